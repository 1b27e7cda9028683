// One line per rule that needs code. The path is the id; a test holds the folder against this list.
import type {Rule} from '../src/rule.js'
import lengthAccidentalLink from './length/accidental-link.js'
import lengthEmptyReply from './length/empty-reply.js'
import lengthLimit from './length/limit.js'
import lengthMarkup from './length/markup.js'
import lengthSmsParts from './length/sms-parts.js'
import lengthThread from './length/thread.js'
import lengthTooMany from './length/too-many.js'
import offlineThreadLength from './offline/thread-length.js'
import spellingMisspelt from './spelling/misspelt.js'
import spellingNameCase from './spelling/name-case.js'
import spellingUnknownWord from './spelling/unknown-word.js'
import toneContractions from './tone/contractions.js'
import toneEmoji from './tone/emoji.js'
import toneEmojiContext from './tone/emoji-context.js'
import toneGreeting from './tone/greeting.js'
import toneHedging from './tone/hedging.js'
import toneHouseTerms from './tone/house-terms.js'
import toneJargon from './tone/jargon.js'
import toneNegativeFraming from './tone/negative-framing.js'
import toneNoNextStep from './tone/no-next-step.js'
import toneProfane from './tone/profane.js'
import toneShouting from './tone/shouting.js'
import toneSignOff from './tone/sign-off.js'
import writingRepeatedWords from './writing/repeated-words.js'

export const codeRules: Readonly<Record<string, Rule>> = {
  'length/accidental-link': lengthAccidentalLink,
  'length/empty-reply': lengthEmptyReply,
  'length/limit': lengthLimit,
  'length/markup': lengthMarkup,
  'length/sms-parts': lengthSmsParts,
  'length/thread': lengthThread,
  'length/too-many': lengthTooMany,
  'offline/thread-length': offlineThreadLength,
  'spelling/misspelt': spellingMisspelt,
  'spelling/name-case': spellingNameCase,
  'spelling/unknown-word': spellingUnknownWord,
  'tone/contractions': toneContractions,
  'tone/emoji': toneEmoji,
  'tone/emoji-context': toneEmojiContext,
  'tone/greeting': toneGreeting,
  'tone/hedging': toneHedging,
  'tone/house-terms': toneHouseTerms,
  'tone/jargon': toneJargon,
  'tone/negative-framing': toneNegativeFraming,
  'tone/no-next-step': toneNoNextStep,
  'tone/profane': toneProfane,
  'tone/shouting': toneShouting,
  'tone/sign-off': toneSignOff,
  'writing/repeated-words': writingRepeatedWords
}
