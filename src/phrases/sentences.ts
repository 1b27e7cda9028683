// What was found in sentences that were read before: replies are made of the same ones, and a composer asks at every key about a
// text that differs in its last. A sentence is known by what the phrases know of its words, so that no text of a draft is kept.
import {Met, Recent} from '../memo/come-again.js'
import type {Side, Text} from '../rule.js'
import {bySentence} from '../tokens/recurring.js'
import type {Idiom} from './idiom.js'
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

/** What a matcher knows of a sentence and how many words it has; undefined of one without words. */
interface Seen {
  /** By its number, so that none is kept for what it knew. */
  readonly by: number
  readonly idiom: Idiom
  readonly words: number
  readonly known: Known | undefined
}

/** By the matchers that read the sentence last: the package's own, and that of a company's rules. */
const seenIn = bySentence((): Seen[] => [])
const mostReaders = 4

/** A word as a number: what it is, what stands before it, and whether it may be passed over. */
const wordAt = (words: Words, entries: readonly Entry[], index: number): number => entries[index]!.number * 6 + words.breaks[index]! * 2 + Number(words.skippable[index])

const noWords = new Int32Array(0)
const newlyKnown = (words: Int32Array): Known => ({words, found: notAsked(), byGroup: new Map()})

let matchers = 0

export class KnownSentences {
  private readonly number = ++matchers
  private readonly known = new Recent<number, Known>(1_000)
  private readonly met = new Met()

  /** Gives what is known of each sentence of a text, its number and the place of its first word. One that comes again is not read for it. */
  each(text: Text, idiom: Idiom, read: (sentence: number) => Reading, take: (known: Known, sentence: number, from: number) => void): void {
    let from = 0
    for (let index = 0; index < text.sentences.length; index++) {
      const seen = this.seenBefore(text, index, idiom) ?? this.see(text, index, idiom, read(index))
      if (seen.known !== undefined) take(seen.known, index, from)
      from += seen.words
    }
  }

  private seenBefore(text: Text, index: number, idiom: Idiom): Seen | undefined {
    const readers = seenIn(text, index)
    for (let at = 0; at < readers.length; at++) {
      const seen = readers[at]!
      if (seen.by === this.number && seen.idiom === idiom) return seen
    }
    return undefined
  }

  private see(text: Text, index: number, idiom: Idiom, {words, entries}: Reading): Seen {
    const seen = {by: this.number, idiom, words: entries.length, known: entries.length === 0 ? undefined : this.of(words, entries)}
    const readers = seenIn(text, index)
    readers.push(seen)
    if (readers.length > mostReaders) readers.shift()
    return seen
  }

  /** What is known of a sentence by its words. */
  private of(words: Words, entries: readonly Entry[]): Known {
    const {length} = entries
    let hash = 0
    for (let index = 0; index < length; index++) hash = (Math.imul(hash, 31) + wordAt(words, entries, index)) | 0
    const before = this.known.get(hash)
    if (before?.words.length === length) {
      let at = 0
      while (at < length && before.words[at] === wordAt(words, entries, at)) at++
      if (at === length) return before
    }
    if (!this.met.before(hash)) return newlyKnown(noWords)
    const now = newlyKnown(new Int32Array(length))
    for (let index = 0; index < length; index++) now.words[index] = wordAt(words, entries, index)
    this.known.set(hash, now)
    return now
  }
}
