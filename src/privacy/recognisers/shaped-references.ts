// Numbers by a carrier's or a shop's shape, and by what the sentence says of them: "It is all under BK-77120".
import {cueList} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {sign, wordsSign} from '../../matching/signs.js'
import {before} from '../scan.js'
import {isCode, mention, notReference, publicNoun, put} from './reference-codes.js'
import {kindOf} from './named-references.js'
import type {Kind} from '../kinds.js'
import type {Scan} from '../scan.js'

const carriers = [
  /\b1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?\d{2} ?\d{4} ?\d{4}\b/g, // UPS
  /\b9[2-5]\d{2} ?\d{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}\b/g, // USPS
  /\bTBA\d{12}\b/g, // Amazon Logistics
  /\bJ(?:JD|D|VGL)\d{14,18}\b/g // DHL, Yodel
]
// UPU S10; what it ends in is looked for first.
const postal = /\b[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?(?:GB|US|IE|AU|CA|NZ|IN|SG|DE|FR|NL|CN|HK|JP|ES|IT|BE)\b/g
const postalEnd = sign(/\d{3} ?[A-Z]{2}\b/)
const amazonOrder = /\b[D\d]\d{2}-\d{7}-\d{7}\b/g
const rightOf = sign(/(?<![A-Za-z\u00c0-\u024f\d])(?<value>#?(?=[A-Z0-9/-]{0,40}\d)[A-Z0-9]+(?:[-/][A-Z0-9]+){0,4})["')]?,? (?:is|was|as|for|will be) (?:the|your|our|his|her|their)(?: \w+){0,2} (?<noun>order|purchase|invoice|transaction|tracking|parcel|policy|claim|booking|reservation|confirmation|locator|account|customer|membership|loyalty|case|ticket|complaint|reference|incident)(?: (?:number|no\.?|ref(?:erence)?|id|code))?\b/gi)
const programHosts = cueList('github|gitlab|bitbucket')
const copulas = cueList('is|was|as|for|will')
// "The ticket you opened on Monday (48821) is with", "the invoice from May, INV0022871, was"
const beside = sign(/\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:\w+ )?(?<noun>order|invoice|transaction|parcel|consignment|policy|claim|booking|reservation|place|account|membership|case|ticket|complaint|incident|refund|appointment|job|repair|subscription|contract|loan|application|call|chat|visit|report|fault|request|query|dispute)(?: (?:is |was )?(?:confirmed|logged|open|booked|raised|placed))?(?: (?!and\b|with\b|includ|contain|item|part|model|has\b)[a-z][a-z']*| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:January|February|March|April|May|June|July|August|September|October|November|December)| \d{1,2}(?:st|nd|rd|th)){0,7}(?: \(|, )#?(?<value>(?=[A-Z0-9/-]{0,20}\d)[A-Z0-9]{2,}(?:[-/][A-Z0-9]+){0,4})(?=\)|,|\.?$|\. )/g)
// A code in brackets or between commas.
const setOff = sign(/[(,] ?#?[A-Z0-9][A-Z0-9/-]{4,}(?:[),]|\.?$|\. )/)
// "It's all under BK-77120", "it left us as PF 8812 003 41"
const under = sign(/\b(?:it's|it is|you're|you are|that's|all|(?:has|have) you|found it|found you|found this|booked|logged|filed|held|saved|listed|registered|confirmed|left us|went in|gone in|went through|it runs|it's running|it stands)(?: all| it| you| this| in| down| here)* (?:under|as) #?(?<value>(?=[A-Z0-9/-]{0,20}\d)[A-Z]{1,5}[-/ ]?\d[A-Z0-9]*(?:[-/ ](?=\d)[A-Z0-9]+){0,4}(?:-[A-Z])?)(?![\w-])/gi)
// "Under HX-44-0187223 the roof is covered": no law has so long a number.
const wherewith = sign(/(?:^|[.!?:] |\n)Under (?<value>[A-Z]{1,5}\d{0,12}(?:[-/]\d{1,12}){1,5}(?:-[A-Z])?)(?= (?:the|your|you|we|it|all|any|a|an)\b)/g)
// "The fault we logged for you this morning is FL-0099812."
const clause = sign(/\b(?:[Tt]he|[Yy]our|[Hh]is|[Hh]er) (?:\w+ )?(?<noun>order|claim|booking|reservation|case|ticket|complaint|incident|request|query|fault|dispute|report|referral|application|appeal|return|job|repair) (?:that |which )?(?:we|i|you|he|she|they|[A-Z][a-z]+)(?:'ve|'d| have| had| has)?(?: just| already)? (?:opened|raised|logged|filed|made|placed|submitted|started|created|put|reported|sent|set|registered|booked|lodged|passed)(?: [a-z']+){0,6}? (?:is|was|has|got|as|under)(?: number| ref)? #?(?<value>(?=[A-Z0-9/-]{0,20}\d)[A-Z0-9]{2,}(?:[-/][A-Z0-9]+){0,4})(?![\w%-]|[.,:]\d)/g)
const doings = cueList('opened|raised|logged|filed|made|placed|submitted|started|created|put|reported|sent|set|registered|booked|lodged|passed')
/** What a traveller's number is: six signs in capitals, letters and digits in turn, as no model and no flight is. */
const locator = sign(/(?<![\w#/.@£$€-])(?=[A-Z]*\d+[A-Z]+\d|[A-Z]+\d+[A-Z]|\d+[A-Z]+\d|\d[A-Z]{5})[A-Z0-9]{6}(?![\w/@-]|\.\w)/g)
const travels = /\b(?:flights?|fly(?:ing)?|flies|seats?|boarding|airline|itinerary|rebook\w*|re-?issued?|pnr|locator|depart\w*|stopover|layover|check(?:ed)?[- ]?in|passengers?|sailing|row \d+)\b/i
const otherCode = /\b(?:code|promo|voucher|model|flight|gate|seat|aircraft|part|tail|type|terminal|row|bay|size|version|build|patch|locker|room|lot|sku|coach|our)\W{0,2}$/i
// The sentence before has named it: "That one is a separate booking. It's RT6WQN."
const later = sign(/\b(?:it's|it is|that's|that is|this is|yours is|the other(?: \w+)? is|the new one is|the correct one is|the right one is|it should be|which is|use|quote|quoting)[ :]{1,2}["'(#]*(?<value>(?=[A-Z0-9/-]{0,40}\d)(?=[\d/-]{0,40}[A-Z])[A-Z0-9]{2,}(?:[-/][A-Z0-9]+){0,4})(?![A-Za-z\u00c0-\u024f\d%])/gi)
const logged = sign(/\b(?:logged|raised|filed|recorded|passed|escalated|opened|registered|lodged)\b[^.!?\n]{0,50} (?:as|under) (?<value>[A-Z]{2,5}-?(?:\d{4}-)?\d{4,9})(?![\w-])/g)
const nounBefore = /\b(order|purchase|invoice|transaction|tracking|parcel|policy|claim|booking|reservation|confirmation|itinerary|account|membership|case|ticket|complaint|incident|reference)\b(?!.*\b(?:order|purchase|booking|code|voucher)\b)/is

// What stands in every text that the two long patterns have anything to do with.
const anyNoun = wordsSign('order|purchase|invoice|transaction|tracking|parcel|policy|claim|booking|reservation|confirmation|itinerary|locator|account|customer|membership|loyalty|case|ticket|complaint|incident|reference|logged|raised|passed|escalated|consignment|place|refund|appointment|job|repair|subscription|contract|loan|application|request|query|fault|dispute|report|referral|appeal|return|chat|call|visit|under|as')
// Five signs of a code, a digit among them.
const codeLike = sign(/\d(?:[A-Z0-9/-]{4}|(?<=[A-Z0-9/-]{2})[A-Z0-9/-]{3}|(?<=[A-Z0-9/-]{3})[A-Z0-9/-]{2}|(?<=[A-Z0-9/-]{4})[A-Z0-9/-]|(?<=[A-Z0-9/-]{5}))/i)

export const byCarrier = (scan: Scan): void => {
  const {text} = scan
  for (const carrier of scan.shows(postalEnd) ? [postal, ...carriers] : carriers) for (const match of matchesIn(text, carrier)) if (/\d/.test(match[0]) && !mention.test(text.slice(Math.max(0, match.index - 30), match.index)) && scan.free(match.index, match.index + match[0].length)) put(scan, 'tracking-number', match.index, match.index + match[0].length)
}

export const byShape = (scan: Scan): void => {
  const {text} = scan
  if (scan.digits.dense(16, 19)) for (const match of matchesIn(text, amazonOrder)) if (scan.free(match.index, match.index + match[0].length)) put(scan, 'order-number', match.index, match.index + match[0].length)
  bySentence(scan)
  if (scan.digits.lettered && scan.shows(locator) && travels.test(text)) for (const {index, 0: {length}} of scan.all(locator)) if (scan.free(index, index + length) && !otherCode.test(text.slice(Math.max(0, index - 14), index)) && !mention.test(text.slice(Math.max(0, index - 30), index))) put(scan, 'booking-reference', index, index + length)
  // An issue of a program's public list.
  if (!text.includes('#') || scan.says(programHosts)) return
  for (const match of matchesIn(text, /(?<![\w&/])#(\d{5,14}|[A-Z]{1,5}-?\d{4,12})(?!\w|-\d)/g)) if (scan.free(match.index, match.index + match[0].length)) put(scan, 'case-reference', match.index, match.index + match[0].length)
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
  const named = scan.places(copulas).some((place) => digits.within(place - 48, place))
  if (!(named || digits.lettered) || !scan.shows(codeLike) || !scan.shows(anyNoun)) return
  if (named) for (const match of scan.all(rightOf)) {
    const {value = '', noun = ''} = match.groups ?? {}
    if (isCode(value) && !notReference.test(value) && scan.free(match.index, match.index + value.length)) put(scan, kindOf(noun), match.index, match.index + value.length)
  }
  if (digits.lettered) for (const match of scan.all(wherewith)) if (match[0].replace(/\D/g, '').length > 5) putCode(scan, match, 'policy-number')
  if (scan.says(doings)) for (const match of scan.all(clause)) putCode(scan, match, kindOf(match.groups?.['noun'] ?? ''))
  if (scan.shows(setOff)) for (const match of scan.all(beside)) putCode(scan, match, kindOf(match.groups?.['noun'] ?? ''))
  if (digits.lettered) for (const match of scan.all(under)) putCode(scan, match, 'case-reference')
  if (digits.lettered) for (const match of scan.all(logged)) {
    const end = match.index + match[0].length
    const start = end - (match.groups?.['value'] ?? '').length
    if (scan.free(start, end) && !notReference.test(text.slice(start, end))) put(scan, 'case-reference', start, end)
  }
  if (digits.lettered) for (const match of scan.all(later)) {
    const value = match.groups?.['value'] ?? ''
    const end = match.index + match[0].length
    const noun = nounBefore.exec(text.slice(Math.max(0, match.index - 110), match.index))?.[1]
    if (noun !== undefined && value === value.toUpperCase() && isCode(value) && !notReference.test(value) && !mention.test(text.slice(Math.max(0, match.index - 30), match.index)) && !/^ ?(?:at (?:the )?checkout|for \d|off)/i.test(text.slice(end)) && !/\b(?:code|promo|voucher)\b/i.test(text.slice(Math.max(0, match.index - 40), end - value.length)) && scan.free(end - value.length, end)) put(scan, kindOf(noun), end - value.length, end)
  }
}
