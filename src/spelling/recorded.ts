// Words that only a large list has (`gilet`, `nitrile`): too rare to be known, for a slip may well make one of them, and too good
// to be surely misspelt. A Bloom filter: one other word in a hundred and twenty is taken for one of them, which makes a finding softer and no more.
//
// Section of the file: characters, of which two tell thirteen bits, the lowest first.
import {base, digitOf, digitsOf} from '../encoding/digits.js'
import {hashOf} from './pairs.js'

const hashes = 7
const bitsPerWord = 10

/** Bits come in such strides: a few words more or fewer leave the others that are taken for one of them as they were. */
const stride = 1 << 14

/** As many as two characters tell. */
const together = 13

export interface RecordedWords {
  readonly bits: number
  readonly bytes: Uint8Array
}

/** Shorter words are too near to every other; longer ones are seldom met. */
export const recordedLetters = {least: 5, most: 14} as const

/** The bits of a word. */
const bitsOf = function* (word: string, bits: number): Generator<number> {
  const step = hashOf('', word) | 1
  for (let i = 0, hash = hashOf(word, ''); i < hashes; i++, hash = (hash + step) >>> 0) yield hash % bits
}

/** Lays the section open; copies nothing. */
export const openRecorded = (bytes: Uint8Array): RecordedWords => ({bits: Math.floor((bytes.length * together) / 2 / stride) * stride, bytes})

/** Whether a word in small letters is one of them. */
export const isRecorded = ({bits, bytes}: RecordedWords, word: string): boolean => {
  if (word.length < recordedLetters.least || word.length > recordedLetters.most) return false
  for (const bit of bitsOf(word, bits)) {
    const place = Math.floor(bit / together) * 2
    if (((digitOf(bytes[place]!) * base + digitOf(bytes[place + 1]!)) & (1 << bit % together)) === 0) return false
  }
  return true
}

/** The characters of the section. */
export const encodeRecorded = (words: readonly string[]): Uint8Array => {
  const bits = Math.max(1, Math.round((words.length * bitsPerWord) / stride)) * stride
  const pairs = new Uint16Array(Math.ceil(bits / together))
  for (const word of words) for (const bit of bitsOf(word, bits)) pairs[Math.floor(bit / together)]! |= 1 << bit % together
  return Uint8Array.from([...pairs].flatMap((pair) => digitsOf(pair, 2)))
}
