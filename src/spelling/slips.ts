// Slips that are told by the words around them and by nothing else. The table, and how it is written: vocabulary/slips.txt.
import {lazily} from '../lazily.js'
import {remembered} from '../remembered.js'
import {wordSet, type WordSet} from '../word-set.js'
import type {Surroundings} from './neighbours.js'
import {slipTable} from './words.js'

/** What may stand beside the word: one of all that is named, or none of it. */
interface Beside {
  readonly not: boolean
  readonly marks: string
  readonly words: WordSet
  readonly lists: readonly WordSet[]
  readonly endings: readonly string[]
}

interface Slip {
  readonly right: string
  /** By place what stands from the third word before to the second behind; undefined where that may be anything. */
  readonly places: readonly (readonly (Beside | undefined)[])[]
}

/** How many words before a place may be told. */
const before = 3
const any = '*'
const marks = '.<>'

const lists = remembered((name): WordSet => {
  const table = slipTable()
  const at = table.indexOf(`/${name} `)
  return wordSet(table.slice(at + name.length + 2, table.indexOf('/', at + 1)))
})

const besideOf = (written: string): Beside | undefined => {
  if (written === any) return undefined
  const not = written.startsWith('!')
  const all = (not ? written.slice(1) : written).split('|')
  const isWord = (each: string): boolean => !marks.includes(each) && !each.startsWith('@') && !each.startsWith('-')
  return {
    not,
    marks: all.filter((each) => marks.includes(each)).join(''),
    words: wordSet(all.filter(isWord).join(' ')),
    lists: all.filter((each) => each.startsWith('@')).map(lists),
    endings: all.filter((each) => each.startsWith('-')).map((each) => each.slice(1))
  }
}

const placeOf = (written: string): (Beside | undefined)[] => {
  const words = written.trim().split(' ')
  const first = words.indexOf('_') - before
  return Array.from({length: before + 3}, (_, at) => (at === before ? undefined : besideOf(words[first + at] ?? any)))
}

/** Where the slips of words begin, by the first letter. */
const starts = lazily(() => {
  const table = slipTable()
  return new Map(Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [letter, table.indexOf(`/${letter}`)]))
})

/** The slips of which a word may be one. */
const slipsOf = remembered((word): readonly Slip[] => {
  const opening = word.charAt(0)
  const start = starts().get(opening) ?? -1
  if (start < 0) return none
  const table = slipTable()
  const found: Slip[] = []
  for (let at = start; table.startsWith(opening, at + 1); at = table.indexOf('/', at + 1)) {
    if (!table.startsWith(`${word} `, at + 1)) continue
    const [right = '', places = ''] = table.slice(at + word.length + 2, table.indexOf('/', at + 1)).split(': ')
    found.push({right, places: places.split(';').map(placeOf)})
  }
  return found.length > 0 ? found : none
})
const none: readonly Slip[] = []

/** Whether a word may be a slip of this table. */
export const mayBeSlip = (word: string): boolean => slipsOf(word).length > 0

const stands = ({not, marks: ends, words, lists: others, endings}: Beside, word: string, mark: string): boolean => {
  const is = word === '' ? ends.includes('.') || (mark !== '' && ends.includes(mark)) : words.has(word) || others.some((list) => list.has(word)) || endings.some((ending) => word.endsWith(ending))
  return is !== not
}

/** What was meant by a word between these. */
export const slipHere = (word: string, around: Surroundings): string | undefined => {
  const {before3, before2, before, after, after2, opens, closes} = around
  const words = [before3, before2, before, '', after, after2]
  const markAt = (at: number): string => (at === 2 && opens ? '<' : at === 4 && closes ? '>' : '')
  return slipsOf(word).find(({places}) => places.some((place) => place.every((beside, at) => beside === undefined || stands(beside, words[at]!, markAt(at)))))?.right
}
