// One line per rule that needs code. The path is the id; a test holds the folder against this list.
import type {Rule} from '../src/rule.js'
import writingRepeatedWords from './writing/repeated-words.js'

export const codeRules: Readonly<Record<string, Rule>> = {
  'writing/repeated-words': writingRepeatedWords
}
