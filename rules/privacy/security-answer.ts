import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a security answer',
  severity: 'error',
  message: 'Never write out a security answer.',
  rationale: 'The answer proves to the next agent that a caller is the customer.',
  source: 'UK Finance, Take Five to Stop Fraud',
  examples: [
    {text: 'Your security answer is Bramble.', flags: ['Bramble'], channel: 'x-dm'},
    {text: 'Your memorable word is "lighthouse".', flags: ['lighthouse'], channel: 'x-dm'},
    {text: 'Your first pet was Mrs. Thimble.', flags: ['Mrs. Thimble'], channel: 'x-dm'},
    {text: "You'll be asked for your memorable word.", flags: []},
    {text: 'Text A for a safe place, B for the locker. Your safe place: Porch', channel: 'sms', flags: []}
  ],
  check: hitsOf('security-answer')
})
