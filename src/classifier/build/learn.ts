// Learns the classifier's table: a regression for each family, one for the sentences of some, and one for each kind among the drafts of its family.
import type {Feature} from '../features.js'
import {families, familyOf, kinds, ofSentences, sideOf, type Family, type Kind, type OfSentences} from '../kinds.js'
import type {Scale} from '../table.js'
import type {LearnedTable, Weights} from './encode.js'
import type {Sample} from './corpus.js'
import {regress, type Matrix, type Model} from './regression.js'

/** A feature that one draft alone has teaches nothing. */
const least = 2
const freedom = 10
/** Sentences are many, and short. */
const freedomOfSentences = 30

type SideName = 'reply' | 'customer'
type Sides = Readonly<Record<SideName, ReadonlySet<Feature>>>
const none: ReadonlySet<Feature> = new Set()

/** The features of one side by number, with what each is worth. */
class Columns {
  readonly numbers = new Map<Feature, number>()
  readonly worth: number[] = []

  /** @param share how much the side counts */
  constructor(readonly side: SideName, samples: readonly Sides[], share = 1) {
    const counts = new Map<Feature, number>()
    for (const sample of samples) for (const feature of sample[side]) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    for (const [feature, count] of counts) {
      if (count < least) continue
      this.numbers.set(feature, this.worth.length)
      // Rare ones say more: https://en.wikipedia.org/wiki/Tf%E2%80%93idf
      this.worth.push((share * (Math.log((1 + samples.length) / (1 + count)) + 1)) / 6)
    }
  }
}

const matrixOf = (samples: readonly Sides[], sides: readonly Columns[]): Matrix => {
  const starts = sides.map((_, index) => sides.slice(0, index).reduce((sum, {worth}) => sum + worth.length, 0))
  return {
    columns: sides.reduce((sum, {worth}) => sum + worth.length, 0),
    rows: samples.map((sample) => {
      const features: number[] = []
      const values: number[] = []
      for (const [index, {side, numbers, worth}] of sides.entries()) {
        const root = Math.sqrt(sample[side].size || 1)
        for (const feature of sample[side]) {
          const number = numbers.get(feature)
          if (number === undefined) continue
          features.push(starts[index]! + number)
          values.push(worth[number]! / root)
        }
      }
      return {features: Int32Array.from(features), values: Float64Array.from(values)}
    })
  }
}

/** An answer that takes a danger lightly must not outweigh the message that tells of it. */
const shareOfReply = (family: Family): number => (sideOf(family) === 'reply' ? 1 : 0.5)

/** What kind of danger it is the message alone says. */
const sidesOfKind = (family: Family, samples: readonly Sample[]): Columns[] => [...(sideOf(family) === 'reply' ? [new Columns('reply', samples)] : []), new Columns('customer', samples)]

export const isOf = (sample: Sample, family: Family): boolean => sample.labels.some((label) => familyOf(label) === family)

/** What a model makes of each feature, by side. */
const learned = (sides: readonly Columns[], {weights}: Model): Record<SideName, Map<Feature, number>> => {
  const found: Record<SideName, Map<Feature, number>> = {reply: new Map(), customer: new Map()}
  let at = 0
  for (const {side, numbers, worth} of sides) {
    for (const [feature, number] of numbers) found[side].set(feature, weights[at + number]! * worth[number]!)
    at += worth.length
  }
  return found
}

interface Learned {
  bias: number
  weights: Record<SideName, Map<Feature, number>>
}

const learnFamily = (samples: readonly Sample[], family: Family): Learned => {
  // Where judges differ there is nothing to learn.
  const clear = samples.filter((sample) => isOf(sample, family) || !sample.accept.includes(family))
  const sides = [new Columns('reply', clear, shareOfReply(family)), new Columns('customer', clear)]
  const model = regress(matrixOf(clear, sides), clear.map((sample) => isOf(sample, family)), freedom)
  return {bias: model.bias, weights: learned(sides, model)}
}

/** A shorter draft at fault may be so in more sentences than are marked. */
const longEnough = 4

/** Which sentence is at fault, whatever stands around it. */
const learnSentences = (samples: readonly Sample[], family: OfSentences): Learned => {
  const rows = samples.flatMap((sample) => {
    const {sentences, accept} = sample
    if (!isOf(sample, family)) return accept.includes(family) ? [] : sentences.map(({features}) => ({reply: features, customer: none, isFault: false}))
    // What is missing is said by no sentence.
    if (!sentences.some(({isFault}) => isFault)) return []
    return sentences.filter(({isFault}) => isFault || sentences.length >= longEnough).map(({features, isFault}) => ({reply: features, customer: none, isFault}))
  })
  const sides = [new Columns('reply', rows)]
  const model = regress(matrixOf(rows, sides), rows.map(({isFault}) => isFault), freedomOfSentences)
  return {bias: model.bias, weights: learned(sides, model)}
}

/** Which kind of its family a draft is, of those that are of one. */
const learnKind = (samples: readonly Sample[], kind: Kind): Learned => {
  const among = samples.filter(({labels}) => labels.some((label) => label.startsWith(`${familyOf(kind)}/`)))
  const sides = sidesOfKind(familyOf(kind), among)
  const model = regress(matrixOf(among, sides), among.map(({labels}) => labels.includes(kind)), freedom)
  return {bias: model.bias, weights: learned(sides, model)}
}

/** The most features kept of a side, and of a kind. */
const mostOfSide = 6_500
const mostOfKind = 235
/** A kind that few words tell needs no more: what weighs less than this, of 127, tells nothing of it. */
const lightestOfKind = 24
const highest = 127

const stepOf = ({weights}: Learned): number => Math.max(1e-9, ...[...weights.reply.values(), ...weights.customer.values()].map(Math.abs)) / highest

const rounded = (weight: number, step: number): number => Math.max(-highest, Math.min(highest, Math.round(weight / step)))

/** The features that weigh the most, and no less than so much, each with a byte for every model. */
const packed = (models: readonly Learned[], side: SideName, steps: readonly number[], most: number, lightest = 0.5): Weights => {
  const strongest = new Map<Feature, number>()
  for (const [index, {weights}] of models.entries())
    for (const [feature, weight] of weights[side]) strongest.set(feature, Math.max(strongest.get(feature) ?? 0, Math.abs(weight) / steps[index]!))
  const kept = [...strongest]
    .filter(([, weight]) => weight >= lightest)
    .toSorted(([a, first], [b, second]) => second - first || a - b)
    .slice(0, most)
    .map(([feature]) => feature)
  const features = Int32Array.from(kept).toSorted()
  const weights = new Int8Array(features.length * models.length)
  features.forEach((feature, row) => models.forEach((model, column) => (weights[row * models.length + column] = rounded(model.weights[side].get(feature) ?? 0, steps[column]!))))
  return {features, weights}
}

const scaleOf = (model: Learned): Scale => ({bias: model.bias, step: stepOf(model)})

/** The table of a corpus. */
export const learn = (samples: readonly Sample[]): LearnedTable => {
  const ofFamilies = families.map((family) => learnFamily(samples, family))
  const ofReplies = [...ofFamilies, ...ofSentences.map((family) => learnSentences(samples, family))]
  const scales = ofReplies.map(scaleOf)
  const weightsOf = (side: SideName, models: readonly Learned[]): Weights => packed(models, side, scales.map(({step}) => step), mostOfSide)
  return {
    scales,
    reply: weightsOf('reply', ofReplies),
    customer: weightsOf('customer', ofFamilies),
    kinds: kinds.map((kind) => {
      const model = learnKind(samples, kind)
      const {bias, step} = scaleOf(model)
      return {kind, bias, step, reply: packed([model], 'reply', [step], mostOfKind, lightestOfKind), customer: packed([model], 'customer', [step], mostOfKind, lightestOfKind)}
    })
  }
}

