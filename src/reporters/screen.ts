// Text on a terminal: how wide it is, where it may break, and nothing in it that could steer the terminal.
import {eastAsianWidth} from 'get-east-asian-width'
import {splitGraphemes} from 'unicode-segmenter/grapheme'
import {aloneLength} from '../channels/alone.js'

/** What a terminal shows as one character: in columns, with its place in the text. */
export interface Cell {
  text: string
  width: number
  start: number
  end: number
}

const plain = /^[\x20-\x7e]*$/
// Control characters, and those that turn the direction of the text that follows.
const steering = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu
const invisible = /^[\p{M}\p{Cf}]+$/u

/** Whether each character stands for itself, and none is a control character: most lines with an emoji or an apostrophe. */
const isSimple = (text: string): boolean => {
  for (let at = 0, length: number; at < text.length; at += length) {
    const code = text.charCodeAt(at)
    length = aloneLength(text, at)
    if (length === 0 || code < 0x20 || code === 0x7f) return false
  }
  return true
}
/** All of these take two columns. */
const isFace = (code: number): boolean => code >= 0x1f600 && code <= 0x1f64f

/** The text with what could steer a terminal made visible: a draft may carry escape sequences. */
export const harmless = (text: string): string =>
  plain.test(text) || isSimple(text) ? text : text.replace(/[\t\n\r]+/g, ' ').replace(steering, '\ufffd').replace(/\p{Cs}/gu, '\ufffd')

/** What a reader takes for one character each: between two plain ones there is always a border, and only elsewhere is it looked for. */
const graphemesOf = function* (text: string): Generator<string> {
  if (isSimple(text)) return yield* text
  for (const piece of text.split(/(?<=[\x20-\x7e])(?=[\x20-\x7e])/)) {
    if (piece.length === 1) yield piece
    else yield* splitGraphemes(piece)
  }
}

const cellWidth = (grapheme: string): number => {
  if (plain.test(grapheme)) return grapheme.length
  if (grapheme.length === 2 && isFace(grapheme.codePointAt(0)!)) return 2
  if (invisible.test(grapheme)) return 0
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2
  return eastAsianWidth(grapheme.codePointAt(0)!, {ambiguousAsWide: false})
}

/** Columns that a text takes. */
export const widthOf = (text: string): number => {
  if (plain.test(text)) return text.length
  let width = 0
  for (const grapheme of graphemesOf(text)) width += cellWidth(grapheme)
  return width
}

/** The cells of one line; their places count from `start`. */
export const cellsOf = (line: string, start = 0): Cell[] => {
  if (plain.test(line)) return [...line].map((text, i) => ({text, width: 1, start: start + i, end: start + i + 1}))
  const cells: Cell[] = []
  let at = start
  for (const grapheme of graphemesOf(line)) {
    const text = harmless(grapheme)
    cells.push({text, width: cellWidth(text), start: at, end: at + grapheme.length})
    at += grapheme.length
  }
  return cells
}

/** Breaks a line after spaces, or anywhere when a word is wider than the screen. There is at least one row. */
export const rowsOf = (cells: readonly Cell[], columns: number): Cell[][] => {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let width = 0
  for (const cell of cells) {
    if (width + cell.width > columns && row.length > 0 && cell.text !== ' ') {
      const space = row.findLastIndex(({text}) => text === ' ')
      const rest = space < 0 ? [] : row.splice(space + 1)
      rows.push(row)
      row = rest
      width = rest.reduce((sum, each) => sum + each.width, 0)
    }
    row.push(cell)
    width += cell.width
  }
  return [...rows, row]
}

/** Breaks a text into lines of so many columns. */
export const wrap = (text: string, columns: number): string[] =>
  rowsOf(cellsOf(harmless(text)), columns).map((row) => row.map((cell) => cell.text).join('').trimEnd())
