// What the phrases know of each word of a text: the sets that it is in.
import type {Side} from '../rule.js'
import {classBit, classNames} from './classes.js'
import {readingsOf} from './contractions.js'
import type {Idiom} from './idiom.js'
import {Members} from './members.js'
import {indexOfName, prefixesOf} from './names.js'
import {Cursor, Lists} from './numbers.js'
import {remembered} from '../memo/remembered.js'
import type {Table} from './table.js'
import {wordFinder} from './vocabulary.js'
import type {Words} from './words.js'

/** Sets, ascending. */
export type Sets = Uint16Array<ArrayBuffer>

/**
 * The sets of a word that are looked up by text: a stretch of numbers, in order. Sets that phrases are found by have the first numbers,
 * those that rule phrases out the next. The commonest words are in hundreds of others: whether a word is in one of these the set says.
 */
export interface Entry {
  /** No other entry has it. */
  readonly number: number
  readonly packed: Sets
  readonly from: number
  readonly to: number
  /** Where the sets that phrases are found by end, which are looked for at once, */
  readonly anchorsTo: number
  /** and where those begin and end by which others are found. */
  readonly askedFrom: number
  readonly askedTo: number
  /** What the word may stand for, by number. */
  readonly words: readonly number[]
  /** The other sets that it is in by how it begins, how it is cased or what it is. */
  readonly others: readonly number[]
  /** The phrases that the word may find, by side: made by the matcher when a text first has the word. */
  readonly found: Record<Side, readonly number[] | undefined>
}

/** By side, of one shape from the first: what is kept of every word and sentence is read in the innermost loops. */
export const notAsked = <Found>(): Record<Side, Found | undefined> => ({reply: undefined, customer: undefined})

const noSets = new Uint16Array(0)
const noNumbers: readonly number[] = []
const sheetLength = 4_096
const none: Entry = {number: 0, packed: noSets, from: 0, to: 0, anchorsTo: 0, askedFrom: 0, askedTo: 0, words: noNumbers, others: noNumbers, found: notAsked()}
const mostEntries = 20_000

/** Where the first set that is not below `set` stands among the numbers from `from` to before `to`; `to` where none does. */
const placeOf = (packed: Sets, from: number, to: number, set: number): number => {
  while (from < to) {
    const middle = (from + to) >> 1
    if (packed[middle]! < set) from = middle + 1
    else to = middle
  }
  return from
}

const ascending = (sets: Iterable<number>): number[] => [...new Set(sets)].sort((a, b) => a - b)

export class Lexicon {
  /** Whether a word is one of the names that must be cased exactly, however it is cased. */
  private readonly isName: (word: string) => boolean
  private readonly cursor: Cursor
  private readonly words: Lists
  private readonly names: Lists
  private readonly members: Members
  private readonly marked: number
  private readonly entries = new Map<string, Entry>()
  private readonly byClasses = new Map<number, Entry>()
  /** Where the sets of words are written one behind the other, and how far it is used. */
  private sheet = noSets
  private used = 0
  private made = 0
  private readonly numberOf: (word: string) => number

  /**
   * @param anchoring how many sets phrases are found by that are looked for at once
   * @param askedTo before which set those end that others are found by
   */
  constructor(private readonly table: Table, private readonly anchoring: number, private readonly askedTo: number) {
    const {text, layout, words} = table
    this.cursor = new Cursor(text)
    this.marked = layout.marked
    this.words = new Lists(text, layout.lists.words)
    this.names = new Lists(text, layout.lists.names)
    this.members = new Members(new Lists(text, layout.lists.members))
    const lowerNames = layout.names.toLowerCase()
    this.isName = remembered((word) => indexOfName(lowerNames, word) >= 0)
    this.numberOf = wordFinder(words, layout.wordCounts)
  }

  /** Whether a word is in a set. */
  isIn(entry: Entry, set: number): boolean {
    if (set >= this.marked) return this.isMember(entry, set)
    const {packed} = entry
    let low = entry.from
    let high = entry.to - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = packed[middle]!
      if (found === set) return true
      if (found < set) low = middle + 1
      else high = middle - 1
    }
    return false
  }

  private isMember({words, others}: Entry, set: number): boolean {
    for (let at = 0; at < words.length; at++) if (this.members.has(set - this.marked, words[at]!)) return true
    return others.length > 0 && others.includes(set)
  }

  /**
   * The entries of all words of a sentence.
   *
   * @param value the text itself, for words that must be cased exactly
   */
  entriesOf(words: Words, value: string, idiom: Idiom): Entry[] {
    const entries: Entry[] = []
    // Not by `map`: see recurring.ts.
    for (let index = 0; index < words.words.length; index++) entries.push(this.entryAt(words, index, value, idiom))
    return entries
  }

  private entryAt({words, classes: masks, start, end, slips}: Words, index: number, value: string, {products}: Idiom): Entry {
    const slip = slips?.get(index)
    // What phrases name is read as it stands, too.
    const word = slip !== undefined && this.numberOf(slip) >= 0 ? `${words[index]!} ${slip}` : words[index]!
    const classes = masks[index]! | (products.size > 0 && products.has(word) ? classBit('product') : 0)
    // A word that must be cased exactly is never kept by itself.
    const known = classes === 0 ? this.entries.get(word) : undefined
    if (known) return known
    const written = this.isName(word) ? value.slice(start[index], end[index]).replaceAll('’', '\'') : ''
    return this.entryOf(word, classes, written)
  }

  private entryOf(word: string, classes: number, written: string): Entry {
    const key = classes === 0 && written === '' ? word : `${word}\n${classes}\n${written}`
    let entry = this.entries.get(key)
    if (!entry) {
      entry = this.makeEntry(word, classes, written)
      if (this.entries.size >= mostEntries) this.entries.clear()
      this.entries.set(key, entry)
    }
    return entry
  }

  private makeEntry(word: string, classes: number, written: string): Entry {
    const readings = readingsOf(word)
    const {names} = this.table.layout
    const named: number[] = []
    for (const prefix of prefixesOf(names, word)) named.push(...this.names.read(prefix))
    const exact = indexOfName(names, written)
    if (exact >= 0) named.push(...this.names.read(exact))
    if (!readings && named.length === 0) {
      const entry = this.entryOfWord(word)
      if (classes === 0) return entry
      if (entry === none) return this.entryOfClasses(classes)
    }
    const words: number[] = []
    for (const reading of readings ?? [word]) {
      const {packed, from, to, words: own} = this.entryOfWord(reading)
      for (let at = from; at < to; at++) named.push(packed[at]!)
      words.push(...own)
    }
    this.addClasses(classes, named)
    return named.length === 0 && words.length === 0 ? none : this.entryOfSets(named, words)
  }

  /** Adds the sets of classes, which are the last lists. */
  private addClasses(classes: number, sets: number[]): void {
    const first = this.names.count - classNames.length
    for (let number = 0, left = classes; left !== 0; number++, left >>= 1) if (left & 1) sets.push(...this.names.read(first + number))
  }

  /** Of words that no phrase names, those of the same classes are all one. */
  private entryOfClasses(classes: number): Entry {
    let entry = this.byClasses.get(classes)
    if (!entry) {
      const sets: number[] = []
      this.addClasses(classes, sets)
      this.byClasses.set(classes, (entry = this.entryOfSets(sets, noNumbers)))
    }
    return entry
  }

  private entryOfWord(word: string): Entry {
    const number = this.numberOf(word)
    if (number < 0) return none
    const {cursor} = this
    cursor.at = this.words.placeOf(number)
    const count = cursor.next()
    const from = this.room(count)
    this.used = from + count
    cursor.ascend(this.sheet, from, count)
    return this.entry(this.sheet, from, this.used, [number], noNumbers)
  }

  /** The place from which on so many sets can be written. */
  private room(count: number): number {
    if (this.used + count > this.sheet.length) {
      this.sheet = new Uint16Array(Math.max(sheetLength, count))
      this.used = 0
    }
    return this.used
  }

  private entryOfSets(sets: readonly number[], words: readonly number[]): Entry {
    const all = ascending(sets)
    const marks = Uint16Array.from(all.filter((set) => set < this.marked))
    return this.entry(marks, 0, marks.length, words, all.slice(marks.length))
  }

  private entry(packed: Sets, from: number, to: number, words: readonly number[], others: readonly number[]): Entry {
    this.made += 1
    const askedFrom = placeOf(packed, from, to, this.table.layout.askedFrom)
    return {
      number: this.made, packed, from, to, anchorsTo: placeOf(packed, from, to, this.anchoring), askedFrom, askedTo: placeOf(packed, askedFrom, to, this.askedTo),
      words, others, found: notAsked()
    }
  }
}
