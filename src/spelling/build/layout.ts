// Where the nodes of the word graph stand in its text, and how their edges are written (edges.ts).
import {base, characterOf, digitOf, digitsOf, low} from '../../encoding/digits.js'
import {heatStep} from '../dawg.js'
import {ahead, edgeBits, far, known, next, popularNodes, seldom, told} from '../edges.js'
import {weighted} from '../frequencies.js'
import type {Node} from './graph.js'

interface Edge {
  /** What its label says. */
  says: number
  target: Node
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

const stepOf = ({heat}: Node): number => Math.floor(heat / heatStep)

const lettersOf = ({edges}: Node): [number, Node][] => [...edges].sort((a, b) => a[0] - b[0])

/** The root, then the nodes that the commonest words lead through. Of those that are equally common each has behind it what its last edge leads to. */
const inOrder = (root: Node): Node[] => {
  const [, ...others] = nodesFrom(root)
  const bySteps = others.toSorted((a, b) => stepOf(b) - stepOf(a))
  const order = new Set([root])
  const add = (node: Node, step: number): void => {
    if (node.edges.size === 0 || order.has(node) || stepOf(node) !== step) return
    order.add(node)
    for (const [, child] of lettersOf(node).toReversed()) add(child, step)
  }
  for (const node of bySteps) add(node, stepOf(node))
  return [...order]
}

const edgesOf = (node: Node, behind: Node | undefined): Edge[] =>
  lettersOf(node).map(([code, target], index, all) => {
    const isLast = index === all.length - 1
    const leads = target.edges.size === 0 ? 0 : isLast && target === behind ? next : told
    return {says: code | (target.final ? edgeBits.final : 0) | (isLast ? edgeBits.last : 0) | leads, target}
  })

const counted = <T>(all: Iterable<T>): T[] => {
  const counts = new Map<T, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([each]) => each)
}

const seldomFirst = digitOf(seldom)

/** What is said, as characters; the commonest in one. */
const labelsOf = (all: readonly number[]): {labels: Uint16Array; written: Map<number, number[]>} => {
  const labels = new Uint16Array((base - seldomFirst + 1) << 7)
  const written = new Map<number, number[]>()
  const short = seldomFirst
  if (all.length > short + (base - seldomFirst) * base) throw new Error('there are more labels than characters for them')
  for (const [index, says] of all.entries()) {
    const rest = index - short
    if (rest < 0) {
      const character = characterOf(index)
      labels[character] = says
      written.set(says, [character])
    } else {
      const row = Math.floor(rest / base)
      const second = characterOf(rest % base)
      labels[((row + 1) << 7) + second] = says
      written.set(says, [seldom + row, second])
    }
  }
  return {labels, written}
}

export const layOut = (root: Node): {text: Uint8Array; labels: Uint16Array; ends: number[]} => {
  const order = inOrder(root)
  const nodes = order.map((node, index) => ({node, edges: edgesOf(node, order[index + 1])}))
  const {labels, written} = labelsOf(counted(nodes.flatMap(({edges}) => edges.map(({says}) => says))))
  const popular = counted(nodes.flatMap(({edges}) => edges.filter(({says}) => (says & told) !== 0).map(({target}) => target))).slice(0, popularNodes)
  const numbers = new Map(popular.map((node, number) => [node, number]))

  const tell = (at: number, target: Node, placeOf: ReadonlyMap<Node, number>): number[] => {
    const number = numbers.get(target) ?? Infinity
    const short = known - low
    if (number < short) return digitsOf(number, 1)
    if (number < popularNodes) return digitsOf(number - short + digitOf(known) * base, 2)
    const place = placeOf.get(target) ?? 0
    const distance = place - at
    if (distance >= 0 && distance < (far - ahead) * base) return digitsOf(distance + digitOf(ahead) * base, 2)
    if (place >= (base - digitOf(far)) * base * base) throw new Error('the word graph is longer than a place can tell')
    return digitsOf(place + digitOf(far) * base * base, 3)
  }

  /** The text when the nodes stand where they are said to, and where they stand in it. */
  const write = (placeOf: ReadonlyMap<Node, number>): {text: number[]; placeOf: Map<Node, number>} => {
    const text = Array.from({length: popularNodes}, (_, number) => digitsOf(placeOf.get(popular[number]!) ?? 0, 3)).flat()
    const found = new Map<Node, number>()
    for (const {node, edges} of nodes) {
      found.set(node, text.length)
      for (const {says, target} of edges) {
        text.push(...written.get(says)!)
        if ((says & told) !== 0) text.push(...tell(text.length, target, placeOf))
      }
    }
    return {text, placeOf: found}
  }

  // A node that stands nearer is told shorter, and what is shorter stands nearer.
  let {text, placeOf} = write(new Map())
  for (let round = 0; ; round++) {
    const again = write(placeOf)
    const isSettled = order.every((node) => again.placeOf.get(node) === placeOf.get(node))
    ;({text, placeOf} = again)
    if (isSettled) break
    if (round > 100) throw new Error('the word graph finds no place to stand')
  }
  const ends = Array.from({length: Math.floor(weighted(255) / heatStep) + 1}, (_, step) => {
    const first = order.find((node) => stepOf(node) < step)
    return first === undefined ? text.length : placeOf.get(first)!
  })
  return {text: Uint8Array.from(text), labels, ends}
}
