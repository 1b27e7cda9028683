// One line per rule that needs code. The path is the id; a test holds the folder against this list.
import type {Rule} from '../src/rule.js'
import lengthAccidentalLink from './length/accidental-link.js'
import lengthEmptyReply from './length/empty-reply.js'
import lengthLimit from './length/limit.js'
import lengthMarkup from './length/markup.js'
import lengthSmsParts from './length/sms-parts.js'
import lengthThread from './length/thread.js'
import lengthTooMany from './length/too-many.js'
import spellingMisspelt from './spelling/misspelt.js'
import spellingNameCase from './spelling/name-case.js'
import spellingUnknownWord from './spelling/unknown-word.js'
import writingRepeatedWords from './writing/repeated-words.js'

export const codeRules: Readonly<Record<string, Rule>> = {
  'length/accidental-link': lengthAccidentalLink,
  'length/empty-reply': lengthEmptyReply,
  'length/limit': lengthLimit,
  'length/markup': lengthMarkup,
  'length/sms-parts': lengthSmsParts,
  'length/thread': lengthThread,
  'length/too-many': lengthTooMany,
  'spelling/misspelt': spellingMisspelt,
  'spelling/name-case': spellingNameCase,
  'spelling/unknown-word': spellingUnknownWord,
  'writing/repeated-words': writingRepeatedWords
}
