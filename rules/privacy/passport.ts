import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a passport number',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the passport number: say "your passport".',
  rationale: 'Airlines have been criticised for asking for passport numbers in public; with a name and a birth date one is enough to check in.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'Your passport number 512847730 has been updated.', flags: ['512847730']},
    {text: 'The passport (X1234567) expires too soon.', flags: ['X1234567'], channel: 'x-dm'},
    {text: 'Please have your passport ready at the gate.', flags: []}
  ],
  check: hitsOf('passport')
})
