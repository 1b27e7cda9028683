// Links: one that carries a token opens something for whoever holds it; any other is left alone.
import type {Kind} from '../kinds.js'
import {sign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'

const link = sign(/\b(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww][Ww][Ww]\.)[^\s<>"'|]{3,}|(?<![A-Za-z0-9-])[A-Za-z0-9-]{2,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}\/[^\s<>"'|]+/g)
const secretParameter = /[?&#;](?:[\w.-]*(?:token|signature|secret|passw(?:or)?d|session|api[_-]?key|jwt|otp|auth)[\w.-]*|sig|key|sid|hash|reset|magic|code|invite|nonce|ticket|pin|x-amz-(?:signature|credential|security-token))=([^&#\s]{6,})/i
const personalParameter = /[?&#;](?:e-?mail|mobile|phone|account(?:_?(?:id|no|number))?|customer(?:_?(?:id|no))?|postcode|zip|dob|ssn|card|surname|last_?name)=[^&#\s]{3,}/i
const opening = /\/(?:s|t|p|pay|payment|verify|verification|confirm|confirmation|reset|reset-password|password|magic|magic-link|login|signin|sign-in|auth|activate|invite|secure|session|sso|share|d|document|documents|sign|e-sign|invoice|quote|checkout|portal|upload|unlock|onboard|link|claim|token)\/([\w.~=-]{12,})/i
// A number of theirs in the path or the query: the page that it opens shows it to whoever asks.
const numbered = /(?:[/?&#](?<noun>order|invoice|booking|reservation|track|tracking|trace|parcel|parcels|shipment|consignment|case|ticket|claim|policy)(?:s|[_-]?(?:id|no|num|number|ref|reference|details?|status))?[/=])(?<value>#?(?=[\w-]*\d{3})[A-Z0-9][A-Z0-9-]{4,40})(?![\w-])/i
const kinds: Readonly<Record<string, Kind>> = {order: 'order-number', invoice: 'order-number', booking: 'booking-reference', reservation: 'booking-reference', case: 'case-reference', ticket: 'case-reference', claim: 'policy-number', policy: 'policy-number'}
// Long hexadecimal or a mix of letters in both cases and digits: not a word, not a slug, not a document number.
const random = (part: string): boolean => /^[0-9a-f]{24,}$/i.test(part) || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(part) || (/\d/.test(part) && /[a-z]/.test(part) && /[A-Z]/.test(part) && part.length >= 14 && !/[a-z]{7}/.test(part))
const openHosts = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com\/(?:forms|maps)|goo\.gl|forms\.gle|youtu\.be|youtube\.com|facebook\.com|fb\.(?:me|com)|instagram\.com|twitter\.com|x\.com|t\.co|bit\.ly|tinyurl\.com|linkedin\.com|tiktok\.com|apple\.com|amzn\.to|surveymonkey\.\w+|typeform\.com|wikipedia\.org|support\.[\w-]+\.com)\b/i

const trimmed = (found: string): string => found.replace(/[.,;:!?)\]}']+$/, '')

export const links = (scan: Scan): void => {
  const {text} = scan
  if (!text.includes('/') && !text.includes('www.')) return
  for (const match of scan.all(link)) {
    const url = trimmed(match[0])
    const end = match.index + url.length
    if (!scan.free(match.index, end)) continue
    const numbers = /\d/.test(url)
    const segment = numbers ? opening.exec(url)?.[1] : undefined
    const carries =
      (url.includes('eyJ') && /\beyJ[\w-]{8,}\.[\w-]{8,}/.test(url)) ||
      (url.includes('@') && /:\/\/[^/\s:@]+:[^/\s:@]+@/.test(url)) ||
      (url.includes('=') && (secretParameter.test(url) || personalParameter.test(url))) ||
      (((segment !== undefined && /\d/.test(segment) && random(segment)) || (numbers && url.split(/[/?&=#]/).slice(3).some((part) => part.length >= 32 && /^[0-9a-f]{32,}$/i.test(part)))) && !openHosts.test(url))
    const {noun = '', value = ''} = (numbers && numbered.exec(url)?.groups) || {}
    const from = match.index + url.lastIndexOf(value)
    if (carries) scan.claim('link-token', match.index, end, {instead: 'the secure link that we sent you'})
    else if (value) {
      scan.claim(kinds[noun.toLowerCase()] ?? 'tracking-number', from, from + value.length)
      scan.reserve(match.index, from)
      scan.reserve(from + value.length, end)
    } else scan.reserve(match.index, end)
  }
}
