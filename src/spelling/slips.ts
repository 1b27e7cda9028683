// Slips that are told by the words around them and by nothing else. The table, and how it is written: vocabulary/slips.txt.
import {lazily} from '../memo/lazily.js'
import {remembered} from '../memo/remembered.js'
import {wordSet, type WordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import {edges, type Neighbours} from './neighbours.js'
import {slipTable} from './words.js'

/** What may stand from the third word before to the second behind, the place itself among them, as the table has it. */
type Place = readonly (string | undefined)[]

/** Where the line of each list and the first line of each slip begin. */
const lines = lazily(() => {
  const table = slipTable()
  const found = new Map<string, number>()
  for (let at = 1; at < table.length; at = table.indexOf('/', at) + 1) {
    const word = table.slice(at, table.indexOf(' ', at))
    if (!found.has(word)) found.set(word, at)
  }
  return found
})

const lists = remembered((name): WordSet => {
  const table = slipTable()
  const at = lines().get(name)!
  return wordSet(table.slice(at + name.length + 1, table.indexOf('/', at)))
})

/** How many words before a place may be told. */
const before = 3

const placeOf = (written: string): Place => {
  const words = written.split(' ')
  const first = words.indexOf('_') - before
  return [words[first], words[first + 1], words[first + 2], undefined, words[first + 4], words[first + 5]]
}

/** A place and what is meant there. */
interface Meant {
  readonly right: string
  readonly place: Place
}

/** What a word may be a slip of, place by place. */
const slipsOf = remembered((word): readonly Meant[] => {
  const table = slipTable()
  const found: Meant[] = []
  for (let at = lines().get(word)!; table.startsWith(`${word} `, at); at = table.indexOf('/', at) + 1) {
    const [right = '', places = ''] = table.slice(at + word.length + 1, table.indexOf('/', at)).split(': ')
    for (const place of places.split('; ')) found.push({right, place: placeOf(place)})
  }
  return found
})

/** Whether a word may be a slip of this table. */
export const mayBeSlip = (word: string): boolean => lines().has(word)

const isAmong = (word: string, all: string): boolean => {
  if (isOneOf(word, all)) return true
  if (!all.includes('@') && !all.includes('~')) return false
  return all.split('|').some((each) => (each.startsWith('@') ? lists(each).has(word) : each.startsWith('~') && word.endsWith(each.slice(1))))
}

/** @param beside a word or an edge of neighbours.ts */
const stands = (said: string | undefined, beside: string): boolean => {
  if (said === undefined || said === '*') return true
  const not = said.startsWith('!')
  const all = not ? said.slice(1) : said
  return (isAmong(beside, all) || ((beside === edges.opens || beside === edges.closes) && isOneOf(edges.clause, all))) !== not
}

/** Replies say the same things: of most words between two others it is known that they are no slip there. */
const kept = new Map<string, readonly Meant[]>()
const keptAtMost = 20_000
const none: readonly Meant[] = []

/** What may be meant by a word between two others, whatever stands farther off. */
const slipsBetween = (word: string, left: string, right: string): readonly Meant[] => {
  const key = `${left} ${word} ${right}`
  let found = kept.get(key)
  if (found === undefined) {
    found = slipsOf(word).filter(({place}) => stands(place[before - 1], left) && stands(place[before + 1], right))
    if (kept.size >= keptAtMost) kept.clear()
    kept.set(key, found.length === 0 ? none : found)
  }
  return found
}

/**
 * What was meant by a word between `left` and `right`, which are words or edges of neighbours.ts.
 *
 * @param third the third word before
 */
export const slipHere = (word: string, left: string, right: string, {before2, after2}: Neighbours, third: () => string): string | undefined =>
  slipsBetween(word, left, right).find(
    ({place}) => stands(place[before - 2], before2 || edges.clause) && stands(place[before + 2], after2 || edges.clause) && (place[0] === undefined || stands(place[0], third() || edges.clause))
  )?.right
