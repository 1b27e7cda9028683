// What a table keeps of each phrase, which is known by the place where it is written.
import {afterNumber, Cursor, Lists, readNumber} from './numbers.js'
import {flag, flagsOf, leastOf, mostOf, type Table} from './table.js'
import type {Group} from './types.js'

/** What is kept of a phrase that a word may find, in order; then come the sets of which it needs one, side by side with it. */
export const candidate = {phrase: 0, least: 1, most: 2, program: 3, end: 4, seconds: 5} as const
export const candidateSize = 6
const noCandidates = new Int32Array(0)

export class Records {
  private readonly cursor: Cursor
  private readonly owners: Lists

  constructor(private readonly table: Table) {
    this.cursor = new Cursor(table.text)
    this.owners = new Lists(table.text, table.layout.lists.owners)
  }

  flagsOf(phrase: number): number {
    return flagsOf(readNumber(this.table.text, phrase))
  }

  /** Whether the phrase holds a negation itself. */
  isNegative(phrase: number): boolean {
    return (this.flagsOf(phrase) & flag.negative) !== 0
  }

  /** The groups that a phrase is in. */
  groupsOf(phrase: number): readonly Group[] {
    const {text} = this.table
    return this.owners.read(readNumber(text, afterNumber(text, phrase)))
  }

  /** Those of some phrases that are looked for on a side, each with what there is to know before it is tried. */
  candidates(phrases: readonly number[], wanted: number): Int32Array {
    const found: number[] = []
    for (const phrase of phrases) if ((this.flagsOf(phrase) & wanted) !== 0) this.candidate(phrase, found)
    return found.length === 0 ? noCandidates : Int32Array.from(found)
  }

  /** Adds what is kept of a phrase: see `candidate`. */
  candidate(phrase: number, found: number[] = []): number[] {
    const {cursor} = this
    cursor.at = phrase
    const shape = cursor.next()
    cursor.next() // its groups
    const length = cursor.next()
    const seconds = cursor.next()
    const program = found.push(phrase, leastOf(shape), mostOf(shape), 0, 0, seconds) - candidateSize + candidate.program
    for (let left = seconds; left > 0; left--) found.push(cursor.next())
    found[program] = cursor.at
    found[program + 1] = cursor.at + length
    return found
  }
}
