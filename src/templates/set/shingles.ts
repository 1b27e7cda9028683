// How alike two texts are: by the runs of three words that they share (Broder, On the resemblance and containment of documents, 1997).
import {readPlaceholder} from '../placeholder.js'
import type {Member} from '../../rule.js'
import {spansOf} from './reading.js'

/** The words of a response in small letters, a field by its last name: how it is written in a product counts for nothing. */
export const wordsOf = (member: Member): string[] => {
  const {text} = member
  let plain = ''
  let at = 0
  for (const {kind, start, end} of spansOf(member)) {
    if (kind !== 'placeholder') continue
    const field = readPlaceholder(text.slice(start, end))
    plain += `${text.slice(at, start)} ${field?.name.replace(/^.*[.]/, '').replaceAll('_', '') ?? 'field'} `
    at = end
  }
  return (plain + text.slice(at)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}

/** The low bits of neighbours are alike: mixed, the smallest of some are as good as chosen by lot. */
const mixed = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (once ^ (once >>> 13)) >>> 0
}

/** The hashes of all runs of three words, each once, in order. */
export const shinglesOf = (words: readonly string[]): Uint32Array => {
  const hashes = words.map(hash)
  const all = new Uint32Array(Math.max(0, words.length - 2))
  for (let i = 0; i < all.length; i++) all[i] = mixed(Math.imul(Math.imul(hashes[i]!, 31) + hashes[i + 1]!, 31) + hashes[i + 2]!)
  all.sort()
  return all.filter((value, i) => value !== all[i - 1])
}

/** Shared runs over all runs, 0 to 1 (Jaccard). */
export const alike = (one: Uint32Array, other: Uint32Array): number => {
  let shared = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; )
    if (one[i] === other[j]) {
      shared++
      i++
      j++
    } else if (one[i]! < other[j]!) i++
    else j++
  return shared / (one.length + other.length - shared)
}
