import {defineRule} from '../../src/rule.js'
import {wordMap} from '../../src/matching/word-map.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'

const short = wordMap(
  'pls: please, plz: please, plse: please, kinda: kind of, gonna: going to, wanna: want to, gotta: have to, thx: thanks, thanx: thanks, ur: your, ' +
  'u: you, coz: because, cuz: because, bcoz: because, dunno: don’t know, lemme: let me, gimme: give me, ppl: people, tmrw: tomorrow, y: why, r: are, ' +
  'b4: before, gr8: great'
)
const alone = new Set(['u', 'ur', 'r', 'y'])
const isVoice = (voice: unknown): boolean => voice === 'casual' || voice === 'playful'

const shortened = trait(({norm}) => short().has(norm))

export default defineRule({
  title: 'Shortened as in a text to friends',
  severity: {public: 'warning', private: 'info'},
  message: 'Write the word out.',
  rationale: 'In public the reply speaks for the company; `pls` and `kinda` save nobody time.',
  examples: [
    {text: 'Can you pls send us a photo? Thx', flags: ['pls', 'Thx']},
    {text: 'Can you please send us a photo of the U-bend? It is type U.', flags: []}
  ],
  *check(reply) {
    const {tokens, value, settings} = reply
    if (isVoice(settings.voice['register'])) return
    for (const index of wordsWith(reply, shortened)) {
      const {kind, norm, text, start, end} = tokens[index]!
      if (kind !== 'word') continue
      if (alone.has(norm) && (text !== norm || /[-.&'’/)]/.test(value.charAt(end)) || /[-.&(/]/.test(value.charAt(start - 1)))) continue
      const full = short().get(norm)!
      yield {start, end, suggestions: [text === norm ? full : full.charAt(0).toUpperCase() + full.slice(1)]}
    }
  }
})
