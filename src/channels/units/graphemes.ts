import {graphemeSegments} from 'unicode-segmenter/grapheme'
import {aloneLength} from '../alone.js'
import type {Walk} from '../units.js'

const isAscii = (code: number): boolean => code < 0x80

/** Two ASCII characters meet here, and they are not CR LF. */
const edge = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return isAscii(before) && isAscii(after) && !(before === 13 && after === 10)
}

/**
 * Visits every grapheme cluster (UAX 29) from `from` to `to`; a byte-order mark at the start of the text is left out, and CR LF
 * is one cluster. Two characters that stand for themselves never join (CR LF apart), so the segmenter, which carries its own Unicode tables and so
 * answers alike on every runtime, sees only the stretches around the others.
 */
export const eachGrapheme = (text: string, visit: (start: number, end: number) => void, from = 0, to = text.length): void => {
  let at = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code < 0x80 && code !== 13 && (at + 1 === to || isAscii(text.charCodeAt(at + 1)))) {
      visit(at, at + 1)
      at++
      continue
    }
    const length = aloneLength(text, at)
    if (length > 0 && (at + length === to || aloneLength(text, at + length) > 0)) {
      const end = code === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10 ? at + 2 : at + length
      visit(at, end)
      at = end
      continue
    }
    let end = at + 1
    while (end < to && !(end - 1 > at && edge(text, end))) end++
    for (const {segment, index} of graphemeSegments(text.slice(at, end))) visit(at + index, at + index + segment.length)
    at = end
  }
}

/** Grapheme clusters: what a reader calls a character. */
export const graphemes: Walk = (text, visit) => eachGrapheme(text, (start, end) => visit(start, end, 1))
