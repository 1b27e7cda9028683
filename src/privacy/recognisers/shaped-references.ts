// Numbers by a carrier's or a shop's shape, and by what the sentence says of them: "It is all under BK-77120".
import {cueList} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {lazily} from '../../memo/lazily.js'
import {lowSign, sign, wordsSign} from '../../matching/signs.js'
import {after, before} from '../scan.js'
import {isCode, mention, notReference, publicNoun, put} from './reference-codes.js'
import {kindOf} from './named-references.js'
import {shapedPatterns} from './shaped-references.frames.js'
import type {Kind} from '../kinds.js'
import type {Scan} from '../scan.js'
import type {Sign} from '../../matching/signs.js'

const shaped = lazily(() => Object.fromEntries(Object.entries(shapedPatterns()).map(([name, pattern]) => [name, sign(pattern)])) as Record<keyof ReturnType<typeof shapedPatterns>, Sign>)

const carriers = [
  /\b1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?\d{2} ?\d{4} ?\d{4}\b/g, // UPS
  /\b9[2-5]\d{2} ?\d{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}\b/g, // USPS
  /\bTBA\d{12}\b/g, // Amazon Logistics
  /\bJ(?:JD|D|VGL)(?: ?\d){14,18}\b|\b0034\d{16}\b|\bH0[0-9A-Z]{3}A\d{10}\b/g // DHL, Yodel, Evri
]
// UPU S10; what it ends in is looked for first.
const postal = /\b[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?(?:GB|US|IE|AU|CA|NZ|IN|SG|DE|FR|NL|CN|HK|JP|ES|IT|BE)\b/g
const postalEnd = sign(/\d{3} ?[A-Z]{2}\b/)
const amazonOrder = /\b[D\d]\d{2}-\d{7}-\d{7}\b/g
const programHosts = cueList('github|gitlab|bitbucket')
const copulas = cueList('is|was|as|for|will')
// What begins a code of strong shape.
const strongly = sign(/[A-Z][-/]?\d{3}|\d{4}[ -]\d{4}[ -]\d/)
// A code in brackets or between commas.
const setOff = sign(/[(,] ?#?[A-Z0-9][A-Z0-9/-]{4,}(?:[),]|\.?$|\. )/)
const doings = cueList('opened|raised|logged|filed|made|placed|submitted|started|created|put|reported|sent|set|registered|booked|lodged|passed')

// What stands in every text that the two long patterns have anything to do with.
const anyNoun = wordsSign('order|purchase|invoice|transaction|tracking|parcel|package|satchel|policy|claim|booking|reservation|confirmation|itinerary|locator|account|customer|membership|loyalty|case|ticket|complaint|incident|reference|logged|raised|passed|escalated|consignment|place|refund|appointment|job|repair|subscription|contract|loan|application|request|query|fault|dispute|report|referral|appeal|return|chat|call|visit|under|as')
// Five signs of a code, a digit among them.
const codeLike = lowSign(/\d(?:[a-z0-9/-]{4}|(?<=[a-z0-9/-]{2})[a-z0-9/-]{3}|(?<=[a-z0-9/-]{3})[a-z0-9/-]{2}|(?<=[a-z0-9/-]{4})[a-z0-9/-]|(?<=[a-z0-9/-]{5}))/)

export const byCarrier = (scan: Scan): void => {
  const {text} = scan
  for (const carrier of scan.shows(postalEnd) ? [postal, ...carriers] : carriers) for (const match of matchesIn(text, carrier)) if (/\d/.test(match[0]) && !mention.test(text.slice(Math.max(0, match.index - 30), match.index)) && scan.free(match.index, match.index + match[0].length)) put(scan, 'tracking-number', match.index, match.index + match[0].length)
}

export const byShape = (scan: Scan): void => {
  const {text} = scan
  if (scan.digits.dense(16, 19)) for (const match of matchesIn(text, amazonOrder)) if (scan.free(match.index, match.index + match[0].length)) put(scan, 'order-number', match.index, match.index + match[0].length)
  if (scan.digits.dense(8, 30)) for (const {index, 0: found, groups} of scan.all(shaped().carried)) {
    const end = index + found.length
    const start = end - (groups?.['value'] ?? '').length
    if (scan.free(start, end)) put(scan, 'tracking-number', start, end)
  }
  bySentence(scan)
  if (scan.digits.dense(6, 19) && scan.shows(strongly)) for (const {index, 0: {length}, groups} of scan.all(shaped().strong)) {
    const end = index + length
    const left = before(text, index)
    const sentence = left + after(text, end, 90)
    if (scan.free(index, end) && shaped().personal.pattern.test(sentence) && !shaped().general.pattern.test(sentence) && !publicNoun().test(sentence) && !mention.test(left) && !/\bour $/i.test(left) && !shaped().everybodysCase.pattern.test(sentence)) put(scan, groups?.['card'] === undefined ? 'case-reference' : 'account-number', index, end)
  }
  if (scan.digits.lettered && scan.shows(shaped().locator) && shaped().travels.pattern.test(text)) for (const {index, 0: {length}} of scan.all(shaped().locator)) if (scan.free(index, index + length) && !shaped().otherCode.pattern.test(text.slice(Math.max(0, index - 14), index)) && !mention.test(text.slice(Math.max(0, index - 30), index))) put(scan, 'booking-reference', index, index + length)
  // An issue of a program's public list.
  if (!text.includes('#') || scan.says(programHosts)) return
  for (const match of matchesIn(text, /(?<![\w&/])#(\d{5,14}|[A-Z]{1,5}-?\d{4,12})(?!\w|-\d)/g)) if (scan.free(match.index, match.index + match[0].length) && !publicNoun().test(before(text, match.index, 20))) put(scan, 'case-reference', match.index, match.index + match[0].length)
}

const putCode = (scan: Scan, match: RegExpExecArray, kind: Kind): void => {
  const {value = '', noun = ''} = match.groups ?? {}
  const end = match.index + match[0].length
  const start = end - value.length
  const telling = isCode(value) || (/^\d{5}$/.test(value) && scan.text[start - 1] === '(')
  if (value !== value.toUpperCase() || !telling || notReference.test(value) || !scan.free(start, end) || publicNoun().test(match[0].slice(noun.length)) || /\bour $/i.test(before(scan.text, match.index + 1, 12))) return
  put(scan, kind, start, end)
}

/** By what the sentence calls it. */
const bySentence = (scan: Scan): void => {
  const {text, digits} = scan
  if (digits.lettered && digits.dense(5, 9)) for (const {0: found, index, groups} of scan.all(shaped().handledCase)) {
    // By its short name, or by who has it.
    const {value = '', short, done} = groups ?? {}
    const start = index + found.indexOf(value)
    const end = start + value.length
    if ((short !== undefined || (done === undefined && !found.includes(' the '))) && scan.free(start, end) && !shaped().everybodysCase.pattern.test(found + after(text, end, 140))) put(scan, 'case-reference', start, end)
  }
  const named = scan.places(copulas).some((place) => digits.within(place - 48, place))
  if (!(named || digits.lettered) || !scan.shows(codeLike) || !scan.shows(anyNoun)) return
  if (named) for (const match of scan.all(shaped().rightOf)) {
    const {value = '', noun = ''} = match.groups ?? {}
    if (isCode(value) && !notReference.test(value) && scan.free(match.index, match.index + value.length)) put(scan, kindOf(noun), match.index, match.index + value.length)
  }
  if (digits.lettered) for (const match of scan.all(shaped().wherewith)) if (match[0].replace(/\D/g, '').length > 5) putCode(scan, match, 'policy-number')
  if (scan.says(doings)) for (const match of scan.all(shaped().clause)) putCode(scan, match, kindOf(match.groups?.['noun'] ?? ''))
  if (scan.shows(setOff)) for (const match of scan.all(shaped().beside)) putCode(scan, match, kindOf(match.groups?.['noun'] ?? ''))
  if (digits.lettered) for (const match of scan.all(shaped().under)) putCode(scan, match, 'case-reference')
  if (digits.lettered) for (const match of scan.all(shaped().logged)) {
    const end = match.index + match[0].length
    const start = end - (match.groups?.['value'] ?? '').length
    if (scan.free(start, end) && !notReference.test(text.slice(start, end))) put(scan, 'case-reference', start, end)
  }
  if (digits.lettered) for (const match of scan.all(shaped().later)) {
    const value = match.groups?.['value'] ?? ''
    const end = match.index + match[0].length
    const noun = shaped().nounBefore.pattern.exec(text.slice(Math.max(0, match.index - 110), match.index))?.[1]
    if (noun !== undefined && value === value.toUpperCase() && isCode(value) && !notReference.test(value) && !mention.test(text.slice(Math.max(0, match.index - 30), match.index)) && !/^ ?(?:at (?:the )?checkout|for \d|off)/i.test(text.slice(end)) && !/\b(?:code|promo|voucher)\b/i.test(text.slice(Math.max(0, match.index - 40), end - value.length)) && scan.free(end - value.length, end)) put(scan, kindOf(noun), end - value.length, end)
  }
}
