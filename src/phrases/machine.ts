// Runs the program of a phrase from one word of a text: a set of positions, the bits of one number, is moved on instruction
// by instruction. No position is gone back to, so the work is bounded by the length of the program.
import {widest} from './table.js'
import type {Entry, Lexicon} from './lexicon.js'
import {afterNumber, digitsFrom, readNumber, short, two} from './numbers.js'
import * as op from './op.js'
import type {Words} from './words.js'

/** A sentence with the entries of its words. */
export interface Reading {
  readonly words: Words
  readonly entries: readonly Entry[]
}

export class Machine {
  /** Instructions run so far: what a test of linear time counts. */
  steps = 0
  private words!: Words
  private entries!: readonly Entry[]
  private base = 0
  private limit = 0
  /** The words, as bits, before which a semicolon, a colon, a dash or a bracket stands; made at the first gap of a run. */
  private parted = -1

  /** @param code the text of the table */
  constructor(private readonly code: Uint8Array, private readonly lexicon: Lexicon) {}

  /** The sentence that the next runs are in. */
  read({words, entries}: Reading): void {
    this.words = words
    this.entries = entries
  }

  /**
   * Runs the program at `at` from a word on that may begin a match; gives the words before which a match ends, as bits counted from
   * that word.
   */
  run(first: number, at: number, end: number): number {
    const left = this.words.last[first]! - first
    this.base = first
    this.parted = -1
    this.limit = left < widest ? left : widest
    const character = this.code[at]!
    return character < two ? this.program(at, end, 1) : this.program(at + digitsFrom(character), end, this.passed(2))
  }

  /** Whether the first word may begin a match: most places fail there, before anything is set up. */
  mayOpen(first: number, at: number): boolean {
    const {code} = this
    let character = code[at]!
    // What it may not be is asked later: it is one of few words, and most are none of them.
    while (character === op.not) {
      at = afterNumber(code, at + 1) + readNumber(code, at + 1)
      character = code[at]!
    }
    if (character < two && character !== op.guard) return character !== op.start || this.isFirst(first, this.words.first[first]!)
    return this.lexicon.isIn(this.entries[first]!, readNumber(code, character < two ? at + 1 : at) - short)
  }

  /** The furthest end, in words, without what was only passed over. */
  longest(ends: number): number {
    let bit = 31 - Math.clz32(ends)
    while (bit > 1 && this.words.skippable[this.base + bit - 1] && (ends & (1 << (bit - 1))) !== 0) bit -= 1
    return bit
  }

  private program(at: number, end: number, positions: number): number {
    const {code} = this
    while (at < end && positions !== 0) {
      this.steps += 1
      const first = code[at]!
      if (first >= two) {
        const here = this.at(positions, readNumber(code, at) - short)
        positions = here === 0 ? 0 : this.passed(here << 1)
        at += digitsFrom(first)
        continue
      }
      const next = at + 1
      switch (first) {
        case op.guard:
          positions = this.at(positions, readNumber(code, next) - short)
          at = afterNumber(code, next)
          break
        case op.any:
          positions = this.passed(positions << 1)
          at = next
          break
        case op.gap:
          positions = this.gap(positions, readNumber(code, next))
          at = afterNumber(code, next)
          break
        case op.optional: {
          const body = afterNumber(code, next)
          at = body + readNumber(code, next)
          positions |= this.program(body, at, positions)
          break
        }
        case op.choice: {
          let ends = 0
          at = afterNumber(code, next)
          for (let left = readNumber(code, next); left > 0; left--) {
            const body = afterNumber(code, at)
            at = body + readNumber(code, at)
            ends |= this.program(body, at, positions)
          }
          positions = ends
          break
        }
        case op.not: {
          const body = afterNumber(code, next)
          at = body + readNumber(code, next)
          positions = this.notAt(positions, body, at)
          break
        }
        case op.start:
          positions = this.atStart(positions)
          at = next
          break
        case op.end:
          positions = this.atEnd(positions)
          at = next
          break
        case op.pause:
          positions = this.atPause(positions)
          at = next
          break
        default: {
          const called = readNumber(code, next)
          const body = afterNumber(code, called)
          positions = this.program(body, body + readNumber(code, called), positions)
          at = afterNumber(code, next)
        }
      }
    }
    return positions
  }

  /** The positions at which a word of the set stands. */
  private at(positions: number, set: number): number {
    const {lexicon, entries, base, limit} = this
    let here = 0
    for (let bit = 0, left = positions; left !== 0 && bit < limit; bit++, left >>>= 1) if ((left & 1) !== 0 && lexicon.isIn(entries[base + bit]!, set)) here |= 1 << bit
    return here
  }

  /** Up to so many words on, but never over a strong break: what follows it is another statement. */
  private gap(positions: number, most: number): number {
    const open = ~this.partings()
    while (most-- > 0) positions |= this.passed((positions & open) << 1) & open
    return positions
  }

  private partings(): number {
    if (this.parted !== -1) return this.parted
    const {breaks} = this.words
    this.parted = 0
    for (let bit = 1; bit < this.limit; bit++) if (breaks[this.base + bit] === 2) this.parted |= 1 << bit
    return this.parted
  }

  /** Within the sentence, and passing over what may be passed over. */
  private passed(positions: number): number {
    const {base, limit, words: {anySkippable, skippable}} = this
    positions &= (2 << limit) - 1
    if (!anySkippable) return positions
    for (let bit = 0; bit < limit && positions >> bit !== 0; bit++) if (((positions >> bit) & 1) !== 0 && skippable[base + bit]) positions |= 2 << bit
    return positions
  }

  private notAt(positions: number, at: number, end: number): number {
    let kept = 0
    while (positions !== 0) {
      const position = positions & -positions
      positions &= positions - 1
      if (this.program(at, end, position) === 0) kept |= position
    }
    return kept
  }

  private atStart(positions: number): number {
    const start = this.words.first[this.base]!
    let kept = 0
    for (let bit = 0; bit <= this.limit; bit++) if ((positions & (1 << bit)) !== 0 && this.isFirst(this.base + bit, start)) kept |= 1 << bit
    return kept
  }

  /** Whether nothing stands between a sentence's first word and this one but what may be passed over. */
  private isFirst(word: number, start: number): boolean {
    const {skippable} = this.words
    while (word > start && skippable[word - 1]) word -= 1
    return word === start
  }

  /** Before punctuation, an emoji or the sentence's end. */
  private atPause(positions: number): number {
    const {breaks, skippable} = this.words
    let kept = positions & (1 << this.limit)
    for (let bit = 0; bit < this.limit; bit++) {
      const word = this.base + bit
      if ((positions & (1 << bit)) !== 0 && (breaks[word] !== 0 || skippable[word])) kept |= 1 << bit
    }
    return kept
  }

  private atEnd(positions: number): number {
    if (this.base + this.limit !== this.words.last[this.base]) return 0
    return this.passed(positions) & (1 << this.limit)
  }
}
