// Secrets that no noun stands right before: a PIN in words, the new one after a reset, two halves of a login.
import {matchesIn} from '../../matching/matches.js'
import {cueList, matchesAt} from '../../cues/index.js'
import {before} from '../scan.js'
import {lowSign, wordsSign} from '../../matching/signs.js'
import {secretPatterns} from './secret.frames.js'
import {isCodeTalk, isSaidOfSecret} from './secrets.js'
import type {Scan} from '../scan.js'

let compiled: ReturnType<typeof secretPatterns> | undefined
const heads = cueList('signed|typed|wi|wifi|router|digits|numbers|figures|key ?safe|keysafe|lock|locker|shed|store|cabin|cupboard|read|say|quote|give|gate|door|barrier|padlock|garage|alarm|safe|voicemail|intercom|enter|type|input|punch|key|pins?|passcodes?|password|passphrase|codes?|cvv|cvc|login|signin|credentials?|creds|log|sign|details|verify|panel|g')

const keys = cueList('keys?')

// For small letters. A digit beside the word for a code; what each pattern needs is looked for before it is compiled.
const naming = wordsSign('digits|numbers|figures|code|otp|pin')
const followed = /(?:digits|numbers|figures|codes?|otp|pin)\b[^\n]{0,120}\d/
// Where one goes, what it opens, or Google's own shape.
const placed = lowSign(/(?:opens?|unlocks?|disarm\w*|protected|locked|set|takes|'s on|code) [a-z ]{0,20}(?:\d{3}|\d-\d)|(?:gate|door|shed|garage|bike|barn) is \d|(?:enter|type|use|try|input|in|press|then|put|dial|out|say|give|quote|it|was|it's|reads|say) ["'(]?\d\d[ \d]|g-\d/)
const asking = wordsSign(' pop | put | type | enter | key | read | code')
const leading = /\d(?:[.,!]? (?:\w+ ){0,2}(?:pop|put|type|enter|key|read) | is (?:your|the) (?:(?:log|sign)-?in )?code\b)/

// A word of the sentence has no digit or mark inside.
const chosen = (value: string): boolean => /[A-Za-z\u00c0-\u024f]/.test(value) && /\d|[!#$%^&*_=+~]/.test(value) && !/^(?:\d+(?:st|nd|rd|th|am|pm|h)|https?:.*|www\.\S+|\S+\/\S+\.\S+|[a-z.-]+\.[a-z]{2,3}\/\S*|\S+@\S+|#\w+)$/i.test(value)

/** Given as a password, which no word for one is, and none that is warned of. */
const isWord = (text: string, start: number, word: string): boolean =>
  !/\b(?:don't|never|not|avoid|anyone|people|if)\b/i.test(before(text, start)) && (/^[A-Z]/.test(word) || !(isSaidOfSecret(word) || /^(?:your|names?|words?|birthdays?|dates?|phrases?)$/.test(word)))

// "Give 4417 to the rider."
const handing = cueList('share|give|show|tell')
const handed = /(?:share|give|show|tell)(?:(?: code)? (?=\d{4,6} (?:with|to|at) (?:the |your |our )?(?:delivery|rider|driver|courier|agent|executive|engineer|till|counter))| (?:the|your|our) (?:delivery )?(?:rider|driver|courier|agent|executive|engineer|man)(?: the)?(?: code| number)?:? )(?<value>\d{4,6})(?!\d|[.,:]\d)/gy

// Where a key lies opens the door as well.
const hidden = /(?:keys?(?: is|'s| are| will be| was|s)?(?: (?:hidden|kept|left))? (?:under|behind|beneath|inside|in) (?:the|your|a|his|her) (?:[a-z]+ )?(?:(?:door)?mat|pot|planter|stone|rock|brick|gnome|bin|letter ?box|porch|shed|hedge))(?![a-z])/gy
/** Where one might be left, or had better not be, it does not lie. */
const supposed = /\b(?:can|could|should|would|do|ok(?:ay)?|safe|don't|not|never|avoid|than)\b[^.!?\n]{0,40}\b(?:leav|hid|keep|put)(?:e|ing|ting)? (?:\w+ ){0,3}$/i
const asked = /^[^.!?\n]{0,40}\b(?:ok(?:ay)?|fine|allowed|safe)\?/i
const hiddenKeys = (scan: Scan): void => {
  for (const {0: found, index} of matchesAt(scan.lower, scan.places(keys), hidden)) if (!/\bour (?:\w+ )?$/i.test(scan.text.slice(Math.max(0, index - 40), index)) && !supposed.test(before(scan.text, index)) && !(/^keys? (?:under|behind|beneath|inside|in)/.test(found) && asked.test(scan.text.slice(index + found.length)))) scan.claim('pin', index, index + found.length, {label: "key's hiding place"})
}

export const moreSecrets = (scan: Scan): void => {
  if (scan.says(keys)) hiddenKeys(scan)
  if (scan.has.digit) for (const {0: found, index, groups} of matchesAt(scan.lower, scan.places(handing).filter((place) => scan.digits.within(place, place + 40)), handed)) {
    const value = groups?.['value'] ?? ''
    const start = index + found.indexOf(value)
    if (scan.free(start, start + value.length)) scan.claim('one-time-code', start, start + value.length)
  }
  const said = scan.says(heads)
  const numbered = scan.has.digit && (scan.shows(placed) || (scan.shows(asking) && leading.test(scan.lower)) || (scan.shows(naming) && followed.test(scan.lower)))
  if (!said && !numbered) return
  compiled ??= secretPatterns()
  for (const [kind, pattern, label] of compiled) {
    if (!(kind === 'password' ? said : numbered)) continue
    for (const match of matchesIn(scan.text, pattern)) {
      const word = match.groups?.['word']
      const raw = word ?? match.groups?.['value'] ?? ''
      const value = kind === 'password' ? raw.replace(/[.,;:?)"']+$/, '') : raw
      const start = match.index + match[0].lastIndexOf(raw)
      if ((kind === 'password' && !(word === undefined ? chosen(value) : isWord(scan.text, start, word))) || (kind === 'one-time-code' && isCodeTalk(scan.text.slice(Math.max(0, match.index - 14), match.index))) || !scan.free(start, start + value.length)) continue
      scan.claim(kind, start, start + value.length, label === undefined ? {} : {label})
      // The half before it.
      const user = match.groups?.['user'] ?? ''
      const place = match.index + match[0].indexOf(user)
      if (/^[A-Za-z][A-Za-z._-]*(?:\d+$|[\d_])/.test(user) && scan.free(place, place + user.length)) scan.claim('username', place, place + user.length)
    }
  }
}
