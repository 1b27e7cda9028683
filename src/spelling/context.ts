// How well a word fits between its neighbours: the counts of word pairs, smoothed by the counts of the words.
import {wordMap} from '../matching/word-map.js'
import {lazily} from '../memo/lazily.js'
import {pairCount} from './pairs.js'
import {frequencyOf, wordPairs} from './words.js'

/** A contraction counts as its two words: the books that were counted have none. */
const contractions = wordMap(
  "you're: you are, it's: it is, they're: they are, we're: we are, let's: let us, who's: who is, i'm: i am, i'll: i will, we'll: we will, " +
  "you'll: you will, we've: we have, you've: you have, i've: i have, they've: they have, they'll: they will, that's: that is, there's: there is, " +
  "i'd: i would, we'd: we would, you'd: you would, don't: do not, doesn't: does not, can't: can not, didn't: did not, isn't: is not, aren't: are not, " +
  "won't: will not, haven't: have not, hasn't: has not"
)

const opened = lazily(() => new Map(Array.from(contractions(), ([word, both]) => [word, both.split(' ') as [string, string]])))

/** log2 of the words that were counted. */
const total = 39.9
/** log2 of the least count that was kept, and of what a pair that was not has of it. */
const leastKept = 24
const least = 22
/** A neighbour rarer than this says nothing. */
const rare = 20

const single = (word: string): number => frequencyOf(word) / 7

const pair = (first: string, second: string, atHome: number): number => {
  const counted = pairCount(wordPairs(), first, second)
  return counted > 0 ? counted : Math.max(10, Math.min(atHome > 0 ? leastKept : least, single(first) + single(second) - total + atHome))
}

/** Whether a neighbour is common enough to say anything of a word beside it. */
export const isTelling = (neighbour: string): boolean => neighbour !== '' && single(opened().get(neighbour)?.[0] ?? neighbour) > rare

/**
 * The fit of a word between two others, as a logarithm to base 2: differences between words are what counts. All lower case;
 * an empty neighbour is the clause's end, a number or anything else that is no word.
 * @param atHome bits by which pairs that were not counted are held to be commoner than by chance
 */
export const fit = (before: string, word: string, after: string, atHome = 0): number => {
  const [head, tail] = opened().get(word) ?? [word, word]
  const left = opened().get(before)?.[1] ?? before
  const right = opened().get(after)?.[0] ?? after
  const start = left !== '' && single(left) > rare ? pair(left, head, atHome) : Math.max(17, single(head))
  return right !== '' && single(right) > rare ? start + pair(tail, right, atHome) - Math.max(17, single(tail)) : start
}

/** log2: what stands together so often is not only commoner than what is rare, as `your users` is than `your ushers`. */
const often = 27.6

/** Whether a word is met beside one of its neighbours all the time. */
export const isOften = (before: string, word: string, after: string): boolean =>
  (before !== '' && pairCount(wordPairs(), opened().get(before)?.[1] ?? before, word) >= often) || (after !== '' && pairCount(wordPairs(), word, opened().get(after)?.[0] ?? after) >= often)

/** Whether a contraction was met before a word at all. Beside a rare word the counts say no more than that `is` is commoner than `its`. */
export const isMetBefore = (contraction: string, after: string): boolean => {
  const tail = opened().get(contraction)?.[1]
  return tail === undefined || after === '' || pairCount(wordPairs(), tail, opened().get(after)?.[0] ?? after) > 0
}
