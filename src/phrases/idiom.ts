// How words are read in a house.
import {noted} from '../memo/noted.js'
import type {Settings, Text} from '../rule.js'
import {wordSet, type WordSet} from '../matching/word-set.js'
import {meantIn} from '../spelling/meant.js'
import {yoursHere} from '../spelling/wrong-words.js'

export interface Idiom {
  /** The company's own names, in lower case, which are of class `product`. */
  readonly products: ReadonlySet<string>
  /** What is surely meant by a word that is none; undefined for every other. Takes and gives `norm` forms. */
  readonly meant: (word: string) => string | undefined
  /** What is meant by a word that is another, between those that stand beside it: `want too die`. */
  readonly heard: (word: string, before: string | undefined, after: string | undefined) => string | undefined
  /** Which of `your` and `you're` is meant by the other at a place. */
  readonly yours: (text: Text, index: number) => string | undefined
}

/** Words that are taken for others that sound like them, and what they are surely meant for beside some. */
const soundalikes: Readonly<Record<string, {before?: WordSet; after?: WordSet; meant: string}>> = {
  too: {before: wordSet('want wants wanted wan wanna need needs threatened'), meant: 'to'},
  to: {before: wordSet('took taken take had swallowed'), after: wordSet('many much'), meant: 'too'},
  wan: {after: wordSet('to too'), meant: 'want'},
  breath: {before: wordSet('not cannot cant'), meant: 'breathe'},
  past: {after: wordSet('away'), meant: 'passed'}
}

const heard: Idiom['heard'] = (word, before = ' ', after = ' ') => {
  if (!Object.hasOwn(soundalikes, word)) return undefined
  const {meant, ...beside} = soundalikes[word]!
  return beside.before?.has(before) === false || beside.after?.has(after) === false ? undefined : meant
}

/** The same of the same settings. */
export const idiomOf = noted(
  (settings: Settings): Idiom => ({products: new Set(settings.company.names.flatMap((name) => name.toLowerCase().split(/\s+/))), meant: meantIn(settings), heard, yours: yoursHere})
)

/** As words are written, in a house without names. */
export const asWritten: Idiom = {products: new Set(), meant: () => undefined, heard: () => undefined, yours: () => undefined}
