// What is wrong where words do not go together, by what was changed in them.
import {mended} from './mended.js'
import {straighten} from './words.js'
import {ingOf, participleOf, pastOf, pastOfParticiple, plainOfIng, plainOfPast, plainOfThird, thirdOf} from './verbs.js'

const having = /^(?:have|has|had|having)$|'ve$/
const being = /^(?:am|is|are|was|were|be|been|being)$|'(?:m|re)$/
const helpers = /^(?:can|could|will|would|shall|should|may|might|must|do|does|did|to|please|kindly|let|lets)$|n't$|'ll$|'d$/
const forOne = /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/
const forMany = /^(?:are|were|have|do|aren't|weren't|haven't|don't)$/

const shown = (word: string): string => (word.startsWith("i'") ? `I${word.slice(1)}` : word)

/** @param before the words before the verb, nearest last */
const ofVerb = (wrong: string, right: string, before: readonly string[]): string | undefined => {
  const verb = [...before].reverse().find((word) => having.test(word) || being.test(word) || helpers.test(word))
  const plain = plainOfPast(right) ?? plainOfIng(right) ?? plainOfThird(right) ?? right
  if (right.endsWith('ing') && right === ingOf(plainOfPast(wrong) ?? plainOfThird(wrong) ?? wrong)) return `Behind “${before.at(-1) ?? ''}” the verb ends in -ing here: “${right}”.`
  if (verb !== undefined && helpers.test(verb)) return `Behind “${shown(verb)}” the verb stands in its plain form: “${right}”.`
  if (verb !== undefined && !helpers.test(verb) && (right === participleOf(wrong) || right === pastOf(plain))) return `Behind “${shown(verb)}” the verb takes its past participle: “${right}”.`
  if (pastOfParticiple(wrong) === right) return `“${wrong}” wants “have” before it; alone it is “${right}”.`
  if (right === thirdOf(wrong) || plainOfThird(wrong) === right) return `One is singular and the other plural: write “${right}”.`
  return undefined
}

/** In one or two sentences; undefined where the rule's own message says more. */
const whyOf = (found: string, mended: string): string | undefined => {
  const [was, is] = [found, mended].map((text) => straighten(text).toLowerCase().split(' ')) as [string[], string[]]
  let first = 0
  while (first < was.length && first < is.length && was[first] === is[first]) first++
  let last = 0
  while (last < was.length - first && last < is.length - first && was[was.length - 1 - last] === is[is.length - 1 - last]) last++
  const wrong = was.slice(first, was.length - last).join(' ')
  const right = is.slice(first, is.length - last).join(' ')
  if (wrong === '') return `“${right}” is missing: write “${mended}”.`
  if (right === '') return /^an?$/.test(wrong) ? undefined : `“${wrong}” is one word too many: write “${mended}”.`
  if (right.endsWith(` ${wrong}`)) return `“${right.slice(0, -wrong.length - 1)}” is missing: write “${mended}”.`
  if ((forOne.test(wrong) && forMany.test(right)) || (forMany.test(wrong) && forOne.test(right)) || right === 'am') return `The verb does not go with what it is said of: write “${mended}”.`
  return ofVerb(wrong, right, was.slice(0, first)) ?? `Write “${right}”, not “${wrong}”: “${mended}”.`
}

/** What to write instead of what a phrase of writing found, and why; undefined where one cannot be sure. */
export const mend = (found: string): {right: string; why: string | undefined} | undefined => {
  const right = mended(found)
  return right === undefined ? undefined : {right, why: whyOf(found, right)}
}
