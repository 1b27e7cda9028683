// Writes the classifier's table as table.ts reads it.
import {toArchive} from '../../encoding/archive.js'
import {characterOf, digitsOf, evenBase} from '../../encoding/digits.js'
import type {Feature} from '../features.js'
import type {Kind} from '../kinds.js'
import {above, below, buckets, columnsOf, featureStride, near, placeStride, restBits, restOf, shareOf, skip, type Scale, type Side, type TableSections} from '../table.js'

/** Features in ascending order, and for each a weight of one byte per column. */
export interface Weights {
  features: Int32Array
  weights: Int8Array
}

/** What was learned. */
export interface LearnedTable {
  /** In the reply and in the customer's message: a column a family, and of the reply one for the sentences of some. */
  reply: Weights
  customer: Weights
  scales: readonly Scale[]
  /** The kinds, in order, each with what it is known by. */
  kinds: readonly {kind: Kind; bias: number; step: number; reply: Weights; customer: Weights}[]
}

const skips = (many: number): number[] => Array.from({length: many}, () => skip)

const writeWeight = (weight: number): number[] =>
  Math.abs(weight) <= near ? [characterOf(weight + near)] : [weight < 0 ? below : above, characterOf(Math.abs(weight) - near - 1)]

/** A side with the features that its kinds alone know too, and where each stands. */
const writeSide = ({features, weights}: Weights, ofKinds: readonly Weights[], columns: number): Side & {places: ReadonlyMap<Feature, number>} => {
  const rows = new Map<Feature, Int8Array>(ofKinds.flatMap((each) => [...each.features].map((feature) => [feature, new Int8Array(columns)] as const)))
  for (const [row, feature] of features.entries()) rows.set(feature, weights.subarray(row * columns, (row + 1) * columns))
  const text: number[] = []
  const starts: number[] = []
  const places = new Map<Feature, number>()
  let before = 0
  for (const [feature, row] of [...rows].sort(([a], [b]) => (a >>> 0) - (b >>> 0))) {
    while (starts.length <= feature >>> restBits) {
      starts.push(text.length)
      before = 0
    }
    const more = restOf(feature) - before
    text.push(...skips(Math.floor(more / featureStride)), ...digitsOf(more % featureStride, 3))
    before = restOf(feature)
    places.set(feature, text.length)
    for (const weight of row) text.push(...writeWeight(weight))
  }
  while (starts.length <= buckets) starts.push(text.length)
  return {text: Uint8Array.from(text), surplus: Int16Array.from(starts, (start, bucket) => start - shareOf(bucket, text)), columns, places}
}

const writeMarks = ({features, weights}: Weights, places: ReadonlyMap<Feature, number>): number[] => {
  let before = 0
  return [...features.entries()]
    .map(([row, feature]) => ({place: places.get(feature)!, weight: weights[row]!}))
    .sort((a, b) => a.place - b.place)
    .flatMap(({place, weight}) => {
      const more = place - before
      before = place
      return [...skips(Math.floor(more / placeStride)), ...digitsOf(more % placeStride, 2, evenBase), ...writeWeight(weight)]
    })
}

const bytesIn = (numbers: Int16Array | Float32Array): Uint8Array => new Uint8Array(numbers.buffer)

/** @param learned with every kind, in the order of their list */
export const encodeTable = (learned: LearnedTable): string => {
  const reply = writeSide(learned.reply, learned.kinds.map((kind) => kind.reply), columnsOf.reply)
  const customer = writeSide(learned.customer, learned.kinds.map((kind) => kind.customer), columnsOf.customer)
  const marks = learned.kinds.flatMap((kind) => [writeMarks(kind.reply, reply.places), writeMarks(kind.customer, customer.places)])
  const sections: TableSections = {
    scales: bytesIn(Float32Array.from([...learned.scales, ...learned.kinds].flatMap(({bias, step}) => [bias, step]))),
    reply: reply.text,
    replySurplus: bytesIn(reply.surplus),
    customer: customer.text,
    customerSurplus: bytesIn(customer.surplus),
    marks: Uint8Array.from(marks.flat()),
    markLengths: marks.map(({length}) => length)
  }
  return toArchive(sections)
}
