// What a table keeps of each phrase, which is known by the place where it is written.
import {afterNumber, Cursor, Lists, readNumber} from './numbers.js'
import {flag, flagsOf, type Table} from './table.js'
import type {Group} from './types.js'

// What is kept of a phrase that a word may find, as numbers in this order; behind them the sets of which it needs one, side by side with it.
export const phraseAt = 0
export const programAt = 1
export const shapeAt = 2
export const lengthAt = 4
export const secondsAt = 5
export const candidateSize = 6

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

  /** Adds those of some phrases that are looked for on a side, each with what there is to know before it is tried. */
  addCandidates(phrases: readonly number[], wanted: number, found: number[]): void {
    const {text} = this.table
    for (let at = 0; at < phrases.length; at++) if ((flagsOf(readNumber(text, phrases[at]!)) & wanted) !== 0) this.addCandidate(phrases[at]!, found)
  }

  addCandidate(phrase: number, found: number[]): void {
    const {cursor} = this
    const start = found.push(phrase, 0) - shapeAt
    cursor.at = phrase
    cursor.take(found, candidateSize - shapeAt)
    cursor.take(found, found[start + secondsAt]!)
    found[start + programAt] = cursor.at
  }
}
