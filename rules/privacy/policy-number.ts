import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a policy, claim or contract number',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the {found} in public: say "your policy".',
  rationale: 'It confirms what the customer holds, and opens it to whoever quotes the number.',
  source: 'PR News Online, How to take an online conversation offline (2011)',
  examples: [
    {text: 'Your policy HM-7730-2214 renews in May.', flags: ['HM-7730-2214']},
    {text: 'Claim number 26/114/0082 is with the assessor.', flags: ['26/114/0082']},
    {text: 'Your policy covers storm damage up to £500.', flags: []}
  ],
  check: hitsOf('policy-number', "Make sure that this policy is this customer's own.")
})
