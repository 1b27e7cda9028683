// What is wrong where words do not go together, by what was changed in them.
import {mended} from './mended.js'
import {knownMisspelling} from './misspellings.js'
import {isWord, straighten} from './words.js'
import {pastOfParticiple} from './verbs.js'

/** What a participle stands behind, and what a plain form does. */
const helper = /^(?:(have|has|had|having|am|is|are|was|were|be|been|being|i'm|(?:you|we|they)'re|.+'ve)|can|could|will|would|shall|should|may|might|must|do|does|did|to|please|kindly|.+n't|.+'ll)$/
const agreeing = /^(?:am|is|are|was|were|has|have|do|does)(?:n't)?$/

/** @param before the words before the verb */
const ofVerb = (wrong: string, right: string, before: readonly string[]): string | undefined => {
  const behind = right.endsWith('ing') ? before.at(-1) : before.findLast((word) => helper.test(word))
  if (behind !== undefined) return `Behind “${behind.replace(/^i'/, "I'")}” the verb ${right.endsWith('ing') ? 'ends in -ing here' : helper.exec(behind)![1] === undefined ? 'stands in its plain form' : 'takes its past participle'}: “${right}”.`
  if (pastOfParticiple(wrong) === right) return `“${wrong}” wants “have” before it; alone it is “${right}”.`
  return undefined
}

/** In one or two sentences; undefined where the rule's own message says more. */
const whyOf = (found: string, mended: string): string | undefined => {
  const [was, is] = [found, mended].map((text) => straighten(text).toLowerCase().split(' ')) as [string[], string[]]
  let first = 0
  while (first < is.length && was[first] === is[first]) first++
  while (was.length > first && is.length > first && was.at(-1) === is.at(-1)) {
    was.pop()
    is.pop()
  }
  const wrong = was.slice(first).join(' ')
  const right = is.slice(first).join(' ')
  if (wrong === '' || right.endsWith(` ${wrong}`)) return `“${right.slice(0, right.length - wrong.length).trim()}” is missing: write “${mended}”.`
  if (right === '') return /^an?$/.test(wrong) ? undefined : `“${wrong}” is one word too many: write “${mended}”.`
  if ((agreeing.test(wrong) && agreeing.test(right)) || right === `${wrong}s`) return `One is singular and the other plural: write “${mended}”.`
  return ofVerb(wrong, right, was.slice(0, first)) ?? `Write “${mended}”.`
}

/** What to write instead of what a phrase of writing found, and why; undefined where one cannot be sure. */
export const mend = (found: string): {right: string; why: string | undefined} | undefined => {
  const spelt = found.replace(/\p{L}+/gu, (word) => knownMisspelling(word) ?? word)
  const right = mended(spelt)
  // A misspelling that is not known would be written again.
  return right === undefined || right.split(/[^\p{L}'’]+/u).some((word) => /^\p{Ll}{3,}$/u.test(word) && !isWord(word)) ? undefined : {right, why: whyOf(spelt, right)}
}
