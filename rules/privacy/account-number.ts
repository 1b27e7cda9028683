import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a customer or account number',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the {found} in public: say "your account".',
  rationale: 'An account number is how the company itself tells customers apart: whoever has it can pass as the customer.',
  source: 'PR News Online, How to take an online conversation offline (2011)',
  examples: [
    {text: 'Your customer number is 7740 2291 08.', flags: ['7740 2291 08']},
    {text: 'Account 88120457 has two meters.', flags: ['88120457']},
    {text: "You'll find your account number on any bill.", flags: []}
  ],
  check: hitsOf('account-number', "Make sure that this account is this customer's own.")
})
