// How often one word stands before another: a hash table read in place. A key is 29 bits of a hash, so that one pair in some
// thirty thousand that was never counted is taken for one that was; it only ever weighs in a ranking.
//
// Section of the file, little-endian: pairs (u32), 2^13 + 1 bucket starts (u32), pairs x u16 (rest of the hash), pairs x u8 (weight).

const bucketBits = 13
const buckets = 1 << bucketBits

export interface WordPairs {
  readonly starts: Uint32Array
  readonly rests: Uint16Array
  readonly weights: Uint8Array
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

export const bucketOf = (hash: number): number => hash >>> (32 - bucketBits)
export const restOf = (hash: number): number => hash & 0xffff

/** Lays typed arrays over the section, which begins at a multiple of four. */
export const openPairs = (aligned: Uint8Array): WordPairs => {
  const at = aligned.byteOffset
  const count = new Uint32Array(aligned.buffer, at, 1)[0] as number
  const starts = new Uint32Array(aligned.buffer, at + 4, buckets + 1)
  const rests = new Uint16Array(aligned.buffer, at + 8 + buckets * 4, count)
  return {starts, rests, weights: new Uint8Array(aligned.buffer, at + 8 + buckets * 4 + count * 2, count)}
}

/** log2 of how often the pair was counted in books (a trillion words), or 0 when it is rarer than some ten million. */
export const pairCount = ({starts, rests, weights}: WordPairs, first: string, second: string): number => {
  const hash = hashOf(first, second)
  const bucket = bucketOf(hash)
  const rest = restOf(hash)
  const end = starts[bucket + 1] as number
  for (let i = starts[bucket] as number; i < end; i++) if (rests[i] === rest) return (weights[i] as number) / 12 + 16
  return 0
}

/** The bytes of the section. */
export const encodePairs = (counts: ReadonlyMap<string, number>): Uint8Array => {
  const entries = [...counts]
    .map(([pair, count]) => {
      const [first = '', second = ''] = pair.split(' ')
      return {hash: hashOf(first, second), weight: weightOf(count)}
    })
    .sort((a, b) => a.hash - b.hash)
  const bytes = new Uint8Array(8 + buckets * 4 + entries.length * 3)
  new Uint32Array(bytes.buffer, 0, 1)[0] = entries.length
  const {starts, rests, weights} = openPairs(bytes)
  entries.forEach(({hash, weight}, i) => {
    rests[i] = restOf(hash)
    weights[i] = weight
    starts[bucketOf(hash) + 1] = i + 1
  })
  for (let i = 1; i <= buckets; i++) if (starts[i] === 0) starts[i] = starts[i - 1] as number
  return bytes
}
