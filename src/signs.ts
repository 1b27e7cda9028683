// What a rule or a recogniser cannot do without, asked sentence by sentence: replies are made of the same ones, and what one of them has is
// found once, however many replies have it.
import {Met} from './come-again.js'
import {hasAny} from './contains.js'
import {ownCopy} from './own-copy.js'
import {isAsciiLetter} from './tokens/letters.js'
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

/** A sentence that came again, and what is known of its signs. */
interface Kept {
  readonly sentence: string
  readonly signs: Uint8Array
}

const kept = new Map<number, Kept>()
const keptAtMost = 2_000
/** One that is longer hardly comes again. */
const longestKept = 300
const met = new Met()

const signsOf = (text: string, start: number, end: number, hash: number): Uint8Array => {
  if (end - start > longestKept) return new Uint8Array(count)
  const known = kept.get(hash)
  if (known !== undefined && known.sentence.length === end - start && text.startsWith(known.sentence, start)) return known.signs
  const signs = new Uint8Array(count)
  if (!met.before(hash)) return signs
  if (kept.size >= keptAtMost) kept.clear()
  kept.set(hash, {sentence: ownCopy(text.slice(start, end)), signs})
  return signs
}

const isMark = (code: number): boolean => code === 46 || code === 33 || code === 63
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** The parts of a text that no sign goes across. */
const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = []
  let start = 0
  let marked = false
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32 && isSpace(code)) continue
    if (marked && isAsciiLetter(code) && isSpace(text.charCodeAt(at - 1))) {
      parts.push({start, signs: signsOf(text, start, at, hash)})
      start = at
      hash = 0
    }
    hash = (Math.imul(hash, 31) + code) | 0
    marked = isMark(code)
  }
  if (start < text.length) parts.push({start, signs: signsOf(text, start, text.length, hash)})
  return parts
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
    let isKnown = true
    for (let at = parts.length - 1; at >= 0; at--) {
      const known = parts[at]!.signs[number]
      if (known === found) return true
      if (known !== missing) isKnown = false
    }
    return !isKnown && this.search(sign)
  }

  /** Searches the parts of which nothing is known yet, those that stand together at once. */
  private search(sign: Sign | SoughtSign): boolean {
    const {parts} = this
    const {number} = sign
    let to = 0
    for (let from = 0; from < parts.length; from = to + 1) {
      for (to = from; to < parts.length && parts[to]!.signs[number] !== missing; ) to++
      if (to > from && this.stands(sign, from, to)) return true
    }
    return false
  }

  /** Whether it stands in some parts, which know it then. */
  private stands(sign: Sign | SoughtSign, from: number, to: number): boolean {
    const {parts} = this
    const {number} = sign
    const isPattern = 'pattern' in sign
    const {start} = parts[from]!
    const text = isPattern || !sign.lower ? this.text : this.lower
    const stretch = from === 0 && to === parts.length ? text : text.slice(start, to < parts.length ? parts[to]!.start : text.length)
    const index = isPattern ? stretch.search(sign.pattern) : sign.search(stretch)
    const at = index < 0 ? to : this.partAt(start + index)
    // The first match of a pattern is found, but not the first of what is sought.
    for (let before = isPattern || index < 0 ? from : at; before < at; before++) parts[before]!.signs[number] = missing
    if (at < to) parts[at]!.signs[number] = found
    return at < to
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
