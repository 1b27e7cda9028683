import retextRepeatedWords from 'retext-repeated-words'
import {fromRetext} from '../../src/retext.js'
import {defineRule} from '../../src/rule.js'

const check = fromRetext(retextRepeatedWords, undefined, (message, start, end) => ({start, end, suggestions: message.expected ?? [], certain: true}))

export default defineRule({
  title: 'Says a word twice',
  severity: 'warning',
  message: '“{found}” says a word twice.',
  rationale: 'A doubled word is what is left of an edit made in a hurry, and everybody sees it.',
  examples: [
    {text: 'We will call you at at noon.', flags: ['at at']},
    {text: 'We will call you at noon.', flags: []}
  ],
  check: (reply) => check(reply)
})
