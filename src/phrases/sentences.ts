// What was found in sentences that were read before: replies are made of the same ones, and a composer asks at every key about a
// text that differs in its last. A sentence is known by what the phrases know of its words, so that no text of a draft is kept.
import type {Side} from '../rule.js'
import type {Entry} from './lexicon.js'
import type {Group} from './types.js'
import type {Words} from './words.js'

/** A match as three numbers: its phrase, and its first word and the word after its last, counted from the sentence's first. */
export const matchSize = 3

/** What was found in a sentence, as far as somebody asked: by all phrases of a side, and by those of a group. */
export interface Known {
  readonly words: Int32Array
  readonly found: Partial<Record<Side, readonly number[]>>
  readonly byGroup: Map<Group, readonly number[]>
}

const most = 5_000

/** A word as a number: what it is, what stands before it, and whether it may be passed over. */
const wordAt = (words: Words, entries: readonly Entry[], index: number): number => entries[index]!.number * 6 + words.breaks[index]! * 2 + Number(words.skippable[index])

export class KnownSentences {
  private readonly known = new Map<number, Known>()

  /** What is known of the sentences of a text, in order. */
  of(words: Words, entries: readonly Entry[]): Known[] {
    const sentences: Known[] = []
    for (let from = 0; from < entries.length; from = words.last[from]!) sentences.push(this.one(words, entries, from, words.last[from]!))
    return sentences
  }

  private one(words: Words, entries: readonly Entry[], from: number, to: number): Known {
    let hash = 0
    for (let index = from; index < to; index++) hash = (Math.imul(hash, 31) + wordAt(words, entries, index)) | 0
    const before = this.known.get(hash)
    if (before?.words.length === to - from) {
      let at = from
      while (at < to && before.words[at - from] === wordAt(words, entries, at)) at++
      if (at === to) return before
    }
    if (this.known.size >= most) this.known.clear()
    const now = {words: Int32Array.from({length: to - from}, (_, index) => wordAt(words, entries, from + index)), found: {}, byGroup: new Map()}
    this.known.set(hash, now)
    return now
  }
}
