// The word list: a minimal acyclic word graph (DAWG) in one typed array, read in place. Exact: no false positives.
//
// Edges, little-endian, u32:  target << 10 | last << 9 | final << 8 | character (Latin-1).  A node is a run of edges up to the one
// marked `last`, and never stands in two blocks; the root is at 1, and a target of 0 is the node without edges. Nodes that common
// words lead through come first, so that a short run reads little more than those.
// A character below 32 is not a letter but a mark on the word that ends there: the regions that spell it so (see Mark).
import {blockBits, type Blocks} from '../blocks.js'
import {frequencyIn} from './frequencies.js'
import {lazily} from '../lazily.js'

export const edgeBits = {final: 1 << 8, last: 1 << 9, target: 10} as const

/** The bits of an edge's number within a block. */
export const edgeBlockBits = blockBits - 2

export const root = 1

/** The marks of a word: a word of every region that may be suggested has none; slang, dialect and other tongues `unsuggested` alone. */
export const marks = {us: 1, gb: 2, au: 4, ca: 8, all: 15, unsuggested: 16} as const

export interface WordGraph {
  readonly edges: Uint32Array
  /** Of the edges; before those of a node are read, its block is asked for. */
  readonly blocks: Blocks
  /** By character: the edge with which words begin that begin so, or 0. The root has sixty, and each look begins there. */
  readonly openings: () => Uint8Array
  /** See frequencies.ts; of a word that the graph has. */
  readonly frequencyOf: (word: string) => number
  /** The edge before which stand all nodes that a word of a frequency in replies, or a commoner one, leads through. */
  readonly endOf: (frequency: number) => number
}

/** What a graph is read from. */
export interface GraphSections {
  readonly edges: Blocks
  /** By frequency, in steps of `heatStep`: the edge before which stand the nodes of words that are so common. */
  readonly ends: readonly number[]
  /** See frequencies.ts: of the words that lead through those nodes alone, and of the others. */
  readonly commonFrequencies: Blocks
  readonly otherFrequencies: Blocks
}

export const heatStep = 5

/** A word that is so common in replies is one that a short draft asks for; a multiple of `heatStep`. */
export const commonHeat = 165

/** Lays a typed array over the edges; copies nothing. */
export const openGraph = (sections: GraphSections): WordGraph => {
  const {edges: blocks, ends} = sections
  const commonTo = ends[commonHeat / heatStep]!
  const {buffer, byteOffset, byteLength} = blocks.bytes
  // A draft asks for one common word after the other.
  const common = lazily(() => {
    void sections.commonFrequencies.whole()
    return sections.commonFrequencies
  })
  const graph: WordGraph = {
    edges: new Uint32Array(buffer, byteOffset, byteLength / 4),
    blocks,
    openings: lazily(() => openingsOf(graph)),
    frequencyOf: (word) => frequencyIn(leadsBefore(graph, word, commonTo) ? common() : sections.otherFrequencies, word),
    endOf: (frequency) => (frequency <= 0 ? blocks.bytes.length : ends[Math.trunc(frequency / heatStep)] ?? 0)
  }
  return graph
}

/** Has the edges of a node there. */
const reachNode = ({blocks}: WordGraph, node: number): void => {
  const block = node >> edgeBlockBits
  if (blocks.there[block] === 0) blocks.read(block)
}

const openingsOf = (graph: WordGraph): Uint8Array => {
  const {edges} = graph
  const openings = new Uint8Array(256)
  reachNode(graph, root)
  for (let edge = root; ; edge++) {
    openings[(edges[edge] as number) & 0xff] = edge
    if (((edges[edge] as number) & edgeBits.last) !== 0) return openings
  }
}

/** The edge that ends the word, or -1. `'` matches the straight apostrophe only: give normalised text. */
export const findEdge = ({edges, blocks, openings}: WordGraph, word: string): number => {
  const {there} = blocks
  const opening = word.charCodeAt(0)
  let found = opening < 256 ? openings()[opening]! : 0
  if (found === 0 || opening < 32) return -1
  let node = (edges[found] as number) >>> edgeBits.target
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (node === 0 || code < 32 || code > 255) return -1
    if (there[node >> edgeBlockBits] === 0) blocks.read(node >> edgeBlockBits)
    for (found = node; ; found++) {
      const edge = edges[found] as number
      if ((edge & 0xff) === code) {
        node = edge >>> edgeBits.target
        break
      }
      if ((edge & edgeBits.last) !== 0) return -1
    }
  }
  return ((edges[found] as number) & edgeBits.final) !== 0 ? found : -1
}

/** Whether a word of the graph leads through nodes before an edge alone. */
export const leadsBefore = (graph: WordGraph, word: string, end: number): boolean => {
  const {edges} = graph
  let node = (edges[graph.openings()[word.charCodeAt(0)]!] as number) >>> edgeBits.target
  for (let i = 1; i < word.length; i++) {
    if (node >= end) return false
    reachNode(graph, node)
    const code = word.charCodeAt(i)
    let edge = node
    while (((edges[edge] as number) & 0xff) !== code && ((edges[edge] as number) & edgeBits.last) === 0) edge++
    node = (edges[edge] as number) >>> edgeBits.target
  }
  return true
}

/** The marks of the word that ends with an edge: `marks.all` when it bears none. */
export const marksAt = (graph: WordGraph, edge: number): number => {
  const {edges} = graph
  const node = (edges[edge] as number) >>> edgeBits.target
  if (node === 0) return marks.all
  reachNode(graph, node)
  const code = (edges[node] as number) & 0xff // marks sort before letters
  return code < 32 ? code : marks.all
}

/** The word as the list writes it, whatever the case of the letters given: `whatsapp` gives `WhatsApp`. The first found, or undefined. */
export const findCased = (graph: WordGraph, word: string): string | undefined => {
  const {edges} = graph
  const lower = word.toLowerCase()
  const walk = (node: number, at: number): string | undefined => {
    if (node === 0) return undefined
    reachNode(graph, node)
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
