// What papers are called and how their numbers look, and what has numbers of its own.
import type {Kind} from '../kinds.js'

export const apartPatterns = () => ({
  documents: [
    ['passport', 'passport number', 'your passport', /\b(?:passport|travel(?:l?er)?(?:'s)? document)\b/i],
    ['driving-licence', 'driving licence number', 'your driving licence', /\b(?:driv(?:ing|er'?s?|ers') (?:licen[cs]e|permit)|(?:your|his|her|their)(?: \w+)? licen[cs]e|provisional)\b|(?<!\b(?:our|software|tv|gambling|operating|premises|company|product|open|music|the) )\blicen[cs]e(?: no\.?| number)?(?= $)/i],
    ['national-id', 'identity number', 'the number that you gave us', /\b(?:residence permit|(?:national |photo )?(?:ID|identity) card|your visa|national insurance|social security|NIN|BVN|Aadhaar|Emirates ID|green card)\b/i]
  ] as readonly (readonly [Kind, string, string, RegExp])[],
  /** In capitals, with six signs and four digits at least. */
  code: /(?<![\w£$€₹.,/#@-])(?:[A-Z]{1,3} ?)?\d[\dA-Z]*(?:[ -](?=[A-Z]*\d|[A-Z]{1,2}\b)[\dA-Z]{1,7}){0,5}(?![\w%£$€-]|[.,:/]\d)/g,
  /** What has numbers of its own, and what shows how one looks or where to call. */
  explained: /\b(?:call|ring|phone|dial|text|fax|helpline|line|form|model|flight|gate|desk|section|room|seat|train|bus|voucher|price|costs?|fees?|photos?|control|office|reader|scanner|holder|tickets?|bookings?|orders?|parcel|tracking|polic(?:y|ies)|accounts?|invoice|case|reference|ref|cards? ending|before|until|after|within|by|since|from|format|example|like(?! (?:this|that)? ?$)|such as|must|should|our|postcode|zip|version|page|act)\b/i,
  /** What the number belongs to instead. */
  foreign: /\b(?:our|call|ring|phone|dial|helpline|form|must|costs?|fees?|model|box|photos?|locker|flight|gate|reader|scanner|train|room|section|ending|ends in)\b/i,
  looks: /\b(?:looks? like|reads?|shows?|is|was|number|as|of|on file)\b/i,
  /** "P4419920X down as the passport number" */
  behind: /^["')]?(?: (?:down|in|on file|here|listed|recorded|entered))* (?:as|for|is|under|against|on) (?:the|your|his|her|their) (?:[\w']+ ){0,2}?$/i
})
