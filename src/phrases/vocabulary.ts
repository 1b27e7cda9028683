// The words that phrases know, as text: found by hashing, with nothing to build at start-up.
import {numberAt, packNumbers, packPlaces, placeAt, type Numbers} from './numbers.js'

export interface Vocabulary {
  /** One word a line. */
  words: string
  /** Where each word starts; the last place is where another would. */
  wordStarts: Numbers
  /** Open addressing, a power of two long: the number of a word and one, or 0. */
  wordSlots: Numbers
}

const hash = (word: string): number => {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0
  return sum ^ (sum >>> 15)
}

export const packVocabulary = (words: readonly string[]): Vocabulary => {
  const starts = [0]
  for (const word of words) starts.push(starts.at(-1)! + word.length + 1)
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2))
  const slots = Array.from<number>({length: size}).fill(0)
  words.forEach((word, number) => {
    let slot = hash(word) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = number + 1
  })
  return {words: words.join('\n'), wordStarts: packPlaces(starts), wordSlots: packNumbers(slots)}
}

/** The number of a word, -1 for one that no phrase knows. */
export const wordNumber = ({words, wordStarts, wordSlots}: Vocabulary, word: string): number => {
  const last = wordSlots.length - 1
  for (let slot = hash(word) & last; ; slot = (slot + 1) & last) {
    const number = numberAt(wordSlots, slot) - 1
    if (number < 0) return -1
    const start = placeAt(wordStarts, number)
    if (words.startsWith(word, start) && placeAt(wordStarts, number + 1) === start + word.length + 1) return number
  }
}
