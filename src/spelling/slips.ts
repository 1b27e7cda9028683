// Slips that are told by the words around them and by nothing else. The table, and how it is written: vocabulary/slips.txt.
import type {Text} from '../rule.js'
import {Recent} from '../memo/come-again.js'
import {lazily} from '../memo/lazily.js'
import {remembered} from '../memo/remembered.js'
import {wordSet, type WordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import {distance} from '../nearest.js'
import {edges, leftOf, rightOf, thirdBefore, type Neighbours} from './neighbours.js'
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

/** Whether a word is in a list of the table that no line of it names. */
export const isListed = (list: '@ordinary' | '@heads', word: string): boolean => lists(list).has(word)

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

/** A place and what is meant there. */
interface Meant {
  readonly right: string
  readonly place: Place
}

/** Replies say the same things: of most words between two others it is known that they are no slip there. */
const kept = new Recent<string, readonly Meant[]>(10_000)
const none: readonly Meant[] = []

/** How many words before a place may be told. */
const before = 3

const placeOf = (written: string): Place => {
  const words = written.split(' ')
  const first = words.indexOf('_') - before
  return [words[first], words[first + 1], words[first + 2], undefined, words[first + 4], words[first + 5]]
}

/** What may be meant by a word between two others, whatever stands farther off. Only the places that fit are taken out of the table. */
const meantBetween = (word: string, left: string, right: string): readonly Meant[] => {
  const table = slipTable()
  let found = none
  for (let at = lines().get(word)!; table.startsWith(`${word} `, at); at = table.indexOf('/', at) + 1) {
    const end = table.indexOf('/', at)
    const colon = table.indexOf(': ', at)
    for (let from = colon + 2; from < end; ) {
      const semicolon = table.indexOf(';', from)
      const till = semicolon < 0 || semicolon > end ? end : semicolon
      const gap = table.indexOf('_', from)
      const said = gap === from ? undefined : table.slice(Math.max(table.lastIndexOf(' ', gap - 2) + 1, from), gap - 1)
      const space = table.indexOf(' ', gap + 2)
      const next = gap + 1 === till ? undefined : table.slice(gap + 2, space < 0 || space > till ? till : space)
      if (stands(said, left) && stands(next, right)) found = [...found, {right: table.slice(at + word.length + 1, colon), place: placeOf(table.slice(from, till))}]
      from = till + 2
    }
  }
  return found
}

const slipsBetween = (word: string, left: string, right: string): readonly Meant[] => {
  const key = `${left} ${word} ${right}`
  let found = kept.get(key)
  if (found === undefined) {
    found = meantBetween(word, left, right)
    kept.set(key, found)
  }
  return found
}

/** What was meant by a word of a text, among the words around it. */
export const slipHere = (text: Text, index: number, around: Neighbours): string | undefined => meantHere(text.tokens[index]!.norm, text, index, around)[0]?.right

const meantHere = (word: string, text: Text, index: number, around: Neighbours): readonly Meant[] => {
  const between = slipsBetween(word, leftOf(text, index, around), rightOf(text, index, around))
  if (between.length === 0) return none
  const {before2, after2} = around
  const third = thirdBefore(text, index, around)
  return between.filter(({place}) => stands(place[before - 2], before2 || edges.clause) && stands(place[before + 2], after2 || edges.clause) && (place[0] === undefined || stands(place[0], third || edges.clause)))
}

/** The lines that say what alone stands in a place, of any word or of an unknown one; a list of the same name has what stands before. */
type Whatever = '!' | '?'

/** Whether something is expected behind a word. */
export const expectsBehind = (word: string, which: Whatever): boolean => lists(`@${which}`).has(word)

/** What is so near to what alone stands in a place that it was meant. The first letter is hardly ever wrong. */
export const expectedHere = (text: Text, index: number, around: Neighbours, which: Whatever): string | undefined => {
  if (!expectsBehind(around.before, which)) return undefined
  const word = text.tokens[index]!.norm
  const meant = meantHere(which, text, index, around)
  return meant.some(({right}) => word.startsWith(right) || word.endsWith(right)) ? undefined : meant.find(({right}) => {
    const [alike, letters] = [word.charAt(0) === right.charAt(0), right.length]
    const most = which === '!' ? Math.max(alike ? 2 : 1, Math.floor((letters - 1) / (alike ? 2 : 4))) : Math.max(2, Math.floor(letters * (alike ? 0.6 : 0.4)))
    return distance(word, right) <= most
  })?.right
}
