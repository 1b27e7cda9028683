// The edges of the word graph (dawg.ts) as characters, read where they stand.
//
// A label is a character, or two where the first is one of `seldom`, by which `labels` has what it says: the letter (Latin-1), whether
// a word ends with it, whether it is the last of its node, and where it leads: nowhere, to the node that stands next, or to one that is
// told. One character tells a node that the most edges lead to, two one of many or one that stands a little farther on, three any.
import {blockBits} from '../blocks.js'
import {base, characterOf, digitOf, gap, low} from '../digits.js'

export interface Edges {
  readonly text: Uint8Array
  /** By the character of the label; of those of two by the second, behind 128 more for each that may come first. */
  readonly labels: Uint16Array
}

/** What a label says beside its letter. Constants take less than properties, and a search asks for them thousands of times. */
export const final = 1 << 8
export const last = 1 << 9
export const next = 1 << 10
export const told = 1 << 11
/** The bits before its length. */
export const labelBits = 12

/** No edge begins with this one: what is left of a block is filled with it. */
export const filler = characterOf(0)

/** The characters with which labels of two begin. */
export const seldom = characterOf(base - 5)

/** Targets that begin below these tell a node by a character, by two, and by how far on it stands; others by its place. */
export const known = characterOf(12)
export const ahead = characterOf(30)
export const far = characterOf(49)

/** How many nodes are told by their number; the text begins with their places, and the root stands in the block behind those. */
export const popularNodes = known - filler + (ahead - known) * base
export const rootPlace = (((popularNodes * 3) >> blockBits) + 1) << blockBits

/** What an edge says. */
export const labelAt = ({text, labels}: Edges, edge: number): number => labels[text[edge]!]! || labels[((text[edge]! - seldom + 1) << 7) + text[edge + 1]!]!

/** The characters of an edge. */
export const sizeOf = ({text}: Edges, edge: number, label: number): number => {
  const length = label >>> labelBits
  if ((label & told) === 0) return length
  const first = text[edge + length]!
  return first < known ? length + 1 : first < far ? length + 2 : length + 3
}

/** Written out, as the two above are where most edges are read (dawg.ts): where V8 does not optimise, a call takes longer than what it does. */
const placeAt = (text: Uint8Array, at: number): number => {
  const a = text[at]!
  const b = text[at + 1]!
  const c = text[at + 2]!
  return ((a - (a > gap ? low + 1 : low)) * base + b - (b > gap ? low + 1 : low)) * base + c - (c > gap ? low + 1 : low)
}

const farPlace = digitOf(far) * base * base

/** The node that an edge leads to. */
export const targetOf = ({text}: Edges, edge: number, label: number): number => {
  const behind = edge + (label >>> labelBits)
  if ((label & told) !== 0) {
    const first = text[behind]!
    if (first < known) return placeAt(text, (first - filler) * 3)
    if (first >= far) return placeAt(text, behind) - farPlace
    const second = digitOf(text[behind + 1]!)
    return first < ahead ? placeAt(text, ((first - known) * base + second + known - filler) * 3) : behind + (first - ahead) * base + second
  }
  if ((label & next) === 0) return 0
  return text[behind] === filler ? ((behind >> blockBits) + 1) << blockBits : behind
}
