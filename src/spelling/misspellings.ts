// Misspellings that are known as such: vocabulary/misspellings.txt.
import {remembered} from '../memo/remembered.js'
import {isOneOf} from '../matching/words.js'
import {misspellingTable} from './words.js'

/** Those that begin with a letter: a look goes through a few hundred characters. */
const listOf = remembered((opening): string => {
  const table = misspellingTable()
  const at = table.indexOf(`/${opening}`)
  return at < 0 ? '' : table.slice(at + 1, table.indexOf('/', at + 1))
})

/** An apostrophe a letter too early: `does'nt`. */
const early = (word: string): boolean => word.endsWith("'nt") && isOneOf(word.slice(0, -3), 'do|does|did|is|are|was|were|has|have|had|ca|wo|could|would|should|must')

/** What is meant by a misspelling, both in lower case but for `I`; undefined when it is not on the list. */
export const knownMisspelling = remembered((word) => {
  const list = listOf(word.charAt(0))
  for (let at = list.indexOf(`${word}: `); at >= 0; at = list.indexOf(`${word}: `, at + 1)) {
    if (at === 0 || list.charCodeAt(at - 1) === 32) return list.slice(at + word.length + 2, list.indexOf(',', at))
  }
  return early(word) ? word.replace("'nt", "n't") : undefined
})
