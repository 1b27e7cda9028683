// What was found in sentences that were read before: replies are made of the same ones, and a composer asks at every key about a
// text that differs in its last. A sentence is known by what the phrases know of its words, so that no text of a draft is kept.
import type {Side} from '../rule.js'
import type {Reading} from './machine.js'

/** A match as three numbers: its phrase, and its first word and the word after its last, counted from the sentence's first. */
export const matchSize = 3

interface Known {
  words: Int32Array
  matches: readonly number[]
}

const most = 5_000

/** A word as a number: what it is, what stands before it, and whether it may be passed over. */
const wordAt = ({words, entries}: Reading, index: number): number => entries[index]!.number * 6 + words.breaks[index]! * 2 + Number(words.skippable[index])

const hashOf = (reading: Reading, from: number, to: number): number => {
  let hash = 0
  for (let index = from; index < to; index++) hash = (Math.imul(hash, 31) + wordAt(reading, index)) | 0
  return hash
}

export class KnownSentences {
  private readonly known: Readonly<Record<Side, Map<number, Known>>> = {reply: new Map(), customer: new Map()}
  private hash = 0

  /** What was found in a sentence; undefined for one that was not read yet. */
  find(side: Side, reading: Reading, from: number, to: number): readonly number[] | undefined {
    this.hash = hashOf(reading, from, to)
    const known = this.known[side].get(this.hash)
    if (known?.words.length !== to - from) return undefined
    for (let index = from; index < to; index++) if (known.words[index - from] !== wordAt(reading, index)) return undefined
    return known.matches
  }

  /** Keeps what was found in the sentence that was asked for last. */
  keep(side: Side, reading: Reading, from: number, to: number, matches: readonly number[]): void {
    const known = this.known[side]
    if (known.size >= most) known.clear()
    known.set(this.hash, {words: Int32Array.from({length: to - from}, (_, index) => wordAt(reading, from + index)), matches})
  }
}
