// All lists of cue words in one table: one look at a word says in which lists it is.
import {folded} from '../memo/folded.js'
import {cueHeads, most} from './heads.js'

/** Some words, by their heads; each list is made once, at the top of a module. */
export interface CueList {
  readonly number: number
}

const lists: (() => readonly string[])[] = []

/** @param words a pattern of the words as `cueHeads` reads it, or the heads themselves */
export const cueList = (words: string | (() => readonly string[])): CueList => ({
  number: lists.push(typeof words === 'string' ? () => cueHeads(words) : words) - 1
})

/** The letters and none. */
export const letters = 27

/** Half a head in a number. */
const pack = (half: string): number => Array.from(half).reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 96, 0)

// A literal of characters takes a third of what one of numbers does, in the file and in the code that is kept. Half a head, four
// letters, is three digits of 81, and where its lists begin two.
const base = 81
const zero = 40
const digits = (value: number, count: number): string => (count === 0 ? '' : digits(Math.floor(value / base), count - 1) + String.fromCharCode(zero + (value % base)))
const two = (text: string, at: number): number => (text.charCodeAt(at) - zero) * base + text.charCodeAt(at + 1) - zero
const three = (text: string, at: number): number => two(text, at) * base + text.charCodeAt(at + 2) - zero
const width = 8

const buckets = 512
const bucketOf = (front: number, back: number): number => {
  const sum = Math.imul(front ^ (back >>> 5), 0x9e3779b1) ^ Math.imul(back, 0x85ebca6b)
  return (sum ^ (sum >>> 15)) & (buckets - 1)
}

export interface Table {
  /** How many lists are in it. */
  readonly count: number
  /** How many heads stand before each bucket. */
  readonly starts: string
  /** Of each head its front, its back, and where its lists begin in `sets`. */
  readonly heads: string
  /** Numbers of lists, each set closed by -1. */
  readonly sets: readonly number[]
  /** Where the lists begin of heads with letters beyond ASCII. */
  readonly others: Readonly<Record<string, number>>
}

const isAscii = (head: string): boolean => /^[a-z]+$/.test(head)
const front = (head: string): number => pack(head.slice(0, most / 2))
const back = (head: string): number => pack(head.slice(most / 2, most))

const makeTable = (): Table => {
  const listsOf = new Map<string, number[]>()
  for (const [number, list] of lists.entries()) for (const head of new Set(list())) listsOf.set(head, [...(listsOf.get(head) ?? []), number])
  const sets: number[] = []
  const places = new Map<string, number>()
  const filled = Array.from({length: buckets}, () => '')
  const others: Record<string, number> = {}
  for (const [head, numbers] of listsOf) {
    const place = places.get(String(numbers)) ?? sets.length
    if (place === sets.length) sets.push(...numbers, -1)
    places.set(String(numbers), place)
    if (isAscii(head)) filled[bucketOf(front(head), back(head))] += digits(front(head), 3) + digits(back(head), 3) + digits(place, 2)
    else others[head] = place
  }
  let heads = ''
  let starts = digits(0, 2)
  for (const bucket of filled) {
    heads += bucket
    starts += digits(heads.length / width, 2)
  }
  return {count: lists.length, starts, heads, sets, others}
}

const firstTable = folded(makeTable)
let current: Table | undefined

/** A module that is loaded later may bring lists of its own. */
export const cueTable = (): Table => {
  current ??= firstTable()
  if (current.count < lists.length) current = makeTable()
  return current
}

/** Where the lists of a head begin in `sets`; -1 where it is in none. */
export const setOf = ({starts, heads}: Table, front: number, back: number): number => {
  const bucket = bucketOf(front, back)
  for (let at = two(starts, bucket * 2) * width, end = two(starts, bucket * 2 + 2) * width; at < end; at += width) if (three(heads, at) === front && three(heads, at + 3) === back) return two(heads, at + 6)
  return -1
}

/** The same of a head as it is written. */
export const setOfHead = (table: Table, head: string): number => (isAscii(head) ? setOf(table, front(head), back(head)) : (table.others[head] ?? -1))
