// Dates of birth: a date is nothing, until it is said that somebody was born on it.
import {cueList} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {after, before} from '../scan.js'
import type {Scan} from '../scan.js'

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})"
let dates: RegExp | undefined
// 12/05/1984, 12.5.84, 1984-05-12, 12 May 1984, May 12th, 1984, 12th of May, 12051984 only beside "dob"
const date = (): RegExp => (dates ??= new RegExp(`(?<![\\w/.-])(?:(?:twenty-|thirty-)?(?:(?:fir|1)st|second|(?:thi|3)rd|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th) of ${MONTH},? ${YEAR}|${DAY} ?[/. -] ?(?:0?[1-9]|1[0-2]) ?[/. -] ?${YEAR}|(?:0?[1-9]|1[0-2])[/.-]${DAY}[/.-]${YEAR}|(?:19|20)\\d{2} ?[/. -] ?(?:0?[1-9]|1[0-2]) ?[/. -] ?(?:0?[1-9]|[12]\\d|3[01])|${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?|${MONTH} ${DAY}(?:,? ${YEAR})?|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\\d{2}|(?<=born in )(?:(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}|${MONTH} (?:19|20)\\d{2})|(?<=\\b(?:year of birth|birth year)(?: (?:is|as|was|of|to))?:? |\\byou (?:were|are) born in )(?:19|20)\\d{2})(?![\\w/-]|\\.\\d)`, 'gi'))

const birth = /\b(?:d\.? ?o\.? ?b\b\.?|dates? of birth|birth ?(?:date|day)s?|bdate|b-day|born|birth)(?![A-Za-z\u00c0-\u024f])|\(b\.?(?= \d)/i
const sure = /\b(?:d\.? ?o\.? ?b\b\.?|dates? of birth|birth ?dates?|was born|were born|born)\b/i
const ageing = /\b(?:turn(?:ed|s)? \d\d on|(?:give|quote) [a-z ]{0,20}\d)/i
const onRecord = /\b(?:we(?:'ve)?(?: have|'ve| hold| got| see)?(?: got| down)?|(?:your|our) (?:profile|records?|file|account) (?:has|have|shows?|says?|gives?))(?: it| this| you)?(?: down)?(?: as)? $/i
const onFile = /^,? (?:on|in) (?:file|record|your (?:profile|account|file|records?)|our (?:system|records?))\b/i
const offer = /\b(?:happy|treat|voucher|gift|offer|discount|month|party|cake|celebrat\w+|our|wish\w*|sale|company|brand)\b/i
/** What somebody proves by it, and the day they come of an age. */
const proving = /\b(?:give|tell|quote|say|use|read|show)(?: (?:it|them|him|her|us|out|the \w+|your \w+))?(?: as)? $|\b(?:you|he|she|they)(?:'ll| will| would|'d)? (?:turn|turned|turns|be|were|was) \d{2} on (?:the )?$/i
/** No delivery and no show was on it. */
const longAgo = /(?:19[2-9]\d|200\d)|[/.-](?:[3-9]\d|0\d)$/
const rightCue = /^[\s,)"']*(?:\(?(?:as|for|is|was|being)[ (](?:(?:the|your|his|her|their|my|a)[ ])?(?:d\.?o\.?b|date of birth|birth ?(?:date|day))|\(?(?:d\.?o\.?b|date of birth)\b)/i

const heads = cueList(() => ['d', 'do', 'dob', 'date', 'dates', 'birth', 'births', 'birthdat', 'birthday', 'bdate', 'b', 'born', 'turn', 'turned', 'turns', 'give', 'quote'])

export const births = (scan: Scan): void => {
  const {text} = scan
  const numbered = scan.claims.some(({kind}) => kind === 'health-id' || kind === 'national-id')
  if (!scan.has.digit || !(numbered || (scan.says(heads) && (birth.test(text) || ageing.test(text))))) return
  for (const match of matchesIn(text, date())) {
    const {index} = match
    const end = index + match[0].length
    if (!scan.free(index, end)) continue
    const window = text.slice(Math.max(0, index - 110), index)
    const left = before(text, index, 110)
    if (/1[0-8]\d\d$/.test(match[0]) || /^,? 1[0-8]\d\d\b/.test(text.slice(end, end + 6))) continue
    const full = /(?:19|20)\d{2}|\d[/.-]\d{1,2}[/.-]\d{2}$/.test(match[0])
    const cue = [...left.matchAll(new RegExp(birth, 'gi'))].at(-1)
    if (/\b(?:must|anyone|anybody|those|people|everyone|children|customers|if|before|after|between|since) (?:be |been |were |are |was |is )?(?:born )?(?:on or )?(?:before|after|between|since|from|in|on)? ?$/i.test(left) || /\bour (?:\w+ ){1,3}(?:was|were|is) born\b|\b(?:must be|anyone|those|people|everyone|children|pupils|players|members|coupons|an? (?!pat|cust|claim)\w+) born\b|\b(?:festival|bakery|brand|club|idea|firm|company|shop|team|band|app|charity|tradition|recipe|label|business|store|which|we) (?:was|were) born\b|\b(?:actor|actress|singer|author|artist|poet|composer|king|queen|saint|inventor) (?:was |is )?born\b/i.test(left)) continue
    // "Born on 4 July? Free sundae!"
    if (!full && text[end] === '?') continue
    const near = cue !== undefined && left.length - cue.index - cue[0].length < (full ? 90 : 30)
    // "NHS number 943 476 5919 and 12/05/1984"
    if (full && numbered && /\d[ ,/]{1,3}(?:(?:and|with) )?$/.test(left) && !scan.free(index - 7, index - 1)) scan.claim('date-of-birth', index, end, {instead: 'your date of birth'})
    const second = scan.claims.some((claim) => claim.kind === 'date-of-birth') && full && /date of birth|d\.?o\.?b|born|birth/i.test(window)
    // The birthday was spoken of in another sentence.
    const kept = full && (onRecord.test(left) || onFile.test(after(text, end))) && birth.test(text) && !/\b(?:order|booking|appointment|expir\w+|deliver\w*|until|from|start\w*|end\w*)\b/i.test(left)
    if (/^\d{6,8}$/.test(match[0]) && !/(?:d\.? ?o\.? ?b\.?|date of birth)\W{0,4}(?:(?:is|as|of) )?$/i.test(left)) continue
    // "Your March 9, 1951 birthday is what we hold."
    const held = full && /\b(?:your|his|her|their) $/i.test(left) && /^ (?:birth ?date|birthday)\b/i.test(text.slice(end, end + 12))
    if (held || (full && longAgo.test(match[0]) && proving.test(left)) || (near && (full ? !offer.test(left.slice(cue.index)) : sure.test(left) || !offer.test(left))) || second || kept || rightCue.test(after(text, end))) scan.claim('date-of-birth', index, end, {instead: 'your date of birth'})
  }
}
