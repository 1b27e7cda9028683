// Payment cards: the number by its issuer's range and check digit, the expiry date and security code by what is said of them.
import {cueList} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {luhn} from '../checks.js'
import {after, before} from '../scan.js'
import {wordsSign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'

// An x may be all that is left of a mask.
const run = /(?<![A-WYZa-wyz\u00c0-\u024f\d.,/-]|[£$€])\d(?:[ .\-/]{0,3}\d){11,18}(?![A-WYZa-wyz\u00c0-\u024f\d])/g
// ISO/IEC 7812 ranges of the schemes, with the lengths they issue.
const schemes: readonly (readonly [RegExp, RegExp])[] = [
  [/^4/, /^(?:13|16|19)$/], // Visa
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, /^16$/], // Mastercard
  [/^3[47]/, /^15$/], // American Express
  [/^(?:6011|64[4-9]|65|60|81|82|508|353|356)/, /^16$/], // Discover, RuPay
  [/^35(?:2[89]|[3-8])/, /^16$/], // JCB
  [/^(?:30[0-59]|36|38|39)/, /^1[4-9]$/], // Diners Club
  [/^62/, /^1[6-9]$/], // UnionPay
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3]|6703|4903|4905|4911|4936|564182|633110|6333)/, /^1[2-9]$/], // Maestro, Bancontact
  [/^220[0-4]/, /^16$/] // Mir
]
const issued = (number: string): boolean => schemes.some(([range, length]) => range.test(number) && length.test(String(number.length)))

// 4-4-4-4, 4-6-5, 4-6-4, one by one, or in one piece: a card is not cut otherwise.
const cardGroups = /^(?:\d{12,19}|\d{4}(?:\D+\d{4}){2}\D+\d{1,7}|\d{4}\D+\d{6}\D+\d{4,5}|\d{4}\D+\d{4}\D+\d{5}|\d{6}\D+\d{6,13}|\d{8}\D+\d{8}|\d{5}\D+\d{5}\D+\d{5,6}|\d(?:\D+\d){11,18}|\d{2}(?:\D+\d{2}){5,8}|\d{3}(?:\D+\d{3}){3,5}(?:\D+\d{1,2})?)$/
const cardCue = /\b(?:card|visa|master ?card|amex|american express|debit|credit|maestro|discover|diners|jcb|rupay|pan)\b/i
const otherCue = /\b(?:loyalty|reward|rewards|library|gift|membership|member|club|points|nectar|tracking|parcel|consignment|imei|iccid|sim|order|booking|reference|ref|invoice|meter|mpan|barcode|serial|ticket)\b[^.]{0,25}$/i
// The schemes that most people carry, at their lengths: one in ten thousand other numbers looks so and has the check digit.
const common = /^(?:(?:4|5[1-5]|2[2-7]|6(?:011|2|4[4-9]|5))\d{12,15}$|3[47]\d{13}$|4\d{18}$)/
const device = /\b(?:imei|iccid|sim|mpan|meter)\b[^.]{0,25}$/i
// EAN-13 of the countries that begin with 4 have the length of an old Visa card.
const barcode = /\b(?:barcode|ean|gtin|upc|isbn|product|item)\b[^.]{0,25}$/i

/** Read out behind the number, with no word for it. */
const expiryBehind = /^[,;/]? (?:and |has |with )?((?:0[1-9]|1[0-2]) ?\/ ?\d{2})(?![\d/])/

/** Read out behind the number and its date: "exp 11/27, code 352". */
const codeBehind = /^[^.!?\d]{0,24}(?:\b(?:code|digits|(?:on the )?(?:back|front))(?: (?:is|are|was|of|as|reads?))?[ :,=#]{1,3}(\d{3,4})(?![\d/%]|[.,:]\d)|[ ,](\d{3,4})(?= (?:on|from|off) the (?:back|front|strip|reverse)))/i
const codeAfter = (scan: Scan, from: number): void => {
  const [behind = '', named = '', value = named] = codeBehind.exec(scan.text.slice(from, from + 60)) ?? []
  const end = from + behind.length
  if (value !== '' && scan.free(end - value.length, end)) scan.claim('card-details', end - value.length, end, {label: 'card security code'})
}

const number = (scan: Scan): void => {
  const {text} = scan
  for (const match of matchesIn(text, run)) {
    const found = match[0]
    const start = match.index
    const end = start + found.length
    if (!scan.free(start, end)) continue
    const digits = found.replace(/\D/g, '')
    const left = before(text, start, 50)
    const grouped = cardGroups.test(found)
    const cued = cardCue.test(left) || cardCue.test(after(text, end, 20))
    const valid = issued(digits) && luhn(digits)
    const sure = valid ? (grouped || cued) && (/^\d{4}\D/.test(found) || !otherCue.test(left) || (common.test(digits) && !device.test(left) && !(digits.length === 13 && barcode.test(left)))) : cued && !otherCue.test(left) && /^[2-6]\d{3}([ .-])\d{4}\1\d{4}\1\d{4}$|^3[47]\d{2}[ .-]\d{6}[ .-]\d{5}$|^[2-6]\d{15}$/.test(found)
    if (!sure) continue
    const last = digits.slice(-4)
    scan.claim('card', start, end, {instead: /\bcard\W*$/i.test(left) ? `ending ${last}` : /\bending(?: in| with)?\W*$/i.test(left) ? last : `card ending ${last}`})
    const behind = expiryBehind.exec(after(text, end, 16))
    codeAfter(scan, end)
    if (behind) scan.claim('card-details', end + behind[0].length - behind[1]!.length, end + behind[0].length, {label: 'card expiry date'})
  }
}

// A card in two messages' worth: "first half .., second half ..".
const half = /(?<![\d.,£$€-]|\d )(\d{4}[ -]?\d{4})(?![ -]?\d)(?=(\D{2,60})(\d{4}[ -]?\d{4})(?![ -]?\d))/g
const halves = (scan: Scan): void => {
  for (const {1: one = '', 2: between = '', 3: other = '', index} of matchesIn(scan.text, half)) {
    const digits = (one + other).replace(/\D/g, '')
    const next = index + one.length + between.length
    if (!issued(digits) || !luhn(digits) || !cardCue.test(scan.text.slice(Math.max(0, index - 80), next)) || !scan.free(index, next + other.length)) continue
    scan.claim('card', index, index + one.length)
    scan.claim('card', next, next + other.length)
  }
}

const expiryCue = /\b(?:runs out(?: in| on)?|exp(?:\.|iry|iration|ires|iring)?(?: date| on)?|end date|valid (?:thru|through|to|until|till)|good thru)\b[.:]?(?: (?:is|was|of|date|on|as|in|at|=|:|,)){0,3}[ :(]{0,3}((?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\d{2})(?![\d/])/gi
const codeCue = /\b(?:cvv2?|cvc2?|cv2|cid|csc|card security code|card verification (?:code|value|number)|security (?:code|digits|number)|(?:three|3|four|4)[ -]?digit(?:s)? (?:code|number|on the back)|(?:code|digits|number|3|three) on the back|(?<!last |first |final )(?:three|3) digits(?= \d))\b(?: (?:number|code|on|the|back|of|card|your|you|gave|entered|have|used|we|sent|typed|posted|shared|read|out|told|us|me|just))*(?: (?:is|are|was|were|as|of|=|:|,|reads?|being)){0,3}[ :,="'(#]{0,3}(\d(?: ?\d){2,3})(?![\d/%]| ?\d|[.,]\d| ?(?:digits?|numbers?|characters?))/gi

// One of these stands in each of its forms.
const codeHeads = cueList(() => ['cvv', 'cvc', 'cv', 'cid', 'csc', 'verifica', 'security', 'digit', 'digits', 'threedig', 'fourdigi'])
const onTheBack = wordsSign(String.raw`\bon the back\b`)

const details = (scan: Scan): void => {
  const {text} = scan
  const holds = scan.claims.some((claim) => claim.kind === 'card')
  if (scan.says(codeHeads) || scan.shows(onTheBack)) for (const match of matchesIn(text, codeCue)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (scan.free(end - value.length, end)) scan.claim('card-details', end - value.length, end, {label: 'card security code'})
  }
  // The expiry of a masked card, an offer or a passport tells nobody anything.
  if (holds || scan.claims.some((claim) => claim.kind === 'card-details')) for (const match of matchesIn(text, expiryCue)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    const left = before(text, match.index, 60)
    if (/[*•xX]{2}|ending/.test(left) || !scan.free(end - value.length, end)) continue
    scan.claim('card-details', end - value.length, end, {label: 'card expiry date'})
    if (holds) codeAfter(scan, end)
  }
}

export const cards = (scan: Scan): void => {
  if (scan.has.longNumber) {
    if (scan.digits.dense(12, 45)) number(scan)
    if (scan.digits.dense(8, 9)) halves(scan)
  }
  if (scan.has.digit) details(scan)
}
