// Offsets to lines and columns, and personal data to bullets.
import {firstFrom} from './tokens/at.js'

/** 1-based line and column, in UTF-16 units, of an offset; lines end with LF, CRLF or CR. */
export const pointer = (text: string): ((offset: number) => {line: number; column: number}) => {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1}
  }
}

/** Where the lines of a text begin, in UTF-16 units. */
export const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

export interface Place {
  start: number
  end: number
}

/** The text with every place covered by bullets of the same length, so that offsets stay right; line ends stay. */
export const cover = (text: string, places: readonly Place[]): string => {
  if (places.length === 0) return text
  let out = ''
  let at = 0
  for (const {start, end} of [...places].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    out += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, '•')
    at = end
  }
  return out + text.slice(at)
}

const piece = /\p{L}{3,}|\d{2,}/gu

/** Values by how they begin, in so many units: those that begin otherwise are not looked at. One that is shorter is known by the whole of it. */
class ByOpening {
  private readonly values = new Map<string, Set<string>>()

  add(value: string): void {
    const start = value.slice(0, opening)
    const same = this.values.get(start)
    if (same) same.add(value)
    else this.values.set(start, new Set([value]))
  }

  /** Whether one of them stands in a text. */
  isIn(text: string): boolean {
    if (this.values.size > 0) for (let at = 0; at < text.length; at++) if (this.isAt(text, at)) return true
    return false
  }

  private isAt(text: string, at: number): boolean {
    for (let end = at + 1; end <= at + opening; end++) for (const value of this.values.get(text.slice(at, end)) ?? []) if (text.startsWith(value, at)) return true
    return false
  }
}
const opening = 4

/** The hidden values of a text. A list of customers has thousands, and of each finding it is asked whether it tells one. */
export class Secrets {
  private readonly places: readonly Place[]
  private readonly starts: readonly number[]
  private readonly longest: number
  private readonly whole = new ByOpening()
  private readonly numbers = new ByOpening()

  constructor(private readonly text: string, places: readonly Place[]) {
    this.places = places.toSorted((a, b) => a.start - b.start)
    this.starts = this.places.map(({start}) => start)
    this.longest = places.reduce((most, {start, end}) => Math.max(most, end - start), 0)
    for (const {start, end} of places) {
      const value = text.slice(start, end).trim()
      const digits = value.replace(/\D/g, '')
      if (value !== '') this.whole.add(value)
      if (digits.length > 3) this.numbers.add(digits)
    }
  }

  /** Whether what is said of a place tells one: the whole of it, its digits, or, of one that the place touches, any longer word or number of it. */
  toldBy(said: string, place: Place | undefined): boolean {
    if (this.places.length === 0) return false
    return this.whole.isIn(said) || this.numbers.isIn(said.replace(/\D/g, '')) || (place !== undefined && this.isTouched(place, said))
  }

  private isTouched({start, end}: Place, said: string): boolean {
    for (let at = firstFrom(this.starts, start - this.longest); at < this.places.length && this.starts[at]! < end; at++) {
      const one = this.places[at]!
      if (start < one.end && (this.text.slice(one.start, one.end).match(piece) ?? []).some((word) => said.includes(word))) return true
    }
    return false
  }
}
