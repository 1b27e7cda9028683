// How alike two texts are: by the runs of three words that they share (Broder, On the resemblance and containment of documents, 1997).
import {readPlaceholder} from '../placeholder.js'
import {findSpans} from '../../tokens/spans.js'

/** The words of a text in small letters, a field by its last name: how it is written in a product counts for nothing. */
export const wordsOf = (text: string): string[] => {
  let plain = text
  if (/[{[<%*$#_]/.test(text)) {
    plain = ''
    let at = 0
    for (const {kind, start, end} of findSpans(text)) {
      if (kind !== 'placeholder') continue
      const field = readPlaceholder(text.slice(start, end))
      plain += `${text.slice(at, start)} ${field?.name.replace(/^.*[.]/, '').replaceAll('_', '') ?? 'field'} `
      at = end
    }
    plain += text.slice(at)
  }
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  // The low bits of neighbours are alike: mixed, the smallest of some are as good as chosen by lot.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}

/** The hashes of all runs of three words, each once, in order. */
export const shinglesOf = (words: readonly string[]): Uint32Array => {
  const all = new Set<number>()
  for (let i = 0; i + 2 < words.length; i++) all.add(hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`))
  return Uint32Array.from(all).sort()
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
