// The word list: a minimal acyclic word graph (DAWG). Exact: no false positives.
//
// A node is a run of edges up to the one marked `last`, and is known by the place of the first; 0 is the node without edges. Edges are
// written short (edges.ts), and are read when a look comes to their node. Nodes that common words lead through come first: a search for
// such words goes no farther.
// A character below 32 is not a letter but a mark on the word that ends there: the regions that spell it so (see `marks`).
import {edgeBits, readNode, root, targetOf, type Edges} from './edges.js'
import {frequencyIn, writings} from './frequencies.js'
import {lazily} from '../memo/lazily.js'

/** The marks of a word: a word of every region that may be suggested has none; slang, dialect and other tongues `unsuggested` alone. */
export const marks = {us: 1, gb: 2, au: 4, ca: 8, all: 15, unsuggested: 16} as const

export interface WordGraph extends Edges {
  /** By character: the edge with which words begin that begin so, or 0. The root has sixty, and each look begins there. */
  readonly openings: () => Uint16Array
  /** See frequencies.ts; of a word that the graph has. */
  readonly frequencyOf: (word: string) => number
  /** The place before which stand all nodes that a word of a frequency in replies, or a commoner one, leads through. */
  readonly endOf: (frequency: number) => number
}

/** What a graph is read from. */
export interface GraphSections {
  readonly edges: Uint8Array
  readonly labels: Uint16Array
  /** By frequency, in steps of `heatStep`: the place before which stand the nodes of words that are so common. */
  readonly ends: readonly number[]
  /** See frequencies.ts: of the words that lead through those nodes alone, and of the others. */
  readonly commonFrequencies: Uint8Array
  readonly otherFrequencies: Uint8Array
}

export const heatStep = 5

/** A word that is so common in replies is one that a short draft asks for; a multiple of `heatStep`. */
export const commonHeat = 165

export const openGraph = (sections: GraphSections): WordGraph => {
  const {edges: text, labels, ends} = sections
  const commonTo = ends[commonHeat / heatStep]!
  const graph: WordGraph = {
    edges: new Int32Array(text.length),
    text,
    labels,
    openings: lazily(() => openingsOf(graph)),
    frequencyOf: (word) => (leadsBefore(graph, word, commonTo) ? frequencyIn(sections.commonFrequencies, word, writings.any) : frequencyIn(sections.otherFrequencies, word, writings.uncommon)),
    endOf: (frequency) => (frequency <= 0 ? text.length : ends[Math.trunc(frequency / heatStep)] ?? 0)
  }
  return graph
}

const openingsOf = (graph: WordGraph): Uint16Array => {
  const {edges} = graph
  const openings = new Uint16Array(256)
  readNode(graph, root)
  for (let edge = root; ; edge++) {
    openings[(edges[edge] as number) & 0xff] = edge
    if (((edges[edge] as number) & edgeBits.last) !== 0) return openings
  }
}

/** The edge that ends the word, or -1. `'` matches the straight apostrophe only: give normalised text. */
export const findEdge = (graph: WordGraph, word: string): number => {
  const {edges, openings} = graph
  const opening = word.charCodeAt(0)
  let found = opening < 256 ? openings()[opening]! : 0
  if (found === 0 || opening < 32) return -1
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const node = targetOf(graph, found)
    if (node === 0 || code < 32 || code > 255) return -1
    if (edges[node] === 0) readNode(graph, node)
    for (found = node; ; found++) {
      const edge = edges[found] as number
      if ((edge & 0xff) === code) break
      if ((edge & edgeBits.last) !== 0) return -1
    }
  }
  return ((edges[found] as number) & edgeBits.final) !== 0 ? found : -1
}

/** Whether a word of the graph leads through nodes before a place alone. */
export const leadsBefore = (graph: WordGraph, word: string, end: number): boolean => {
  const {edges, openings} = graph
  let node = targetOf(graph, openings()[word.charCodeAt(0)]!)
  for (let i = 1; i < word.length; i++) {
    if (node >= end) return false
    if (edges[node] === 0) readNode(graph, node)
    const code = word.charCodeAt(i)
    let edge = node
    while (((edges[edge] as number) & 0xff) !== code && ((edges[edge] as number) & edgeBits.last) === 0) edge++
    node = targetOf(graph, edge)
  }
  return true
}

/** The marks of the word that ends with an edge: `marks.all` when it bears none. */
export const marksAt = (graph: WordGraph, edge: number): number => {
  const {edges} = graph
  const node = targetOf(graph, edge)
  if (node === 0) return marks.all
  if (edges[node] === 0) readNode(graph, node)
  const code = (edges[node] as number) & 0xff // marks sort before letters
  return code < 32 ? code : marks.all
}

/** The word as the list writes it, whatever the case of the letters given: `whatsapp` gives `WhatsApp`. The first found, or undefined. */
export const findCased = (graph: WordGraph, word: string): string | undefined => {
  const {edges} = graph
  const lower = word.toLowerCase()
  const walk = (node: number, at: number): string | undefined => {
    if (node === 0) return undefined
    if (edges[node] === 0) readNode(graph, node)
    const code = lower.charCodeAt(at)
    for (let e = node; ; e++) {
      const edge = edges[e] as number
      const letter = edge & 0xff
      if (letter === code || (letter >= 65 && letter <= 90 && letter + 32 === code)) {
        const final = (edge & edgeBits.final) !== 0
        const rest = at === lower.length - 1 ? (final ? '' : undefined) : walk(targetOf(graph, e), at + 1)
        if (rest !== undefined) return String.fromCharCode(letter) + rest
      }
      if ((edge & edgeBits.last) !== 0) return undefined
    }
  }
  if (lower.length === 0 || lower.length > 32) return undefined
  void graph.openings()
  return walk(root, 0)
}
