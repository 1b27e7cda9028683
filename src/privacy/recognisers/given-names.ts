// First names that are less common here, of every part of the world: what a sentence says of somebody must go with them. None is an English
// word, a place that many write of or a brand. Sorted; a digit says how many letters a name has from the one before, and 0 opens a letter.
import {isFirstName, named} from './first-names.js'
import {list} from './given-names.list.js'

/** The names of one first letter, made when one is asked about: one part in twenty of them all. */
const parts = new Map<string, ReadonlySet<string>>()

const none: ReadonlySet<string> = new Set()
const partOf = (letter: string): ReadonlySet<string> => {
  const all = list.toString()
  const start = all.indexOf(`0${letter}`)
  if (start < 0) return none
  const end = all.indexOf('0', start + 1)
  return named(all.slice(start, end < 0 ? undefined : end))
}

/** Whether the word, in lower case and without accents, is somebody's first name, common or not. */
export const isGivenName = (word: string): boolean => {
  if (isFirstName(word)) return true
  const letter = word.slice(0, 1)
  const part = parts.get(letter) ?? partOf(letter)
  parts.set(letter, part)
  return part.has(word)
}
