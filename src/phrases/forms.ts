// A form of a word where the word itself should stand: `{loses}` for `{lose}`. Used when phrases are read.
import {inflect} from './inflect.js'
import {closedForms, irregularNouns, irregularVerbs} from './irregular.js'

/** Words of their own that are also a form of a verb. */
const ownWords = new Set(('bit born bore bound building drunk fell felt found ground lay left lens means meeting news rose saw series shot species spelling ' +
  'spoke standing thought understanding wound hundred embed data media bases might').split(' '))

let bases: Map<string, string> | undefined

const load = (): Map<string, string> => {
  const heads = [irregularNouns, irregularVerbs, closedForms].flatMap((table) => table.split('\n').map((line) => line.split(' ')[0]!))
  bases = new Map(heads.flatMap((head) => inflect(head).map((form) => [form, head] as const)))
  for (const head of heads) bases.delete(head)
  return bases
}

/**
 * What is wrong with a word in `{}` that looks like a form of another; nothing is said of `-ing`, which ends many nouns.
 */
export const aboutForm = (word: string): string | undefined => {
  const lower = word.toLowerCase()
  if (ownWords.has(lower)) return undefined
  const base = (bases ?? load()).get(lower)
  if (base !== undefined) return `{${word}} is a form of a word: write {${base}} for all its forms, or ${word} without {} for this one`
  const looks = /^[a-z]{2,}[^aious]s$/.test(lower) || /^[a-z]*[aeiouy][a-z]*[^e]ed$/.test(lower)
  return looks ? `{${word}} looks like a form of a word: in {} stands the word as a dictionary has it; ${word} without {} is this form alone` : undefined
}
