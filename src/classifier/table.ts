// The classifier's table: what was learned, as bytes. Everything stands at a multiple of four, lowest byte first.
import {families, familiesOf, kinds, type Kind} from './kinds.js'
import type {Feature} from './features.js'

/** Features in ascending order, and for each a weight of one byte per column. */
export interface Weights {
  features: Int32Array
  weights: Int8Array
}

/** What is known of a family: the bias of its column, and what a step of a weight is worth. */
export interface Scale {
  bias: number
  step: number
}

export interface Table {
  /** In the reply and in the customer's message: a column a family of `familiesOf`. */
  reply: Weights
  customer: Weights
  scales: readonly Scale[]
  /** The kinds, in order, each with what it is known by. */
  kinds: readonly {kind: Kind; bias: number; step: number; reply: Weights; customer: Weights}[]
}

/** The place of a feature in an ascending list, or -1. */
export const placeOf = (features: Int32Array, feature: Feature): number => {
  let low = 0
  let high = features.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = features[middle]!
    if (found === feature) return middle
    if (found < feature) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const padded = (length: number): number => (length + 3) & ~3

class Writer {
  private readonly parts: Uint8Array[] = []

  add(part: ArrayBufferView): void {
    const bytes = new Uint8Array(padded(part.byteLength))
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    this.parts.push(bytes)
  }

  weights({features, weights}: Weights): void {
    this.add(Int32Array.of(features.length))
    this.add(features)
    this.add(weights)
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.parts.reduce((sum, {length}) => sum + length, 0))
    let at = 0
    for (const part of this.parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }
}

/** @param table with every kind, in the order of their list */
export const encodeTable = (table: Table): Uint8Array => {
  const writer = new Writer()
  writer.add(Float32Array.from([...table.scales, ...table.kinds].flatMap(({bias, step}) => [bias, step])))
  for (const {reply, customer} of [table, ...table.kinds]) {
    writer.weights(reply)
    writer.weights(customer)
  }
  return writer.bytes()
}

/** @param bytes that begin at a multiple of four, as `bytesOf` gives them */
export const decodeTable = (bytes: Uint8Array): Table => {
  let at = bytes.byteOffset
  const ints = (length: number): Int32Array => {
    const list = new Int32Array(bytes.buffer, at, length)
    at += list.byteLength
    return list
  }
  const weights = (columns: number): Weights => {
    const features = ints(ints(1)[0]!)
    const list = new Int8Array(bytes.buffer, at, features.length * columns)
    at += padded(list.byteLength)
    return {features, weights: list}
  }
  const numbers = new Float32Array(bytes.buffer, at, 2 * (families.length + kinds.length))
  at += numbers.byteLength
  const scaleAt = (index: number): Scale => ({bias: numbers[2 * index]!, step: numbers[2 * index + 1]!})
  return {
    scales: families.map((_, index) => scaleAt(index)),
    reply: weights(familiesOf.reply.length),
    customer: weights(familiesOf.customer.length),
    kinds: kinds.map((kind, index) => ({kind, ...scaleAt(families.length + index), reply: weights(1), customer: weights(1)}))
  }
}
