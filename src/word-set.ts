// A set of words, written as one text. It is made when it is first asked: a draft asks few of the many that the rules have.

export class WordSet {
  private all: ReadonlySet<string> | undefined

  constructor(private readonly words: string) {}

  has(word: string): boolean {
    return (this.all ??= new Set(this.words.split(' '))).has(word)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words.split(' ')[Symbol.iterator]()
  }
}

/** @param words parted by single spaces */
export const wordSet = (words: string): WordSet => new WordSet(words)
