// One matcher for all phrases of a table: a text is read once, each word leads to the few phrases it is the rarest word
// of, and only those are tried, by a set of positions that is moved on step by step. No backtracking: the work is bounded
// by the words of the text.
import type {Text} from '../rule.js'
import {classBit} from './classes.js'
import {readingsOf} from './contractions.js'
import {op, widest} from './encode.js'
import {numberAt, placeAt} from './numbers.js'
import {field, flag, phraseSize, type Table} from './table.js'
import type {Group} from './types.js'
import {wordNumber} from './vocabulary.js'
import {wordsOf, type Words} from './words.js'

/** A place in the reading stream: words from `first` to before `last`. */
export interface Match {
  first: number
  last: number
  phrase: number
}

/** What the matcher knows of a word: the sets that it is in, those that are asked for by text, and those that find phrases. */
interface Entry {
  sets: Uint16Array
  marks: Uint16Array
  anchors: Uint16Array
}

/** A text with the entries of its words. */
interface Reading {
  words: Words
  entries: readonly Entry[]
}

const empty = new Uint16Array()
const none: Entry = {sets: empty, marks: empty, anchors: empty}
const mostEntries = 20_000
const noMatches: readonly Match[] = []

const has = (sets: Uint16Array, set: number): boolean => {
  let low = 0
  let high = sets.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sets[middle]!
    if (found === set) return true
    if (found < set) low = middle + 1
    else high = middle - 1
  }
  return false
}

export class Matcher {
  /** Instructions run so far: what a test of linear time counts. */
  steps = 0
  private readonly exactWords: ReadonlySet<string>
  private readonly prefixes = new Map<string, {prefix: string; sets: readonly number[]}[]>()
  private readonly entries = new Map<string, Entry>()
  private readonly readings = new WeakMap<Text, Reading>()
  /** The number of the last text in which a set was seen. */
  private readonly seen: Uint32Array
  private serial = 0
  /** How many sets phrases are found by. */
  private readonly anchoring: number
  // The window of the phrase that is being tried.
  private reading: Reading = {words: undefined as unknown as Words, entries: []}
  private base = 0
  private limit = 0

  constructor(private readonly table: Table) {
    this.seen = new Uint32Array(table.marked)
    this.anchoring = table.anchorsAt.length / 2 - 1
    this.exactWords = new Set(Object.keys(table.exact).map((word) => word.toLowerCase()))
    for (const entry of table.prefixes) {
      const key = entry.prefix.slice(0, 3)
      const same = this.prefixes.get(key)
      if (same) same.push(entry)
      else this.prefixes.set(key, [entry])
    }
  }

  /**
   * All matches in a text of the phrases that are looked for on that side, by group. Those of one group may overlap.
   *
   * @param products the company's own names, in lower case, which are of class `product`
   */
  matches(text: Text, side: 'reply' | 'customer', products: ReadonlySet<string>): ReadonlyMap<Group, Match[]> {
    const found = new Map<Group, Match[]>()
    const {entries} = this.read(text, products)
    const wanted = flag[side]
    const {anchors, phrases} = this.table
    this.stamp(entries)
    for (let index = 0; index < entries.length; index++) {
      const own = entries[index]!.anchors
      for (let each = 0; each < own.length; each++) {
        const set = own[each]!
        const to = placeAt(this.table.anchorsAt, set + 1)
        for (let at = placeAt(this.table.anchorsAt, set) + 1; at < to; at++) {
          const phrase = numberAt(anchors, at)
          if ((numberAt(phrases, phrase * phraseSize + field.flags) & wanted) === 0) continue
          const matches = this.tryAt(phrase, index)
          if (matches.length > 0) this.share(phrase, matches, wanted, found)
        }
      }
    }
    return found
  }

  /** Gives matches to all groups that hold the phrase and are looked for on that side. */
  private share(phrase: number, matches: readonly Match[], wanted: number, found: Map<Group, Match[]>): void {
    const {owners, sides} = this.table
    const to = placeAt(this.table.ownersAt, phrase + 1)
    for (let at = placeAt(this.table.ownersAt, phrase) + 1; at < to; at++) {
      const group = numberAt(owners, at)
      if ((numberAt(sides, group) & wanted) === 0) continue
      const known = found.get(group)
      if (known) known.push(...matches)
      else found.set(group, [...matches])
    }
  }

  /** All matches of one group, for groups that are only asked for now and then. */
  matchesOf(text: Text, group: Group, products: ReadonlySet<string>): readonly Match[] {
    const {entries} = this.read(text, products)
    const {code, groups} = this.table
    const found: Match[] = []
    this.stamp(entries)
    const to = placeAt(this.table.groupsAt, group + 1)
    for (let each = placeAt(this.table.groupsAt, group) + 1; each < to; each++) {
      const phrase = numberAt(groups, each)
      const at = this.codeOf(phrase)
      const anchors = numberAt(code, at)
      for (let anchor = at + 1; anchor <= at + anchors; anchor++) {
        const set = numberAt(code, anchor)
        if (this.seen[set] !== this.serial) continue
        for (let index = 0; index < entries.length; index++) {
          if (has(entries[index]!.marks, set)) found.push(...this.tryAt(phrase, index))
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

  private stamp(entries: readonly Entry[]): void {
    this.serial += 1
    for (const {marks} of entries) for (let at = 0; at < marks.length; at++) this.seen[marks[at]!] = this.serial
  }

  /** Tries a phrase that is found by the word at `index`. */
  private tryAt(phrase: number, index: number): readonly Match[] {
    const {phrases, code} = this.table
    let at = this.codeOf(phrase)
    const end = at + numberAt(phrases, phrase * phraseSize + field.length)
    at += numberAt(code, at) + 1
    const seconds = numberAt(code, at)
    at += 1
    if (seconds > 0) {
      let there = false
      for (let second = at; second < at + seconds && !there; second++) there = this.seen[numberAt(code, second)] === this.serial
      if (!there) return noMatches
      at += seconds
    }
    const {words} = this.reading
    const least = numberAt(phrases, phrase * phraseSize + field.least)
    let most = numberAt(phrases, phrase * phraseSize + field.most)
    if (words.anySkippable) most += this.skippedBefore(index, most)
    const from = Math.max(words.first[index]!, index - most)
    let found: Match[] | undefined
    // Most places fail at the first word, which is asked before anything is set up.
    const first = numberAt(code, at)
    const opening = first === op.one || first === op.guard ? numberAt(code, at + 1) : undefined
    for (let start = from; start <= index - least; start++) {
      if (opening !== undefined && !has(this.reading.entries[start]!.sets, opening)) continue
      const ends = this.run(start, at, end)
      if (ends !== 0) (found ??= []).push({first: start, last: start + this.longest(ends), phrase})
    }
    return found ?? noMatches
  }

  /** The furthest end, without what was only passed over. */
  private longest(ends: number): number {
    let bit = 31 - Math.clz32(ends)
    while (bit > 1 && this.reading.words.skippable[this.base + bit - 1] && (ends & (1 << (bit - 1))) !== 0) bit -= 1
    return bit
  }

  private skippedBefore(index: number, most: number): number {
    const {skippable, first} = this.reading.words
    let skipped = 0
    for (let at = index - 1, counted = 0; at >= first[index]! && counted <= most; at--) {
      if (skippable[at]) skipped += 1
      else counted += 1
    }
    return skipped
  }

  /** Runs a program from one place; gives the places where it may end, as bits from that place on. */
  private run(first: number, at: number, end: number): number {
    this.base = first
    this.limit = Math.min(widest, this.reading.words.last[first]! - first)
    return this.program(at, end, 1)
  }

  private program(at: number, end: number, positions: number): number {
    const {code} = this.table
    while (at < end && positions !== 0) {
      this.steps += 1
      switch (numberAt(code, at)) {
        case op.one:
          positions = this.one(positions, numberAt(code, at + 1))
          at += 2
          break
        case op.guard:
          positions = this.at(positions, numberAt(code, at + 1))
          at += 2
          break
        case op.any:
          positions = this.passed(positions << 1)
          at += 1
          break
        case op.gap: {
          let most = numberAt(code, at + 1)
          while (most-- > 0) positions |= this.passed(positions << 1)
          at += 2
          break
        }
        case op.optional: {
          const length = numberAt(code, at + 1)
          positions |= this.program(at + 2, at + 2 + length, positions)
          at += 2 + length
          break
        }
        case op.choice: {
          let count = numberAt(code, at + 1)
          let ends = 0
          at += 2
          while (count-- > 0) {
            const length = numberAt(code, at)
            if (numberAt(code, at + 1) !== op.one) ends |= this.program(at + 1, at + 1 + length, positions)
            else {
              const after = this.one(positions, numberAt(code, at + 2))
              if (after !== 0) ends |= this.program(at + 3, at + 1 + length, after)
            }
            at += 1 + length
          }
          positions = ends
          break
        }
        case op.not: {
          const length = numberAt(code, at + 1)
          positions = this.notAt(positions, at + 2, at + 2 + length)
          at += 2 + length
          break
        }
        case op.start:
          positions = this.atStart(positions)
          at += 1
          break
        case op.end:
          positions = this.passed(positions) & (1 << this.limit)
          if (this.base + this.limit !== this.reading.words.last[this.base]) positions = 0
          at += 1
          break
        default: {
          const place = numberAt(code, at + 1) * 0x8000 + numberAt(code, at + 2)
          positions = this.program(place + 1, place + 1 + numberAt(code, place), positions)
          at += 3
        }
      }
    }
    return positions
  }

  private one(positions: number, set: number): number {
    const here = this.at(positions, set)
    return here === 0 ? 0 : this.passed(here << 1)
  }

  /** The positions at which a word of the set stands. */
  private at(positions: number, set: number): number {
    const {entries} = this.reading
    let here = 0
    while (positions !== 0) {
      const position = positions & -positions
      const bit = 31 - Math.clz32(position)
      positions &= positions - 1
      if (bit < this.limit && has(entries[this.base + bit]!.sets, set)) here |= position
    }
    return here
  }

  /** Within the sentence, and passing over what may be passed over. */
  private passed(positions: number): number {
    positions &= (2 << this.limit) - 1
    const {anySkippable, skippable} = this.reading.words
    if (!anySkippable || positions === 0) return positions
    for (let bit = 31 - Math.clz32(positions & -positions); bit < this.limit; bit++) {
      if ((positions & (1 << bit)) !== 0 && skippable[this.base + bit]) positions |= 2 << bit
    }
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
    const {words} = this.reading
    const first = words.first[this.base]!
    let kept = 0
    for (let bit = 0; bit <= this.limit; bit++) {
      if ((positions & (1 << bit)) === 0) continue
      let at = this.base + bit
      while (at > first && words.skippable[at - 1]) at -= 1
      if (at === first) kept |= 1 << bit
    }
    return kept
  }

  private read(text: Text, products: ReadonlySet<string>): Reading {
    let reading = this.readings.get(text)
    if (!reading) {
      const words = wordsOf(text)
      const entries = words.words.map((word, index) => {
        const classes = words.classes[index]! | (products.has(word) ? classBit('product') : 0)
        return this.entryOf(word, classes, text, words, index)
      })
      reading = {words, entries}
      this.readings.set(text, reading)
    }
    this.reading = reading
    return reading
  }

  private entryOf(word: string, classes: number, text: Text, words: Words, index: number): Entry {
    let key = classes === 0 ? word : `${word}\n${classes}`
    let written = ''
    if (this.exactWords.size > 0 && this.exactWords.has(word)) {
      written = text.value.slice(words.start[index], words.end[index]).replaceAll('’', '\'')
      key += `\n=${written}`
    }
    let entry = this.entries.get(key)
    if (!entry) {
      entry = this.makeEntry(word, classes, written)
      if (this.entries.size >= mostEntries) this.entries.clear()
      this.entries.set(key, entry)
    }
    return entry
  }

  private makeEntry(word: string, classes: number, written: string): Entry {
    const {table} = this
    const readings = readingsOf(word)
    const prefixes = this.prefixes.get(word.slice(0, 3))
    if (!readings && !prefixes && written === '' && classes === 0) return this.entryOfWord(word)
    const sets = new Set<number>()
    const add = (more: readonly number[] | Uint16Array | undefined): void => more?.forEach((set) => sets.add(set))
    for (const reading of readings ?? [word]) add(this.entryOfWord(reading).sets)
    for (const {prefix, sets: more} of prefixes ?? []) if (word.startsWith(prefix)) add(more)
    if (written !== '' && Object.hasOwn(table.exact, written)) add(table.exact[written])
    for (let number = 0, left = classes; left !== 0; number++, left >>= 1) if (left & 1) add(table.classSets[number])
    return sets.size === 0 ? none : this.entryOfSets(Uint16Array.from(sets).sort())
  }

  private entryOfWord(word: string): Entry {
    const {wordSets, wordSetsAt} = this.table
    const number = wordNumber(this.table, word)
    if (number < 0) return none
    const from = placeAt(wordSetsAt, number)
    const sets = new Uint16Array(numberAt(wordSets, from))
    for (let index = 0; index < sets.length; index++) sets[index] = numberAt(wordSets, from + 1 + index)
    return this.entryOfSets(sets)
  }

  /** The sets that phrases are found by have the first numbers, those that rule phrases out the next. */
  private entryOfSets(sets: Uint16Array): Entry {
    let anchors = 0
    while (anchors < sets.length && sets[anchors]! < this.anchoring) anchors += 1
    let marks = anchors
    while (marks < sets.length && sets[marks]! < this.table.marked) marks += 1
    return {sets, marks: sets.subarray(0, marks), anchors: sets.subarray(0, anchors)}
  }
}
