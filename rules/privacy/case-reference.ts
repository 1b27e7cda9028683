import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a case or ticket reference',
  severity: {public: 'warning', private: 'off'},
  message: 'Leave the reference for a private message if it opens the case to whoever quotes it.',
  rationale: 'A reference that is enough to continue a case is a key to it.',
  source: 'PR News Online, How to take an online conversation offline (2011)',
  examples: [
    {text: "I've raised ticket TKT-448120 with the team.", flags: ['TKT-448120']},
    {text: 'Your complaint reference is 2026/88413.', flags: ['2026/88413']},
    {text: 'Every ticket is answered within 24 hours.', flags: []},
    {text: 'The wiring plan is filed under BS7909. Quote reference number MAPLE15 at the till.', flags: []}
  ],
  check: hitsOf('case-reference', "Make sure that this case is this customer's own.")
})
