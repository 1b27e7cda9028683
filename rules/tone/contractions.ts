import {defineRule} from '../../src/rule.js'
import {voiceOf} from '../../src/voice.js'

/** Full forms that speech shortens; not where the full word is stressed ("do not ever") nor at the end. */
const full: Readonly<Record<string, string>> = {
  'do not': 'don’t', 'does not': 'doesn’t', 'did not': 'didn’t', 'is not': 'isn’t', 'are not': 'aren’t', 'was not': 'wasn’t', 'were not': 'weren’t', 'will not': 'won’t',
  'would not': 'wouldn’t', 'could not': 'couldn’t', 'should not': 'shouldn’t', 'have not': 'haven’t', 'has not': 'hasn’t', cannot: 'can’t', 'can not': 'can’t',
  'i am': 'I’m', 'i have': 'I’ve', 'i will': 'I’ll', 'we are': 'we’re', 'we have': 'we’ve', 'we will': 'we’ll', 'you are': 'you’re', 'you have': 'you’ve', 'you will': 'you’ll',
  'it is': 'it’s', 'that is': 'that’s', 'they are': 'they’re', 'they will': 'they’ll'
}
const opened: Readonly<Record<string, string>> = {
  "don't": 'do not', "doesn't": 'does not', "didn't": 'did not', "isn't": 'is not', "aren't": 'are not', "wasn't": 'was not', "weren't": 'were not', "won't": 'will not',
  "wouldn't": 'would not', "couldn't": 'could not', "shouldn't": 'should not', "haven't": 'have not', "hasn't": 'has not', "can't": 'cannot', "i'm": 'I am', "i've": 'I have',
  "i'll": 'I will', "we're": 'we are', "we've": 'we have', "we'll": 'we will', "you're": 'you are', "you've": 'you have', "you'll": 'you will', "they're": 'they are', "they'll": 'they will'
}
const capital = (text: string, like: string): string => (/^\p{Lu}/u.test(like) ? text[0]!.toUpperCase() + text.slice(1) : text)

export default defineRule({
  title: 'Contractions against the house voice',
  severity: 'info',
  message: 'The house writes this the other way.',
  rationale: 'A friendly voice writes “we’ll”, a formal one “we will”; a team that does both sounds like two companies. Set `voice.contractions`.',
  source: 'Grammarly Business, style rules',
  examples: [
    {text: 'We will ring at six.', config: {voice: {contractions: 'use'}}, flags: ['We will']},
    {text: 'We’ll ring at six.', config: {voice: {contractions: 'avoid'}}, flags: ['We’ll']},
    {text: 'We’ll ring at six.', config: {voice: {contractions: 'use'}}, flags: []},
    {text: 'We will ring at six.', flags: []}
  ],
  *check(reply) {
    const {contractions} = voiceOf(reply.settings)
    if (contractions === undefined) return
    const words = reply.tokens.filter(({kind}) => kind !== 'space')
    for (const [at, token] of words.entries()) {
      if (contractions === 'avoid') {
        const better = opened[token.norm]
        if (better !== undefined) yield {start: token.start, end: token.end, suggestions: [capital(better, token.text)]}
        continue
      }
      const next = words[at + 1]
      const pair = next && next.sentence === token.sentence ? `${token.norm} ${next.norm}` : ''
      const better = full[pair] ?? full[token.norm]
      if (better === undefined) continue
      const end = full[pair] === undefined ? token.end : next!.end
      const last = words[at + (full[pair] === undefined ? 1 : 2)]
      // "Yes, it is." is never shortened.
      if (/^\p{L}+ (?:am|is|are|have|will)$/u.test(pair) && (last === undefined || last.kind === 'punctuation')) continue
      yield {start: token.start, end, suggestions: [capital(better, token.text)]}
    }
  }
})
