// Numbers that stand apart from what they are called, whatever the words between: taken by their shape, where nothing else of the sentence explains them.
import {matchesIn} from '../../matching/matches.js'
import {cueList} from '../../cues/index.js'
import {before} from '../scan.js'
import type {Kind} from '../kinds.js'
import type {Scan} from '../scan.js'

const documents: readonly (readonly [Kind, string, string, RegExp])[] = [
  ['passport', 'passport number', 'your passport', /\b(?:passport|travel(?:l?er)?(?:'s)? document)\b/i],
  ['driving-licence', 'driving licence number', 'your driving licence', /\b(?:driv(?:ing|er'?s?|ers') (?:licen[cs]e|permit)|(?:your|his|her|their)(?: \w+)? licen[cs]e|provisional)\b|(?<!\b(?:our|software|tv|gambling|operating|premises|company|product|open|music|the) )\blicen[cs]e(?: no\.?| number)?(?= $)/i],
  ['national-id', 'identity number', 'the number that you gave us', /\b(?:residence permit|(?:national |photo )?(?:ID|identity) card|your visa|national insurance|social security|NIN|BVN|Aadhaar|Emirates ID|green card)\b/i]
]
const documentHeads = cueList('passports?|travel|traveler|travelers|traveller|travellers|drivers?|driving|licen[cs]e|provisional|residence|id|identity|national|visa|social|nin|bvn|aadhaar|emirates|green')

// In capitals, with six signs and four digits at least.
const code = /(?<![\w£$€₹.,/#@-])(?:[A-Z]{1,3} ?)?\d[\dA-Z]*(?:[ -](?=[A-Z]*\d|[A-Z]{1,2}\b)[\dA-Z]{1,7}){0,5}(?![\w%£$€-]|[.,:/]\d)/g
// What has numbers of its own, and what shows how one looks or where to call.
const explained =
  /\b(?:call|ring|phone|dial|text|fax|helpline|line|form|model|flight|gate|desk|section|room|seat|train|bus|voucher|price|costs?|fees?|photos?|control|office|reader|scanner|holder|tickets?|bookings?|orders?|parcel|tracking|polic(?:y|ies)|accounts?|invoice|case|reference|ref|cards? ending|before|until|after|within|by|since|from|format|example|like(?! (?:this|that)? ?$)|such as|must|should|our|postcode|zip|version|page|act)\b/i
/** What the number belongs to instead. */
const foreign = /\b(?:our|call|ring|phone|dial|helpline|form|must|costs?|fees?|model|box|photos?|locker|flight|gate|reader|scanner|train|room|section|ending|ends in)\b/i
const isNumber = (value: string): boolean => {
  const solid = value.replace(/[^A-Z\d]/g, '')
  return solid.length >= 6 && solid.length <= 20 && solid.replace(/\D/g, '').length >= 4 && !/^(?:(?:19|20)\d{2}[ -]?){2}$/.test(value) && !/^\d{1,2}[ -]\d{1,2}[ -](?:\d{2}|\d{4})$/.test(value)
}
const looks = /\b(?:looks? like|reads?|shows?|is|was|number|as|of|on file)\b/i
// "P4419920X down as the passport number"
const behind = /^["')]?(?: (?:down|in|on file|here|listed|recorded|entered))* (?:as|for|is|under|against|on) (?:the|your|his|her|their) (?:[\w']+ ){0,2}?$/i

/** What stands in a stretch, without what is claimed in it. */
const open = (scan: Scan, start: number, end: number): string => {
  let found = ''
  for (let at = start; at < end; at++) found += scan.free(at, at + 1) ? scan.text[at]! : '_'
  return found
}

export const apart = (scan: Scan): void => {
  if (!scan.has.digit || !scan.digits.dense(4, 24) || !scan.says(documentHeads)) return
  const {text} = scan
  for (const {0: value, index} of matchesIn(text, code)) {
    const end = index + value.length
    if (!isNumber(value) || !scan.free(index, end)) continue
    const from = index - before(text, index, 90).length
    const left = open(scan, from, index)
    const right = open(scan, end, Math.min(text.length, end + 60))
    for (const [kind, label, instead, noun] of documents) {
      const named = [...left.matchAll(new RegExp(noun, 'gi'))].at(-1)
      const gap = named === undefined ? undefined : left.slice(named.index + named[0].length)
      const next = noun.exec(right)
      const found = gap === undefined ? next !== null && behind.test(right.slice(0, next.index)) : !/\d/.test(gap) && (!explained.test(gap) || looks.test(gap.slice(-24))) && !foreign.test(gap)
      if (found) {
        scan.claim(kind, index, end, {label, instead})
        break
      }
    }
  }
}
