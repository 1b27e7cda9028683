import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a payment card number',
  severity: 'error',
  message: 'Never write out a card number: give its last four digits at most.',
  rationale: 'At most the first six and last four digits of a card may be shown, and a message keeps them for ever.',
  source: 'PCI DSS v4.0, requirement 3.4.1',
  toConfirm: true,
  examples: [
    {text: 'It was charged to 4000 0566 5566 5556 on Monday.', flags: ['4000 0566 5566 5556']},
    {text: 'The refund went to your card 5200-8282-8282-8210.', flags: ['5200-8282-8282-8210'], channel: 'x-dm'},
    {text: 'It was charged to the card ending 5556 on Monday.', flags: []},
    {text: 'The refund is on its way to **** **** **** 5556.', flags: []}
  ],
  check: hitsOf('card')
})
