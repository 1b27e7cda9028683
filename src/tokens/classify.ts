// What kind of word a word is, by its shape alone.
import type {TokenKind} from '../rule.js'
import {codeAt} from '../text/code-at.js'
import {ownCopy} from '../memo/own-copy.js'
import {unmask} from './disguise.js'

const number = /^[+-]?\d[\d.,]*(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh])?$/
const measure =
  /^\d+(?:[.,]\d+)?(?:kg|g|mg|mcg|ml|l|cm|mm|m|km|gb|mb|tb|kb|mbps|hz|ghz|mhz|w|kw|kwh|v|mph|ft|in|lb|lbs|oz|pt|x|p|k|c|f|h|hrs?|min|mins|s|secs?|d|days?|wks?|yrs?|pm|am)$/i
const initialism = /^(?:[A-Z]{2,5}s?|(?:[A-Za-z]\.){2,}[A-Za-z]?\.?)$/
const camel = /^[A-Za-z]*[a-z][A-Z][A-Za-z]*$|^[A-Z]{2,}[a-z]{2,}[A-Za-z]*$/
const digit = /\d/
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a word has no digit, no full stop and no capital but its first letter. */
const isOrdinary = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code === 46 || isDigit(code) || (at > 0 && code >= 65 && code <= 90)) return false
  }
  return true
}

/** The kind of what the parser calls a word. Words beyond ASCII are words. */
const classifyWord = (text: string): TokenKind => {
  if (isOrdinary(text)) return 'word'
  if (initialism.test(text)) return 'initialism'
  if (camel.test(text)) return 'camel'
  if (!digit.test(text)) return 'word'
  if (number.test(text)) return 'number'
  if (isDigit(text.charCodeAt(0)) && measure.test(text)) return 'measure'
  return /^\d+-[A-Za-z]+$/.test(text) ? 'word' : 'code'
}

const wide = /[’‘ʼ`´]/g
const dashes = /[‐‑‒–—−]/g

/** The form that is matched: lower case, straight apostrophe and hyphen, no letter in disguise. */
export const normalise = (text: string): string => {
  const lower = text.toLowerCase()
  // ASCII needs no more.
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 0x7f || lower.charCodeAt(i) === 0x60) return unmask(lower.normalize('NFC')).replace(wide, "'").replace(dashes, '-')
  return lower
}

/** A word as it is written, the form that is matched, and its kind: a function of the letters alone. */
export interface Shape {
  /** No other shape has it. */
  readonly number: number
  readonly text: string
  readonly norm: string
  readonly kind: TokenKind
}

/** Replies are made of the same words: what is known of one is kept, and rules look up one string and not a copy each time. */
const shapes = new Map<string, Shape>()
const shapesAtMost = 20_000
const longestKept = 24
let made = 0

/** The shapes that were met last, each at a place that its letters give, where another may follow it. */
const met: (Shape | undefined)[] = []
const places = 4_096
met.length = places

const isAt = (word: string, text: string, start: number, length: number): boolean => {
  if (word.length !== length) return false
  for (let at = 0; at < length; at++) if (codeAt(word, at) !== codeAt(text, start + at)) return false
  return true
}

/** The shape of a piece of a text: of one that was met no string is made again. */
export const shapeAt = (text: string, start: number, end: number): Shape => {
  const length = end - start
  if (length > longestKept) return shapeOf(text.slice(start, end))
  let hash = length
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codeAt(text, at)) | 0
  const place = (hash ^ (hash >>> 12)) & (places - 1)
  const known = met[place]
  return known !== undefined && isAt(known.text, text, start, length) ? known : (met[place] = shapeOf(text.slice(start, end)))
}

/** What a piece of text is by its letters. */
export const shapeOf = (written: string): Shape => {
  const known = shapes.get(written)
  if (known !== undefined) return known
  const text = ownCopy(written)
  const norm = normalise(text)
  const shape = {number: ++made, text, norm: norm === text ? text : norm, kind: classifyWord(text)}
  if (text.length <= longestKept) {
    if (shapes.size >= shapesAtMost) shapes.clear()
    shapes.set(text, shape)
  }
  return shape
}
