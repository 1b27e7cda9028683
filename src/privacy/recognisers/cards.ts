// Payment cards: the number by its issuer's range and check digit, the expiry date and security code by what is said of them.
import {cueList} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {lazily} from '../../memo/lazily.js'
import {luhn} from '../checks.js'
import {cardPatterns} from './cards.frames.js'
import {after, before} from '../scan.js'
import {wordsSign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'

const patterns = lazily(cardPatterns)
const issued = (number: string): boolean => patterns().schemes.some(([range, length]) => range.test(number) && length.test(String(number.length)))

const codeAfter = (scan: Scan, from: number): void => {
  const [behind = '', named = '', value = named] = patterns().codeBehind.exec(scan.text.slice(from, from + 60)) ?? []
  const end = from + behind.length
  if (value !== '' && scan.free(end - value.length, end)) scan.claim('card-details', end - value.length, end, {label: 'card security code'})
}

const number = (scan: Scan): void => {
  const {text} = scan
  for (const match of matchesIn(text, patterns().run)) {
    const found = match[0]
    const start = match.index
    const end = start + found.length
    if (!scan.free(start, end)) continue
    const digits = found.replace(/\D/g, '')
    const left = before(text, start, 50)
    const grouped = patterns().cardGroups.test(found)
    const cued = patterns().cardCue.test(left) || patterns().cardCue.test(after(text, end, 20))
    const valid = issued(digits) && luhn(digits)
    const sure = valid ? (grouped || cued) && (/^\d{4}\D/.test(found) || !patterns().otherCue.test(left) || (patterns().common.test(digits) && !patterns().device.test(left) && !(digits.length === 13 && patterns().barcode.test(left)))) : cued && !patterns().otherCue.test(left) && /^[2-6]\d{3}([ .-])\d{4}\1\d{4}\1\d{4}$|^3[47]\d{2}[ .-]\d{6}[ .-]\d{5}$|^[2-6]\d{15}$/.test(found)
    if (!sure) continue
    const last = digits.slice(-4)
    scan.claim('card', start, end, {instead: /\bcard\W*$/i.test(left) ? `ending ${last}` : /\bending(?: in| with)?\W*$/i.test(left) ? last : `card ending ${last}`})
    const behind = patterns().expiryBehind.exec(after(text, end, 16))
    codeAfter(scan, end)
    if (behind) scan.claim('card-details', end + behind[0].length - behind[1]!.length, end + behind[0].length, {label: 'card expiry date'})
  }
}

const halves = (scan: Scan): void => {
  for (const {1: one = '', 2: between = '', 3: other = '', index} of matchesIn(scan.text, patterns().half)) {
    const digits = (one + other).replace(/\D/g, '')
    const next = index + one.length + between.length
    if (!issued(digits) || !luhn(digits) || !patterns().cardCue.test(scan.text.slice(Math.max(0, index - 80), next)) || !scan.free(index, next + other.length)) continue
    scan.claim('card', index, index + one.length)
    scan.claim('card', next, next + other.length)
  }
}

// One of these stands in each of its forms.
const codeHeads = cueList(() => ['cvv', 'cvc', 'cv', 'cid', 'csc', 'verifica', 'security', 'digit', 'digits', 'threedig', 'fourdigi'])
const onTheBack = wordsSign(String.raw`\bon the back\b`)

const details = (scan: Scan): void => {
  const {text} = scan
  const holds = scan.claims.some((claim) => claim.kind === 'card')
  if (scan.says(codeHeads) || scan.shows(onTheBack)) for (const match of matchesIn(text, patterns().codeCue)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (scan.free(end - value.length, end)) scan.claim('card-details', end - value.length, end, {label: 'card security code'})
  }
  // The expiry of a masked card, an offer or a passport tells nobody anything.
  if (holds || scan.claims.some((claim) => claim.kind === 'card-details')) for (const match of matchesIn(text, patterns().expiryCue)) {
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
    if (scan.digits.dense(8, 9) && scan.digits.dense(16, 80)) halves(scan)
  }
  if (scan.has.digit) details(scan)
}
