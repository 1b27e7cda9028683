// One line per rule that needs code. The path is the id; a test holds the folder against this list.
import type {Rule} from '../src/rule.js'
import spellingMisspelt from './spelling/misspelt.js'
import spellingNameCase from './spelling/name-case.js'
import spellingUnknownWord from './spelling/unknown-word.js'
import writingRepeatedWords from './writing/repeated-words.js'

export const codeRules: Readonly<Record<string, Rule>> = {
  'spelling/misspelt': spellingMisspelt,
  'spelling/name-case': spellingNameCase,
  'spelling/unknown-word': spellingUnknownWord,
  'writing/repeated-words': writingRepeatedWords
}
