// The word list: a minimal acyclic word graph (DAWG) in one typed array, read in place. Exact: no false positives.
//
// Section of the file, little-endian: 'RLW2', root (u32), edges (u32), words (u32), crowded nodes (u32), edges x u32,
// crowded x 2 u32 (a node, the words below it), words x u8 (log frequency).
// An edge is  target << 10 | last << 9 | final << 8 | character (Latin-1).  A node is a run of edges up to the one marked `last`;
// a target of 0 is the node without edges. The place of a word in the graph's order is the sum of the words below the nodes
// that it passes by: of nodes with many words below them the file has the sum, of the others it is counted when it is asked for.
// A character below 32 is not a letter but a mark on the word that ends there: the regions that spell it so (see Mark).

const headerBytes = 20
const magic = 0x32574c52

/** Words below a node from which on the file has their number. */
export const crowd = 64

export const edgeBits = {final: 1 << 8, last: 1 << 9, target: 10} as const

/** The marks of a word: a word of every region that may be suggested has none; slang, dialect and other tongues `unsuggested` alone. */
export const marks = {us: 1, gb: 2, au: 4, ca: 8, all: 15, unsuggested: 16} as const

export interface WordGraph {
  readonly edges: Uint32Array
  readonly root: number
  /**
   * One byte a word, in the graph's order: 7 x log2 of its count in books, even, at most 254; 0 is never seen. The lowest bit
   * tells a word that replies of customer care use far oftener than books.
   */
  readonly frequencies: Uint8Array
  /** Words below each node; 0 where nobody has asked yet. */
  readonly counts: Uint32Array
}

/**
 * Lays typed arrays over the bytes, which begin at a multiple of four; copies nothing.
 *
 * @throws on bytes that are not a word list
 */
export const openGraph = (aligned: Uint8Array): WordGraph => {
  const [sign, root = 0, edgeCount = 0, wordCount = 0, crowded = 0] = new Uint32Array(aligned.buffer, aligned.byteOffset, headerBytes / 4)
  const crowdedAt = headerBytes + edgeCount * 4
  const frequenciesAt = crowdedAt + crowded * 8
  if (sign !== magic || aligned.byteLength < frequenciesAt + wordCount) throw new Error('the word list is damaged')
  const counts = new Uint32Array(edgeCount)
  const known = new Uint32Array(aligned.buffer, aligned.byteOffset + crowdedAt, crowded * 2)
  for (let i = 0; i < known.length; i += 2) counts[known[i] as number] = known[i + 1] as number
  return {
    edges: new Uint32Array(aligned.buffer, aligned.byteOffset + headerBytes, edgeCount),
    root,
    frequencies: new Uint8Array(aligned.buffer, aligned.byteOffset + frequenciesAt, wordCount),
    counts
  }
}

/** The bytes of the section. */
export const encodeSection = (edges: Uint32Array, root: number, frequencies: Uint8Array): Uint8Array => {
  const counted = {edges, root, frequencies, counts: new Uint32Array(edges.length)}
  countOf(counted, root)
  const crowded = [...counted.counts.entries()].filter(([, count]) => count >= crowd).flat()
  const words = new Uint32Array([magic, root, edges.length, frequencies.length, crowded.length / 2, ...edges, ...crowded])
  const bytes = new Uint8Array(words.byteLength + frequencies.length)
  bytes.set(new Uint8Array(words.buffer))
  bytes.set(frequencies, words.byteLength)
  return bytes
}

/** The edge that ends the word, or -1. `'` matches the straight apostrophe only: give normalised text. */
export const findEdge = ({edges, root}: WordGraph, word: string): number => {
  let node = root
  let found = -1
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (node === 0 || code < 32 || code > 255) return -1
    for (found = node; ; found++) {
      const edge = edges[found] as number
      if ((edge & 0xff) === code) {
        node = edge >>> edgeBits.target
        break
      }
      if ((edge & edgeBits.last) !== 0) return -1
    }
  }
  return found >= 0 && ((edges[found] as number) & edgeBits.final) !== 0 ? found : -1
}

/** The marks of the word that ends with an edge: `marks.all` when it bears none. */
export const marksAt = ({edges}: WordGraph, edge: number): number => {
  const node = (edges[edge] as number) >>> edgeBits.target
  if (node === 0) return marks.all
  const code = (edges[node] as number) & 0xff // marks sort before letters
  return code < 32 ? code : marks.all
}

/** How many words begin with a node; a letter's subtree, marks not counted. */
export const countOf = (graph: WordGraph, node: number): number => {
  if (node === 0) return 0
  const {counts, edges} = graph
  const known = counts[node] as number
  if (known !== 0) return known
  let sum = 0
  for (let e = node; ; e++) {
    const edge = edges[e] as number
    sum += countOf(graph, edge >>> edgeBits.target) + ((edge & edgeBits.final) === 0 ? 0 : 1)
    if ((edge & edgeBits.last) !== 0) break
  }
  counts[node] = sum
  return sum
}

/** The place of a word in the graph's order, or -1. */
export const indexOf = (graph: WordGraph, word: string): number => {
  let node = graph.root
  let index = -1
  for (let i = 0; i < word.length; i++) {
    if (node === 0) return -1
    const code = word.charCodeAt(i)
    for (let e = node; ; e++) {
      const edge = graph.edges[e] as number
      const final = (edge & edgeBits.final) === 0 ? 0 : 1
      if ((edge & 0xff) === code) {
        index += final
        node = edge >>> edgeBits.target
        if (i === word.length - 1) return final === 1 ? index : -1
        break
      }
      if ((edge & edgeBits.last) !== 0) return -1
      index += countOf(graph, edge >>> edgeBits.target) + final
    }
  }
  return -1
}

/** The word as the list writes it, whatever the case of the letters given: `whatsapp` gives `WhatsApp`. The first found, or undefined. */
export const findCased = ({edges, root}: WordGraph, word: string): string | undefined => {
  const lower = word.toLowerCase()
  const walk = (node: number, at: number): string | undefined => {
    if (node === 0) return undefined
    const code = lower.charCodeAt(at)
    for (let e = node; ; e++) {
      const edge = edges[e] as number
      const letter = edge & 0xff
      if (letter === code || (letter >= 65 && letter <= 90 && letter + 32 === code)) {
        const final = (edge & edgeBits.final) !== 0
        const rest = at === lower.length - 1 ? (final ? '' : undefined) : walk(edge >>> edgeBits.target, at + 1)
        if (rest !== undefined) return String.fromCharCode(letter) + rest
      }
      if ((edge & edgeBits.last) !== 0) return undefined
    }
  }
  return lower.length === 0 || lower.length > 32 ? undefined : walk(root, 0)
}
