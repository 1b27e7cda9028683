// Phone numbers, when they are somebody's and not the company's own.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {after, before} from '../scan.js'
import type {Scan} from '../scan.js'
import {singled, whose} from '../whose.js'
import {phonePatterns} from './phones.frames.js'

const patterns = lazily(phonePatterns)

// North American area code and exchange start with 2 to 9; elsewhere a trunk 0 or a country code.
const possible = (digits: string, international: boolean): boolean =>
  international ? digits.length >= 8 && digits.length <= 15 : patterns().national.test(digits) || patterns().mobile.test(digits)

const instead = 'the phone number on your account'

/** Right beside a person's mailbox: "sam@mail.example, ring 07700 900123", and the other way round. */
const besideMailbox = (scan: Scan, start: number, end: number): boolean => {
  const left = patterns().mailbox.exec(scan.text.slice(Math.max(0, start - 80), start))
  if (left !== null && scan.claims.some(({kind, end: last}) => kind === 'email' && last > start - left[0].length && last <= start + 8)) return true
  const right = patterns().toMailbox.exec(scan.text.slice(end, end + 24))
  return right !== null && scan.kindAt(end + right[0].length) === 'email'
}

export const phones = (scan: Scan): void => {
  const {text} = scan
  // Seven digits, with four characters between two of them at the most.
  if (!scan.has.longNumber || !scan.digits.dense(7, 31)) return
  let listed = -60
  for (const match of matchesIn(text, patterns().shape)) {
    const found = match[0]
    const start = match.index
    const end = start + found.length
    if (!scan.free(start, end) || patterns().dated.test(found) || (!/^[+(0]/.test(found) && patterns().units.test(text.slice(end, end + 12)))) continue
    const international = found.trimStart().startsWith('+')
    const digits = found.replace(/\(0\)/, '').replace(/\D/g, '')
    if (!possible(digits, international)) continue
    const left = before(text, start, 60)
    if (patterns().otherCue.test(left) && !patterns().sentTo.test(left)) continue
    const dialled = (international ? '+' : '') + digits
    if (patterns().helpline.test(dialled)) {
      scan.reserve(start, end)
      continue
    }
    const cued = patterns().cue.test(left) || patterns().cue.test(after(text, end, 40))
    // A number of a list, of whatever it is.
    if (!cued && (/^\d{7,8}$/.test(found) || /-\d{2}$/.test(found))) continue
    // Grouped as people write numbers to call, or known by its first digits.
    let grouped = international || patterns().mobile.test(dialled) || patterns().grouped.test(found)
    let owner = whose(scan, start, end)
    // A branch or an office has its number in brackets as well.
    grouped ||= patterns().bracketed.test(found) && (owner === 'theirs' || /\b(?:you|s?he|they)(?:'re|'s| are| is) (?:\w+ )?on $/i.test(left))
    // One more of the company's, "Cork 021 555 0100, Galway 091 555 010".
    if (owner === 'unknown' && listed > start - 60 && !/\b(?:your?|his|her|their)\b/i.test(text.slice(listed, start))) owner = 'ours'
    if (owner === 'unknown' && patterns().mailbox.test(text.slice(Math.max(0, start - 80), start)) && !besideMailbox(scan, start, end)) owner = 'ours'
    if (owner === 'unknown' && /^[\s).]*$/.test(text.slice(end)) && patterns().signed.test(text.slice(Math.max(0, start - 120), start))) owner = 'ours'
    // Told to ring it: the company's, unless it is a mobile that is said to be one person's, or stands beside their mailbox.
    const own = owner === 'told' && ((patterns().carried.test(dialled) && singled(text, start, end)) || besideMailbox(scan, start, end))
    if (own) scan.claim('phone', start, end, {instead, low: true})
    else if (owner === 'ours' || owner === 'told') {
      scan.reserve(start, end)
      listed = end
    }
    else if (owner === 'theirs' ? (cued || grouped) && (digits.length > 7 || cued) : (cued || grouped) && grouped && !/^\d{7,9}$/.test(found)) scan.claim('phone', start, end, {instead, low: owner === 'unknown'})
  }
}
