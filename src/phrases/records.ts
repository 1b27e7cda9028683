// What a table keeps of each phrase, which is known by the place where it is written.
import {afterNumber, Cursor, Lists, readNumber} from './numbers.js'
import {flag, secondsOf, type Table} from './table.js'
import type {Group} from './types.js'

// What is kept of a phrase that a word may find, as numbers in this order: the phrase, where the rest of it is written, and how many
// sets there are, behind it, of which it needs one, side by side with it.
export const phraseAt = 0
export const restAt = 1
export const secondsAt = 2
export const candidateSize = 3

export class Records {
  private readonly cursor: Cursor
  private readonly owners: Lists

  constructor(private readonly table: Table) {
    this.cursor = new Cursor(table.text)
    this.owners = new Lists(table.text, table.layout.lists.owners)
  }

  /** Whether the phrase holds a negation itself. */
  isNegative(phrase: number): boolean {
    return (readNumber(this.table.text, phrase) & flag.negative) !== 0
  }

  /** The groups that a phrase is in. */
  groupsOf(phrase: number): readonly Group[] {
    const {text} = this.table
    return this.owners.read(readNumber(text, afterNumber(text, phrase)))
  }

  /** Adds those of some phrases that are looked for on a side, each with what there is to know before it is tried. */
  addCandidates(phrases: readonly number[], wanted: number, found: number[]): void {
    const {text} = this.table
    for (let at = 0; at < phrases.length; at++) {
      const head = readNumber(text, phrases[at]!)
      if ((head & wanted) !== 0) this.add(phrases[at]!, head, found)
    }
  }

  addCandidate(phrase: number, found: number[]): void {
    this.add(phrase, readNumber(this.table.text, phrase), found)
  }

  private add(phrase: number, head: number, found: number[]): void {
    const {cursor} = this
    const {text} = this.table
    const seconds = secondsOf(head)
    const rest = found.push(phrase, 0, seconds) - candidateSize + restAt
    cursor.at = afterNumber(text, afterNumber(text, phrase))
    cursor.take(found, seconds)
    found[rest] = cursor.at
  }
}
