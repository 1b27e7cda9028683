import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a postal address',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the address: say "the address on your account".',
  rationale: 'An address in public tells strangers where a person lives, and what stands on the doorstep.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'We delivered it to 27 Larch Avenue, Stockport SK4 3TT.', flags: ['27 Larch Avenue, Stockport SK4 3TT']},
    {text: 'Your fridge goes to 1420 Maple Grove Dr, Apt 3, Boise, ID 83702.', flags: ['1420 Maple Grove Dr, Apt 3, Boise, ID 83702']},
    {text: 'Our shop is at 27 Larch Avenue, Stockport SK4 3TT.', flags: []},
    {text: 'Visit us at 1420 Maple Grove Dr, Boise, ID 83702.', flags: []}
  ],
  check: hitsOf('address', "Make sure that this address is this customer's own.")
})
