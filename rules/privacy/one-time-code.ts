import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a one-time code',
  severity: 'error',
  message: 'Never write out a one-time code: let the system send a new one.',
  rationale: 'Whoever holds the code can log in, and customers learn to read codes out to strangers.',
  source: 'UK Finance, Take Five to Stop Fraud',
  examples: [
    {text: 'Your verification code is 559 201.', flags: ['559 201'], channel: 'x-dm'},
    {text: 'Use 559201 as your one-time passcode.', flags: ['559201']},
    {text: 'Your verification code arrives within two minutes.', flags: []},
    {text: 'Use code SPRING25 at checkout.', flags: []},
    {text: 'To pair the lamp, type 1234 if it asks for a code.', flags: []}
  ],
  check: hitsOf('one-time-code')
})
