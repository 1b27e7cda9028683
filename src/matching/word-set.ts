// A set of words, written as one text. It is made when it pays: a draft asks few of the many that the rules have, and most of those
// a few times.
import {isOneOf} from './words.js'

/** So often a word is looked for in the text. */
const asText = 100

export class WordSet {
  private all: ReadonlySet<string> | undefined
  private asked = 0

  constructor(private readonly words: string) {}

  has(word: string): boolean {
    if (this.all !== undefined) return this.all.has(word)
    if (++this.asked > asText) this.all = new Set(this.words.split(' '))
    return isOneOf(word, this.words, ' ')
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words.split(' ')[Symbol.iterator]()
  }
}

/** @param words parted by single spaces */
export const wordSet = (words: string): WordSet => new WordSet(words)
