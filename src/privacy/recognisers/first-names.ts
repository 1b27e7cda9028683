// First names, to tell a person from a thing: common ones of the countries that write to care teams in English, and their neighbours.
// A digit says how many letters a name has from the one before: `0ann3a` is Ann and Anna. A new one goes to the end, behind a 0.
import {list} from './first-names.list.js'

let names: ReadonlySet<string> | undefined

/** Names that are written as the list is. */
export const named = (coded: string): ReadonlySet<string> => {
  let name = ''
  return new Set(coded.split(/(?=\d)/).map((one) => (name = name.slice(0, Number(one[0])) + one.slice(1))))
}

/** Whether the word, in lower case and without accents, is a common first name. */
export const isFirstName = (word: string): boolean => (names ??= named(list.toString())).has(word)

/** A name as the list has it. */
export const plainName = (word: string): string => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
