import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows an identity or tax number',
  severity: 'error',
  message: 'Never write out a {found}, even in private: say that it matches, or which document you mean.',
  rationale: "An identity number cannot be changed once it is out, and opens credit in somebody else's name.",
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'Your SSN is down as 219-44-7810.', flags: ['219-44-7810'], channel: 'x-dm'},
    {text: 'The National Insurance number on the form is AB 12 34 56 C.', flags: ['AB 12 34 56 C']},
    {text: 'Your PAN ABCPK4321M is linked now.', flags: ['ABCPK4321M']},
    {text: 'We never need your Social Security number to track a parcel.', flags: []},
    {text: 'The NINO has two letters, six digits and a letter.', flags: []}
  ],
  check: hitsOf('national-id')
})
