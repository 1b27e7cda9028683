// The words of sets that hold the commonest ones: of these a word is in hundreds, of which a text asks for a few.
import type {Lists} from './numbers.js'

export class Members {
  /** Where the words of a set begin in `sheet`, after how many they are; 0 while nobody has asked. */
  private readonly starts: Uint32Array
  private readonly sheet: number[] = [0]

  constructor(private readonly lists: Lists) {
    this.starts = new Uint32Array(lists.count)
  }

  /** Whether a word is in a set, both by their numbers. */
  has(set: number, word: number): boolean {
    const {sheet} = this
    const start = this.starts[set]! || this.write(set)
    let low = start + 1
    let high = start + sheet[start]!
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = sheet[middle]!
      if (found === word) return true
      if (found < word) low = middle + 1
      else high = middle - 1
    }
    return false
  }

  private write(set: number): number {
    const {sheet} = this
    const start = sheet.push(0) - 1
    this.lists.add(set, sheet)
    sheet[start] = sheet.length - start - 1
    this.starts[set] = start
    return start
  }
}
