// What a rule gives as its answer, which a company's own rule may get wrong: a promise, nothing, a place outside the text.
import type {Hit} from './rule.js'

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

/**
 * A hit with a place.
 * @throws WrongAnswer for what is none, or has no place
 */
export const placedHit = (hit: Hit): Hit => {
  const found: unknown = hit
  if (typeof found !== 'object' || found === null || !Number.isFinite(hit.start) || !Number.isFinite(hit.end)) throw new WrongAnswer('a hit needs `start` and `end`, numbers')
  return hit
}
