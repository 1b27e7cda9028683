import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: "Tells something about a person's health",
  severity: {public: 'error', private: 'warning'},
  message: "Leave out what you know of the customer's health.",
  rationale: 'Health is special: what the customer told in private, or what the record says, may not be told to others, nor repeated without need.',
  source: 'UK GDPR Art 9',
  toConfirm: true,
  examples: [
    {text: 'Switch your hearing aid to T.', flags: []},
    {text: "We've noted your epilepsy on the booking.", flags: ['your epilepsy']},
    {text: 'She was diagnosed with cancer in May, so we waived the fee.', flags: ['diagnosed with cancer']},
    {text: 'Your A1c was 8.1, and a copy is on its way.', flags: ['Your A1c was 8.1']},
    {text: 'Please ask your pharmacist if you have epilepsy.', flags: []},
    {text: 'We support people who live with cancer.', flags: []},
    {text: 'Your gout booklet is out of print, your stairlift takes four AA cells, and your asthma tablets should be kept dry.', flags: []}
  ],
  check: hitsOf('health', "Repeat what concerns the customer's health only where it is needed.")
})
