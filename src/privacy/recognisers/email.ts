// E-mail addresses, written plainly or spelled out, when they are somebody's and not the company's own.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {after, before} from '../scan.js'
import {sign, wordsSign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'
import {isFirstName} from './first-names.js'
import {list} from './mailboxes.list.js'
import {whose} from '../whose.js'

const plainAddress = /(?<![A-Za-z\u00c0-\u024f0-9._%+@-])[A-Za-z\u00c0-\u024f0-9_%+'-][A-Za-z\u00c0-\u024f0-9._%+'-]{0,63}"? ?@ ?[A-Za-z\u00c0-\u024f0-9](?:(?:[A-Za-z\u00c0-\u024f0-9-]{0,62}\.){1,5}[A-Za-z\u00c0-\u024f]{2,18}|[a-z]{2,20}\. (?:com|net|org|co\.uk))\b/g
const AT = String.raw`(?: ?[[({<] ?(?:at|@) ?[\])}>] ?| at | ?@ ?)`
const DOT = String.raw`(?: ?[[({<] ?(?:dot|\.) ?[\])}>] ?| dot |\.)`
const JOIN = String.raw`(?:${DOT}| (?:underscore|dash|hyphen|plus|minus) |_|-|\+)`
let spelled: RegExp | undefined
const spelledOut = (): RegExp => (spelled ??= new RegExp(String.raw`(?<![\w@.])[a-z0-9]{1,30}(?:${JOIN}[a-z0-9]{1,30}){0,4}${AT}(?:[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{1,30}){0,2}${DOT}[a-z]{2,8}|gmail|yahoo|hotmail|outlook|icloud)\b`, 'gi'))

// What the two long patterns cannot do without: most @ stand before a handle.
const mailbox = sign(/@ ?[A-Za-z\u00c0-\u024f0-9][A-Za-z\u00c0-\u024f0-9-]*\./)
const at = wordsSign(String.raw`\bat\b`)
const dot = wordsSign(String.raw`[|(|{|<|\bdot\b`)

const mailboxes = lazily(() => list.toString().split('#'))
// Mailboxes of a function, not of a person.
const role = lazily(() => new RegExp(`^(?:.*[._-])?(?:${mailboxes()[0]})(?:[._-].*|\\d*)?$`, 'i'))
const withRole = /(?:support|service|care|help|customer|feedback|contact|sales|office|enquir|info(?!.*\d)|team|desk|manager|warden|rescue|recovery|clinic|surgery|workshop|studio|library|museum|gallery|garage)/i
const freeMail = lazily(() => new RegExp(`^(?:${mailboxes()[1]})\\.[a-z.]{2,8}$`, 'i'))

/** Of a council, a ministry or a school: a desk's, where no person's name is in it. */
const institution = /(?:^|[.-])(?:gov|mil|edu|ac|nhs|police|council|city|county)\b/i

const personLike = (local: string): boolean => {
  const parts = local.toLowerCase().split(/[._+-]/).filter(Boolean)
  const first = (parts[0] ?? '').replace(/\d+$/, '')
  return isFirstName(first) || (parts.length > 1 && parts.every((part) => /^[A-Za-z\u00c0-\u024f]{1,20}\d{0,4}$/.test(part)) && (parts.length > 2 || isFirstName(parts.at(-1) ?? '') || first.length === 1)) || /^[A-Za-z\u00c0-\u024f]\.[A-Za-z\u00c0-\u024f]{3,}$/.test(local)
}

/** "leah.moss", "leahmoss74": a shop's name seldom ends in digits. A letter is that of a name. */
const hasFirstName = (local: string): boolean => {
  const parts = local.toLowerCase().split(/[._+-]/).filter(Boolean).map((part) => part.replace(/\d+$/, ''))
  const whole = parts.length === 1 && /\d$/.test(local) ? (parts[0] ?? '') : ''
  return parts.some(isFirstName) || /^[a-z]\d*$/i.test(local) || /^[a-z]\.[a-z]{3,}$/i.test(local) || [4, 5, 6, 7].some((length) => whole.length > length + 2 && isFirstName(whole.slice(0, length)))
}

const notMailbox = /^(?:us|me|look|looking|visit|find|order|shop|online|available|here|out|is|are|open|website|site|store|in|and|or|directly|it|that|this|now|details|more|back)$/i

/** Says who a mailbox belongs to; undefined when it is the company's own or nobody can tell. */
const judge = (scan: Scan, start: number, end: number, local: string, domain: string): 'sure' | 'low' | undefined => {
  const owner = whose(scan, start, end)
  const isRole = role().test(local) || withRole.test(local)
  const person = freeMail().test(domain) || personLike(local)
  if (isRole || owner === 'ours' || (!person && institution.test(domain))) return undefined
  if (owner === 'theirs') return 'sure'
  // The company's own people seldom have their mailbox at a provider of free ones.
  if (owner === 'told') return freeMail().test(domain) && hasFirstName(local) ? 'sure' : undefined
  return person ? 'sure' : 'low'
}

export const email = (scan: Scan): void => {
  const {text} = scan
  if (!scan.has.at) return
  const found: {start: number; end: number; local: string; domain: string}[] = []
  if (text.includes('@') && scan.shows(mailbox)) {
    for (const match of matchesIn(text, plainAddress)) {
      const [local = '', domain = ''] = match[0].replace('"', '').replace('. ', '.').split(/ ?@ ?/)
      found.push({start: match.index, end: match.index + match[0].length, local, domain})
    }
  }
  if (scan.shows(at) && scan.shows(dot)) {
    for (const match of matchesIn(text, spelledOut())) {
      const said = match[0]
      if (/ at /i.test(said) ? !/\bdot\b/i.test(said) : !/[[({<]/.test(said)) continue
      const [local = '', domain = ''] = said.split(/ ?[[({<] ?(?:at|@) ?[\])}>] ?| at | ?@ ?/i)
      if (notMailbox.test(local)) continue
      const written = (part: string): string => part.replace(/ ?[[({<] ?(?:dot|\.) ?[\])}>] ?| dot /gi, '.').replace(/ underscore /gi, '_').replace(/ (?:dash|hyphen|minus) /gi, '-').replace(/ plus /gi, '+')

      found.push({start: match.index, end: match.index + said.length, local: written(local), domain: written(domain).includes('.') ? written(domain) : `${domain}.com`})
    }
  }
  for (const {start, end, local, domain} of found) {
    if (!scan.free(start, end)) continue
    const verdict = judge(scan, start, end, local, domain)
    if (verdict === undefined) scan.reserve(start, end)
    else scan.claim('email', start, end, {low: verdict === 'low', instead: insteadOf(text, start, end)})
  }
}

const insteadOf = (text: string, start: number, end: number): string =>
  /\byour (?:\w+ ){0,2}(?:e-?mail(?: address)?|address|mailbox|inbox)\W*$/i.test(before(text, start, 40)) || /^\S? (?:on|as) your/i.test(after(text, end)) ? 'on your account' : 'the e-mail address on your account'
