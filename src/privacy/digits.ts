// Where the digits of a text stand: what the number of anybody can do least without, and the cheapest to look for.
import {codeAt} from '../text/code-at.js'
import {matchesIn} from '../matching/matches.js'
import {hasBetween} from '../tokens/at.js'
import {isAsciiLetter} from '../tokens/letters.js'

// A longer number behind an @ is somebody's: "text me @07700900123".
const handle = /(?<![\w.])@(?:[A-Za-z_]\w*|\d{1,7}(?!\w))/g

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCapital = (code: number): boolean => code >= 65 && code <= 90
const between = ' -/'
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13
const isCode = (code: number): boolean => isDigit(code) || isAsciiLetter(code)

const digitsIn = (text: string): readonly number[] => {
  const found: number[] = []
  const {length} = text
  for (let at = 0; at < length; at++) if (isDigit(codeAt(text, at))) found.push(at)
  return found
}

/** Four digits not far from each other: no number that stands for somebody has fewer. */
const least = 4
const apart = 7

export class Digits {
  private readonly places: readonly number[]
  private code: number | undefined
  private hasLetter: boolean | undefined
  private hasName: boolean | undefined
  private hasWord: boolean | undefined
  private outside: readonly number[] | undefined

  constructor(private readonly text: string) {
    this.places = digitsIn(text)
  }

  /** Whether so many stand within so many characters: what no number of that length can do without, however it is grouped. */
  dense(count: number, within: number): boolean {
    const {places} = this
    for (let last = count - 1; last < places.length; last++) if (places[last]! - places[last - count + 1]! < within) return true
    return false
  }

  /** Whether a capital stands beside one, or a space, a hyphen or a slash between them: no code of both can do without. */
  get lettered(): boolean {
    return (this.hasLetter ??= this.places.some((place) => this.isBesideLetter(place, -1) || this.isBesideLetter(place, 1)))
  }

  private isBesideLetter(place: number, step: 1 | -1): boolean {
    const {text} = this
    const next = place + step
    return isCapital(text.charCodeAt(between.includes(text[next] ?? '.') ? next + step : next))
  }

  /** Whether one stands in a stretch. */
  within(start: number, end: number): boolean {
    return hasBetween(this.places, start, end)
  }

  /** Whether one of them is of a kind. */
  some(is: (place: number) => boolean): boolean {
    return this.places.some(is)
  }

  /** Whether a name or another number follows one, a letter and a comma between them or not. */
  get beforeName(): boolean {
    return (this.hasName ??= this.places.some((place) => this.isBeforeName(place)))
  }

  private isBeforeName(place: number): boolean {
    const {text} = this
    let at = place + 1
    if (isAsciiLetter(text.charCodeAt(at))) at++
    if (text[at] === ',') at++
    const gap = at
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    if (at === gap || at >= text.length) return false
    const code = text.charCodeAt(at)
    return isDigit(code) || isCapital(code) || code > 0x7f
  }

  /** Whether a letter follows one, or a letter and a space, a hyphen or a slash stand before it. */
  get besideLetter(): boolean {
    const {text} = this
    return (this.hasWord ??= this.places.some((place) => isAsciiLetter(text.charCodeAt(place + 1)) || (place > 1 && between.includes(text[place - 1]!) && isAsciiLetter(text.charCodeAt(place - 2)))))
  }

  /** The most letters and digits of ASCII in a row, a digit among them. */
  get longestCode(): number {
    return (this.code ??= this.findLongestCode())
  }

  private findLongestCode(): number {
    const {text} = this
    let longest = 0
    let end = 0
    for (const place of this.places) {
      if (place < end) continue
      let start = place
      end = place + 1
      while (start > 0 && isCode(text.charCodeAt(start - 1))) start--
      while (end < text.length && isCode(text.charCodeAt(end))) end++
      longest = Math.max(longest, end - start)
    }
    return longest
  }

  /** Whether there is any but those of handles and of what is taken. */
  hasOpen(taken: Uint8Array | undefined): boolean {
    return this.places.length > 0 && this.open(taken).length > 0
  }

  /** Whether enough of these for a number stand not far from each other. */
  hasLongNumber(taken: Uint8Array | undefined): boolean {
    if (this.places.length < least) return false
    const open = this.open(taken)
    for (let last = 1, count = 1; last < open.length; last++) {
      count = open[last]! - open[last - 1]! <= apart ? count + 1 : 1
      if (count === least) return true
    }
    return false
  }

  private open(taken: Uint8Array | undefined): readonly number[] {
    const own = (this.outside ??= this.text.includes('@') ? this.outsideHandles() : this.places)
    return taken === undefined ? own : own.filter((place) => taken[place] === 0)
  }

  private outsideHandles(): readonly number[] {
    const handles = matchesIn(this.text, handle)
    return handles.length === 0 ? this.places : this.places.filter((place) => !handles.some(({index, 0: {length}}) => index <= place && place < index + length))
  }
}
