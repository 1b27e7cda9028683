// What a rule or a recogniser cannot do without, asked sentence by sentence: replies are made of the same ones, and what one of them has is
// found once, however many replies have it.
import {ownCopy} from './own-copy.js'
import {Words} from './words.js'

/** A pattern no match of which has a letter behind a full stop, question or exclamation mark and white space. */
export interface Sign {
  readonly number: number
  readonly pattern: RegExp
}

/** What is looked for without a pattern; it does not go over the end of a sentence either. */
export interface SoughtSign {
  readonly number: number
  /** The text in small letters is searched, or as it is written. */
  readonly lower: boolean
  /** Where one stands, not always the first; -1 where none does. */
  search(text: string): number
}

let count = 0
/** @param pattern global, or the same as a search */
export const sign = (pattern: RegExp): Sign => ({number: count++, pattern})

/** @param search in small letters */
export const soughtSign = (search: (lower: string) => number): SoughtSign => ({number: count++, lower: true, search})

/** @param list as `Words` has it, in small letters; they count in any case */
export const wordsSign = (list: string): SoughtSign => {
  const words = new Words(list)
  return soughtSign((lower) => words.search(lower))
}

/** @param list as `Words` has it; case counts */
export const writtenSign = (list: string): SoughtSign => ({...wordsSign(list), lower: false})

/** Not yet looked at, looked at in vain, found. */
const missing = 1
const found = 2

interface Part {
  readonly start: number
  /** By the number of the sign. */
  readonly signs: Uint8Array
}

const kept = new Map<string, Uint8Array>()
const keptAtMost = 2_000
/** One that is longer hardly comes again. */
const longestKept = 300

const signsOf = (sentence: string): Uint8Array => {
  const known = kept.get(sentence)
  if (known !== undefined) return known
  const made = new Uint8Array(count)
  if (sentence.length > longestKept) return made
  if (kept.size >= keptAtMost) kept.clear()
  kept.set(ownCopy(sentence), made)
  return made
}

const isMark = (code: number): boolean => code === 46 || code === 33 || code === 63
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** The parts of a text that no sign goes across. */
const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = []
  let start = 0
  let marked = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) continue
    if (marked && isLetter(code) && isSpace(text.charCodeAt(at - 1))) {
      parts.push({start, signs: signsOf(text.slice(start, at))})
      start = at
    }
    marked = isMark(code)
  }
  if (start < text.length) parts.push({start, signs: signsOf(text.slice(start))})
  return parts
}

/** In small letters, unit for unit. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

const none: readonly RegExpExecArray[] = []

/** Those of one text. */
export class Signs {
  private made: readonly Part[] | undefined
  private small: string | undefined

  constructor(readonly text: string) {}

  private get parts(): readonly Part[] {
    return (this.made ??= partsOf(this.text))
  }

  /** The text in small letters, unit for unit. */
  get lower(): string {
    return (this.small ??= lowered(this.text))
  }

  has(sign: Sign | SoughtSign): boolean {
    const {parts} = this
    const {number} = sign
    let from = -1
    for (let at = parts.length - 1; at >= 0; at--) {
      const known = parts[at]!.signs[number]
      if (known === found) return true
      if (known !== missing) from = at
    }
    if (from < 0) return false
    if ('pattern' in sign) return this.note(number, from, this.text.search(sign.pattern)) < parts.length
    const index = sign.search(sign.lower ? this.lower : this.text)
    return this.note(number, index < 0 ? from : this.partAt(index), index) < parts.length
  }

  private partAt(index: number): number {
    const {parts} = this
    let at = parts.length - 1
    while (at > 0 && parts[at]!.start > index) at--
    return at
  }

  /** All matches, as of the pattern in the whole text. */
  all({number, pattern}: Sign): readonly RegExpExecArray[] {
    const {parts, text} = this
    let matches: RegExpExecArray[] | undefined
    let end = 0
    for (let at = 0; at < parts.length; ) {
      const {start, signs} = parts[at]!
      if (signs[number] === missing) {
        at++
        continue
      }
      pattern.lastIndex = Math.max(start, end)
      const match = pattern.exec(text)
      at = this.note(number, at, match === null ? -1 : match.index)
      if (match === null) break
      end = match.index + Math.max(1, match[0].length)
      if (matches === undefined) matches = [match]
      else matches.push(match)
    }
    return matches ?? none
  }

  /** The number of the part in which a match begins; there is none in those from `from` on to it. */
  private note(number: number, from: number, index: number): number {
    const {parts} = this
    let at = from
    for (; at < parts.length && (index < 0 || (at + 1 < parts.length && parts[at + 1]!.start <= index)); at++) {
      const {signs} = parts[at]!
      if (signs[number] !== found) signs[number] = missing
    }
    if (at < parts.length) parts[at]!.signs[number] = found
    return at
  }
}

let last = new Signs('')

/** Those of a text; that of the last question is at hand. */
export const signsIn = (text: string): Signs => (last.text === text ? last : (last = new Signs(text)))
