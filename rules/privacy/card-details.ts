import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a card expiry date or security code',
  severity: 'error',
  message: 'Never write out a {found}.',
  rationale: 'The security code must not be kept or shown at all, and the expiry date is what a thief needs beside the number.',
  source: 'PCI DSS v4.0, requirement 3.3.1',
  toConfirm: true,
  examples: [
    {text: 'I have the CVV as 417, is that right?', flags: ['417'], channel: 'x-dm'},
    {text: 'Card 4000 0566 5566 5556, exp 09/27, was declined.', flags: ['09/27'], channel: 'x-dm'},
    {text: 'The CVV is the three digits on the back of the card.', flags: []},
    {text: 'It went to the card ending 5556 (exp 09/27).', flags: []}
  ],
  check: hitsOf('card-details')
})
