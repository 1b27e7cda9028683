// Whether a regular expression can take for ever. It can where a repeat may read the same text in two ways: each character then
// doubles the work. The expression is laid out as an automaton of its characters, and two readers are walked through
// it together; where they can part and meet again inside a repeat, the work is exponential (Weber and Seidl, 1991).
import {RegExpParser} from '@eslint-community/regexpp'
import {Automaton, end, following, TooLarge, type Position} from './automaton.js'

/** Steps after which an expression counts as unsafe: it is too large to tell. */
const most = 2_000_000

/** The strongly connected component of each vertex, by number (Tarjan, without recursion). */
const components = (count: number, edges: (vertex: number) => readonly number[]): Int32Array => {
  const [order, low, component] = [new Int32Array(count).fill(-1), new Int32Array(count), new Int32Array(count).fill(-1)]
  const open: number[] = []
  let [clock, found] = [0, 0]
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue
    const path = [{vertex: root, rest: edges(root), at: 0}]
    order[root] = low[root] = clock++
    open.push(root)
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const {vertex} = here
      const next = here.rest[here.at++]
      if (next === undefined) {
        path.pop()
        const above = path.at(-1)
        if (above) low[above.vertex] = Math.min(low[above.vertex]!, low[vertex]!)
        if (low[vertex] !== order[vertex]) continue
        for (let last = -1; last !== vertex; component[last] = found) last = open.pop()!
        found++
      } else if (order[next] === -1) {
        order[next] = low[next] = clock++
        open.push(next)
        path.push({vertex: next, rest: edges(next), at: 0})
      } else if (component[next] === -1) low[vertex] = Math.min(low[vertex]!, order[next]!)
    }
  }
  return component
}

const ambiguous = (positions: readonly Position[], spend: () => void): boolean => {
  const next = positions.map((position) => following(position.next, spend))
  const component = components(positions.length, (vertex) => next[vertex]!)
  const inside = next.map((list, from) => list.filter((to) => component[to] === component[from]))
  // two ways from one character to another of the same repeat
  if (inside.some((list) => new Set(list).size < list.length)) return true
  // two readers of the same text, both in that repeat: pairs, numbered as they are met
  const numbers = new Map<number, number>()
  const pairs: [number, number][] = []
  const number = (a: number, b: number): number => {
    const key = a * positions.length + b
    const known = numbers.get(key)
    if (known !== undefined) return known
    spend()
    numbers.set(key, pairs.length)
    return pairs.push([a, b]) - 1
  }
  const both = (vertex: number): number[] => {
    const [a, b] = pairs[vertex]!
    const list: number[] = []
    for (const to of inside[a]!) for (const other of inside[b]!) {
      spend()
      if ((positions[to]!.takes & positions[other]!.takes) !== 0n) list.push(number(to, other))
    }
    return list
  }
  for (const [index, list] of inside.entries()) if (list.length > 0) number(index, index)
  const edges: number[][] = []
  for (let vertex = 0; vertex < pairs.length; vertex++) edges.push(both(vertex))
  const together = components(pairs.length, (vertex) => edges[vertex]!)
  const alike = new Set<number>()
  for (const [vertex, [a, b]] of pairs.entries()) if (a === b) alike.add(together[vertex]!)
  return pairs.some(([a, b], vertex) => a !== b && alike.has(together[vertex]!))
}

/**
 * Whether the steps of an expression can double with each character of a text. What is repeated more than a dozen times is
 * taken to be repeated for ever; look-arounds and back references are taken to hold, so that an expression may be called unsafe of which
 * they would make a safe one, and never the other way round. An expression too large to tell is called unsafe.
 */
export const backtracks = (source: string, flags: string): boolean => {
  let left = most
  const spend = (): void => {
    if (left-- === 0) throw new TooLarge()
  }
  const automaton = new Automaton(source, flags.replace(/[dgy]/g, ''))
  const {alternatives} = new RegExpParser().parsePattern(source, undefined, undefined, {unicode: flags.includes('u'), unicodeSets: flags.includes('v')})
  automaton.alternatives(alternatives, end)
  // a look-around met on the way may hold another
  for (const look of automaton.looks) automaton.alternatives(look, end)
  try {
    return ambiguous(automaton.positions, spend)
  } catch (error) {
    if (error instanceof TooLarge) return true
    throw error
  }
}
