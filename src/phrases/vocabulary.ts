// The words that phrases know, as one text in which they are found with nothing built at start-up.
import {codeAt} from '../text/code-at.js'

export interface Vocabulary {
  /** The shorter first, those of a length in order; nothing stands between them. */
  words: string
  /** How many there are of each length, from 0 on. */
  wordCounts: readonly number[]
}

/** The words in the order in which they are numbered. */
export const inOrder = (words: Iterable<string>): string[] => [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))

/** @param words in order */
export const packVocabulary = (words: readonly string[]): Vocabulary => {
  const wordCounts = Array.from<number>({length: (words.at(-1)?.length ?? -1) + 1}).fill(0)
  for (const {length} of words) wordCounts[length]! += 1
  return {words: words.join(''), wordCounts}
}

/** Below 0 when a word comes before the one that stands at a place, above 0 when behind it. Nothing is cut out to be compared. */
const compare = (word: string, words: string, place: number): number => {
  for (let at = 0; at < word.length; at++) {
    const difference = codeAt(word, at) - codeAt(words, place + at)
    if (difference !== 0) return difference
  }
  return 0
}

/** Gives the number of a word, -1 for one that no phrase knows. */
export const wordFinder = (words: string, wordCounts: readonly number[]): ((word: string) => number) => {
  /** For each length, the number of the first word and where it stands. */
  const starts: {first: number; at: number}[] = []
  let first = 0
  let at = 0
  for (const [length, count] of wordCounts.entries()) {
    starts.push({first, at})
    first += count
    at += count * length
  }
  return (word) => {
    const {length} = word
    const start = starts[length]
    if (start === undefined) return -1
    let low = 0
    let high = wordCounts[length]! - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const order = compare(word, words, start.at + middle * length)
      if (order === 0) return start.first + middle
      if (order > 0) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}
