// The classifier's table: what was learned, as characters that are read where they stand. A draft asks for a few hundred of its
// features, so that nothing is decoded of the others.
import {fromArchive} from '../encoding/archive.js'
import type {Ascii} from '../encoding/base64.js'
import {base, characterOf, digitOf, evenBase, low} from '../encoding/digits.js'
import {families, kinds, ofSentences, type Kind} from './kinds.js'
import type {Feature} from './features.js'

/** What is known of a column: its bias, and what a step of a weight is worth. */
export interface Scale {
  bias: number
  step: number
}

/**
 * The features of a side: in buckets of their first bits, in order of the others. Of each there are those, as how much more they are
 * than those of the one before it, in three characters, and its weights.
 */
export interface Side {
  readonly text: Uint8Array
  /** By bucket, and behind the last: how much more text there is before it than its share. */
  readonly surplus: Int16Array
  /** How many weights each feature has. */
  readonly columns: number
}

/** What a kind is known by on a side: the places of features there, as how much farther on they are, in two characters, each with a weight. */
type Marks = Uint8Array

export interface Table {
  /** Of each column of a reply. */
  readonly scales: readonly Scale[]
  readonly reply: Side
  readonly customer: Side
  readonly kinds: readonly {kind: Kind; bias: number; step: number; reply: Marks; customer: Marks}[]
}

/** Of each feature, a weight of each family; in a reply, of what a sentence says, too. */
export const columnsOf = {reply: families.length + ofSentences.length, customer: families.length}

const bucketBits = 11
export const buckets = 1 << bucketBits
export const restBits = 32 - bucketBits
export const restOf = (feature: Feature): number => feature & ((1 << restBits) - 1)
/** How much text there would be before a bucket if all had as much. */
export const shareOf = (bucket: number, {length}: ArrayLike<number>): number => Math.floor((bucket * length) / buckets)
const startOf = ({text, surplus}: Side, bucket: number): number => shareOf(bucket, text) + surplus[bucket]!

/** Stands for as much more as the characters of a difference cannot tell. */
export const skip = characterOf(base - 1)
export const featureStride = (base - 1) * base ** 2
export const placeStride = evenBase ** 2

/** Weights to either side of 0 that one character tells; those above and those below begin with one of the last two. */
export const near = (base - 3) / 2
export const above = characterOf(base - 2)
export const below = characterOf(base - 1)

const lengthOf = (text: Uint8Array, at: number): number => (text[at]! < above ? 1 : 2)

const weightAt = (text: Uint8Array, at: number): number => {
  const first = text[at]!
  if (first < above) return digitOf(first) - near
  const more = digitOf(text[at + 1]!) + near + 1
  return first === below ? -more : more
}

/** Where the weights of a feature stand on a side; -1 of one that it does not have. */
export const placeOf = (side: Side, feature: Feature): number => {
  const {text, columns} = side
  const bucket = feature >>> restBits
  const end = startOf(side, bucket + 1)
  let left = restOf(feature)
  for (let at = startOf(side, bucket); at < end; ) {
    if (text[at] === skip) {
      left -= featureStride
      at++
      continue
    }
    left -= (digitOf(text[at]!) * base + digitOf(text[at + 1]!)) * base + digitOf(text[at + 2]!)
    at += 3
    if (left <= 0) return left === 0 ? at : -1
    for (let column = 0; column < columns; column++) at += lengthOf(text, at)
  }
  return -1
}

/** Adds what stands at a place. */
export const addWeights = ({text, columns}: Side, place: number, sums: Float64Array): void => {
  for (let column = 0, at = place; column < columns; column++) {
    sums[column]! += weightAt(text, at)
    at += lengthOf(text, at)
  }
}

/** What features at some places weigh for a kind. A draft that may be of a family goes through all that its kinds are known by. */
export const markedBy = (marks: Marks, places: ReadonlySet<number>): number => {
  let sum = 0
  let place = 0
  for (let at = 0; at < marks.length; ) {
    const first = marks[at++]!
    if (first === skip) {
      place += placeStride
      continue
    }
    place += (first - low) * evenBase + marks[at++]! - low
    if (places.has(place)) sum += weightAt(marks, at)
    at += marks[at]! < above ? 1 : 2
  }
  return sum
}

/** What a table is read from. */
export interface TableSections {
  /** The biases and steps of families, of their sentences and of kinds. */
  scales: Uint8Array
  reply: Uint8Array
  replySurplus: Uint8Array
  customer: Uint8Array
  customerSurplus: Uint8Array
  /** Of each kind in the reply and in the customer's message. */
  marks: Uint8Array
  markLengths: readonly number[]
}

/** The table that build/encode.ts wrote. */
export const openTable = (written: Ascii): Table => {
  const {scales, reply, replySurplus, customer, customerSurplus, marks, markLengths} = fromArchive<TableSections>(written)
  const numbers = new Float32Array(scales.buffer, scales.byteOffset, scales.byteLength / 4)
  const scaleAt = (index: number): Scale => ({bias: numbers[2 * index]!, step: numbers[2 * index + 1]!})
  const side = (text: Uint8Array, surplus: Uint8Array, columns: number): Side => ({text, surplus: new Int16Array(surplus.buffer, surplus.byteOffset, buckets + 1), columns})
  let at = 0
  const nextMarks = (index: number): Marks => marks.subarray(at, (at += markLengths[index]!))
  return {
    scales: Array.from({length: columnsOf.reply}, (_, index) => scaleAt(index)),
    reply: side(reply, replySurplus, columnsOf.reply),
    customer: side(customer, customerSurplus, columnsOf.customer),
    kinds: kinds.map((kind, index) => ({kind, ...scaleAt(columnsOf.reply + index), reply: nextMarks(2 * index), customer: nextMarks(2 * index + 1)}))
  }
}
