// What the phrases know of each word of a text: the sets that it is in.
import type {Side} from '../rule.js'
import {classBit} from './classes.js'
import {readingsOf} from './contractions.js'
import {afterNumber, four, packNumbers, placeAt, readNumber, two, widestNumber, type Numbers} from './numbers.js'
import type {Table} from './table.js'
import {wordFinder} from './vocabulary.js'
import type {Words} from './words.js'

/**
 * The sets of a word: a stretch of packed numbers, in order. Sets that phrases are found by have the first numbers, those
 * that rule phrases out the next, so that both are the first of the stretch.
 */
export interface Entry {
  /** No other entry has it. */
  readonly number: number
  readonly packed: Numbers
  readonly from: number
  readonly to: number
  /** Where the sets that phrases are found by end. */
  readonly anchorsTo: number
  /** Where the sets that are asked for by text end. */
  readonly marksTo: number
  /** The phrases that the word may find, by side: made by the matcher when a text first has the word. */
  readonly found: Record<Side, Int32Array | undefined>
  /** The phrases of groups that are only asked for that the word may find, each with its group. */
  asked: Int32Array | undefined
}

/** By side, of one shape from the first: what is kept of every word and sentence is read in the innermost loops. */
export const notAsked = <Found>(): Record<Side, Found | undefined> => ({reply: undefined, customer: undefined})

const noNumbers = packNumbers([])
const sheetLength = 4_096
const none: Entry = {number: 0, packed: noNumbers, from: 0, to: 0, anchorsTo: 0, marksTo: 0, found: notAsked(), asked: undefined}
const mostEntries = 20_000

/** Where the first set that is not below `set` stands among the numbers from `from` to before `to`; `to` where none does. */
export const placeOf = (packed: Numbers, from: number, to: number, set: number): number => {
  while (from < to) {
    const middle = (from + to) >> 1
    if (packed[middle]! < set) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether a set is among the numbers from `from` to before `to`. */
export const holds = (packed: Numbers, from: number, to: number, set: number): boolean => {
  let low = from
  let high = to - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = packed[middle]!
    if (found === set) return true
    if (found < set) low = middle + 1
    else high = middle - 1
  }
  return false
}

const ascending = (sets: readonly number[]): Numbers => packNumbers([...new Set(sets)].sort((a, b) => a - b))

export class Lexicon {
  private readonly exactWords: ReadonlySet<string>
  private readonly prefixes = new Map<string, {prefix: string; sets: readonly number[]}[]>()
  private readonly entries = new Map<string, Entry>()
  private readonly byClasses = new Map<number, Entry>()
  /** Where the sets of words are written one behind the other, and how far it is used. */
  private sheet = noNumbers
  private used = 0
  private made = 0
  private readonly numberOf: (word: string) => number

  /** @param anchoring how many sets phrases are found by that are looked for at once */
  constructor(private readonly table: Table, private readonly anchoring: number) {
    this.numberOf = wordFinder(table)
    this.exactWords = new Set(Object.keys(table.exact).map((word) => word.toLowerCase()))
    for (const entry of table.prefixes) {
      const key = entry.prefix.slice(0, 3)
      const same = this.prefixes.get(key)
      if (same) same.push(entry)
      else this.prefixes.set(key, [entry])
    }
  }

  /**
   * The entries of all words of a text.
   *
   * @param value the text itself, for words that must be cased exactly
   * @param products names of the company's, in lower case
   */
  entriesOf(words: Words, value: string, products: ReadonlySet<string>): Entry[] {
    const entries: Entry[] = []
    // Not by `map`: see recurring.ts.
    for (let index = 0; index < words.words.length; index++) entries.push(this.entryAt(words, index, value, products))
    return entries
  }

  private entryAt({words, classes: masks, start, end}: Words, index: number, value: string, products: ReadonlySet<string>): Entry {
    const word = words[index]!
    const classes = masks[index]! | (products.size > 0 && products.has(word) ? classBit('product') : 0)
    // A word that must be cased exactly is never kept by itself.
    const known = classes === 0 ? this.entries.get(word) : undefined
    if (known) return known
    const written = this.exactWords.has(word) ? value.slice(start[index], end[index]).replaceAll('’', '\'') : ''
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
    const {table} = this
    const readings = readingsOf(word)
    const prefixes = this.prefixes.get(word.slice(0, 3))?.filter(({prefix}) => word.startsWith(prefix)) ?? []
    if (!readings && prefixes.length === 0 && !Object.hasOwn(table.exact, written)) {
      const entry = this.entryOfWord(word)
      if (classes === 0) return entry
      if (entry === none) return this.entryOfClasses(classes)
    }
    const sets: number[] = []
    for (const {packed, from, to} of (readings ?? [word]).map((reading) => this.entryOfWord(reading))) {
      for (let at = from; at < to; at++) sets.push(packed[at]!)
    }
    for (const {sets: more} of prefixes) sets.push(...more)
    if (written !== '' && Object.hasOwn(table.exact, written)) sets.push(...table.exact[written]!)
    sets.push(...this.setsOfClasses(classes))
    return sets.length === 0 ? none : this.entryOfSets(ascending(sets))
  }

  /** Of words that no phrase names, those of the same classes are all one. */
  private entryOfClasses(classes: number): Entry {
    let entry = this.byClasses.get(classes)
    if (!entry) this.byClasses.set(classes, (entry = this.entryOfSets(ascending(this.setsOfClasses(classes)))))
    return entry
  }

  private setsOfClasses(classes: number): number[] {
    const sets: number[] = []
    for (let number = 0, left = classes; left !== 0; number++, left >>= 1) if (left & 1) sets.push(...this.table.classSets[number]!)
    return sets
  }

  private entryOfWord(word: string): Entry {
    const number = this.numberOf(word)
    if (number < 0) return none
    const {wordSets, wordSetsAt} = this.table
    const place = placeAt(wordSetsAt, number)
    const {bytes} = wordSets
    wordSets.reach(place, place + widestNumber)
    let at = afterNumber(bytes, place)
    const end = at + readNumber(bytes, place)
    wordSets.reach(at, end)
    // No set takes less than a byte.
    if (this.used + end - at > this.sheet.length) {
      this.sheet = new Uint16Array(Math.max(sheetLength, end - at))
      this.used = 0
    }
    const {sheet, used: from} = this
    let to = from
    for (let set = 0; at < end; ) {
      const first = bytes[at]!
      set += first < two ? first : first < four ? ((first - two) << 8) | bytes[at + 1]! : readNumber(bytes, at)
      sheet[to++] = set
      at += first < two ? 1 : first < four ? 2 : 4
    }
    this.used = to
    return this.entryOfSets(sheet, from, to)
  }

  private entryOfSets(packed: Numbers, from = 0, to = packed.length): Entry {
    this.made += 1
    return {number: this.made, packed, from, to, anchorsTo: placeOf(packed, from, to, this.anchoring), marksTo: placeOf(packed, from, to, this.table.marked), found: notAsked(), asked: undefined}
  }
}
