// Slips that are told by the words around them and by nothing else. The table, and how it is written: vocabulary/slips.txt.
import {lazily} from '../lazily.js'
import {remembered} from '../remembered.js'
import {wordSet, type WordSet} from '../word-set.js'
import {isOneOf} from '../words.js'
import type {Surroundings} from './neighbours.js'
import {slipTable} from './words.js'

/** What may stand from the third word before to the second behind, the place itself among them, as the table has it. */
type Place = readonly (string | undefined)[]

interface Slip {
  readonly right: string
  readonly places: readonly Place[]
}

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

/** The slips of which a word may be one. */
const slipsOf = remembered((word): readonly Slip[] => {
  const table = slipTable()
  const found: Slip[] = []
  for (let at = lines().get(word)!; table.startsWith(`${word} `, at); at = table.indexOf('/', at) + 1) {
    const [right = '', places = ''] = table.slice(at + word.length + 1, table.indexOf('/', at)).split(': ')
    found.push({right, places: places.split('; ').map(placeOf)})
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

/** @param mark what stands there where that is no word */
const stands = (said: string | undefined, word: string, mark: string): boolean => {
  if (said === undefined || said === '*') return true
  const not = said.startsWith('!')
  const all = not ? said.slice(1) : said
  return (word === '' ? isOneOf('.', all) || isOneOf(mark, all) : isAmong(word, all)) !== not
}

/** What was meant by a word between these. */
export const slipHere = (word: string, {before3, before2, before: near, after, after2, opens, closes}: Surroundings): string | undefined =>
  slipsOf(word).find(({places}) =>
    places.some(
      (place) =>
        stands(place[2], near, opens ? '<' : '') && stands(place[4], after, closes ? '>' : '') && stands(place[1], before2, '') && stands(place[5], after2, '') && stands(place[0], before3, '')
    )
  )?.right
