// How a draft reads as a whole, by what was learned from labelled drafts: a second reader beside the phrases.
import {addFeatures, featuresOf, replyFeatures, settingOf, type Feature} from './features.js'
import {families, familyOf, isOfSentences, ofSentences, sideOf, type Family, type Kind, type OfSentences} from './kinds.js'
import {addWeights, markedBy, placeOf, type Side as Columns, type Table} from './table.js'
import {noted} from '../memo/noted.js'
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

export const read = noted((reply: Reply): Read => ({reply: replyFeatures(reply), customer: reply.customer ? featuresOf(reply.customer) : none}))

/** The same of the sentence alone in which a place is. */
export const readAt = (reply: Reply, {in: side = 'reply', start}: {in?: Side; start: number}): Read => {
  const text = side === 'customer' ? (reply.customer ?? reply) : reply
  const {first, last} = text.sentences[indexAt(text.sentences, start)] ?? {first: 0, last: text.tokens.length - 1}
  const found = side === 'customer' ? new Set<Feature>() : settingOf(reply)
  addFeatures(text, first, last, found)
  return side === 'customer' ? {reply: read(reply).reply, customer: found} : {reply: found, customer: read(reply).customer}
}

/** Where the features of a text stand. */
const placesOf = (side: Columns, found: ReadonlySet<Feature>): Set<number> => {
  const places = new Set<number>()
  for (const feature of found) {
    const place = placeOf(side, feature)
    if (place >= 0) places.add(place)
  }
  return places
}

/** A long text has more features of every sort. */
const evened = (sum: number, {size}: ReadonlySet<Feature>): number => sum / Math.sqrt(size || 1)

/** What the features of a text weigh in every column. */
const weigh = (side: Columns, found: ReadonlySet<Feature>): Float64Array => {
  const sums = new Float64Array(side.columns)
  for (const place of placesOf(side, found)) addWeights(side, place, sums)
  return sums.map((sum) => evened(sum, found))
}

/** How a draft reads as a whole in each family. */
export const marginsOf = (table: Table, {reply, customer}: Read): Margins => {
  const said = weigh(table.reply, reply)
  const asked = weigh(table.customer, customer)
  return Object.fromEntries(
    families.map((family, column) => [family, table.scales[column]!.bias + (said[column]! + asked[column]!) * table.scales[column]!.step])
  ) as unknown as Margins
}

/** What a sentence says. */
export interface SentenceRead {
  features: ReadonlySet<Feature>
}

/** Of each family of which sentences were learned, the one most at fault and how it reads alone, whatever stands around it; undefined where there is none. */
export const worstOf = <Of extends SentenceRead>(table: Table, sentences: readonly Of[]): Readonly<Record<OfSentences, {sentence: Of; margin: number}>> | undefined => {
  const weights = sentences.map(({features}) => weigh(table.reply, features))
  if (weights.length === 0) return undefined
  return Object.fromEntries(
    ofSentences.map((family, index) => {
      const column = families.length + index
      const {bias, step} = table.scales[column]!
      const heaviest = weights.reduce((most, sums, at) => (sums[column]! > weights[most]![column]! ? at : most), 0)
      return [family, {sentence: sentences[heaviest]!, margin: bias + weights[heaviest]![column]! * step}]
    })
  ) as unknown as Record<OfSentences, {sentence: Of; margin: number}>
}

/** How much the sentence that is most at fault counts beside the draft as a whole, which may be kind but for it. */
const shareOfWorst = 0.5

/** How a draft reads, as a whole and in the sentence that is most at fault. */
export const impressionOf = (table: Table, read: Read, worst: ReturnType<typeof worstOf>): Margins => {
  const margins = {...marginsOf(table, read)}
  if (worst) for (const family of ofSentences) margins[family] = (1 - shareOfWorst) * margins[family] + shareOfWorst * worst[family].margin
  return margins
}

/** The draft says more of a finding in it than the sentence alone does, */
const shareOfWhole = 0.75

/** and what is missing is more easily taken for so than what stands there. */
const doubtOfAbsence = 1.25

/** Of a few words nothing is known so surely as their margin says. */
const bounded = (margin: number): number => Math.max(-4, Math.min(3, margin))

/** What speaks for a finding of the phrases, on the scale of the margins: the draft, and the sentence in which it stands. */
export const evidenceFor = (family: Family, whole: Margins, sentence: Margins, isAbsence: boolean): number =>
  shareOfWhole * bounded(whole[family]) + (1 - shareOfWhole) * bounded(sentence[family]) - (isAbsence ? doubtOfAbsence : 0)

/** Of what kind it is most likely, if it is of the family, and how likely; of those that it may be. */
export const likeliest = (table: Table, family: Family, {reply, customer}: Read, may: (kind: Kind) => boolean = () => true): {kind: Kind; margin: number} => {
  const replyPlaces = placesOf(table.reply, reply)
  const customerPlaces = placesOf(table.customer, customer)
  let best: Kind | undefined
  let highest = -Infinity
  for (const one of table.kinds) {
    if (familyOf(one.kind) !== family || !may(one.kind)) continue
    const margin = one.bias + (evened(markedBy(one.reply, replyPlaces), reply) + evened(markedBy(one.customer, customerPlaces), customer)) * one.step
    if (margin > highest) {
      best = one.kind
      highest = margin
    }
  }
  return {kind: best!, margin: highest}
}

/** What is missing is said by no sentence, */
const absences: ReadonlySet<Kind> = new Set<Kind>(['tone/no-empathy', 'tone/no-next-step'])
/** and from here on one says what is wrong. */
const surelySaid = 3

/** The same by all that it says, or by what is most at fault in it, whichever is surer. */
export const surestKind = (table: Table, family: Family, found: Read, worst: ReturnType<typeof worstOf>, may: (kind: Kind) => boolean = () => true): {kind: Kind; margin: number} => {
  if (!worst || !isOfSentences(family)) return likeliest(table, family, found, may)
  const {sentence, margin} = worst[family]
  const maySay = (kind: Kind): boolean => may(kind) && (margin < surelySaid || !absences.has(kind))
  const whole = likeliest(table, family, found, maySay)
  const said = likeliest(table, family, {...found, reply: sentence.features}, maySay)
  return said.margin > whole.margin ? said : whole
}

/** Whom a text greets and who signs it says nothing of what is wrong with it. */
const isFrame = ({tokens}: Text, {first, last}: Sentence): boolean => {
  const words = tokens.slice(first, last + 1).filter(({kind}) => kind !== 'space')
  // A team signs with its name, and no full stop: `Billing`, `Ada, Harbour Homes`.
  if (last === tokens.length - 1 && words.length <= 5 && words.every(({kind, text}) => (kind === 'word' ? words.length <= 2 || /^[A-Z]/.test(text) : text === ','))) return true
  return words.length <= 5 && (words.at(-1)?.norm === ',' || /^(?:dear|hi|hello|hey|hiya)$/.test(words[0]?.norm ?? ''))
}

/** The sentences that say something; all where none does. */
const toldIn = (text: Text): readonly Sentence[] => {
  const told = text.sentences.filter((sentence) => !isFrame(text, sentence))
  return told.length > 0 ? told : text.sentences
}

/** What each sentence of a reply says. */
export const readSentences = noted((reply: Reply): readonly (SentenceRead & {sentence: Sentence})[] =>
  toldIn(reply).map((sentence) => {
    const features = settingOf(reply)
    addFeatures(reply, sentence.first, sentence.last, features)
    return {sentence, features}
  })
)

/** The sentence of a text that weighs the most in a column. */
const heaviest = (text: Text, side: Columns, column: number): Sentence | undefined => {
  let best: Sentence | undefined
  let most = -Infinity
  for (const sentence of toldIn(text)) {
    const features = new Set<Feature>()
    addFeatures(text, sentence.first, sentence.last, features)
    const weight = weigh(side, features)[column]!
    if (weight > most) [best, most] = [sentence, weight]
  }
  return best
}

/** Where a draft reads so: the sentence that says it most. */
export const placeIn = (table: Table, family: Family, reply: Reply): {start: number; end: number; in: Side} => {
  const side = sideOf(family)
  const text = side === 'reply' ? reply : reply.customer
  const best = isOfSentences(family) ? worstOf(table, readSentences(reply))?.[family].sentence.sentence : text && heaviest(text, table[side], families.indexOf(family))
  return {start: best?.start ?? 0, end: best?.end ?? 0, in: side}
}
