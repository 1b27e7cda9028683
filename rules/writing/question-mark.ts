import {defineRule, type Sentence, type Token} from '../../src/rule.js'
import {bySentence} from '../../src/tokens/recurring.js'
import {wordSet} from '../../src/matching/word-set.js'

const asked = /^(?:.*[,;:.]|.*\b(?:and|please|do|kindly|just|to))?\s*let (?:us|me) know\b/is
/** The request is itself part of a question: `Could you let us know ...?` */
const question = /\b(?:can|could|will|would|may|might|do|did|have|are|is|won't) (?:you|we|i|they|someone)\b[^,;:.]*\blet (?:us|me) know\b|\b(?:what|which|when|how|why|where|who|mind)\b[^,;:.]*\blet (?:us|me) know\b/i
const questionBehind = /,\s*(?:(?:will|would|can|could) you|please|ok(?:ay)?|or)\b[^,]*\?$/i

/** A verb before its subject asks, whatever stands at the end; `could you` and `would you` ask for a thing to be done, and `have you` once it is known. */
const inverted = /^(?:(?:hi|hello|hey)\b[^,.!?]{0,25}[,!]\s+)?(?:have you (?:tried|had|got|checked|seen|been|received|managed|already|ever|spoken|heard|restarted|updated)|did (?:you|it|they|we|the|your|this|that)|do (?:you|they) (?:have|know(?! what,)|want|need|still|see|use|think|remember|live|mean)|does (?:it|this|that|the|your)|is (?:it|this|that|there) (?!(?:is|was)\b)\w+|are (?:you|they|there) \w+|was (?:it|this|that|there)|were (?:you|they|there)|has (?:it|this|that|the|your)|(?:what|when|which|where|why|how) (?:is|are|was|were|did|do|does|has|have|can|will|would) (?:you|we|it|they|the|your|this|that)) [^?]*\.$/is

const greetings = wordSet('hi hello hey')
const openings = wordSet('have did do does is are was were has what when which where why how')

/** `Were you to cancel now, nothing would be due`: what would be if it were so. */
const supposed = /^(?:were|did|had) [^,?]*, (?!(?:or|and|but)\b).*(?:\b(?:would|could|might|should)\b|['’]d\b)/i

/** Whether a sentence may begin with a verb before its subject: by its words alone, for the pattern is long. */
const mayAsk = (tokens: readonly Token[], {first, last}: Sentence): boolean => {
  for (let i = first; i <= last; i++) {
    const {kind, norm} = tokens[i]!
    if (kind === 'word') return openings.has(norm) || (greetings.has(norm) && tokens.slice(i, last + 1).some((token) => openings.has(token.norm)))
  }
  return false
}

/** What is wrong with a sentence. */
const wrongIn = bySentence(({value, tokens}, sentence): 'asks' | 'requests' | 'nothing' => {
  const stop = stopOf(tokens, sentence)
  if (stop === undefined || !/^[.?]$/.test(stop.text)) return 'nothing'
  const text = value.slice(sentence.start, sentence.end).trim()
  if (stop.text === '.') return text.length <= longest && mayAsk(tokens, sentence) && inverted.test(text) && !supposed.test(text) ? 'asks' : 'nothing'
  const at = text.toLowerCase().lastIndexOf('let ')
  return at < 0 || !asked.test(text) || question.test(text) || questionBehind.test(text) ? 'nothing' : 'requests'
})

const stopOf = (tokens: readonly Token[], {last}: Sentence): Token | undefined => (tokens[last]?.kind === 'space' ? tokens[last - 1] : tokens[last])

/** A longer sentence may be a subject that begins so. */
const longest = 160

export default defineRule({
  title: 'Question mark missing or astray',
  severity: 'warning',
  message: 'Put a question mark behind a question, and a full stop behind a request.',
  rationale: 'A request with a question mark sounds unsure, and the reader looks for the question; a question without one is not answered.',
  examples: [
    {text: 'Let us know if the new kettle works?', flags: ['?']},
    {text: 'Did you plug the kettle in. Some do not.', flags: ['.']},
    {text: 'Could you let us know if the new kettle works? Were it ours, we would mend it. Do you know what, you are right.', flags: []}
  ],
  *check(reply) {
    for (const [index, sentence] of reply.sentences.entries()) {
      const wrong = wrongIn(reply, index)
      if (wrong === 'nothing') continue
      const {start, end} = stopOf(reply.tokens, sentence)!
      if (wrong === 'asks') yield {start, end, message: 'This asks something: end it with a question mark.', suggestions: ['?']}
      else yield {start, end, message: '“Let us know …” is a request: end it with a full stop.', suggestions: ['.']}
    }
  }
})
