// What card numbers look like and whose they are, and how what stands on a card beside them is told.

export const cardPatterns = () => ({
  /** An x may be all that is left of a mask. */
  run: /(?<![A-WYZa-wyz\u00c0-\u024f\d.,/-]|[£$€])\d(?:[ .\-/]{0,3}\d){11,18}(?![A-WYZa-wyz\u00c0-\u024f\d])/g,
  /** ISO/IEC 7812 ranges of the schemes, with the lengths they issue. */
  schemes: [
    [/^4/, /^(?:13|16|19)$/], // Visa
    [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, /^16$/], // Mastercard
    [/^3[47]/, /^15$/], // American Express
    [/^(?:6011|64[4-9]|65|60|81|82|508|353|356)/, /^16$/], // Discover, RuPay
    [/^35(?:2[89]|[3-8])/, /^16$/], // JCB
    [/^(?:30[0-59]|36|38|39)/, /^1[4-9]$/], // Diners Club
    [/^62/, /^1[6-9]$/], // UnionPay
    [/^(?:5018|5020|5038|5893|6304|6759|676[1-3]|6703|4903|4905|4911|4936|564182|633110|6333)/, /^1[2-9]$/], // Maestro, Bancontact
    [/^220[0-4]/, /^16$/] // Mir
  ] as readonly (readonly [RegExp, RegExp])[],
  /** 4-4-4-4, 4-6-5, 4-6-4, one by one, or in one piece: a card is not cut otherwise. */
  cardGroups: /^(?:\d{12,19}|\d{4}(?:\D+\d{4}){2}\D+\d{1,7}|\d{4}\D+\d{6}\D+\d{4,5}|\d{4}\D+\d{4}\D+\d{5}|\d{6}\D+\d{6,13}|\d{8}\D+\d{8}|\d{5}\D+\d{5}\D+\d{5,6}|\d(?:\D+\d){11,18}|\d{2}(?:\D+\d{2}){5,8}|\d{3}(?:\D+\d{3}){3,5}(?:\D+\d{1,2})?)$/,
  cardCue: /\b(?:card|visa|master ?card|amex|american express|debit|credit|maestro|discover|diners|jcb|rupay|pan)\b/i,
  otherCue: /\b(?:loyalty|reward|rewards|library|gift|membership|member|club|points|nectar|tracking|parcel|consignment|imei|iccid|sim|order|booking|reference|ref|invoice|meter|mpan|barcode|serial|ticket)\b[^.]{0,25}$/i,
  /** The schemes that most people carry, at their lengths: one in ten thousand other numbers looks so and has the check digit. */
  common: /^(?:(?:4|5[1-5]|2[2-7]|6(?:011|2|4[4-9]|5))\d{12,15}$|3[47]\d{13}$|4\d{18}$)/,
  device: /\b(?:imei|iccid|sim|mpan|meter)\b[^.]{0,25}$/i,
  /** EAN-13 of the countries that begin with 4 have the length of an old Visa card. */
  barcode: /\b(?:barcode|ean|gtin|upc|isbn|product|item)\b[^.]{0,25}$/i,
  /** Read out behind the number, with no word for it. */
  expiryBehind: /^[,;/]? (?:and |has |with )?((?:0[1-9]|1[0-2]) ?\/ ?\d{2})(?![\d/])/,
  /** Read out behind the number and its date: "exp 11/27, code 352". */
  codeBehind: /^[^.!?\d]{0,24}(?:\b(?:code|digits|(?:on the )?(?:back|front))(?: (?:is|are|was|of|as|reads?))?[ :,=#]{1,3}(\d{3,4})(?![\d/%]|[.,:]\d)|[ ,](\d{3,4})(?= (?:on|from|off) the (?:back|front|strip|reverse)))/i,
  /** A card in two messages' worth: "first half .., second half ..". */
  half: /(?<![\d.,£$€-]|\d )(\d{4}[ -]?\d{4})(?![ -]?\d)(?=(\D{2,60})(\d{4}[ -]?\d{4})(?![ -]?\d))/g,
  expiryCue: /\b(?:runs out(?: in| on)?|exp(?:\.|iry|iration|ires|iring)?(?: date| on)?|end date|valid (?:thru|through|to|until|till)|good thru)\b[.:]?(?: (?:is|was|of|date|on|as|in|at|=|:|,)){0,3}[ :(]{0,3}((?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\d{2})(?![\d/])/gi,
  codeCue: /\b(?:cvv2?|cvc2?|cv2|cid|csc|card security code|card verification (?:code|value|number)|security (?:code|digits|number)|(?:three|3|four|4)[ -]?digit(?:s)? (?:code|number|on the back)|(?:code|digits|number|3|three) on the back|(?<!last |first |final )(?:three|3) digits(?= \d))\b(?: (?:number|code|on|the|back|of|card|your|you|gave|entered|have|used|we|sent|typed|posted|shared|read|out|told|us|me|just))*(?: (?:is|are|was|were|as|of|=|:|,|reads?|being)){0,3}[ :,="'(#]{0,3}(\d(?: ?\d){2,3})(?![\d/%]| ?\d|[.,]\d| ?(?:digits?|numbers?|characters?))/gi
})
