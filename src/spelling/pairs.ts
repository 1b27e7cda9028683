// How often one word stands before another: a hash table read in place. A key is 29 bits of a hash, so that one pair in some
// thirty thousand that was never counted is taken for one that was; it only ever weighs in a ranking.
//
// It is a text of characters. Of each of 2^13 buckets there is where it begins, as how many characters before it there are more than
// its share (i16); and of each pair, in buckets and in order of the rest of the hash (u16), how much more that is than of the one before
// it in two characters, or one more where it is more than two can tell, and a weight (u8) in one, or two where it is high.
import {base, characterOf, digitOf, digitsOf} from '../encoding/digits.js'

const bucketBits = 13
const buckets = 1 << bucketBits

/** Stands for as much more as two characters cannot tell. */
const skip = characterOf(base - 1)
const stride = (base - 1) * base

/** The weights of one character are so many more than the least; one from `high` on begins those of two. */
const lowWeights = base - 3
const high = characterOf(lowWeights)

export interface WordPairs {
  /** By bucket, and behind the last. */
  readonly surplus: Int16Array
  readonly pairs: Uint8Array
  readonly leastWeight: number
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

/** The sections. */
export interface PairSections {
  readonly leastWeight: number
  readonly pairStarts: Uint8Array
  readonly pairs: Uint8Array
}

export const openPairs = ({leastWeight, pairStarts, pairs}: PairSections): WordPairs => ({
  surplus: new Int16Array(pairStarts.buffer, pairStarts.byteOffset, buckets + 1),
  pairs,
  leastWeight
})

/** How much there would be before a bucket if all had as much. */
const shareOf = (bucket: number, length: number): number => Math.floor((bucket * length) / buckets)

/** log2 of how often the pair was counted in books (a trillion words), or 0 when it is rarer than some ten million. */
export const pairCount = ({surplus, pairs, leastWeight}: WordPairs, first: string, second: string): number => {
  const hash = hashOf(first, second)
  const bucket = bucketOf(hash)
  const start = shareOf(bucket, pairs.length) + surplus[bucket]!
  const end = shareOf(bucket + 1, pairs.length) + surplus[bucket + 1]!
  let left = hash & 0xffff
  for (let at = start; at < end; ) {
    const character = pairs[at++]!
    if (character === skip) {
      left -= stride
      continue
    }
    left -= digitOf(character) * base + digitOf(pairs[at++]!)
    const weight = pairs[at++]!
    const more = weight < high ? 0 : digitOf(pairs[at++]!) + 1
    if (left < 0) return 0
    if (left === 0) return (leastWeight + (weight < high ? digitOf(weight) : lowWeights - 1 + (weight - high) * base + more)) / 12 + 16
  }
  return 0
}

/** A pair, as what comes before it has so much less of the rest of the hash. */
const charactersOf = (more: number, weight: number): number[] => {
  const skips = Array.from({length: Math.floor(more / stride)}, () => skip)
  return [...skips, ...digitsOf(more % stride, 2), ...(weight < lowWeights ? digitsOf(weight, 1) : digitsOf(weight - lowWeights + lowWeights * base, 2))]
}

/** The sections. */
export const encodePairs = (counts: ReadonlyMap<string, number>): PairSections => {
  const restsOf = Array.from({length: buckets}, () => new Map<number, number>())
  let leastWeight = 255
  const hashes = [...counts].map(([pair, count]) => {
    const [first = '', second = ''] = pair.split(' ')
    return {hash: hashOf(first, second), weight: weightOf(count)}
  })
  for (const {hash, weight} of hashes.sort((a, b) => a.hash - b.hash)) {
    leastWeight = Math.min(leastWeight, weight)
    const rests = restsOf[bucketOf(hash)]!
    // Two that cannot be told apart are as common as the first.
    if (!rests.has(hash & 0xffff)) rests.set(hash & 0xffff, weight)
  }
  const text: number[] = []
  const starts: number[] = []
  for (const rests of restsOf) {
    starts.push(text.length)
    let before = 0
    for (const [rest, weight] of [...rests].sort((a, b) => a[0] - b[0])) {
      text.push(...charactersOf(rest - before, weight - leastWeight))
      before = rest
    }
  }
  const surplus = Int16Array.from([...starts, text.length], (start, bucket) => start - shareOf(bucket, text.length))
  return {leastWeight, pairStarts: new Uint8Array(surplus.buffer), pairs: Uint8Array.from(text)}
}
