// What rules look for in single words. A trait follows from the letters of a word alone, so each word is asked once, however
// many replies have it, and of a reply all rules learn at once where the few words stand that concern them.
import {noted} from '../memo/noted.js'
import type {Text} from '../rule.js'
import {shapeOf, type Shape} from './classify.js'
import {bySentence, forgetSentences} from './recurring.js'

/** A number by which a trait is known. */
export type Trait = number

const tests: ((word: Shape) => boolean)[] = []

/** The traits of words that were met; longer ones hardly come again. */
const kept = new Map<string, readonly Trait[]>()
const keptAtMost = 20_000
const longestKept = 24

/**
 * A trait that words may have; modules make theirs when they are loaded.
 *
 * @param has whether a word has it: a function of its letters; of its kind, only as far as they tell it
 */
export const trait = (has: (word: Shape) => boolean): Trait => {
  kept.clear()
  forgetSentences()
  return tests.push(has) - 1
}

const traitsOf = (text: string): readonly Trait[] => {
  let traits = kept.get(text)
  if (traits === undefined) {
    const word = shapeOf(text)
    const found: Trait[] = []
    for (let each = 0; each < tests.length; each++) if (tests[each]!(word)) found.push(each)
    traits = found
    if (text.length > longestKept) return traits
    if (kept.size >= keptAtMost) kept.clear()
    kept.set(text, traits)
  }
  return traits
}

/** Whether a word has a trait. */
export const hasTrait = (word: string, trait: Trait): boolean => traitsOf(word).includes(trait)

/** The traits in a sentence, each followed by the place of its token. */
const traitsIn = bySentence(({tokens}, {first, last}): readonly number[] => {
  const found: number[] = []
  for (let index = first; index <= last; index++) {
    const {kind, text} = tokens[index]!
    if (kind === 'space' || kind === 'punctuation') continue
    for (const each of traitsOf(text)) found.push(each, index - first)
  }
  return found
})

const placesIn = noted((text: Text): (number[] | undefined)[] => {
  const found: (number[] | undefined)[] = []
  const {sentences} = text
  for (let index = 0; index < sentences.length; index++) {
    const {first} = sentences[index]!
    const traits = traitsIn(text, index)
    for (let at = 0; at < traits.length; at += 2) (found[traits[at]!] ??= []).push(first + traits[at + 1]!)
  }
  return found
})

const nowhere: readonly number[] = []

/** The indexes of the tokens that have a trait, in order; white space and punctuation have none. */
export const wordsWith = (text: Text, trait: Trait): readonly number[] => placesIn(text)[trait] ?? nowhere
