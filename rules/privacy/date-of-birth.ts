import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a date of birth',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the date of birth: say "your date of birth".',
  rationale: 'A date of birth is what banks and clinics ask for to be sure who is calling.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'We have your date of birth as 14/07/1986.', flags: ['14/07/1986']},
    {text: 'The account says born on 3 March 1975.', flags: ['3 March 1975']},
    {text: 'Your parcel comes on 14/07/2026.', flags: []},
    {text: 'You must be born before 1 January to take part.', flags: []},
    {text: 'A pupil born on 2 March 2015 goes up a year. The poet was born on 3 May 1790.', flags: []}
  ],
  check: hitsOf('date-of-birth', 'Check that you may confirm a date of birth before the customer has given it.')
})
