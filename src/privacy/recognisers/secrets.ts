// Passwords, PINs, one-time codes and security answers, said in a sentence.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {cueList} from '../../cues/index.js'
import {after, before} from '../scan.js'
import {lowSign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'
import {toldSecrets} from './told-secrets.frames.js'

const patterns = lazily(toldSecrets)

// A word of the sentence is no password: one has a digit or a mark inside, or capitals where none belong, or stands in quotation marks.
const passwordLike = (value: string, quoted: boolean): boolean =>
  (/\d/.test(value) && /[A-Za-z\u00c0-\u024f]|[^A-Za-z\u00c0-\u024f\d]/.test(value) && !/^\d+(?:st|nd|rd|th|am|pm|\+|-\d+|\/\d+)?$/i.test(value) && !/^(?:\d{1,2}[:/.-])+\d+/.test(value)) ||
  /^\d{4,10}$/.test(value) ||
  (/[^A-Za-z\u00c0-\u024f\d.'’-]/u.test(value) && /[A-Za-z\u00c0-\u024f]/u.test(value) && !patterns().address.test(value)) ||
  patterns().capital.test(value) ||
  quoted ||
  /^[a-z]+(?:-[a-z]+){2,}$/.test(value)
const plainWord = (value: string, match: string, right: string): boolean =>
  /^(?:[A-Za-z]{5,20}|[a-z]{4,14}-[a-z]{4,14})$/.test(value) && (!patterns().saidOf.test(value) || patterns().typed.test(right)) && patterns().plainly.test(match) && patterns().plainEnd.test(right)
const isSoldWith = (text: string, start: number, value: string): boolean => /\bsame for (?:all|every)/i.test(after(text, start + value.length, 40)) || patterns().open.test(before(text, start, 60)) || (patterns().guessed.test(value) && (patterns().soldWith.test(before(text, start, 90)) || patterns().soldWith.test(after(text, start + value.length, 40))))
/** Of what a new password is for. */
const signIn = /\bpass ?(?:words?|phrase)\b|\b(?:log|sign)(?:ged|ging|ning|ned)?[ -]?(?:back )?[io]n\b/i
// Many a password ends in an exclamation mark; what is left out would be shown.
const marked = (raw: string, value: string): number => value.length + (/\d/.test(value) ? (/^!+/.exec(raw.slice(value.length))?.[0].length ?? 0) : 0)

const each = (scan: Scan, pattern: RegExp, use: (value: string, start: number, end: number, match: RegExpMatchArray & {index: number}) => void): void => {
  for (const match of matchesIn(scan.text, pattern)) {
    const raw = match.groups?.['value'] ?? match.groups?.['value2'] ?? ''
    const end = match.index + match[0].lastIndexOf(raw) + raw.length
    if (raw && scan.free(end - raw.length, end) && !isSoldWith(scan.text, end - raw.length, raw.replace(/[.,;:!?)"']+$/, ''))) use(raw, end - raw.length, end, match)
  }
}

const cues = {
  password: cueList('p|passw|pass|passwords?|passphrases?|passwd|pwd|passkey|pw|passcode|keys?|credentials?|logins?'),
  answer: cueList("verbal|secret|memorable|security|safe|maiden|questions?|favou?rite|childhood|pet|telephone password|spoken|family|school"),
  code: cueList('p|sign|log|verify|pass|pins?|passcodes?|codes?|combination|combo|keypad|puk|otps?|lock|locker|lock ?box|key|key ?safe|key ?box|barrier|gate|door|alarm|punch|digits?|read|set|reset|changed|switched|logins?|credentials|user|username|enter|number|password|token'),
  pin: cueList('pins?|p|pass|passcodes?|codes?|combination|combo|number|key|keypad|keysafe|keybox|safe|lock|lockbox|puk'),
  once: cueList('codes?|pass|passcodes?|pins?|passwords?|number|token|otps?|o'),
  reset: cueList('sign|signing|logging|set|reset|changed|switched|logins?|log|credentials|user|username')
}

// A digit after what a code is called: without one the two longest patterns have nothing to find, and need not be compiled.
const followed = /(?:pass|pin|p[. ]i[. ]n|code|otp|o\.t\.p|comb|key|lock|puk|number|token)[^\n]{0,200}\d/i

// What three of them cannot do without: where the code goes, what is done with it, what it is.
const onKeypad = lowSign(/\d[#*]? (?:on|at|into|in|to) (?:the |your )?(?:gate|door|alarm|entry|lock|front|side|back|main|key|panel|barrier|safe|parcel)/)
const toEnter = lowSign(/(?:\b(?:enter|type|use|in|input|try|them|him|her)|(?:digits?|you)(?: (?:are|is|were))?:?|:)(?: in)? ["'(]?\d(?:[ -]?\d){3}/)
const thenNamed = lowSign(/\d["')]?,? (?:is|as|was|will be) /)

/** Whether a word is said of a secret or a user name rather than one: "hidden", "invalid", "yours". */
export const isSaidOfSecret = (word: string): boolean => patterns().saidOf.test(word) || patterns().passwordTalk.test(word)

/** Whether the words before "code" make it one that all may know. */
export const isCodeTalk = (left: string): boolean => patterns().codeTalk.test(left)

export const secrets = (scan: Scan): void => {
  const {text} = scan
  const says = {password: scan.says(cues.password), answer: scan.says(cues.answer), code: scan.has.digit && scan.says(cues.code)}
  if (!says.password && !says.answer && !says.code) return
  const {password, pin, once, said, asked, reset, answer, wifi} = patterns()
  if (says.answer) each(scan, answer, (value, start, end, match) => {
    const quoted = Boolean(match.groups?.['quote'])
    const words = value.split(' ')
    // An unquoted answer has a capital or a digit; a sentence goes on in small letters.
    if (quoted || /^[A-Z\u00c0-\u00de\u0100-\u017f]|\d/.test(value) || (words.length <= 2 && /^[\s.,!?)]|^$/.test(text.slice(end, end + 1)) && patterns().answerLed.test(text.slice(Math.max(0, start - 40), start)) && !patterns().passwordTalk.test(words[0] ?? '') && !patterns().answerTalk.test(value))) {
      if (!patterns().noAnswer.test(value)) scan.claim('security-answer', start, end)
    }
  })
  if (says.password) each(scan, password, (raw, start, _, match) => {
    const value = raw.replace(/[.,;:!?)"']+$/, '')
    const quoted = /["'`]/.test(text.charAt(start - 1)) && !patterns().passwordTalk.test(value)
    const linked = quoted || patterns().linking.test(match[0].slice(match[0].search(/pass|pwd|\bpw|key|credential|login/i), match[0].length - raw.length)) || (/\d/.test(value) && /[A-Za-z\u00c0-\u024f]/.test(value))
    if (value.length < 4 || !linked || patterns().fieldName.test(value) || patterns().passwordTalk.test(value) || !(passwordLike(value, quoted) || plainWord(value, text.slice(Math.max(0, match.index - 24), start), text.slice(start + value.length, start + value.length + 24))) || /^(?:\d{1,2})$/.test(value) || patterns().unit.test(text.slice(start + value.length))) return
    if (/^\d+-?(?:character|digit)/i.test(value) || /\blike\b/.test(before(text, start, 12))) return
    // A second label after it: this one was the name.
    if (/\blog-?ins?\W*$/i.test(match[0].slice(0, -raw.length)) && patterns().namedLogin.test(text.slice(start + value.length))) scan.claim('username', start, start + value.length)
    else scan.claim('password', start, start + marked(raw, value))
  })
  if (!says.code) return
  if (scan.says(cues.reset)) each(scan, reset, (raw, start, _, match) => {
    const value = raw.replace(/[.,;:!?)"']+$/, '')
    if (/\d/.test(value) && /[A-Za-z\u00c0-\u024f]{2}/.test(value) && (/[^A-Za-z\u00c0-\u024f\d.,:/-]/.test(value) || (/^[A-Z][a-z]{3,}[A-Za-z-]*\d+$/.test(value) && signIn.test(text)) || patterns().resetTo.test(match[0]))) scan.claim('password', start, start + marked(raw, value))
  })
  const numbered = followed.test(text)
  if (numbered && scan.says(cues.pin)) each(scan, pin, (_, start, end, match) => {
    if (!/\b(?:text|sms|send|reply)(?: the word)?\W*$/i.test(text.slice(Math.max(0, match.index - 16), match.index)) && !patterns().codeTalk.test(text.slice(Math.max(0, match.index - 14), match.index)) && !/\bour\b|chip and /i.test(before(text, match.index, 12))) scan.claim('pin', start, end, {label: /code|combination/i.test(match[0]) ? 'access code' : 'PIN'})
  })
  if (scan.shows(onKeypad)) each(scan, wifi, (_, start, end) => scan.claim('pin', start, end, {label: 'access code'}))
  if (numbered && scan.says(cues.once)) each(scan, once, (value, start, end, match) => {
    const bare = /^(?:(?:your|the) )?code/i.test(match[0])
    const left = text.slice(Math.max(0, match.index - 16), match.index + (/^(?:your|the) /i.exec(match[0])?.[0].length ?? 0))
    if (patterns().codeTalk.test(left) || (bare && !/^\d(?:[ -]?\d){3,7}$/.test(value))) return
    if (bare && !/'s |\b(?:for|is|was|:|=)/i.test(match[0].slice(0, match[0].length - value.length))) return
    if (/^(?:19|20)\d{2}$/.test(value) || patterns().shop.test(after(text, end, 30)) || patterns().promoted.test(text.slice(Math.max(0, start - 70), end + 40))) return
    // A confirmation code with letters is a booking's.
    if (/^(?:confirmation|id|transfer|text)\b/i.test(match[0]) && (/[A-Z]/.test(value) || /^text \w+ to\b/i.test(match[0]))) return
    scan.claim('one-time-code', start, end)
  })
  if (scan.digits.dense(4, 7) && scan.shows(toEnter)) each(scan, asked, (_, start, end) => {
    if (!/\bdefault\b/i.test(after(text, end, 30))) scan.claim('one-time-code', start, end)
  })
  if (scan.digits.dense(4, 7) && scan.shows(thenNamed)) each(scan, said, (_, start, end) => scan.claim('one-time-code', start, end))
}
