// How a draft reads as a whole, by what was learned from labelled drafts: a second reader beside the phrases.
import {addFeatures, featuresOf, replyFeatures, settingOf, type Feature} from './features.js'
import {families, familiesOf, familyOf, readsReply, type Family, type Kind} from './kinds.js'
import {placeOf, type Table, type Weights} from './table.js'
import type {Reply, Sentence, Side, Text} from '../rule.js'
import {indexAt} from '../tokens/at.js'

/** How a draft reads: above 0 rather so, below 0 rather not. */
export type Margins = Readonly<Record<Family, number>>

/** The features of a draft and of what it answers. */
export interface Read {
  reply: ReadonlySet<Feature>
  customer: ReadonlySet<Feature>
}

const none: ReadonlySet<Feature> = new Set()

export const read = (reply: Reply): Read => ({reply: replyFeatures(reply), customer: reply.customer ? featuresOf(reply.customer) : none})

/** The same of the sentence alone in which a place is. */
export const readAt = (reply: Reply, {in: side = 'reply', start}: {in?: Side; start: number}): Read => {
  const text = side === 'customer' ? (reply.customer ?? reply) : reply
  const {first, last} = text.sentences[indexAt(text.sentences, start)] ?? {first: 0, last: text.tokens.length - 1}
  const found = side === 'customer' ? new Set<Feature>() : settingOf(reply)
  addFeatures(text, first, last, found)
  return side === 'customer' ? {reply: replyFeatures(reply), customer: found} : {reply: found, customer: reply.customer ? featuresOf(reply.customer) : none}
}

/** Adds what the features of a text weigh in every column. */
const addWeights = ({features, weights}: Weights, columns: number, found: ReadonlySet<Feature>, sums: Float64Array): void => {
  for (const feature of found) {
    const place = placeOf(features, feature)
    if (place >= 0) for (let column = 0; column < columns; column++) sums[column]! += weights[place * columns + column]!
  }
}

const weigh = (weights: Weights, columns: number, found: ReadonlySet<Feature>): Float64Array => {
  const sums = new Float64Array(columns)
  if (found.size > 0) addWeights(weights, columns, found, sums)
  const root = Math.sqrt(found.size || 1)
  return sums.map((sum) => sum / root)
}

/** How a draft reads in each family. */
export const marginsOf = (table: Table, {reply, customer}: Read): Margins => {
  const said = weigh(table.reply, familiesOf.reply.length, reply)
  const asked = weigh(table.customer, familiesOf.customer.length, customer)
  const sumOf = (family: Family): number => (said[familiesOf.reply.indexOf(family)] ?? 0) + asked[familiesOf.customer.indexOf(family)]!
  return Object.fromEntries(families.map((family, column) => [family, table.scales[column]!.bias + sumOf(family) * table.scales[column]!.step])) as unknown as Margins
}

/** Of what kind it is most likely, if it is of the family, and how likely; of those that it may be. */
export const likeliest = (table: Table, family: Family, {reply, customer}: Read, may: (kind: Kind) => boolean = () => true): {kind: Kind; margin: number} => {
  let best: Kind | undefined
  let highest = -Infinity
  for (const one of table.kinds) {
    if (familyOf(one.kind) !== family || !may(one.kind)) continue
    const margin = one.bias + (weigh(one.reply, 1, reply)[0]! + weigh(one.customer, 1, customer)[0]!) * one.step
    if (margin > highest) {
      best = one.kind
      highest = margin
    }
  }
  return {kind: best!, margin: highest}
}

/** The sentence of a text that weighs the most in a family. */
const heaviest = (text: Text, weights: Weights, columns: readonly Family[], family: Family): {sentence: Sentence; weight: number} | undefined => {
  let best: {sentence: Sentence; weight: number} | undefined
  for (const sentence of text.sentences) {
    const features = new Set<Feature>()
    addFeatures(text, sentence.first, sentence.last, features)
    const weight = weigh(weights, columns.length, features)[columns.indexOf(family)]!
    if (best === undefined || weight > best.weight) best = {sentence, weight}
  }
  return best
}

/** Where a draft reads so: the sentence that says it most. */
export const placeIn = (table: Table, family: Family, reply: Reply): {start: number; end: number; in: Side} => {
  const side: Side = readsReply(family) ? 'reply' : 'customer'
  const text = side === 'reply' ? reply : reply.customer
  const best = text && heaviest(text, table[side], familiesOf[side], family)
  return {start: best?.sentence.start ?? 0, end: best?.sentence.end ?? 0, in: side}
}
