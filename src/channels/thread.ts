// The numbers that the parts of a thread carry (`1/3`, `(1 of 3)`, `2/`), and the parts themselves.
import {lazily} from '../memo/lazily.js'

export interface ThreadMark {
  start: number
  end: number
  part: number
  /** How many there are in all; undefined for `1/`. */
  of: number | undefined
}

interface Found extends ThreadMark {
  /** It is a mark whatever stands elsewhere: in brackets, or alone before or after whole sentences. */
  sure: boolean
  bracketed: boolean
  /** The line it stands in, from its first character to its last. */
  line: {start: number; end: number}
  opens: boolean
}

export interface Part {
  start: number
  end: number
}

const core = '([(\\[]?)(part )?(\\d{1,2})(?:/(\\d{1,2})?| of (\\d{1,2}))([)\\]]?)'
const atStart = lazily(() => new RegExp(`^([ \\t]*(?:@\\w+[ \\t]+)*)${core}(?=[ \\t:]|$)`, 'iu'))
const atEnd = lazily(() => new RegExp(`(?<=[\\s.!?…)\\]"”’]|\\p{Extended_Pictographic}|\\uFE0F)()${core}(?=[ \\t]*(?:[\\^*~/-][ \\t]?\\p{L}{1,20})?[ \\t]*$)`, 'iu'))
const closed = lazily(() => /(?:[.!?…)\]"”]|\p{Extended_Pictographic}|\uFE0F)\s*$/u)

/** At the end of a line a mark with its agent's initials is no longer than this, in UTF-16 units. */
const longest = 60

const markIn = (text: string, from: number, to: number): Found | undefined => {
  const line = text.slice(from, to)
  const opening = atStart().exec(line)
  const cut = Math.max(0, line.length - longest)
  const match = opening ?? atEnd().exec(line.slice(cut))
  if (!match) return undefined
  const [whole, before = '', open = '', word, part = '', slash, spelt, close = ''] = match
  const total = slash ?? spelt
  const bracketed = open !== '' && close !== ''
  if ((open === '') !== (close === '') || (spelt !== undefined && !bracketed && word === undefined)) return undefined
  const start = from + (opening ? before.length : cut + match.index)
  const end = start + whole.length - before.length
  // `1/2 cup` is an amount, and `on 9/8` a date.
  const sure = bracketed || (opening ? !/^\s+\p{Ll}/u.test(text.slice(end, end + 4)) : closed().test(text.slice(Math.max(from, start - 4), start)))
  return {start, end, part: Number(part), of: total === undefined ? undefined : Number(total), sure, bracketed, line: {start: from, end: to}, opens: opening !== null}
}

/** What was found in the text that was read last: several ask about one. */
let last: {text: string; found: readonly Found[]} | undefined

const found = (text: string): readonly Found[] => {
  if (last?.text !== text) last = {text, found: /\d(?:\/| [Oo][Ff] \d)/.test(text) ? findIn(text) : []}
  return last.found
}

const findIn = (text: string): readonly Found[] => {
  const all: Found[] = []
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from)
    const to = next < 0 ? text.length : next
    const mark = markIn(text, from, text[to - 1] === '\r' ? to - 1 : to)
    // Open round the clock is no part of anything.
    if (mark && mark.part > 0 && (mark.of === undefined || (mark.of > 1 && mark.of < 26)) && !(mark.part === 24 && mark.of === 7)) all.push(mark)
    from = to + 1
  }
  const sure = all.filter((mark) => mark.sure)
  if (sure.length === 0) return all.length > 1 && all.length === all[0]!.of && all.every(({part, of}, i) => part === i + 1 && of === all.length) ? all : []
  const totals = new Set(sure.map(({of}) => of))
  const company = all.filter((mark) => mark.sure || (totals.has(mark.of) && mark.part <= (mark.of ?? Infinity)))
  return company.filter(({part, of, bracketed}) => part <= (of ?? Infinity) || bracketed || company.length > 1)
}

/** The marks of a text, in order. A fraction, a date and `24/7` are none. */
export const threadMarks = (text: string): ThreadMark[] => found(text).map(({start, end, part, of}) => ({start, end, part, of}))

const trimmed = (text: string, start: number, end: number): Part => {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  return {start: from, end: Math.max(from, start + part.trimEnd().length)}
}

/**
 * The parts that a draft is sent in, each with its number: two or more with growing numbers out of the same total. Undefined for
 * a draft that is sent as one. Offsets are UTF-16 units, end exclusive, without the white space around a part.
 */
export const threadParts = (text: string): Part[] | undefined => {
  const marks = found(text)
  const [first] = marks
  if (!first || marks.length < 2 || marks.some(({part, of}, i) => of === undefined || of !== first.of || part > of || (i > 0 && part <= marks[i - 1]!.part))) return undefined
  const opens = first.opens && marks.every((mark) => mark.opens) && text.slice(0, first.line.start).trim() === ''
  // What stands before the first or after the last belongs to it.
  const edges = opens ? marks.slice(1).map(({line}) => line.start) : marks.slice(0, -1).map(({line}) => line.end)
  return [0, ...edges].map((start, i) => trimmed(text, start, edges[i] ?? text.length))
}
