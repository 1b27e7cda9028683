// All lists of cue words in one table: one look at a word says in which lists it is.
import {folded} from '../folded.js'
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

/** Half a head in a number, five bits a letter. */
const pack = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 32 + letter.charCodeAt(0) - 96, 0)

const buckets = 512
const bucketOf = (front: number, back: number): number => {
  const sum = Math.imul(front ^ (back >>> 5), 0x9e3779b1) ^ Math.imul(back, 0x85ebca6b)
  return (sum ^ (sum >>> 15)) & (buckets - 1)
}

export interface Table {
  /** How many lists are in it. */
  readonly count: number
  /** Where the heads of each bucket begin. */
  readonly starts: readonly number[]
  /** Three numbers a head: its front, its back, where its lists begin in `sets`. */
  readonly heads: readonly number[]
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
  const filled: number[][] = Array.from({length: buckets}, () => [])
  const others: Record<string, number> = {}
  for (const [head, numbers] of listsOf) {
    const place = places.get(String(numbers)) ?? sets.length
    if (place === sets.length) sets.push(...numbers, -1)
    places.set(String(numbers), place)
    if (isAscii(head)) filled[bucketOf(front(head), back(head))]!.push(front(head), back(head), place)
    else others[head] = place
  }
  const starts = [0]
  for (const bucket of filled) starts.push(starts[starts.length - 1]! + bucket.length)
  return {count: lists.length, starts, heads: filled.flat(), sets, others}
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
  for (let at = starts[bucket]!, end = starts[bucket + 1]!; at < end; at += 3) if (heads[at] === front && heads[at + 1] === back) return heads[at + 2]!
  return -1
}

/** The same of a head as it is written. */
export const setOfHead = (table: Table, head: string): number => (isAscii(head) ? setOf(table, front(head), back(head)) : (table.others[head] ?? -1))
