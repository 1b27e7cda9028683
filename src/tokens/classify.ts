// What kind of word a word is, by its shape alone.
import type {TokenKind} from '../rule.js'

const number = /^[+-]?\d[\d.,]*(?:st|nd|rd|th)?$/i
const measure =
  /^\d+(?:[.,]\d+)?(?:kg|g|mg|mcg|ml|l|cm|mm|m|km|gb|mb|tb|kb|mbps|hz|ghz|mhz|w|kw|kwh|v|mph|ft|in|lb|lbs|oz|pt|x|p|k|c|f|h|hrs?|min|mins|s|secs?|d|days?|wks?|yrs?|pm|am)$/i
const initialism = /^(?:\p{Lu}{2,5}s?|(?:\p{L}\.){2,}\p{L}?\.?)$/u
const camel = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$|^\p{Lu}{2,}\p{Ll}{2,}\p{L}*$/u
const letters = /^\p{L}+$/u

/** The kind of what the parser calls a word. */
export const classifyWord = (text: string): TokenKind => {
  const first = text.charCodeAt(0)
  // Most words are lower-case letters after the first: they are told at once.
  if (letters.test(text)) {
    if (text.length > 1 && text.slice(1) !== text.slice(1).toLowerCase()) return initialism.test(text) ? 'initialism' : camel.test(text) ? 'camel' : 'word'
    return 'word'
  }
  if (/\d/.test(text)) {
    if (number.test(text)) return 'number'
    if (measure.test(text)) return 'measure'
    return /^\d+-\p{L}+$/u.test(text) || first > 0x7f ? 'word' : 'code'
  }
  return initialism.test(text) ? 'initialism' : 'word'
}

const wide = /[’‘ʼ`´]/g
const dashes = /[‐‑‒–—−]/g

/** The form that is matched: lower case, straight apostrophe and hyphen. */
export const normalise = (text: string): string => {
  const lower = text.toLowerCase()
  // ASCII needs no more.
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 0x7f || lower.charCodeAt(i) === 0x60) return lower.normalize('NFC').replace(wide, "'").replace(dashes, '-')
  return lower
}
