// Builds the minimal word graph of dawg.ts from sorted words (Daciuk et al. 2000, incremental construction).
import {Blocks} from '../../blocks.js'
import {commonHeat, edgeBits, edgeBlockBits, heatStep, leadsBefore, openGraph, root as rootPlace, type GraphSections} from '../dawg.js'
import {encodeFrequencies, weighted} from '../frequencies.js'

export interface Entry {
  word: string
  /** A mark of dawg.ts, or 0 for none. */
  mark: number
  /** 0 to 255. */
  frequency: number
}

interface Node {
  edges: Map<number, Node>
  final: boolean
  id: number
  /** The frequency, as replies have it, of the commonest word that leads through it. */
  heat: number
}

const newNode = (): Node => ({edges: new Map(), final: false, id: -1, heat: -1})

/** The sections of the graph. Entries need not be sorted; a word may stand once only. */
export const encodeGraph = (entries: readonly Entry[]): GraphSections => {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1))
  const root = newNode()
  const registry = new Map<string, Node>()
  const path: {parent: Node; code: number; child: Node}[] = []
  let ids = 0

  const minimise = (down: number): void => {
    while (path.length > down) {
      const {parent, code, child} = path.pop() as (typeof path)[number]
      const key = (child.final ? '!' : '') + [...child.edges].map(([c, n]) => `${c}:${n.id}`).join()
      const known = registry.get(key)
      if (known === undefined) {
        child.id = ids++
        registry.set(key, child)
      } else parent.edges.set(code, known)
    }
  }

  let previous = ''
  const insert = (text: string, finalAt: number): void => {
    let common = 0
    while (common < text.length && text[common] === previous[common]) common++
    minimise(common)
    let node = path.at(-1)?.child ?? root
    for (let i = common; i < text.length; i++) {
      const child = newNode()
      node.edges.set(text.charCodeAt(i), child)
      path.push({parent: node, code: text.charCodeAt(i), child})
      node = child
    }
    const ends = finalAt === 0 ? root : path[finalAt - 1]?.child
    if (ends !== undefined) ends.final = true
    previous = text
  }
  for (const {word, mark} of sorted) insert(mark === 0 ? word : word + String.fromCharCode(mark), word.length)
  minimise(0)
  for (const {word, mark, frequency} of entries) heat(root, mark === 0 ? word : word + String.fromCharCode(mark), weighted(frequency))
  const {edges, ends} = layOut(root)
  const blocks = Blocks.of(new Uint8Array(edges.buffer))
  const none = Blocks.of([])
  const graph = openGraph({edges: blocks, ends, commonFrequencies: none, otherFrequencies: none})
  const isCommon = ({word}: Entry): boolean => leadsBefore(graph, word, ends[commonHeat / heatStep]!)
  return {
    edges: blocks,
    ends,
    commonFrequencies: encodeFrequencies(entries.filter(isCommon)),
    otherFrequencies: encodeFrequencies(entries.filter((entry) => !isCommon(entry)))
  }
}

/** Tells the nodes that a word leads through how common it is. */
const heat = (root: Node, text: string, frequency: number): void => {
  let node = root
  node.heat = Math.max(node.heat, frequency)
  for (let i = 0; i < text.length; i++) {
    node = node.edges.get(text.charCodeAt(i))!
    node.heat = Math.max(node.heat, frequency)
  }
}

/** All nodes that have edges, each once; those of its children behind it. */
const nodesFrom = (root: Node): Node[] => {
  const found = new Set<Node>()
  const add = (node: Node): void => {
    if (node.edges.size === 0 || found.has(node)) return
    found.add(node)
    for (const child of node.edges.values()) add(child)
  }
  add(root)
  return [...found]
}

/** The root, then the nodes that the commonest words lead through; the edges of a node in order of their character. */
const layOut = (root: Node): {edges: Uint32Array; ends: number[]} => {
  const [, ...others] = nodesFrom(root)
  const nodes = [root, ...others.toSorted((a, b) => b.heat - a.heat)]
  const places = new Map<Node, number>()
  let next = rootPlace
  for (const node of nodes) {
    const last = next + node.edges.size - 1
    if (next >> edgeBlockBits !== last >> edgeBlockBits) next = (last >> edgeBlockBits) << edgeBlockBits
    places.set(node, next)
    next += node.edges.size
  }
  const edges = new Uint32Array(next)
  for (const node of nodes) {
    const list = [...node.edges].sort((a, b) => a[0] - b[0])
    for (const [index, [code, child]] of list.entries()) {
      const final = child.final ? edgeBits.final : 0
      const last = index === list.length - 1 ? edgeBits.last : 0
      edges[places.get(node)! + index] = ((places.get(child) ?? 0) << edgeBits.target) | final | last | code
    }
  }
  const ends = Array.from({length: 256 / heatStep}, (_, step) => {
    const first = nodes.find((node) => node.heat < step * heatStep)
    return first === undefined ? edges.length : places.get(first)!
  })
  return {edges, ends}
}
