import {defineRule, type Member} from '../../src/rule.js'
import {audienceOf} from '../../src/templates/set/reading.js'
import {alike, shinglesOf, wordsOf} from '../../src/templates/set/shingles.js'

/** The first so many hashes of a text are its sketch: texts that are nearly the same share one of them. */
const sketch = 8
/** Texts kept under one hash: a set of any size is compared in linear time. */
const kept = 8
/** Shorter texts are alike by chance: `Hi {{name}}, thank you for your patience.` */
const fewestWords = {same: 8, near: 40}

interface Seen {
  member: number
  shingles: Uint32Array
  /** What tells two responses apart however alike they are. */
  apart: string
}

/** The first line with words in it. */
const firstLine = (text: string): {start: number; end: number} => {
  const match = /\S[^\n]{0,79}/.exec(text)
  return match ? {start: match.index, end: match.index + match[0].trimEnd().length} : {start: 0, end: 0}
}

const nameOf = ({name, path}: Member): string => `“${name.slice(0, 60)}” (${path})`

/** Numbers, dates and negations. */
const apartBy = (words: readonly string[]): string => words.filter((word) => /\d/.test(word) || /^(?:not|no|never|without|un\w+)$/.test(word)).join(' ')

export default defineRule({
  title: 'The same canned response twice',
  severity: 'warning',
  message: 'There is another canned response with the same words. Keep one.',
  rationale: 'Of two copies one is put right and the other goes on being sent. Responses for other channels, languages and regions are no copies; where only a few words differ it is a notice.',
  examples: [
    {
      text: 'Hi {{name}}, your parcel left our depot last night. It will be with you soon!',
      beside: ['Hi {{ customer.name }}, your parcel left our depot last night. It will be with you soon.'],
      flags: ['Hi {{name}}, your parcel left our depot last night. It will be with you soon!']
    },
    {text: 'Hi {{name}}, thank you for the photo.', beside: ['Hi {{name}}, thank you for the photo.'], flags: []},
    {text: 'Your refund of £20 is on its way to the card that you paid with.', beside: ['Your refund of £30 is on its way to the card that you paid with.'], flags: []},
    {text: 'Your parcel has left our depot and will be with you soon.', beside: ['Your parcel has not left our depot and will be with you soon.'], flags: []}
  ],
  check: () => [],
  *compare(set) {
    const same = new Map<string, number[]>()
    const near = new Map<number, Seen[]>()
    const found: {member: number; of: number}[] = []
    for (const [member, each] of set.entries()) {
      const words = wordsOf(each)
      if (words.length < fewestWords.same) continue
      const group = `${each.channel.id}\n${each.locale ?? ''}\n${each.settings.region ?? ''}`
      const key = `${group}\n${words.join(' ')}`
      const copies = same.get(key)
      if (copies) copies.push(member)
      else same.set(key, [member])
      if (copies || words.length < fewestWords.near) continue
      const shingles = shinglesOf(words)
      const apart = apartBy(words)
      const candidates = new Set(Array.from(shingles.slice(0, sketch), (hash) => near.get(hash) ?? []).flat())
      const twin = [...candidates].find((one) => {
        const other = set[one.member]!
        return other.channel.id === each.channel.id && other.locale === each.locale && one.apart === apart && alike(one.shingles, shingles) >= 0.9 && audienceOf(other) === audienceOf(each)
      })
      if (twin) found.push({member, of: twin.member})
      else for (const hash of shingles.slice(0, sketch)) near.set(hash, [...(near.get(hash) ?? []), {member, shingles, apart}].slice(-kept))
    }
    for (const [first, second, ...more] of same.values()) {
      if (second === undefined) continue
      const also = more.length === 0 ? '' : ` and ${more.length} more canned response${more.length === 1 ? '' : 's'}`
      yield {member: second, ...firstLine(set[second]!.text), message: `${nameOf(set[first!]!)}${also} ${more.length === 0 ? 'has' : 'have'} the same words. Keep one.`}
    }
    for (const {member, of} of found) yield {member, ...firstLine(set[member]!.text), confidence: 'low', message: `It is nearly the same as ${nameOf(set[of]!)}. Keep one, or say what sets them apart.`}
  }
})
