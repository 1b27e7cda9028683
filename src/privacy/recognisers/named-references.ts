// Numbers by what they are called: "your order number is", "booking ref".
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {wordSet} from '../../matching/word-set.js'
import {leading} from '../between.js'
import {after, before} from '../scan.js'
import {aroundReferences} from './named-references.frames.js'
import {isPayee} from './payee.frames.js'
import {isCode, mention, notReference, publicHeads, publicNoun, put} from './reference-codes.js'
import type {CueList} from '../../cues/index.js'
import type {Leads} from '../between.js'
import type {Kind} from '../kinds.js'
import type {Scan} from '../scan.js'

// What people call it, most telling first; the group says which kind.
const nouns: readonly (readonly [Kind, string])[] = [
  ['tracking-number', 'track(?:ing|er)(?: and trace)?|consignment|shipment|waybill|awb|airway ?bill|parcels?|packages?|con ?note|ups|usps|fedex|dhl|dpd|evri|hermes|barcode|royal mail|parcelforce|yodel|an post|auspost|purolator|ontrac|courier'],
  ['policy-number', 'policy|polic(?:y|ies)|claims?|certificate|cover ?note|(?<=(?:your|the|a|our|this) )quote|quote(?= (?:ref|number|no|id))|quotation|plan|contract|agreement|warranty|mortgage|loan|bond|scheme|(?<=(?:your|his|her|their) )permit'],
  ['booking-reference', 'bookings?|reservations?|confirmations?|conf(?= ?(?:#|n[ou]))|pnr|record locator|locator|itinerary|e-?ticket|boarding pass|check-?in|hire|rental|appointment|flight booking|trip|stay'],
  ['account-number', 'accounts?|uid|acct|a/c|customer|client|member(?:ship)?|subscriber|subscription|loyalty|rewards?|clubcard|nectar|frequent flyer|mileage|club|card(?= (?:number|no))|user(?= (?:id|number|no))|profile|player|patient|prescriptions?|rx|script|student|pupil|employee|staff|payroll|driver(?= id)|tenant|tenancy|fob|key ?card|rent|supplier|vendor|seller|merchant|meter(?: point)?|mpan|mprn|mpr|mirn|nmi|gas|electricity|council tax|tv licence|supply|sap|crm|login(?= id)|library(?: card)?|utility|broadband|sim|line(?= (?:number|id))|wallet|portfolio|investor|pension|folio|business partner|bp|registration(?= (?:id|number|no))'],
  ['order-number', 'orders?|purchases?|po|invoices?|receipts?|transactions?|payment|refund|return|rma|exchange|sale|delivery|dispatch|basket|gift ?card|e-?gift|voucher(?= (?:number|no|id))|raffle|utr|rrn|upi|txn|deposit|direct debit|mandate|repair|job(?= (?:number|no|ref|id|sheet|\\d{5}|[a-z]{2,4}-?\\d{5}))|work ?order|(?:job )?wo(?= \\d)|job sheet|service order|layaway|collection|pick-?up|pre-?order|statement|cheque|check(?= ?(?:#|n[ou]))'],
  ['case-reference', 'cases?|tickets?|incidents?|complaints?|enquir(?:y|ies)|inquir(?:y|ies)|service requests?|support requests?|requests?|sr|crm case|docket|dispute|report|fault|crime|appeal|application|investigation|feedback|query|interaction|chat|callback|call|log|references?|ref\\.?|file|id']
]
const NUMBER = String.raw`(?: ?(?:reference|ref\b\.?|number|numbers|no\b\.?|num\b\.?|nr\b\.?|id|code|#|№))`
const LINK = String.raw`(?:'s(?= ))?(?:(?: \((?!\d)[^()\n]{0,25}\))?(?:'s)?[ ,]*(?:\b(?:is|was|are|of|reads?|as|for|under|on|has|have|the|your|his|her|their|my|now|still|also|that|which|you|we|quoted|gave|sent|i|see|got|it's|that's|this is|here|home|house|flat|property|place|it is|called|showing|shows|says|changed|been|below|above|new|correct|old|one|remains|being|at our end|we have|please quote|quote|quoting|in|ends?|asked (?:for|about))\b|[:=])){0,6}[ :=,("'#-]{0,5}`
const CODE = String.raw`[#]?(?:[a-z]{1,6}[ -])?(?=[a-z0-9/._-]{0,20}\d)[a-z0-9]+(?:[-/._][a-z0-9]+){0,6}(?: \d{3,6}){0,4}(?:(?<= \d{3,6}) \d{1,2})?|[a-z]{6}`
// How one begins that counts: four signs, a digit among them, or a word in capitals and a digit; six capitals.
const opening = /^(?:[A-Z]{1,6}[ -][A-Za-z\d/._-]{0,20}\d|(?:[A-Za-z]{1,6}[ -])?(?:(?=[A-Za-z\d/._-]{0,20}\d)(?:[A-Za-z\d][-/._]?){4}|[A-Za-z\d]{1,3} \d{3})|[A-Z]{6}(?![A-Za-z]))/
const END = String.raw`(?![a-z\u00c0-\u024f\d%]|[.,:]\d)`

const patterns = lazily(aroundReferences)
/** A word and a round number, that takes something off at a till. */
const shopCode = /^[A-Z]{4,12}\d{1,2}$/
// In small letters.
const fileName = /^[\w-]*\.(?:pdf|docx?|xlsx?|csv|jpe?g|png|zip)\b/
/** No date, no amount, no version has so many digits in a row. */
const longNumber = /^#?\d{5,}$/

const L = 'a-z\\u00c0-\\u024f'
const cued = new Map<Kind, RegExp>()
// For small letters. Each is compiled when a text first has one of its words. What follows the noun is only looked at: it may hold the noun of the next, "account (member # 7)".
const patternOf = (kind: Kind, list: string): RegExp => {
  const known = cued.get(kind) ?? new RegExp(`(?<![${L}\\d])(?<noun>${list})(?=(?<link>(?<number>${NUMBER}{0,3})${LINK})(?<value>${CODE})${END})`, 'gy')
  cued.set(kind, known)
  return known
}
const cues: readonly {heads: CueList; leads: Leads}[] = nouns.map(([, list]) => ({heads: cueList(list), leads: leading(opening, list, NUMBER, LINK)}))

/** Of which kind is what is called so. */
export const kindOf = (noun: string): Kind => nouns.find(([, list]) => new RegExp(`^(?:${list})$`, 'i').test(noun))?.[0] ?? 'case-reference'

const mentionHeads = cueList('like|example|format|starting|starts?|begins?|beginning|text|type|press|enter|use|with|quote|promo|voucher|discount')
const unitHeads = cueList('days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|business|working|digits?|characters?|letters?|numbers?|points?|items?|people|customers?|copies|units?|percent|pounds|dollars|euros|miles|stops?|am|pm|gbp|usd|eur|inr|cal|kcal|and|or|off')
const hasUnit = (scan: Scan, end: number): boolean => '%£$€+'.includes(scan.text[end] ?? ' ') || scan.near(unitHeads, end, end + 2)

const isNumbered = (value: string): boolean => {
  const solid = value.replace(/[^A-Za-z0-9]/g, '')
  return solid.length >= 4 && (/\d{2}|\d[A-Z]|[A-Z]\d/.test(solid) || (/^[A-Z]{6}$/.test(value) && !patterns().shouted.test(value)))
}

const named = wordSet('invoice invoices transaction transactions receipt receipts')

const labelOf = (kind: Kind, noun: string): string | undefined => {
  if (kind === 'policy-number') return noun.startsWith('claim') ? 'claim number' : /^(?:quot|plan|contract|agreement|loan|mortgage)/.test(noun) ? `${noun} number` : undefined
  if (kind === 'account-number') return /^(?:member|loyal|reward|customer|employee|student|patient|prescription)/.test(noun) ? `${noun} number` : undefined
  if (kind === 'order-number') return named.has(noun) ? `${noun.replace(/s$/, '')} number` : undefined
  return undefined
}

export const byCue = (scan: Scan): void => {
  const {text} = scan
  for (const [i, [kind, list]] of nouns.entries()) {
    const {heads, leads} = cues[i]!
    for (const match of scan.from(heads, leads, () => patternOf(kind, list))) {
      // In small letters.
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
      if ((!longNumber.test(value) && notReference.test(value.replace('#', ''))) || (hasUnit(scan, end) && patterns().unit.test(text.slice(end, end + 14)))) continue
      if (!/\d/.test(value) && /^[A-Za-z]/.test(value) && (!/^[A-Z]{6}$/.test(value) || !(numbered || (kind === 'booking-reference' && /^(?:pnr|record locator|locator|itinerary|booking|reservation)/.test(noun) && /[a-z]/.test(text))))) continue
      if (!(numbered && kind !== 'case-reference' ? isNumbered(value) : kind === 'case-reference' && noun.length < 4 && !numbered ? isCode(value) : numbered ? isNumbered(value) : isCode(value) || (kind === 'booking-reference' && /^[A-Z]{6}$/.test(value)))) continue
      // The number of a product, that a till reads.
      if (noun.startsWith('barcode') && /^(?:\d{8}|\d{12,13})$/.test(value)) continue
      // A code to order by, and what it buys.
      if (number === ' code' && noun === 'order' && /(?:^|[.!?;:,(\n] ?|\bplease )$/i.test(before(text, match.index)) && patterns().buys.test(after(text, end))) continue
      if ('£$€₹'.includes(text.slice(Math.max(0, start - 8), start).trimEnd().slice(-1) || ' ')) continue
      const left = before(text, match.index + 1, 40)
      if (scan.near(publicHeads, match.index - 25, match.index) && publicNoun().test(left.slice(-25))) continue
      if (scan.near(publicHeads, match.index + noun.length, start) && publicNoun().test(text.slice(match.index + noun.length, start))) continue
      if (scan.near(mentionHeads, start - 24, start) && mention.test(text.slice(Math.max(0, start - 24), start))) continue
      if (kind === 'case-reference' && patterns().posted.test(before(text, start, 140) + after(text, end, 60))) continue
      if ((noun === 'case' || noun === 'cases') && patterns().hearings.test(before(text, start, 140) + after(text, end, 90)) && !patterns().owned.test(before(text, start) + after(text, end))) continue
      // A watch is one; what anybody may quote earns something.
      if ((noun.startsWith('ref') && /\b(?:is|are|'s) our \w$/i.test(left)) || /^ (?:gets|saves|earns|takes|w[io]ns?) /.test(text.slice(end, end + 7))) continue
      // "Call 116 123": told to ring it.
      if (noun === 'call' && link === ' ' && number === '' && /^\d/.test(value) && !/\b(?:your|his|her|the|an?|this|that|of|for|under|on) \w$/i.test(left)) continue
      if (noun.startsWith('incident') && patterns().everybodys.test(text.slice(end, end + 120)) && !/\byour?\b/i.test(before(text, start) + after(text, end))) continue
      if (noun.startsWith('job') && patterns().vacancy.test(before(text, start, 140) + after(text, end, 60))) continue
      if (kind === 'account-number' && (isPayee(text, start, end) || patterns().ours.test(left.slice(0, -1)))) continue
      if (!scan.free(start, end) || fileName.test(scan.lower.slice(start)) || (shopCode.test(value) && patterns().atTill.test(after(text, end)))) continue
      put(scan, kind, start, end, labelOf(kind, noun), kind === 'case-reference' && patterns().written.test(before(text, match.index, 60)))
    }
  }
}
