// How often one word stands before another: a hash table read in place. A key is 29 bits of a hash, so that one pair in some
// thirty thousand that was never counted is taken for one that was; it only ever weighs in a ranking.
//
// Of each of 2^13 buckets the file has how many pairs before it there are more than its share (i16); and of each pair, in buckets,
// the rest of the hash (u16, little-endian) and a weight (u8).
import {Blocks} from '../blocks.js'

const bucketBits = 13
const buckets = 1 << bucketBits
const pairBytes = 3

export interface WordPairs {
  /** By bucket, and behind the last. */
  readonly surplus: Int16Array
  readonly blocks: Blocks
  readonly count: number
}

/** A weight is (log2 of the count - 16) x 12. */
export const weightOf = (count: number): number => Math.max(1, Math.min(255, Math.round((Math.log2(count) - 16) * 12)))

/** The hash of a pair of lower-case words (FNV-1a, with its bits mixed once more). */
export const hashOf = (first: string, second: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < first.length; i++) hash = Math.imul(hash ^ first.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ 32, 0x01000193)
  for (let i = 0; i < second.length; i++) hash = Math.imul(hash ^ second.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

const bucketOf = (hash: number): number => hash >>> (32 - bucketBits)

/** The sections; all pairs are as many as stand before what is behind the last bucket. */
export interface PairSections {
  readonly pairCount: number
  readonly pairStarts: Uint8Array
  readonly pairs: Blocks
}

export const openPairs = ({pairCount: count, pairStarts, pairs}: PairSections): WordPairs => ({
  surplus: new Int16Array(pairStarts.buffer, pairStarts.byteOffset, buckets + 1),
  blocks: pairs,
  count
})

/** How many pairs there would be before a bucket if all had as many. */
const shareOf = (bucket: number, count: number): number => Math.floor((bucket * count) / buckets)

/** log2 of how often the pair was counted in books (a trillion words), or 0 when it is rarer than some ten million. */
export const pairCount = ({surplus, blocks, count}: WordPairs, first: string, second: string): number => {
  const hash = hashOf(first, second)
  const bucket = bucketOf(hash)
  const low = hash & 0xff
  const high = (hash >> 8) & 0xff
  const {bytes} = blocks
  const start = (shareOf(bucket, count) + surplus[bucket]!) * pairBytes
  const end = (shareOf(bucket + 1, count) + surplus[bucket + 1]!) * pairBytes
  blocks.reach(start, end)
  for (let at = start; at < end; at += pairBytes) if (bytes[at] === low && bytes[at + 1] === high) return bytes[at + 2]! / 12 + 16
  return 0
}

/** The sections. */
export const encodePairs = (counts: ReadonlyMap<string, number>): PairSections => {
  const entries = [...counts]
    .map(([pair, count]) => {
      const [first = '', second = ''] = pair.split(' ')
      return {hash: hashOf(first, second), weight: weightOf(count)}
    })
    .sort((a, b) => a.hash - b.hash)
  const surplus = new Int16Array(buckets + 1)
  let before = 0
  for (let bucket = 0; bucket <= buckets; bucket++) {
    while (before < entries.length && bucketOf(entries[before]!.hash) < bucket) before++
    surplus[bucket] = before - shareOf(bucket, entries.length)
  }
  return {
    pairCount: entries.length,
    pairStarts: new Uint8Array(surplus.buffer),
    pairs: Blocks.of(entries.flatMap(({hash, weight}) => [hash & 0xff, (hash >> 8) & 0xff, weight]))
  }
}
