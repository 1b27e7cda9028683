// The word list: a minimal acyclic word graph (DAWG) in a text that is read where it stands. Exact: no false positives.
//
// An edge is a label of one character, or of two where it is seldom, and its target where the label says that it has one told
// (edges.ts). A node is a run of edges up to the one marked `last`, and never stands in two blocks; it is known by the place where it
// begins, and 0 is the node without edges. Nodes that common words lead through come first, so that a short run reads little more
// than those; none leads to one that comes before it but to one as common.
// A character below 32 is not a letter but a mark on the word that ends there: the regions that spell it so (see `marks`).
import {blockBits, type Blocks} from '../blocks.js'
import {far, final, known, labelAt, labelBits, last, rootPlace, seldom, sizeOf, targetOf, told, type Edges} from './edges.js'
import {frequencyIn} from './frequencies.js'
import {lazily} from '../lazily.js'

/** The marks of a word: a word of every region that may be suggested has none; slang, dialect and other tongues `unsuggested` alone. */
export const marks = {us: 1, gb: 2, au: 4, ca: 8, all: 15, unsuggested: 16} as const

export interface WordGraph extends Edges {
  /** Of the text; before the edges of a node are read, its block is asked for. */
  readonly blocks: Blocks
  /** By character: the edge with which words begin that begin so, or 0. The root has sixty, and each look begins there. */
  readonly openings: () => Uint16Array
  /** See frequencies.ts; of a word that ends with an edge. */
  readonly frequencyOf: (word: string, edge: number) => number
  /** The place before which stand all nodes that a word of a frequency in replies, or a commoner one, leads through. */
  readonly endOf: (frequency: number) => number
}

/** What a graph is read from. */
export interface GraphSections {
  readonly edges: Blocks
  readonly labels: Uint16Array
  /** By frequency, in steps of `heatStep`: the place before which stand the nodes of words that are so common. */
  readonly ends: readonly number[]
  /** See frequencies.ts: of the words that end in the nodes of common ones, and of the others. */
  readonly commonFrequencies: Blocks
  readonly otherFrequencies: Blocks
}

export const heatStep = 5

/** A word that is so common in replies is one that a short draft asks for; a multiple of `heatStep`. */
export const commonHeat = 165

/** Copies nothing. */
export const openGraph = (sections: GraphSections): WordGraph => {
  const {edges: blocks, labels, ends} = sections
  const commonTo = ends[commonHeat / heatStep]!
  // A draft asks for one common word after the other.
  const common = lazily(() => {
    void sections.commonFrequencies.whole()
    return sections.commonFrequencies
  })
  const graph: WordGraph = {
    text: blocks.bytes,
    labels,
    blocks,
    openings: lazily(() => openingsOf(graph)),
    frequencyOf: (word, edge) => frequencyIn(edge < commonTo ? common() : sections.otherFrequencies, word),
    endOf: (frequency) => (frequency <= 0 ? blocks.bytes.length : ends[Math.trunc(frequency / heatStep)] ?? 0)
  }
  return graph
}

/** Has the edges of a node there. */
const reachNode = ({blocks}: WordGraph, node: number): void => {
  const block = node >> blockBits
  if (blocks.there[block] === 0) blocks.read(block)
}

const openingsOf = (graph: WordGraph): Uint16Array => {
  const openings = new Uint16Array(256)
  // The targets that are told by number stand before it.
  graph.blocks.reach(0, rootPlace + 1)
  for (let edge = rootPlace; ; ) {
    const label = labelAt(graph, edge)
    openings[label & 0xff] = edge
    if ((label & last) !== 0) return openings
    edge += sizeOf(graph, edge, label)
  }
}

/** The edge of a node with a character, or -1. */
const edgeOf = (graph: WordGraph, node: number, code: number): number => {
  const {text, labels, blocks} = graph
  if (blocks.there[node >> blockBits] === 0) blocks.read(node >> blockBits)
  for (let edge = node; ; ) {
    const label = labels[text[edge]!]! || labels[((text[edge]! - seldom + 1) << 7) + text[edge + 1]!]!
    if ((label & 0xff) === code) return edge
    if ((label & last) !== 0) return -1
    edge += label >>> labelBits
    if ((label & told) !== 0) edge += text[edge]! < known ? 1 : text[edge]! < far ? 2 : 3
  }
}

const targetAt = (graph: WordGraph, edge: number): number => targetOf(graph, edge, labelAt(graph, edge))

/** The edge that ends the word, or -1. `'` matches the straight apostrophe only: give normalised text. */
export const findEdge = (graph: WordGraph, word: string): number => {
  const opening = word.charCodeAt(0)
  let edge = opening < 256 ? graph.openings()[opening]! : 0
  if (edge === 0 || opening < 32) return -1
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const node = targetAt(graph, edge)
    if (node === 0 || code < 32 || code > 255) return -1
    edge = edgeOf(graph, node, code)
    if (edge < 0) return -1
  }
  return (labelAt(graph, edge) & final) !== 0 ? edge : -1
}

/** The marks of the word that ends with an edge: `marks.all` when it bears none. */
export const marksAt = (graph: WordGraph, edge: number): number => {
  const node = targetAt(graph, edge)
  if (node === 0) return marks.all
  reachNode(graph, node)
  const code = labelAt(graph, node) & 0xff // marks sort before letters
  return code < 32 ? code : marks.all
}

/** The word as the list writes it, whatever the case of the letters given: `whatsapp` gives `WhatsApp`. The first found, or undefined. */
export const findCased = (graph: WordGraph, word: string): string | undefined => {
  const lower = word.toLowerCase()
  const walk = (node: number, at: number): string | undefined => {
    if (node === 0) return undefined
    reachNode(graph, node)
    const code = lower.charCodeAt(at)
    for (let edge = node; ; ) {
      const label = labelAt(graph, edge)
      const letter = label & 0xff
      if (letter === code || (letter >= 65 && letter <= 90 && letter + 32 === code)) {
        const rest = at === lower.length - 1 ? ((label & final) !== 0 ? '' : undefined) : walk(targetOf(graph, edge, label), at + 1)
        if (rest !== undefined) return String.fromCharCode(letter) + rest
      }
      if ((label & last) !== 0) return undefined
      edge += sizeOf(graph, edge, label)
    }
  }
  if (lower.length === 0 || lower.length > 32) return undefined
  graph.blocks.reach(0, rootPlace + 1)
  return walk(rootPlace, 0)
}
