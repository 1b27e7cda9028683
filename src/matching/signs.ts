// What a rule or a recogniser cannot do without, asked sentence by sentence: replies are made of the same ones, and what one of them has is
// found once, however many replies have it.
import {hasAny} from './contains.js'
import {partsIn, type Found, type Part} from '../text/parts.js'
import {Words} from './words.js'

/** A pattern no match of which has a letter behind a full stop, question or exclamation mark and white space. */
export interface Sign {
  number: number
  readonly pattern: RegExp
  readonly lower: false
  readonly search: undefined
}

/** Without regard to case: looked for in small letters, for which V8 compiles half as much as for a pattern that takes any. */
export interface LowSign {
  number: number
  readonly pattern: RegExp
  readonly lower: true
  readonly search: undefined
}

/** What is looked for without a pattern; it does not go over the end of a sentence either. */
export interface SoughtSign {
  number: number
  readonly pattern: undefined
  /** The text in small letters is searched, or as it is written. */
  readonly lower: boolean
  /** Where one stands, not always the first; -1 where none does. */
  search(text: string): number
}

export type AnySign = Sign | LowSign | SoughtSign

// All are of one shape: a text is asked for a hundred of them. They have their numbers when they are first looked for, that to make one
// does nothing else: the command line makes those with patterns then, too (src/cli/build/late.mjs).
/** @param pattern global, or the same as a search */
export const sign = (pattern: RegExp): Sign => ({number: -1, pattern, lower: false, search: undefined})

/** @param pattern in small letters */
export const lowSign = (pattern: RegExp): LowSign => ({number: -1, pattern, lower: true, search: undefined})

/** @param search in small letters, unless it is told otherwise */
export const soughtSign = (search: (text: string) => number, lower = true): SoughtSign => ({number: -1, pattern: undefined, lower, search})

/** @param list as `Words` has it, in small letters; they count in any case */
export const wordsSign = (list: string, lower = true): SoughtSign => {
  const words = new Words(list)
  return soughtSign((text) => words.search(text), lower)
}

/** @param list as `Words` has it; case counts */
export const writtenSign = (list: string): SoughtSign => wordsSign(list, false)

/** Not yet looked at, looked at in vain, found. */
const missing = 1
const found = 2

let count = 0
const numberOf = (sought: AnySign): number => (sought.number < 0 ? (sought.number = count++) : sought.number)

/** Two bits a sign, of eight signs in a number. */
const stateOf = ({signs}: Found, number: number): number => (signs.length <= number >> 3 ? 0 : (signs[number >> 3]! >> ((number & 7) << 1)) & 3)
const note = ({signs}: Found, number: number, state: number): void => {
  while (signs.length <= number >> 3) signs.push(0)
  const shift = (number & 7) << 1
  signs[number >> 3] = (signs[number >> 3]! & ~(3 << shift)) | (state << shift)
}

/** Capitals whose small letter is not theirs alone, or far from them: a pattern that takes any case takes them as they are. */
const odd = '\u0130\u023a\u023e\u1e9e\u2126\u212a\u212b'

/** In small letters, unit for unit. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length && !hasAny(text, odd) ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

const none: readonly RegExpExecArray[] = []

/** Those of one text. */
export class Signs {
  private made: readonly Part[] | undefined
  private small: string | undefined

  constructor(readonly text: string) {}

  get parts(): readonly Part[] {
    return (this.made ??= partsIn(this.text))
  }

  /** The text in small letters, unit for unit. */
  get lower(): string {
    return (this.small ??= lowered(this.text))
  }

  has(sign: AnySign): boolean {
    const {parts} = this
    const number = numberOf(sign)
    let isKnown = true
    for (let at = parts.length - 1; at >= 0; at--) {
      const known = stateOf(parts[at]!.found, number)
      if (known === found) return true
      if (known !== missing) isKnown = false
    }
    return !isKnown && this.search(sign)
  }

  /** Searches the parts of which nothing is known yet, those that stand together at once. */
  private search(sign: AnySign): boolean {
    const {parts} = this
    const {number} = sign
    let to = 0
    for (let from = 0; from < parts.length; from = to + 1) {
      for (to = from; to < parts.length && stateOf(parts[to]!.found, number) !== missing; ) to++
      if (to > from && this.stands(sign, from, to)) return true
    }
    return false
  }

  /** Whether it stands in some parts, which know it then. */
  private stands(sign: AnySign, from: number, to: number): boolean {
    const {parts} = this
    const {number} = sign
    const isPattern = sign.pattern !== undefined
    const {start} = parts[from]!
    const text = sign.lower ? this.lower : this.text
    const stretch = from === 0 && to === parts.length ? text : text.slice(start, to < parts.length ? parts[to]!.start : text.length)
    const index = isPattern ? stretch.search(sign.pattern) : sign.search(stretch)
    const at = index < 0 ? to : this.partAt(start + index)
    // The first match of a pattern is found, but not the first of what is sought.
    for (let before = isPattern || index < 0 ? from : at; before < at; before++) note(parts[before]!.found, number, missing)
    if (at < to) note(parts[at]!.found, number, found)
    return at < to
  }

  private partAt(index: number): number {
    const {parts} = this
    let at = parts.length - 1
    while (at > 0 && parts[at]!.start > index) at--
    return at
  }

  /** All matches, as of the pattern in the whole text. */
  all(sign: Sign): readonly RegExpExecArray[] {
    const {parts, text} = this
    const {pattern} = sign
    const number = numberOf(sign)
    let matches: RegExpExecArray[] | undefined
    let end = 0
    for (let at = 0; at < parts.length; ) {
      const part = parts[at]!
      if (stateOf(part.found, number) === missing) {
        at++
        continue
      }
      pattern.lastIndex = Math.max(part.start, end)
      const match = pattern.exec(text)
      at = this.noteFrom(number, at, match === null ? -1 : match.index)
      if (match === null) break
      end = match.index + Math.max(1, match[0].length)
      if (matches === undefined) matches = [match]
      else matches.push(match)
    }
    return matches ?? none
  }

  /** The number of the part in which a match begins; there is none in those from `from` on to it. */
  private noteFrom(number: number, from: number, index: number): number {
    const {parts} = this
    let at = from
    for (; at < parts.length && (index < 0 || (at + 1 < parts.length && parts[at + 1]!.start <= index)); at++) {
      const part = parts[at]!
      if (stateOf(part.found, number) !== found) note(part.found, number, missing)
    }
    if (at < parts.length) note(parts[at]!.found, number, found)
    return at
  }
}

/** A text is asked about as it is written, as its reading copy and as one line, in turns. */
const latestAtMost = 3
const latest: Signs[] = []

/** Those of a text; those of the last questions are at hand. */
export const signsIn = (text: string): Signs => {
  for (let at = latest.length - 1; at >= 0; at--) if (latest[at]!.text === text) return latest[at]!
  if (latest.length === latestAtMost) latest.shift()
  const signs = new Signs(text)
  latest.push(signs)
  return signs
}
