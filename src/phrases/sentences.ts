// What was found in sentences that were read before: replies are made of the same ones, and a composer asks at every key about a
// text that differs in its last. A sentence is known by what the phrases know of its words, so that no text of a draft is kept.
import {Met} from '../come-again.js'
import type {Side, Text} from '../rule.js'
import {bySentence} from '../tokens/recurring.js'
import {notAsked, type Entry} from './lexicon.js'
import type {Reading} from './machine.js'
import type {Group} from './types.js'
import type {Words} from './words.js'

/** A match as three numbers: its phrase, and its first word and the word after its last, counted from the sentence's first. */
export const matchSize = 3

/** What was found in a sentence, as far as somebody asked: by all phrases of a side, and by those of a group. */
export interface Known {
  readonly words: Int32Array
  readonly found: Record<Side, readonly number[] | undefined>
  readonly byGroup: Map<Group, readonly number[]>
}

/** What is known of a sentence and how many words it has, to the matcher that read it last; undefined of one without words. */
interface Seen {
  by: KnownSentences | undefined
  products: ReadonlySet<string> | undefined
  words: number
  known: Known | undefined
}

const seenIn = bySentence((): Seen => ({by: undefined, products: undefined, words: 0, known: undefined}))

const most = 2_000

/** A word as a number: what it is, what stands before it, and whether it may be passed over. */
const wordAt = (words: Words, entries: readonly Entry[], index: number): number => entries[index]!.number * 6 + words.breaks[index]! * 2 + Number(words.skippable[index])

export class KnownSentences {
  private readonly known = new Map<number, Known>()
  private readonly met = new Met()

  /** What is known of the sentences of a text, in order. */
  of(words: Words, entries: readonly Entry[]): Known[] {
    const sentences: Known[] = []
    for (let from = 0; from < entries.length; from = words.last[from]!) sentences.push(this.one(words, entries, from, words.last[from]!))
    return sentences
  }

  /**
   * Gives what is known of each sentence of a text, with the place of its first word. A text whose sentences all come again is not
   * read for it.
   */
  each(text: Text, products: ReadonlySet<string>, read: () => Reading, take: (known: Known, from: number) => void): void {
    let from = 0
    for (let index = 0; index < text.sentences.length; index++) {
      const seen = seenIn(text, index)
      if (seen.by !== this || seen.products !== products) this.see(text, products, read())
      if (seen.known !== undefined) take(seen.known, from)
      from += seen.words
    }
  }

  private see(text: Text, products: ReadonlySet<string>, {words, sentences}: Reading): void {
    for (let index = 0; index < text.sentences.length; index++) {
      const seen = seenIn(text, index)
      seen.by = this
      seen.products = products
      seen.words = 0
      seen.known = undefined
    }
    let from = 0
    for (const known of sentences) {
      const seen = seenIn(text, text.tokens[words.token[from]!]!.sentence)
      seen.known = known
      seen.words = words.last[from]! - from
      from = words.last[from]!
    }
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
    const now = {words: Int32Array.from({length: to - from}, (_, index) => wordAt(words, entries, from + index)), found: notAsked<readonly number[]>(), byGroup: new Map<Group, readonly number[]>()}
    if (!this.met.before(hash)) return now
    if (this.known.size >= most) this.known.clear()
    this.known.set(hash, now)
    return now
  }
}
