// What a rule gives as its answer, which a company's own rule may get wrong: a promise, nothing, a place outside the text.
import {actions, type Hit, type Report} from './rule.js'

/** Why a rule was skipped begins so when it threw. */
export const ruleFailed = 'the rule failed'

/** Rules that threw: a fault of theirs, about which nothing else of the report says anything. */
export const failuresOf = ({skipped}: Report): Report['skipped'] => skipped.filter(({reason}) => reason.startsWith(ruleFailed))

/** An answer of a rule that is none. The message is our own words: nothing of a draft is in it. */
export class WrongAnswer extends Error {
  override name = 'WrongAnswer'
}

/**
 * The hits that a rule gave.
 * @param name of the function that gave them
 * @throws WrongAnswer for what is no list; a promise is not waited for, and that it fails is nobody's business
 */
export const listed = <Item>(given: Iterable<Item>, name: 'check' | 'compare'): Iterable<Item> => {
  const answer: unknown = given
  if (typeof answer === 'object' && answer !== null && typeof given[Symbol.iterator] === 'function') return given
  throw new WrongAnswer(wrongIn(answer, name))
}

const wrongIn = (answer: unknown, name: 'check' | 'compare'): string => {
  if (typeof answer === 'object' && answer !== null) {
    if ('then' in answer && typeof answer.then === 'function') {
      // its failure would end the process, and could quote the draft
      answer.then(undefined, () => undefined)
      return `${name} must return hits, not a promise`
    }
    if (Symbol.asyncIterator in answer) return `${name} must return hits at once: function*, not async function*`
  }
  return `${name} must return a list of hits, an empty one for nothing found`
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string')
const isOptional = (value: unknown, type: 'string' | 'boolean'): boolean => value === undefined || typeof value === type

/** What is wrong with a hit, or undefined. */
const wrongWith = (hit: Hit): string | undefined => {
  const found: unknown = hit
  if (typeof found !== 'object' || found === null || !Number.isInteger(hit.start) || !Number.isInteger(hit.end)) return 'a hit needs `start` and `end`, whole numbers'
  if (hit.in !== undefined && hit.in !== 'reply' && hit.in !== 'customer') return 'the `in` of a hit is reply or customer'
  if (!isOptional(hit.message, 'string') || !isOptional(hit.label, 'string')) return 'the `message` and the `label` of a hit are texts'
  if (!isOptional(hit.certain, 'boolean') || !isOptional(hit.handled, 'boolean')) return '`certain` and `handled` of a hit are true or false'
  if (hit.suggestions !== undefined && !isTexts(hit.suggestions)) return 'the `suggestions` of a hit are a list of texts'
  if (hit.alert !== undefined && !isTexts(hit.alert)) return 'the `alert` of a hit is a list of departments'
  return hit.action === undefined || actions.includes(hit.action) ? undefined : `the \`action\` of a hit is one of ${actions.join(', ')}`
}

/**
 * A hit that can be told of.
 * @throws WrongAnswer for what is none, has no place, or has a field of another kind
 */
export const placedHit = (hit: Hit): Hit => {
  const wrong = wrongWith(hit)
  if (wrong !== undefined) throw new WrongAnswer(wrong)
  return hit
}
