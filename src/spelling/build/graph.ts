// Builds the minimal word graph of dawg.ts from sorted words (Daciuk et al. 2000, incremental construction).
import {edgeBits, encodeSection} from '../dawg.js'

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
}

const newNode = (): Node => ({edges: new Map(), final: false, id: -1})

/** The bytes of the word list. Entries need not be sorted; a word may stand once only. */
export const encodeGraph = (entries: readonly Entry[]): Uint8Array => {
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
  return layOut(root, sorted)
}

/** Children first; the edges of a node in order of their character, which is the order of the words. */
const layOut = (root: Node, sorted: readonly Entry[]): Uint8Array => {
  const edges: number[] = [0]
  const placed = new Map<Node, number>()
  const place = (node: Node): number => {
    if (node.edges.size === 0) return 0
    const known = placed.get(node)
    if (known !== undefined) return known
    const list = [...node.edges].sort((a, b) => a[0] - b[0])
    const targets = list.map(([, child]) => place(child))
    const start = edges.length
    list.forEach(([code, child], i) => {
      const final = child.final ? edgeBits.final : 0
      const last = i === list.length - 1 ? edgeBits.last : 0
      edges.push((((targets[i] as number) << edgeBits.target) | final | last | code) >>> 0)
    })
    placed.set(node, start)
    return start
  }
  const start = place(root)
  return encodeSection(new Uint32Array(edges), start, new Uint8Array(sorted.map((entry) => entry.frequency)))
}
