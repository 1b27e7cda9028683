// What a word may be where it stands, by the words that it is counted beside: `to send` is written often, and `a send` never.
import {wordSet} from '../matching/word-set.js'
import {remembered} from '../memo/remembered.js'
import {pairCount} from './pairs.js'
import {isPlainOnly, plainOfThird} from './verbs.js'
import {wordPairs} from './words.js'

/** Whether a pair of words is written at all. */
export const areCounted = (first: string, second: string): boolean => pairCount(wordPairs(), first, second) > 0

const count = (first: string, second: string): number => pairCount(wordPairs(), first, second)

/** What begins the object of a verb: the word before it is no noun. */
export const objects = wordSet('the a an your you it them this these those our us me my him her')

/** By how much, as log2, a verb is written behind `to` more often than behind an article, which makes it a noun. */
const surely = 3

/** A verb in its plain form that is hardly ever a noun or an adjective: `send`, and neither `order` nor `empty`. */
export const isVerbAlone = remembered((norm): boolean => {
  if (!isPlainOnly(norm)) return false
  const asVerb = count('to', norm)
  return asVerb > 0 && asVerb - Math.max(count('the', norm), count('a', norm), count('is', norm), count('very', norm)) >= surely
})

/** The plain form of a verb in its third person that is no plural of a noun: `closes`, and neither `orders` nor `parents`. */
export const plainOfThirdAlone = remembered((norm): string | undefined => {
  const plain = plainOfThird(norm)
  const asNoun = count('the', norm)
  return plain !== undefined && (asNoun === 0 || count('it', norm) > asNoun) ? plain : undefined
})
