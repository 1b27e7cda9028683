// Order, booking, tracking, policy, account and case numbers, user names: by what they are called, by a carrier's shape, by the company's own patterns.
import {lazily} from '../../lazily.js'
import {wordSet} from '../../word-set.js'
import {matchesIn} from '../../matches.js'
import {matchesOf} from '../../bounded.js'
import {cueList, matchesAt} from '../../cues/index.js'
import {leading} from '../between.js'
import {ours} from './bank.js'
import {after, before} from '../scan.js'
import type {CueList} from '../../cues/index.js'
import type {Leads} from '../between.js'
import type {Kind} from '../kinds.js'
import {sign, wordsSign} from '../../signs.js'
import type {Recogniser, Scan} from '../scan.js'

// What people call it, most telling first; the group says which kind.
const nouns: readonly (readonly [Kind, string])[] = [
  ['tracking-number', 'track(?:ing|er)(?: and trace)?|consignment|shipment|waybill|awb|airway ?bill|parcel|package|con ?note|ups|usps|fedex|dhl|dpd|evri|hermes|barcode|royal mail|parcelforce|yodel|an post|auspost|purolator|ontrac|courier'],
  ['policy-number', 'policy|polic(?:y|ies)|claims?|certificate|cover ?note|(?<=(?:your|the|a|our|this) )quote|quote(?= (?:ref|number|no|id))|quotation|plan|contract|agreement|warranty|mortgage|loan|bond|scheme'],
  ['booking-reference', 'bookings?|reservations?|confirmations?|pnr|record locator|locator|itinerary|e-?ticket|boarding pass|check-?in|hire|rental|appointment|flight booking|trip|stay'],
  ['account-number', 'accounts?|uid|acct|a/c|customer|client|member(?:ship)?|subscriber|subscription|loyalty|rewards?|clubcard|nectar|frequent flyer|mileage|club|card(?= (?:number|no))|user(?= (?:id|number|no))|profile|player|patient|prescriptions?|rx|script|student|pupil|employee|staff|payroll|driver(?= id)|tenant|tenancy|rent|supplier|vendor|seller|merchant|meter(?: point)?|mpan|mprn|mpr|mirn|nmi|gas|electricity|council tax|tv licence|supply|sap|crm|login(?= id)|library(?: card)?|utility|broadband|sim|line(?= (?:number|id))|wallet|portfolio|investor|pension|folio|business partner|bp|registration(?= (?:id|number|no))'],
  ['order-number', 'orders?|purchases?|po|invoices?|receipts?|transactions?|payment|refund|return|rma|exchange|sale|delivery|dispatch|basket|gift ?card|e-?gift|voucher(?= (?:number|no|id))|raffle|utr|rrn|upi|txn|deposit|direct debit|mandate|repair|job(?= (?:number|no|ref|id|sheet|\\d{5}))|work ?order|(?:job )?wo(?= \\d)|job sheet|service order|layaway|collection|pick-?up|pre-?order|statement|cheque|check'],
  ['case-reference', 'cases?|tickets?|incidents?|complaints?|enquir(?:y|ies)|inquir(?:y|ies)|service requests?|support requests?|requests?|sr|crm case|docket|dispute|report|fault|crime|appeal|application|investigation|feedback|query|interaction|chat|callback|call|log|reference|references|ref\\.?|our ref|your ref|file|id']
]
const NUMBER = String.raw`(?: ?(?:reference|ref\b\.?|number|numbers|no\b\.?|num\b\.?|nr\b\.?|id|code|#|№))`
const LINK = String.raw`(?:(?: \((?!\d)[^()\n]{0,25}\))?(?:'s)?[ ,]*(?:\b(?:is|was|are|of|reads?|as|for|under|on|has|have|the|your|his|her|their|my|now|still|also|that|which|you|we|quoted|gave|sent|i|see|got|it's|that's|this is|here|it is|called|showing|shows|says|changed|been|below|above|new|correct|old|one|remains|being|at our end|we have|please quote|quote|quoting|in|ends?)\b|[:=])){0,6}[ :=,("'#-]{0,5}`
const CODE = String.raw`[#]?(?:[a-z]{1,6}[ -])?(?=[a-z0-9/._-]{0,20}\d)[a-z0-9]+(?:[-/._][a-z0-9]+){0,6}(?: \d{3,6}){0,4}(?:(?<= \d{3,6}) \d{1,2})?|[a-z]{6}`
// How one begins that counts: four signs, a digit among them, or a word in capitals and a digit; six capitals.
const opening = /^(?:[A-Z]{1,6}[ -][A-Za-z\d/._-]{0,20}\d|(?:[A-Za-z]{1,6}[ -])?(?:(?=[A-Za-z\d/._-]{0,20}\d)(?:[A-Za-z\d][-/._]?){4}|[A-Za-z\d]{1,3} \d{3})|[A-Z]{6}(?![A-Za-z]))/
const END = String.raw`(?![a-z\u00c0-\u024f\d%]|[.,:]\d)`

const L = 'a-z\\u00c0-\\u024f'
const cued = new Map<Kind, RegExp>()
// For small letters. Each is compiled when a text first has one of its words. What follows the noun is only looked at: it may hold the noun of the next, "account (member # 7)".
const patternOf = (kind: Kind, list: string): RegExp => {
  const known = cued.get(kind) ?? new RegExp(`(?<![${L}\\d])(?<noun>${list})(?=(?<link>(?<number>${NUMBER}{0,3})${LINK})(?<value>${CODE})${END})`, 'gy')
  cued.set(kind, known)
  return known
}
const cues: readonly {heads: CueList; leads: Leads}[] = nouns.map(([, list]) => ({heads: cueList(list), leads: leading(opening, list, NUMBER, LINK)}))

// A date, a time, a price, an amount, a version: not a reference.
const notReference = /^(?:(?:rs|inr|usd|gbp|eur|aud|cad|sgd|nzd|aed)[. ]?\d.*|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d{2}|\d{1,3}(?:-\d{1,3})|v\d.*|\d+(?:st|nd|rd|th|k|m|g|kg|gb|mb|tb|p|am|pm|hrs?|h|x|s|d|w|cm|mm|ml|l|in|ft|mph|kwh|kw|c|f|ft|fps|mbps|hd|day|days|week)|x\d{1,2}|covid-?19|24\/7|24x7|\d\/\d|[a-z]\d|mp[34]|h\d|g20|b2b|b2c|[45]g|4k|1080p|720p|ps[2345]|ios ?\d+|iphone.*|windows.*|win ?\d+|xbox.*|(?:iso|iec|bs|en|rfc|gdpr|din|astm|ansi|ieee|pas|ral|pantone|nfpa|sae|jis)[- ]?\d.*|[a-z]{3,}(?:19|20)\d{2}|s\d{1,2}|[a-z]+\d)$/i
/** A word and a round number, that takes something off at a till. */
const shopCode = /^[A-Z]{4,12}\d{1,2}$/
const fileName = /^[\w-]*\.(?:pdf|docx?|xlsx?|csv|jpe?g|png|zip)\b/i
const unit = /^(?:\s?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|business|working|digits?|characters?|letters?|numbers?|points?|items?|people|customers?|copies|units?|percent|pounds|dollars|euros|miles|stops?|am|pm|gbp|usd|eur|inr|cal|kcal|and (?:up|over|above)|or (?:more|less|over|above)|off\b)\b|[%£$€+])/i
const publicNouns = 'company|charity|vat|registered (?:company|charity|firm|business)|fca|frn|ico|firm|licen[cs]e|model|part|item|product|sku|style|promo|discount|voucher|coupon|offer|error|fault|flight|train|bus|route|platform|gate|form|section|clause|page|step|article|kb|build|version|job|vacanc(?:y|ies)|role|cv|apply|position|lot|batch|recall|catalogue|isbn|room|bay|aisle|chapter|figure|table|regulation|act|bill|directive|order in council|statutory|executive|postcode|zip|country|area|dialling|dialing|country|short|nmls|provider|commission|authority|locker|size|class|tariff'
const publicHeads = cueList(publicNouns)
const publicNoun = lazily(() => new RegExp(`\\b(?:${publicNouns})\\b`, 'i'))
const mention = /\b(?:like|example|format|starting with|starts? with|begins? with|beginning with|text|type|press|enter code|use code|with code|quote code|promo|voucher|discount)\W*$/i

const mentionHeads = cueList('like|example|format|starting|starts?|begins?|beginning|text|type|press|enter|use|with|quote|promo|voucher|discount')
const unitHeads = cueList('days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|business|working|digits?|characters?|letters?|numbers?|points?|items?|people|customers?|copies|units?|percent|pounds|dollars|euros|miles|stops?|am|pm|gbp|usd|eur|inr|cal|kcal|and|or|off')
const hasUnit = (scan: Scan, end: number): boolean => '%£$€+'.includes(scan.text[end] ?? ' ') || scan.near(unitHeads, end, end + 2)
/** No date, no amount, no version has so many digits in a row. */
const longNumber = /^#?\d{5,}$/

const isCode = (value: string): boolean => {
  const solid = value.replace(/[^A-Za-z0-9]/g, '')
  return /\d/.test(solid) && (/^\d+$/.test(solid) ? solid.length >= 6 : solid.length >= 5 && /[A-Z]/.test(solid) && !/[a-z]{4}/.test(solid))
}
const isNumbered = (value: string): boolean => {
  const solid = value.replace(/[^A-Za-z0-9]/g, '')
  return solid.length >= 4 && (/\d{2}|\d[A-Z]|[A-Z]\d/.test(solid) || (/^[A-Z]{6}$/.test(value) && !/^(?:PLEASE|NUMBER|BEFORE|CANNOT|THANKS|ONLINE|MOBILE|STATUS)$/.test(value)))
}

// A case of the company's own making that it will write on opens nothing to others.
const written = /\b(?:(?:reach|connect|contact|assist|respond|updat|call|speak|writ|work|continu)\w*|touch|hear|reply)\b[^.!?]{0,30}\b(?:on|over|via|through|under|with)(?: (?:the|your|this|a|our))? ?$/i

const words: Partial<Record<Kind, string>> = {
  'order-number': 'your order',
  'booking-reference': 'your booking',
  'tracking-number': 'your parcel',
  'policy-number': 'your policy',
  'account-number': 'your account',
  'case-reference': 'your case'
}
/** The replacement must read on: `order 1234` becomes `your order`, but only its number can be replaced. */
const put = (scan: Scan, kind: Kind, start: number, end: number, label?: string, low = false): void => {
  const instead = words[kind]
  scan.claim(kind, start, end, {...(instead === undefined ? {} : {instead}), ...(label === undefined ? {} : {label}), low})
}

const named = wordSet('invoice invoices transaction transactions receipt receipts')

const labelOf = (kind: Kind, noun: string): string | undefined => {
  if (kind === 'policy-number') return /^claim/i.test(noun) ? 'claim number' : /^(?:quot|plan|contract|agreement|loan|mortgage)/i.test(noun) ? `${noun.toLowerCase()} number` : undefined
  if (kind === 'account-number') return /^(?:member|loyal|reward|customer|employee|student|patient|prescription)/i.test(noun) ? `${noun.toLowerCase()} number` : undefined
  if (kind === 'order-number') return named.has(noun.toLowerCase()) ? `${noun.toLowerCase().replace(/s$/, '')} number` : undefined
  return undefined
}

const byCue = (scan: Scan): void => {
  const {text} = scan
  for (const [i, [kind, list]] of nouns.entries()) {
    const {heads, leads} = cues[i]!
    for (const match of scan.from(heads, leads, () => patternOf(kind, list))) {
      const {noun = '', link = '', number = '', value: found = ''} = match.groups ?? {}
      let start = match.index + noun.length + link.length
      const end = start + found.length
      let value = text.slice(start, end)
      // A word before the code belongs to it only in capitals: RX 8820417.
      const word = /[ -]/.test(value) ? /^([A-Za-z]{1,6})[ -](?=\S*\d)/.exec(value) : null
      if (word?.[1] && word[1] !== word[1].toUpperCase() && value[word[1].length] === ' ') {
        start += word[0].length
        value = value.slice(word[0].length)
      }
      const hash = text[start - 1] === '#' || value.startsWith('#')
      const numbered = number !== '' || hash
      if ((!longNumber.test(value) && notReference.test(value.replace('#', ''))) || (hasUnit(scan, end) && unit.test(text.slice(end, end + 14)))) continue
      if (!/\d/.test(value) && /^[A-Za-z]/.test(value) && (!/^[A-Z]{6}$/.test(value) || !(numbered || (kind === 'booking-reference' && /^(?:pnr|record locator|locator|itinerary|booking|reservation)/i.test(noun) && /[a-z]/.test(text))))) continue
      if (!(numbered && kind !== 'case-reference' ? isNumbered(value) : kind === 'case-reference' && noun.length < 4 && !numbered ? isCode(value) : numbered ? isNumbered(value) : isCode(value) || (kind === 'booking-reference' && /^[A-Z]{6}$/.test(value)))) continue
      // The number of a product, that a till reads.
      if (noun.toLowerCase().startsWith('barcode') && /^(?:\d{8}|\d{12,13})$/.test(value)) continue
      // A code to order by, and what it buys.
      if (number === ' code' && /^order$/i.test(noun) && /(?:^|[.!?;:,(\n] ?|\bplease )$/i.test(before(text, match.index)) && /^ for (?:an?|the|both|either|any) /i.test(after(text, end))) continue
      if ('£$€₹'.includes(text.slice(0, start).trimEnd().slice(-1) || ' ')) continue
      const left = before(text, match.index + 1, 40)
      if (scan.near(publicHeads, match.index - 25, match.index) && publicNoun().test(left.slice(-25))) continue
      if (scan.near(publicHeads, match.index + noun.length, start) && publicNoun().test(text.slice(match.index + noun.length, start))) continue
      if (scan.near(mentionHeads, start - 24, start) && mention.test(text.slice(Math.max(0, start - 24), start))) continue
      if (kind === 'case-reference' && /\b(?:job|vacanc\w+|role|position|CV|interview|hiring|careers?|recruit\w*)/i.test(before(text, start, 140) + after(text, end, 60))) continue
      if (kind === 'account-number' && (ours.test(before(text, start)) || /\bour (?:own )?$/i.test(left.slice(0, -1)))) continue
      if (!scan.free(start, end) || fileName.test(text.slice(start)) || (shopCode.test(value) && /\b(?:at the till|at checkout|\d% off)/i.test(after(text, end)))) continue
      put(scan, kind, start, end, labelOf(kind, noun), kind === 'case-reference' && written.test(before(text, match.index, 60)))
    }
  }
}

const carriers = [
  /\b1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?\d{2} ?\d{4} ?\d{4}\b/g, // UPS
  /\b9[2-5]\d{2} ?\d{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}\b/g, // USPS
  /\bTBA\d{12}\b/g, // Amazon Logistics
  /\bJ(?:D|JD)\d{16,18}\b/g // DHL, Yodel
]
// UPU S10; what it ends in is looked for first.
const postal = /\b[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?(?:GB|US|IE|AU|CA|NZ|IN|SG|DE|FR|NL|CN|HK|JP|ES|IT|BE)\b/g
const postalEnd = sign(/\d{3} ?[A-Z]{2}\b/)
const amazonOrder = /\b[D\d]\d{2}-\d{7}-\d{7}\b/g
const rightOf = sign(/(?<![A-Za-z\u00c0-\u024f\d])(?<value>#?(?=[A-Z0-9/-]{0,40}\d)[A-Z0-9]+(?:[-/][A-Z0-9]+){0,4})["')]?,? (?:is|was|as|for|will be) (?:the|your|our|his|her|their)(?: \w+){0,2} (?<noun>order|purchase|invoice|transaction|tracking|parcel|policy|claim|booking|reservation|confirmation|locator|account|customer|membership|loyalty|case|ticket|complaint|reference|incident)(?: (?:number|no\.?|ref(?:erence)?|id|code))?\b/gi)
const programHosts = cueList('github|gitlab|bitbucket')
const copulas = cueList('is|was|as|for|will')
// "The ticket you opened on Monday (48821) is with", "the invoice from May, INV0022871, was"
const beside = sign(/\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:\w+ )?(?<noun>order|invoice|transaction|parcel|consignment|policy|claim|booking|reservation|place|account|membership|case|ticket|complaint|incident|refund|appointment|job|repair|subscription|contract|loan|application)(?: (?:is |was )?(?:confirmed|logged|open|booked|raised|placed))?(?: (?!and\b|with\b|includ|contain|item|part|model|has\b)[a-z][a-z']*| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:January|February|March|April|May|June|July|August|September|October|November|December)| \d{1,2}(?:st|nd|rd|th)){0,7}(?: \(|, )#?(?<value>(?=[A-Z0-9/-]{0,20}\d)[A-Z0-9]{2,}(?:[-/][A-Z0-9]+){0,4})(?=\)|,|\.?$|\. )/g)
// A code in brackets or between commas.
const setOff = sign(/[(,] ?#?[A-Z0-9][A-Z0-9/-]{4,}(?:[),]|\.?$|\. )/)
// "It's all under BK-77120", "it left us as PF 8812 003 41"
const under = sign(/\b(?:it's|it is|you're|you are|that's|all|found it|found you|found this|booked|logged|filed|held|saved|listed|registered|left us)(?: all| it| you| this| in| down| here)* (?:under|as) #?(?<value>(?=[A-Z0-9/-]{0,20}\d)[A-Z]{1,5}[-/ ]?\d[A-Z0-9]*(?:[-/ ](?=\d)[A-Z0-9]+){0,4})(?![\w-])/gi)
// The sentence before has named it: "That one is a separate booking. It's RT6WQN."
const later = sign(/\b(?:it's|it is|that's|that is|this is|yours is|the other(?: \w+)? is|the new one is|the correct one is|the right one is|it should be|which is|use|quote|quoting)[ :]{1,2}["'(#]*(?<value>(?=[A-Z0-9/-]{0,40}\d)(?=[\d/-]{0,40}[A-Z])[A-Z0-9]{2,}(?:[-/][A-Z0-9]+){0,4})(?![A-Za-z\u00c0-\u024f\d%])/gi)
const logged = sign(/\b(?:logged|raised|filed|recorded|passed|escalated|opened|registered|lodged)\b[^.!?\n]{0,50} (?:as|under) (?<value>[A-Z]{2,5}-?(?:\d{4}-)?\d{4,9})(?![\w-])/g)
const kindOf = (noun: string): Kind => nouns.find(([, list]) => new RegExp(`^(?:${list})$`, 'i').test(noun))?.[0] ?? 'case-reference'
const nounBefore = /\b(order|purchase|invoice|transaction|tracking|parcel|policy|claim|booking|reservation|confirmation|itinerary|account|membership|case|ticket|complaint|incident|reference)\b(?!.*\b(?:order|purchase|booking|code|voucher)\b)/is

// What stands in every text that the two long patterns have anything to do with.
const anyNoun = wordsSign('order|purchase|invoice|transaction|tracking|parcel|policy|claim|booking|reservation|confirmation|itinerary|locator|account|customer|membership|loyalty|case|ticket|complaint|incident|reference|logged|raised|passed|escalated|consignment|place|refund|appointment|job|repair|subscription|contract|loan|application|under|as')
// Five signs of a code, a digit among them.
const codeLike = sign(/\d(?:[A-Z0-9/-]{4}|(?<=[A-Z0-9/-]{2})[A-Z0-9/-]{3}|(?<=[A-Z0-9/-]{3})[A-Z0-9/-]{2}|(?<=[A-Z0-9/-]{4})[A-Z0-9/-]|(?<=[A-Z0-9/-]{5}))/i)

const byCarrier = (scan: Scan): void => {
  const {text} = scan
  for (const carrier of scan.shows(postalEnd) ? [postal, ...carriers] : carriers) for (const match of matchesIn(text, carrier)) if (/\d/.test(match[0]) && !mention.test(text.slice(Math.max(0, match.index - 30), match.index)) && scan.free(match.index, match.index + match[0].length)) put(scan, 'tracking-number', match.index, match.index + match[0].length)
}

const byShape = (scan: Scan): void => {
  const {text} = scan
  if (scan.digits.dense(16, 19)) for (const match of matchesIn(text, amazonOrder)) if (scan.free(match.index, match.index + match[0].length)) put(scan, 'order-number', match.index, match.index + match[0].length)
  bySentence(scan)
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

const byPattern = (scan: Scan): void => {
  for (const [name, pattern] of Object.entries(scan.company.patterns ?? {})) {
    const known = Object.keys(words).find((kind): kind is Kind => kind.startsWith(name.toLowerCase().split(/[\s_-]/)[0] ?? name))
    for (const {index, 0: {length}} of matchesOf(scan.text, pattern)) if (scan.free(index, index + length)) put(scan, known ?? 'order-number', index, index + length, name.replace(/[_-]/g, ' '))
  }
}

// "Quote 7F-22190 when you message back."
const quoting = cueList(() => ['quote', 'quoting', 'mention', 'cite', 'use', 'ref', 'with'])
const quoted = /\b(?:[Qq]uote|quoting|[Mm]ention|[Cc]ite|[Uu]se|with ref|[Rr]ef)[ :]{1,2}#?(?<value>(?=[A-Z0-9/-]{0,40}\d)[A-Z0-9]+(?:[-/][A-Z0-9]+){0,4})(?= (?:when|if|whenever|in any|in your|on the phone|back to|as your))/gy

// The same shape again, further on: "order A-1188-2026 and the spare, A-1189-2026".
const again = (scan: Scan): void => {
  const shapeOf = (value: string): string => value.replace(/\d/g, '9').replace(/[A-Z]/g, 'A')
  const known = new Map<string, Kind>()
  for (const claim of scan.claims) if (claim.kind in words) known.set(shapeOf(scan.original.slice(claim.start, claim.end)), claim.kind)
  if (known.size === 0) return
  // A shape with a digit needs another of them.
  if (!scan.digits.some((place) => scan.free(place, place + 1)) && [...known.keys()].every((shape) => shape.includes('9'))) return
  for (const match of matchesIn(scan.text, /(?<![\w#/-])#?(?=[A-Z0-9/-]{0,40}\d)[A-Z0-9]{2,}(?:[-/][A-Z0-9]+){0,5}(?![\w/-]|[.,]\d)|(?<![\w#/-])#?[A-Z](?:-[A-Z0-9]+){1,5}(?![\w/-])/g)) {
    const kind = known.get(shapeOf(match[0]))
    const end = match.index + match[0].length
    if (kind && match[0].length >= 6 && scan.free(match.index, end) && !notReference.test(match[0]) && !publicNoun().test(before(scan.text, match.index, 20)) && !/[£$€₹]$/.test(scan.text.slice(0, match.index).slice(-1))) put(scan, kind, match.index, end)
  }
}

// Those may have a number of letters alone.
const lettersOnly = cueList('pnr|confirmation|booking|reservation|reference|locator|itinerary')

export const references: Recogniser = (scan) => {
  if (scan.company.patterns) byPattern(scan)
  if (!scan.has.digit && !scan.says(lettersOnly)) return
  // Whole, before a cue takes the first part of one that is written in groups.
  if (scan.has.longNumber && scan.digits.dense(9, 11)) byCarrier(scan)
  byCue(scan)
  if (!scan.has.digit) return
  byShape(scan)
  for (const match of matchesAt(scan.text, scan.places(quoting).filter((place) => scan.digits.within(place, place + 56)), quoted)) {
    const value = match.groups?.['value'] ?? ''
    const end = match.index + match[0].length
    if (isCode(value) && !notReference.test(value) && scan.free(end - value.length, end) && !/\b(?:apply|application|job|role|vacancy|book|order online|checkout|discount|off)\b/i.test(after(scan.text, end, 50))) put(scan, 'case-reference', end - value.length, end)
  }
  again(scan)
}
