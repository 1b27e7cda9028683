// Words that only a large list has (`gilet`, `nitrile`): too rare to be known, for a slip may well make one of them, and too good
// to be surely misspelt. A Bloom filter: one other word in a hundred and twenty is taken for one of them, which makes a finding softer and no more.
//
// Section of the file, little-endian: bits (u32), bits / 8 bytes.
import {hashOf} from './pairs.js'

const hashes = 7
const bitsPerWord = 10

/** Bits come in such strides: a few words more or fewer leave the others that are taken for one of them as they were. */
const stride = 1 << 14

const head = 4

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
export const openRecorded = (bytes: Uint8Array): RecordedWords => ({bits: new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] as number, bytes})

/** Whether a word in small letters is one of them. */
export const isRecorded = ({bits, bytes}: RecordedWords, word: string): boolean => {
  if (word.length < recordedLetters.least || word.length > recordedLetters.most) return false
  for (const bit of bitsOf(word, bits)) {
    const place = head + (bit >>> 3)
    if (((bytes[place] as number) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

/** The bytes of the section. */
export const encodeRecorded = (words: readonly string[]): Uint8Array => {
  const bits = Math.max(1, Math.round((words.length * bitsPerWord) / stride)) * stride
  const section = new Uint8Array(head + (bits >>> 3))
  new Uint32Array(section.buffer, 0, 1)[0] = bits
  for (const word of words) for (const bit of bitsOf(word, bits)) section[head + (bit >>> 3)] = (section[head + (bit >>> 3)] as number) | (1 << (bit & 7))
  return section
}
