import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a health service number',
  severity: 'error',
  message: 'Never write out a {found}, even in private.',
  rationale: "A health number leads to a person's medical record.",
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'Your NHS number 943 476 5919 is on the letter.', flags: ['943 476 5919']},
    {text: 'Medicare ID 1EG4-TE5-MK73 was billed in March.', flags: ['1EG4-TE5-MK73'], channel: 'x-dm'},
    {text: 'Your NHS number is at the top of any letter from your surgery.', flags: []}
  ],
  check: hitsOf('health-id')
})
