// Text on a terminal: how wide it is, where it may break, and nothing in it that could steer the terminal.
import {eastAsianWidth} from 'get-east-asian-width'
import {splitGraphemes} from 'unicode-segmenter/grapheme'
import {aloneLength, isAlone} from '../channels/alone.js'

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
    length = code >= 0x20 && code < 0x7f ? 1 : aloneLength(text, at)
    if (length === 0 || code < 0x20 || code === 0x7f) return false
  }
  return true
}
/** All of these take two columns. */
const isFace = (code: number): boolean => code >= 0x1f600 && code <= 0x1f64f
/** All of these take one. */
const isNarrow = (code: number): boolean => code >= 0x20 && code !== 0x7f && isAlone(code)

/** The text with what could steer a terminal made visible: a draft may carry escape sequences. */
export const harmless = (text: string): string => {
  if (plain.test(text) || isSimple(text)) return text
  const line = text.replace(/[\t\n\r]+/g, ' ')
  return isSimple(line) ? line : line.replace(steering, '\ufffd').replace(/\p{Cs}/gu, '\ufffd')
}

/** What a reader takes for one character each: between two plain ones there is always a border, and only elsewhere is it looked for. */
const graphemesOf = (text: string): readonly string[] =>
  text.split(/(?<=[\x20-\x7e])(?=[\x20-\x7e])/).flatMap((piece) => (piece.length === 1 ? piece : [...splitGraphemes(piece)]))

const cellWidth = (grapheme: string): number => {
  const code = grapheme.codePointAt(0)!
  if (grapheme.length === 1 && isNarrow(code)) return 1
  if (grapheme.length === 2 && isFace(code)) return 2
  if (invisible.test(grapheme)) return 0
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2
  return eastAsianWidth(code, {ambiguousAsWide: false})
}

/** Columns that a text takes. */
export const widthOf = (text: string): number => (plain.test(text) ? text.length : cellsOf(text).reduce((sum, {width}) => sum + width, 0))

/** The cells of one line; their places count from `start`. */
export const cellsOf = (line: string, start = 0): Cell[] => {
  const cells: Cell[] = []
  if (isSimple(line)) {
    // Half of a pair is half of an emoji; all others are narrow.
    for (let at = 0, length: number; at < line.length; at += length) {
      const isPair = line.charCodeAt(at) >= 0xd800
      length = isPair ? 2 : 1
      const text = line.slice(at, at + length)
      cells.push({text, width: isPair ? cellWidth(text) : 1, start: start + at, end: start + at + length})
    }
    return cells
  }
  let at = start
  for (const grapheme of graphemesOf(line)) {
    const end = at + grapheme.length
    const text = harmless(grapheme)
    cells.push({text, width: cellWidth(text), start: at, end})
    at = end
  }
  return cells
}

/** Breaks a line after spaces, or anywhere when a word is wider than the screen. There is at least one row. */
export const rowsOf = (cells: readonly Cell[], columns: number): Cell[][] => {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let width = 0
  let space = -1
  for (const cell of cells) {
    const isSpace = cell.text === ' '
    if (width + cell.width > columns && row.length > 0 && !isSpace) {
      const rest = space < 0 ? [] : row.splice(space + 1)
      rows.push(row)
      row = rest
      space = -1
      width = 0
      for (const each of rest) width += each.width
    }
    if (isSpace) space = row.length
    row.push(cell)
    width += cell.width
  }
  return [...rows, row]
}

/** What stands in cells. */
export const textOf = (cells: readonly Cell[]): string => {
  let text = ''
  for (const cell of cells) text += cell.text
  return text
}

/** Breaks a text into lines of so many columns. */
export const wrap = (text: string, columns: number): string[] => {
  const shown = harmless(text)
  if (plain.test(shown) && shown.length <= columns) return [shown.trimEnd()]
  return rowsOf(cellsOf(shown), columns).map((row) => textOf(row).trimEnd())
}
