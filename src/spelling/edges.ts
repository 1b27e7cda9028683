// How the word graph (dawg.ts) is written: in one to five characters an edge, which are read node by node, where a look comes by.
//
// An edge is a label and a target. A label is a character, or two where the first is one of `seldom`, by which `labels` has what it
// says: all of the edge but where it leads, and whether that is nowhere, to the node that is written next, or to one that is told. One
// character tells a node that the most edges lead to, two one of many or one that is written a little farther on, three any.
import {base, characterOf, digitOf, gap, low} from '../encoding/digits.js'

/** An edge: `target << 10 | last << 9 | final << 8 | character` (Latin-1). */
export const edgeBits = {final: 1 << 8, last: 1 << 9, target: 10} as const

/** What a label says beside that of an edge. */
export const next = 1 << 10
export const told = 1 << 11
const said = next - 1
const unread = 1 << 31

/** The characters with which labels of two begin. */
export const seldom = characterOf(base - 5)

/** Targets that begin below these tell a node by a character, by two, and by how far on it is written; others by its place. */
export const known = characterOf(12)
export const ahead = characterOf(30)
export const far = characterOf(49)

/** How many nodes are told by their number; the text begins with their places, and the root stands behind those. */
export const popularNodes = known - low + (ahead - known) * base
export const root = popularNodes * 3

export interface Edges {
  /**
   * Of a node that was read, from the place on where it is written, as an edge takes a character at least; 0 of one that was not. Of
   * an edge that nobody has followed yet, it has where its target is told: below 0.
   */
  readonly edges: Int32Array
  readonly text: Uint8Array
  /** By the character of the label; of those of two by the second, behind 128 more for each that may come first. */
  readonly labels: Uint16Array
}

/** Its digits are read as `digitOf` reads them: where V8 does not optimise, a call takes longer than what it does. */
const placeAt = (text: Uint8Array, at: number): number => {
  const a = text[at]!
  const b = text[at + 1]!
  const c = text[at + 2]!
  return ((a - (a > gap ? low + 1 : low)) * base + b - (b > gap ? low + 1 : low)) * base + c - (c > gap ? low + 1 : low)
}

const farPlace = digitOf(far) * base * base

/** Has the edges of a node there, but for where they lead. */
export const readNode = ({edges, text, labels}: Edges, node: number): void => {
  for (let edge = node, at = node; ; edge++) {
    const start = text[at++]!
    const label = labels[start]! || labels[((start - seldom + 1) << 7) + text[at++]!]!
    if ((label & told) !== 0) {
      edges[edge] = unread | (at << edgeBits.target) | (label & said)
      const first = text[at]!
      at += first < known ? 1 : first < far ? 2 : 3
    } else if ((label & next) === 0) edges[edge] = label
    else edges[edge] = (at << edgeBits.target) | (label & said)
    if ((label & edgeBits.last) !== 0) return
  }
}

const targetAt = (text: Uint8Array, at: number): number => {
  const first = text[at]!
  if (first < known) return placeAt(text, (first - low) * 3)
  if (first >= far) return placeAt(text, at) - farPlace
  const second = digitOf(text[at + 1]!)
  return first < ahead ? placeAt(text, ((first - known) * base + second + known - low) * 3) : at + (first - ahead) * base + second
}

/** The node that an edge of a node that was read leads to. */
export const targetOf = ({edges, text}: Edges, edge: number): number => {
  const says = edges[edge]!
  if (says >= 0) return says >>> edgeBits.target
  const target = targetAt(text, (says & ~unread) >>> edgeBits.target)
  edges[edge] = (target << edgeBits.target) | (says & said)
  return target
}
