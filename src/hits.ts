// What a rule gives as its answer, which a company's own rule may get wrong: a promise, nothing, a place outside the text.
import type {Hit} from './rule.js'

/** An answer of a rule that is none. The message is our own words: nothing of a draft is in it. */
export class WrongAnswer extends Error {
  override name = 'WrongAnswer'
}

const isThenable = (value: object): value is PromiseLike<unknown> => 'then' in value && typeof value.then === 'function'

/**
 * The hits that a rule gave.
 * @param given what its function gave back; a promise is not waited for, and that it fails is nobody's business
 * @param name of the function
 * @throws WrongAnswer for what is no list
 */
export const listed = <Item>(given: Iterable<Item>, name: 'check' | 'compare'): Iterable<Item> => {
  const answer: unknown = given
  const object = typeof answer === 'object' && answer !== null ? answer : undefined
  if (object && isThenable(object)) {
    // its failure would end the process, and could quote the draft
    object.then(undefined, () => undefined)
    throw new WrongAnswer(`${name} must return hits, not a promise`)
  }
  if (object && Symbol.asyncIterator in object) throw new WrongAnswer(`${name} must return hits at once: function*, not async function*`)
  if (!object || !(Symbol.iterator in object)) throw new WrongAnswer(`${name} must return a list of hits, an empty one for nothing found`)
  return given
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
