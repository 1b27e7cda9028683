// Passwords, PINs, one-time codes and security answers, said in a sentence.
import {matchesIn} from '../../matching/matches.js'
import {cueList} from '../../cues/index.js'
import {after, before} from '../scan.js'
import {sign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'

const L = String.raw`A-Za-z\u00c0-\u024f`
const IS = String.raw`(?: (?:that|which|we|you|i|it)(?: [a-z']+){1,3})?(?:,? ?(?:is|was|are|to|as|be|of|now|will be|has been|been|just|set|kept|put|reset|changed|updated|switched|back|temporarily|currently|still|it's|that's|which is|reads?|you (?:set|gave|chose|have|picked|need)|the same(?: as (?:before|last time|ever|always))?|we have|on file|for you|to you|for now|for (?:the|your|this) [a-z' -]{2,40}?|on (?:the|your|this) [a-z]{2,14}|at (?:the|your) [a-z]{2,14}|from (?:the|your) [a-z]{2,14}|here|=|:|->|=>)){0,7}[ ,:="'(-]{1,4}`
const DIGITS = String.raw`(?<value>[#*]?\d(?:[ -]?\d){2,9}[#*]?|[A-Z]\d{3,5}[A-Z]?|\d{3,5}[A-Z]{1,2})(?![${L}\d%]|[.,:/]\d|[ -]\d| ?(?:digits?|characters?|numbers?|minutes?|hours?|days?|times|months|attempts))`

const patterns = (): {password: RegExp; pin: RegExp; once: RegExp; said: RegExp; asked: RegExp; reset: RegExp; answer: RegExp; wifi: RegExp} => ({
  password: new RegExp(String.raw`\b(?:(?:temp(?:orary)?|one[- ]time|new|old|current|default|initial|login|log-in|wi-?fi|router|admin|account|network|guest|starter|portal)[ -]){0,5}(?:pass ?words?|p[a@4][s$5]{2}w[o0]rds?|pass ?phrases?|passwd|pwd|passkey|pw|pass ?code|pass(?=:| ?=)|(?:network|wi-?fi|wireless|wpa2?|security|guest|router)(?:'s)?(?: \w+)?(?:'s)? key|credentials?|logins?)(?:'s)?${IS}(?<value>[^\s"'()<>,;]{4,40})`, 'gi'),
  pin: new RegExp(String.raw`(?:\b(?:pins?(?: (?:number|code))?|p[. ]i[. ]n\b\.?|passcode|pass code|(?:gate|door|entry|access|alarm|safe|lock ?box|key ?box|key ?safe|keypad|garage|building|lobby|entrance|front door|locker|parking|mailbox|elevator|lift|voicemail|unlock|door ?lock|puk|pick-?up|pickup|collection|security gate|barrier|combination|combo|padlock|parcel|safe ?box|release|screen ?time|card|telephone banking|banking|room|smart ?lock)[ -](?:code|pin|combination|combo|number(?= is)|key(?= is))|puk|combination|keypad|key ?safe|lock ?box|key ?box))(?:'s)?(?: (?:number|code))?${IS}${DIGITS}`, 'gi'),
  once: new RegExp(String.raw`\b(?:otp|o\.t\.p\.|(?:one[- ]time|verification|verify|authori[sz]ation|authentication|authenticator|auth|security|whatsapp|google|apple|paypal|amazon|bank|app|confirmation|login|log-?in|sign-?in|activation|access|2fa|mfa|two[- ](?:step|factor)|sms|text|temporary|reset|recovery|backup|back-up|approval|validation|identification|id|six[- ]digit|6[- ]digit|four[- ]digit|4[- ]digit|passcode|secure|telephone|transfer)(?: (?:pass)?codes?| passcode| pin| password| number(?= is)| token)(?: (?:number))?|passcode|your code|the code|code)(?:'s)?(?: (?:we|i|you)(?:'ve| have)? (?:just )?(?:sent|texted|emailed|received|got|gave)(?: you)?)?${IS}(?<value>\d(?:[ -]?\d){3,7}|[A-Z]-?\d{4,8}|(?=[A-Z-]*\d)[A-Z0-9]{2,4}(?:-[A-Z0-9]{2,4}){1,3}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6,8})(?![${L}\d%]|[.,:/]\d|[ -]\d| ?(?:digits?|characters?|numbers?|minutes?|hours?|days?|times|off|on the app|at checkout))`, 'gi'),
  said: new RegExp(String.raw`(?<![${L}\d.,#/£$€-])(?<value>\d(?:[ -]?\d){3,7})(?! ?\d)["')]?,? (?:is|as|was|will be) (?:the|your|her|his|a)(?: [a-z-]+){0,2} (?:otp|passcode|pin|(?:one[- ]time |verification |authori[sz]ation |security |access |login |gate |door )code)\b`, 'gi'),
  asked: /\b(?:enter|type|use|read (?:this|it)(?: out)? to (?:the|your|him|her|them)(?: \w+)?:|the (?:six|four|five|eight|6|4|5|8)[ -]?(?:digits?|numbers)(?: (?:that )?(?:we|i)(?:'ve)?(?: just)? (?:sent|texted|emailed|gave)(?: to)?(?: you)?)? (?:are|is|were):?|key in|input|punch in|put in|try|give (?:them|him|her))(?: in)? ["'(]?(?<value>\d(?:[ -]?\d){3,7})["')]?(?:(?<=(?:digits?|numbers|read)[^\d]{1,40}[\d -]{4,11})|(?= (?:when|where|as|if|once|in|into|at|for|on|to)\b[^.!?]{0,40}\b(?:verification|code|passcode|otp|pin|one[- ]time|log ?in|sign ?in|verify)\b))/gi,
  // I've set it to ..; login: j.moss / ..
  reset: /\b(?:(?:(?:re)?set|changed|switched) (?:it|that|yours|this) (?:back )?(?:to|as)|(?:sign|log)(?:ging|ged)?[ -]?in (?:again )?(?:with|using))[ :"'(]{1,3}(?<value>[^\s"'()<>,;]{6,40})|\b(?:log-?ins?|credentials|user(?: ?name)?)\b[^.!?\n]{0,30}[\w.@-]+ ?[/,] ?(?:and )?(?<value2>(?=\S*\d)(?=\S*[A-Za-z\u00c0-\u024f])[^\s"'()<>,;]{6,40})/gi,
  answer: /\b(?:(?:verbal|telephone|phone|spoken|security|safe|account|family) (?:password|pass ?word|word|phrase|pass ?phrase|answer|question answer)|(?:secret|memorable|security|safe) (?:password|word|answer|phrase|name|place|date|information|info)|answer to (?:your|the|his|her)(?: [a-z]+){0,2} (?:security |secret |memorable )?question(?:s)?|answer to ["'][^"']{5,60}["']|security question(?:'s)?(?: answer)?|mother's maiden name|maiden name|(?:first|favou?rite|childhood) (?:pet|school|teacher|car|street|place)(?:'s name)?)(?:'s)?(?: (?:on (?:the|your) account|you (?:set|gave|chose)|we have|on file))?(?: (?:down as|listed as|recorded as|held as|given as|is|was|as|to|now|called|named|set to|set as|changed to|been changed to|of|being)|[:=,])+ ?(?<quote>["'(]?) ?(?<value>(?:(?:Mr|Mrs|Ms|Dr|St)\. ?)?[A-Za-z\u00c0-\u024f\d][A-Za-z\u00c0-\u024f\d'’-]*(?: (?!and\b|or\b|so\b|but\b|which\b|for\b|on\b|in\b|at\b|you\b|we\b|to\b|is\b|was\b|that\b|as\b|with\b|if\b|when\b)[A-Za-z\u00c0-\u024f\d'’-]+){0,3})/gi,
  wifi: /\b(?:type|enter|use|try|key in|punch in|punch|press|dial|put in|input)(?: in| the)?(?: (?:gate|door|entry|access|alarm|lock ?box|pin|code|keypad))? ?#?(?<value>[#*]?\d{4,8}[#*]?)(?= (?:on|at|into|in|to) (?:the |your )?(?:(?:gate|door|alarm|entry|lock|front)[ -]?)?(?:keypad|key ?box|gate|door|lock ?box|lock|alarm|panel|barrier|safe))/gi
})
let compiled: ReturnType<typeof patterns> | undefined

// A word of the sentence is no password: one has a digit or a mark inside, or capitals where none belong, or stands in quotation marks.
const passwordLike = (value: string, quoted: boolean): boolean =>
  (/\d/.test(value) && /[A-Za-z\u00c0-\u024f]|[^A-Za-z\u00c0-\u024f\d]/.test(value) && !/^\d+(?:st|nd|rd|th|am|pm|\+|-\d+|\/\d+)?$/i.test(value) && !/^(?:\d{1,2}[:/.-])+\d+/.test(value)) ||
  /^\d{4,10}$/.test(value) ||
  (/[^A-Za-z\u00c0-\u024f\d.'’-]/u.test(value) && /[A-Za-z\u00c0-\u024f]/u.test(value) && !/^(?:https?|www\.)|\/[A-Za-z\u00c0-\u024f]+\/|@[\w.]+\.\w|^[A-Za-z\u00c0-\u024f]+[/&][A-Za-z\u00c0-\u024f]+$|[\u{1f000}-\u{1ffff}…]/u.test(value)) ||
  /[a-z\u00df-\u00ff\u0100-\u017f][A-Z\u00c0-\u00de\u0100-\u017f].*[A-Z\u00c0-\u00de\u0100-\u017f]?/.test(value) ||
  quoted ||
  /^[a-z]+(?:-[a-z]+){2,}$/.test(value)
const passwordTalk = /^(?:must|should|needs?|reset|case|incorrect|wrong|expired|invalid|protected|manager|at|via|on|using|by|sent|page|link|policy|e-?mail|hint|again|first|in|with|from|that|the|your|a|an|not|no|is|was|correct|required|length|8\+|one|and|or|change[ds]?|up-?to-?date|self-service|log-?in|sign-?in|user-?friendly|re-?set|e-?mailed|hidden|safe|secure|different|strong|blank|never|only|just|here)\W*$/i
/** What a template has in the place of one. */
const fieldName = /^[A-Z_]*(?:PASSWORD|CODE|PIN|LOGIN)$/
// "Your password is sunflower": what can be said of a password is an adjective or a participle.
const saidOf = /(?:ed|able|ible|ing|ly|al|ive|ic|ous|ent|ant|ary|ful|less|en|est|er)$|^(?:fine|okay|yours?|ours|theirs|mine|good|great|weak|short|long|unique|blank|empty|private|complete|secure|accurate|simple|complex|ready|there|below|above|here|inside|on|gone|lost|stuck|stale|out|working|known|unknown|due|live|active|dead|enough|easy|hard|random|default|important|essential|visible|sound|intact|alone|both|same|false|true|right|dead|rejected|obsolete|up|down|void|bad|broke|reset|set|sent|key|case|kept|plain|text|text-only|back|next|yet|again|always|either|missing|nothing|everything|something|anything|none|what|this|that|these|those|only|also|still|never|letters|numbers|digits|characters|words|e-?mail|quick)$/i
const plainWord = (value: string, match: string, right: string): boolean =>
  /^(?:[A-Za-z]{5,20}|[a-z]{4,14}-[a-z]{4,14})$/.test(value) && !saidOf.test(value) && /(?:words?|phrase|pwd|pw)(?:'s)?(?: (?:is|was)(?: now| just| back to)?|,? (?:re)?set to| changed to|:|\s?=) ?["'(]?$/i.test(match) && /^["')]?(?:[.!?,;)]|$|\n| and | but | until | for now)/.test(right)
// What every one of a make is sold with, or a pattern shows: whoever has the leaflet has it.
const soldWith = /\b(?:default|factory|out of the box|when new|ships? with|comes? with|demo|sandbox|if (?:it|the \w+) asks|(?:to|when|while) pair(?:ing)?|pair(?:ing|s) with)\b/i
const guessed = /^(?:0{3,6}|1{4,6}|1234\d{0,4}|(?:admin|guest|demo|user|test|password|root|public|welcome)\d{0,3}|changeme)$/i
// Where everybody may come in.
const open = /\b(?:webinar|zoom|livestream|all welcome|(?:lobby|lounge|caf[eé]|public|visitors?|free)\b[^.!?]{0,20}\bwi-?fi|wi-?fi (?:in (?:our|the)|for (?:guests|visitors|customers|everyone)|at (?:our|the)))(?![\w])(?![^.!?]*\byour\b)/i
const isSoldWith = (text: string, start: number, value: string): boolean => open.test(before(text, start, 60)) || (guessed.test(value) && (soldWith.test(before(text, start, 90)) || soldWith.test(after(text, start + value.length, 40))))
// Many a password ends in an exclamation mark; what is left out would be shown.
const marked = (raw: string, value: string): number => value.length + (/\d/.test(value) ? (/^!+/.exec(raw.slice(value.length))?.[0].length ?? 0) : 0)
const codeTalk = /\b(?:discount|promo(?:tion(?:al)?)?|voucher|coupon|offer|gift|referral|error|country|area|dialling|dialing|post(?:al)?|zip|product|item|model|style|colou?r|date|qr|bar|source|dress|fault|stop|bank|sort|swift|currency|tax|hs|branch|ifsc|short|checkout|country|competition|status|response|airport|flight|store|shop|sku|plu|batch|lot)(?: |-)?$/i

const each = (scan: Scan, pattern: RegExp, use: (value: string, start: number, end: number, match: RegExpMatchArray & {index: number}) => void): void => {
  for (const match of matchesIn(scan.text, pattern)) {
    const raw = match.groups?.['value'] ?? match.groups?.['value2'] ?? ''
    const end = match.index + match[0].lastIndexOf(raw) + raw.length
    if (raw && scan.free(end - raw.length, end) && !isSoldWith(scan.text, end - raw.length, raw.replace(/[.,;:!?)"']+$/, ''))) use(raw, end - raw.length, end, match)
  }
}

const cues = {
  password: cueList('p|passw|pass|passwords?|passphrases?|passwd|pwd|passkey|pw|passcode|keys?|credentials?|logins?'),
  answer: cueList("verbal|secret|memorable|security|safe|maiden|questions?|favou?rite|childhood|pet|telephone password|spoken|family"),
  code: cueList('p|sign|log|verify|pass|pins?|passcodes?|codes?|combination|combo|keypad|puk|otps?|lock|lock ?box|key|key ?safe|key ?box|barrier|gate|door|alarm|punch|digits?|read|set|reset|changed|switched|logins?|credentials|user|username|enter|number|password|token'),
  pin: cueList('pins?|p|pass|passcodes?|codes?|combination|combo|number|key|keypad|keysafe|keybox|safe|lock|lockbox|puk'),
  once: cueList('codes?|pass|passcodes?|pins?|passwords?|number|token|otps?|o'),
  reset: cueList('sign|signing|logging|set|reset|changed|switched|logins?|log|credentials|user|username')
}

// A digit after what a code is called: without one the two longest patterns have nothing to find, and need not be compiled.
const followed = /(?:pass|pin|p[. ]i[. ]n|code|otp|o\.t\.p|comb|key|lock|puk|number|token)[^\n]{0,200}\d/i

// What three of them cannot do without: where the code goes, what is done with it, what it is.
const onKeypad = sign(/\d[#*]? (?:on|at|into|in|to) (?:the |your )?(?:gate|door|alarm|entry|lock|front|key|panel|barrier|safe)/i)
const toEnter = sign(/(?:\b(?:enter|type|use|in|input|try|them|him|her)|(?:digits?|you)(?: (?:are|is|were))?:?|:)(?: in)? ["'(]?\d(?:[ -]?\d){3}/i)
const thenNamed = sign(/\d["')]?,? (?:is|as|was|will be) /i)

export const secrets = (scan: Scan): void => {
  const {text} = scan
  const says = {password: scan.says(cues.password), answer: scan.says(cues.answer), code: scan.has.digit && scan.says(cues.code)}
  if (!says.password && !says.answer && !says.code) return
  compiled ??= patterns()
  const {password, pin, once, said, asked, reset, answer, wifi} = compiled
  if (says.answer) each(scan, answer, (value, start, end, match) => {
    const quoted = Boolean(match.groups?.['quote'])
    const words = value.split(' ')
    // An unquoted answer has a capital or a digit; a sentence goes on in small letters.
    if (quoted || /^[A-Z\u00c0-\u00de\u0100-\u017f]|\d/.test(value) || (words.length <= 2 && /^[\s.,!?)]|^$/.test(text.slice(end, end + 1)) && /(?:word|phrase|name|answer)(?: on \w+ \w+)?(?: (?:is|was|as|(?:set|reset|changed|updated) to)|:) $/i.test(text.slice(0, start).slice(-40)) && !passwordTalk.test(words[0] ?? '') && !/\b(?:needed|missing|set|asked|correct|wrong|incorrect|different|expired|case|sensitive|up|ok|okay)\b/i.test(value))) {
      if (!/^(?:I|We|You|It|The|That|This|Please|If|What|Not|on|in|at|by|under|below|above|here|yes|no|not|always|simply|very)\b/i.test(value)) scan.claim('security-answer', start, end)
    }
  })
  if (says.password) each(scan, password, (raw, start, _, match) => {
    const value = raw.replace(/[.,;:!?)"']+$/, '')
    const quoted = /["'`]$/.test(text.slice(0, start).slice(-1)) && !passwordTalk.test(value)
    const linked = quoted || /\b(?:is|was|are|to|as|be|of)\b|[:=>]/i.test(match[0].slice(match[0].search(/pass|pwd|\bpw|key|credential|login/i), match[0].length - raw.length)) || (/\d/.test(value) && /[A-Za-z\u00c0-\u024f]/.test(value))
    if (value.length < 4 || !linked || fieldName.test(value) || passwordTalk.test(value) || !(passwordLike(value, quoted) || plainWord(value, match[0].slice(0, -raw.length), text.slice(start + value.length, start + value.length + 12))) || /^(?:\d{1,2})$/.test(value) || /^(?: ?(?:digits?|characters?|numbers?|letters|minutes|hours|days|times)\b)/i.test(text.slice(start + value.length))) return
    if (/^\d+-?(?:character|digit)/i.test(value) || /\blike\b/.test(before(text, start, 12))) return
    // A second label after it: this one was the name.
    if (/\blog-?ins?\W*$/i.test(match[0].slice(0, -raw.length)) && /^,? ?(?:pass|pw|pwd)\w* ?[:=]/i.test(text.slice(start + value.length))) scan.claim('username', start, start + value.length)
    else scan.claim('password', start, start + marked(raw, value))
  })
  if (!says.code) return
  if (scan.says(cues.reset)) each(scan, reset, (raw, start) => {
    const value = raw.replace(/[.,;:!?)"']+$/, '')
    if (/\d/.test(value) && /[A-Za-z\u00c0-\u024f]{2}/.test(value) && /[^A-Za-z\u00c0-\u024f\d.,:/-]/.test(value)) scan.claim('password', start, start + marked(raw, value))
  })
  const numbered = followed.test(text)
  if (numbered && scan.says(cues.pin)) each(scan, pin, (_, start, end, match) => {
    if (!/\b(?:text|sms|send|reply)(?: the word)?\W*$/i.test(text.slice(Math.max(0, match.index - 16), match.index)) && !codeTalk.test(text.slice(Math.max(0, match.index - 14), match.index)) && !/\bour\b|chip and /i.test(before(text, match.index, 12))) scan.claim('pin', start, end, {label: /code|combination/i.test(match[0]) ? 'access code' : 'PIN'})
  })
  if (scan.shows(onKeypad)) each(scan, wifi, (_, start, end) => scan.claim('pin', start, end, {label: 'access code'}))
  if (numbered && scan.says(cues.once)) each(scan, once, (value, start, end, match) => {
    const bare = /^(?:(?:your|the) )?code/i.test(match[0])
    const left = text.slice(Math.max(0, match.index - 16), match.index + (/^(?:your|the) /i.exec(match[0])?.[0].length ?? 0))
    if (codeTalk.test(left) || (bare && !/^\d(?:[ -]?\d){3,7}$/.test(value))) return
    if (bare && !/\b(?:for|is|was|:|=)/i.test(match[0].slice(0, match[0].length - value.length))) return
    if (/^(?:19|20)\d{2}$/.test(value) || /^ ?(?:at (?:the )?checkout|for \d|off\b|to get)/i.test(after(text, end, 30)) || /\b(?:discount|checkout|% off|promo|voucher)\b/i.test(text.slice(Math.max(0, start - 70), end + 40))) return
    // A confirmation code with letters is a booking's.
    if (/^(?:confirmation|id|transfer|text)\b/i.test(match[0]) && (/[A-Z]/.test(value) || /^text \w+ to\b/i.test(match[0]))) return
    scan.claim('one-time-code', start, end)
  })
  if (scan.digits.dense(4, 7) && scan.shows(toEnter)) each(scan, asked, (_, start, end) => {
    if (!/\bdefault\b/i.test(after(text, end, 30))) scan.claim('one-time-code', start, end)
  })
  if (scan.digits.dense(4, 7) && scan.shows(thenNamed)) each(scan, said, (_, start, end) => scan.claim('one-time-code', start, end))
}
