import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a PIN or an entry code',
  severity: 'error',
  message: 'Never write out a {found}.',
  rationale: 'A PIN or a door code lets in whoever reads it.',
  source: 'UK Finance, Take Five to Stop Fraud',
  examples: [
    {text: 'Your PIN is 4471.', flags: ['4471'], channel: 'x-dm'},
    {text: 'The gate code was changed to 2290# today.', flags: ['2290#']},
    {text: 'You can change your PIN at any cash machine.', flags: []},
    {text: 'Your PIN has 4 digits.', flags: []},
    {text: 'The factory PIN of the speaker is 0000.', flags: []}
  ],
  check: hitsOf('pin')
})
