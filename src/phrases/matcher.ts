// One matcher for all phrases of a table: a text is read once, each word leads to the few phrases of which it is the rarest
// word, and only those are tried.
import type {Text} from '../rule.js'
import {holds, Lexicon, type Entry} from './lexicon.js'
import {Machine, type Reading} from './machine.js'
import {numberAt, placeAt} from './numbers.js'
import {field, flag, phraseSize, type Table} from './table.js'
import type {Group} from './types.js'
import {wordsOf} from './words.js'

/** A place in the reading stream: words from `first` to before `last`. */
export interface Match {
  first: number
  last: number
  phrase: number
}

const noMatches: readonly Match[] = []

export class Matcher {
  private readonly lexicon: Lexicon
  private readonly machine: Machine
  private readonly readings = new WeakMap<Text, Reading>()
  /** The number of the last sentence in which a set was seen. Sentences are counted on through all texts. */
  private readonly seen: Uint32Array
  private sentences = 0
  /** The text that was read last, its reading, and the number of its first sentence. */
  private text: Text | undefined
  private current: Reading | undefined
  private firstSentence = 0

  private readonly table: Table

  constructor(compiled: Table) {
    const table = fieldsOf(compiled)
    this.table = table
    this.lexicon = new Lexicon(table)
    this.machine = new Machine(table.code)
    this.seen = new Uint32Array(table.marked)
  }

  /** Instructions run so far. */
  get steps(): number {
    return this.machine.steps
  }

  /**
   * All matches in a text of the phrases that are looked for on that side, by group. Those of one group may overlap.
   *
   * @param products the company's own names, in lower case, which are of class `product`
   */
  matches(text: Text, side: 'reply' | 'customer', products: ReadonlySet<string>): ReadonlyMap<Group, Match[]> {
    const found = new Map<Group, Match[]>()
    const reading = this.read(text, products)
    const {words, entries} = reading
    this.firstSentence = this.sentences + 1
    for (let from = 0; from < entries.length; from = words.last[from]!) {
      this.mark(entries, from, words.last[from]!)
      for (let index = from; index < words.last[from]!; index++) this.matchesBy(index, reading, flag[side], found)
    }
    return found
  }

  /** The matches that are found by the word at `index`. */
  private matchesBy(index: number, reading: Reading, wanted: number, found: Map<Group, Match[]>): void {
    const {anchors, anchorsAt, phrases} = this.table
    const {packed, from, anchorsTo} = reading.entries[index]!
    for (let each = from; each < anchorsTo; each++) {
      const set = numberAt(packed, each)
      const to = placeAt(anchorsAt, set + 1)
      for (let at = placeAt(anchorsAt, set) + 1; at < to; at++) {
        const phrase = numberAt(anchors, at)
        if ((numberAt(phrases, phrase * phraseSize + field.flags) & wanted) === 0) continue
        const matches = this.tryAt(phrase, index, reading, this.sentences)
        if (matches.length > 0) this.share(phrase, matches, wanted, found)
      }
    }
  }

  /** Gives matches to all groups that hold the phrase and are looked for on that side. */
  private share(phrase: number, matches: readonly Match[], wanted: number, found: Map<Group, Match[]>): void {
    const {owners, ownersAt, sides} = this.table
    const to = placeAt(ownersAt, phrase + 1)
    for (let at = placeAt(ownersAt, phrase) + 1; at < to; at++) {
      const group = numberAt(owners, at)
      if ((numberAt(sides, group) & wanted) === 0) continue
      const known = found.get(group)
      if (known) known.push(...matches)
      else found.set(group, [...matches])
    }
  }

  /** All matches of one group, for groups that are only asked for now and then. */
  matchesOf(text: Text, group: Group, products: ReadonlySet<string>): readonly Match[] {
    const isMarked = text === this.text
    const reading = this.read(text, products)
    if (!isMarked) {
      this.firstSentence = this.sentences + 1
      this.mark(reading.entries, 0, reading.entries.length)
    }
    const {code, groups, groupsAt} = this.table
    const found: Match[] = []
    const to = placeAt(groupsAt, group + 1)
    for (let each = placeAt(groupsAt, group) + 1; each < to; each++) {
      const phrase = numberAt(groups, each)
      const at = this.codeOf(phrase)
      const anchors = numberAt(code, at)
      for (let anchor = at + 1; anchor <= at + anchors; anchor++) {
        const set = numberAt(code, anchor)
        if (this.seen[set]! < this.firstSentence) continue
        const {entries} = reading
        for (let index = 0; index < entries.length; index++) {
          const {packed, from, marksTo} = entries[index]!
          if (holds(packed, from, marksTo, set)) found.push(...this.tryAt(phrase, index, reading, this.firstSentence))
        }
      }
    }
    return found
  }

  /** Whether the phrase holds a negation itself. */
  isNegative(phrase: number): boolean {
    return (numberAt(this.table.phrases, phrase * phraseSize + field.flags) & flag.negative) !== 0
  }

  private codeOf(phrase: number): number {
    const {phrases} = this.table
    return numberAt(phrases, phrase * phraseSize) * 0x8000 + numberAt(phrases, phrase * phraseSize + field.codeLow)
  }

  /** Tries a phrase that is found by the word at `index`; what else it needs must have been seen in the sentence `since` or after it. */
  private tryAt(phrase: number, index: number, reading: Reading, since: number): readonly Match[] {
    const {seen} = this
    const {phrases, code} = this.table
    const record = phrase * phraseSize
    let at = this.codeOf(phrase)
    const end = at + numberAt(phrases, record + field.length)
    at += numberAt(code, at) + 1
    const seconds = numberAt(code, at)
    at += 1
    if (seconds > 0) {
      let there = false
      for (let second = at; second < at + seconds && !there; second++) there = seen[numberAt(code, second)]! >= since
      if (!there) return noMatches
      at += seconds
    }
    const {words} = reading
    const least = numberAt(phrases, record + field.least)
    let most = numberAt(phrases, record + field.most)
    if (words.anySkippable) most += skippedBefore(reading, index, most)
    const {machine} = this
    let found: Match[] | undefined
    for (let first = Math.max(words.first[index]!, index - most); first <= index - least; first++) {
      if (!machine.mayOpen(first, at)) continue
      const ends = machine.run(first, at, end)
      if (ends !== 0) (found ??= []).push({first, last: first + machine.longest(ends), phrase})
    }
    return found ?? noMatches
  }

  /** Reads a text, once, and makes it the one that phrases are tried in. */
  private read(text: Text, products: ReadonlySet<string>): Reading {
    if (text === this.text) return this.current!
    let reading = this.readings.get(text)
    if (!reading) {
      const words = wordsOf(text)
      reading = {words, entries: this.lexicon.entriesOf(words, text.value, products)}
      this.readings.set(text, reading)
    }
    this.text = text
    this.current = reading
    this.machine.read(reading)
    return reading
  }

  /** Marks the sets of some words as seen, in a sentence of the next number. */
  private mark(entries: readonly Entry[], from: number, to: number): void {
    const {seen} = this
    this.sentences += 1
    for (let index = from; index < to; index++) {
      const {packed, from: first, marksTo} = entries[index]!
      for (let at = first; at < marksTo; at++) seen[numberAt(packed, at)] = this.sentences
    }
  }
}

/** The fields that matching needs, in an object of their own: they are asked for at every word. */
const fieldsOf = ({
  words, wordStarts, wordSlots, wordSets, wordSetsAt, prefixes, exact, classSets, marked, anchors, anchorsAt, code, phrases, owners, ownersAt,
  groups, groupsAt, sides,
}: Table): Table => ({
  words, wordStarts, wordSlots, wordSets, wordSetsAt, prefixes, exact, classSets, marked, anchors, anchorsAt, code, phrases, owners, ownersAt,
  groups, groupsAt, sides,
})

/** How many words that may be passed over stand among the `most` words before one. */
const skippedBefore = ({words: {skippable, first}}: Reading, index: number, most: number): number => {
  let skipped = 0
  for (let at = index - 1, counted = 0; at >= first[index]! && counted <= most; at--) {
    if (skippable[at]) skipped += 1
    else counted += 1
  }
  return skipped
}
