// The second reader of the rules of phrases: it was taught by labelled drafts, and reads a draft whole.
import {bytesOf} from '../base64.js'
import {lazily} from '../lazily.js'
import type {SecondReader} from '../phrases/types.js'
import type {Category, Reply} from '../rule.js'
import {likeliest, marginsOf, placeIn, read, type Margins} from './classifier.js'
import {families, familyOf, type Family, type Kind} from './kinds.js'
import {table} from './table.generated.js'
import {decodeTable} from './table.js'

const learned = lazily(() => decodeTable(bytesOf(table)))

/** The margins from which a draft counts as one of the family, and as one of the kind. */
interface Margin {
  family: number
  kind: number
}

/** Of what an author unknown to it wrote it is then right in four cases of five, and hardly a routine reply is called to account (`npm run classifier`). */
const enough: Readonly<Record<Family, Margin>> = {
  tone: {family: 0.5, kind: -0.25},
  offline: {family: 0.25, kind: -0.5},
  advice: {family: 0.25, kind: -0.5},
  escalation: {family: 0.75, kind: 0}
}

/** Of a danger to life less is enough. */
const enoughOfDanger: Margin = {family: 0.25, kind: 0}
const dangers: ReadonlySet<Kind> = new Set<Kind>(['escalation/adverse-event', 'escalation/fraud', 'escalation/safeguarding', 'escalation/safety', 'escalation/self-harm', 'escalation/threat'])

/** Under these margins four phrases in five were wrong. */
const tooLittle: Partial<Record<Category, number>> = {tone: -3, offline: -2.5, advice: -2, escalation: -2.5}

interface Impression {
  margins: Margins
  kinds: readonly Kind[]
}

const impressions = new WeakMap<Reply, Impression>()

const impressionOf = (reply: Reply): Impression => {
  let impression = impressions.get(reply)
  if (impression === undefined) {
    const found = read(reply)
    const margins = marginsOf(learned(), found)
    const kinds = families
      .filter((family) => margins[family] > Math.min(enough[family].family, enoughOfDanger.family))
      .map((family) => ({family, ...likeliest(learned(), family, found)}))
      .filter(({family, kind, margin}) => {
        const least = dangers.has(kind) ? enoughOfDanger : enough[family]
        return margins[family] > least.family && margin > least.kind
      })
      .map(({kind}) => kind)
    impressions.set(reply, (impression = {margins, kinds}))
  }
  return impression
}

export const secondReader: SecondReader = {
  doubts: (reply, category) => {
    const least = tooLittle[category]
    return least !== undefined && impressionOf(reply).margins[category as Family] < least
  },
  kinds: (reply) => impressionOf(reply).kinds,
  place: (reply, kind) => placeIn(learned(), familyOf(kind), reply)
}
