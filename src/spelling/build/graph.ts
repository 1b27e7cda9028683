// Builds the minimal word graph of dawg.ts from sorted words (Daciuk et al. 2000, incremental construction).
import {commonHeat, heatStep, leadsBefore, openGraph, type GraphSections} from '../dawg.js'
import {encodeFrequencies, weighted, writings} from '../frequencies.js'
import {layOut} from './layout.js'

export interface Entry {
  word: string
  /** A mark of dawg.ts, or 0 for none. */
  mark: number
  /** As frequencies.ts has it: 0, or from 38 to 254 and even; of a word of customer care it may be odd, from 169 on. */
  frequency: number
}

export interface Node {
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
  const {text, labels, ends} = layOut(root)
  const none = new Uint8Array()
  const graph = openGraph({edges: text, labels, ends, commonFrequencies: none, otherFrequencies: none})
  const isCommon = ({word}: Entry): boolean => leadsBefore(graph, word, ends[commonHeat / heatStep]!)
  return {
    edges: text,
    labels,
    ends,
    commonFrequencies: encodeFrequencies(entries.filter(isCommon), writings.any),
    otherFrequencies: encodeFrequencies(entries.filter((entry) => !isCommon(entry)), writings.uncommon)
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
