// Links: one that carries a token opens something for whoever holds it; any other is left alone.
import type {Kind} from '../kinds.js'
import {lazily} from '../../memo/lazily.js'
import {sign} from '../../matching/signs.js'
import {linkPatterns} from './links.frames.js'
import type {Scan} from '../scan.js'

const patterns = lazily(linkPatterns)
const link = sign(/\b(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww][Ww][Ww]\.)[^\s<>"'|]{3,}|(?<![A-Za-z0-9-])[A-Za-z0-9-]{2,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}\/[^\s<>"'|]+/g)
const kinds: Readonly<Record<string, Kind>> = {order: 'order-number', invoice: 'order-number', booking: 'booking-reference', reservation: 'booking-reference', case: 'case-reference', ticket: 'case-reference', claim: 'policy-number', policy: 'policy-number'}
// Long hexadecimal or a mix of letters in both cases and digits: not a word, not a slug, not a document number.
const random = (part: string): boolean => /^[0-9a-f]{24,}$/i.test(part) || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(part) || (/\d/.test(part) && /[a-z]/.test(part) && /[A-Z]/.test(part) && part.length >= 14 && !/[a-z]{7}/.test(part))

const trimmed = (found: string): string => found.replace(/[.,;:!?)\]}']+$/, '')

export const links = (scan: Scan): void => {
  const {text} = scan
  if (!text.includes('/') && !text.includes('www.')) return
  for (const match of scan.all(link)) {
    const url = trimmed(match[0])
    const end = match.index + url.length
    if (!scan.free(match.index, end)) continue
    const numbers = /\d/.test(url)
    const segment = numbers ? patterns().opening.exec(url)?.[1] : undefined
    const carries =
      (url.includes('eyJ') && /\beyJ[\w-]{8,}\.[\w-]{8,}/.test(url)) ||
      (url.includes('@') && /:\/\/[^/\s:@]+:[^/\s:@]+@/.test(url)) ||
      (url.includes('=') && (patterns().secretParameter.test(url) || patterns().personalParameter.test(url))) ||
      (((segment !== undefined && /\d/.test(segment) && random(segment)) || (numbers && url.split(/[/?&=#]/).slice(3).some((part) => part.length >= 32 && /^[0-9a-f]{32,}$/i.test(part)))) && !patterns().openHosts.test(url))
    const {noun = '', value = ''} = (numbers && patterns().numbered.exec(url)?.groups) || {}
    const from = match.index + url.lastIndexOf(value)
    if (carries) scan.claim('link-token', match.index, end, {instead: 'the secure link that we sent you'})
    else if (value) {
      scan.claim(kinds[noun.toLowerCase()] ?? 'tracking-number', from, from + value.length)
      scan.reserve(match.index, from)
      scan.reserve(from + value.length, end)
    } else scan.reserve(match.index, end)
  }
}
