import {defineRule} from '../../src/rule.js'

const asked = /^(?:.*[,;:.]|.*\b(?:and|please|do|kindly|just|to))?\s*let (?:us|me) know\b/is
/** The request is itself part of a question: `Could you let us know ...?` */
const question = /\b(?:can|could|will|would|may|might|do|did|have|are|is|won't) (?:you|we|i|they|someone)\b[^,;:.]*\blet (?:us|me) know\b|\b(?:what|which|when|how|why|where|who|mind)\b[^,;:.]*\blet (?:us|me) know\b/i
const questionBehind = /,\s*(?:(?:will|would|can|could) you|please|ok(?:ay)?|or)\b[^,]*\?$/i

export default defineRule({
  title: 'Question mark behind a request',
  severity: 'warning',
  message: '“Let us know …” is a request: end it with a full stop.',
  rationale: 'A request with a question mark sounds unsure, and the reader looks for the question.',
  examples: [
    {text: 'Let us know if the new kettle works?', flags: ['?']},
    {text: 'Could you let us know if the new kettle works?', flags: []},
    {text: 'Let us know if the new kettle works. Is it the blue one?', flags: []}
  ],
  *check({value, tokens, sentences}) {
    for (const {start, end, last} of sentences) {
      const stop = tokens[last]?.kind === 'space' ? tokens[last - 1] : tokens[last]
      if (stop?.text !== '?') continue
      const text = value.slice(start, end)
      const at = text.toLowerCase().lastIndexOf('let ')
      if (at < 0 || !asked.test(text) || question.test(text) || questionBehind.test(text)) continue
      yield {start: stop.start, end: stop.end, suggestions: ['.']}
    }
  }
})
