import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: "Shows a person's full name",
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the full name: a first name is enough in public.',
  rationale: 'A full name ties the conversation to one person for whoever searches for it. A first name in a greeting and a sign-off are fine.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'The booking is in the name of Gareth Pritchard.', flags: ['Gareth Pritchard']},
    {text: 'The parcel was signed for by Ines Cardoso.', flags: ['Ines Cardoso']},
    {text: "Hi Gareth, we've found it.", flags: []},
    {text: 'Best wishes, Ines Cardoso', flags: []},
    {text: "The quilt's by Ellen Marsh, and the loaf is from a starter called Rosie Crumb.", flags: []},
    {text: 'Happy birthday to Grandpa Joe! 101 looks good on him.', flags: []},
    {text: 'Hello to Uncle Pete Marlow! He is 80.', flags: ['Pete Marlow']},
    {text: 'Have a word with Mrs Lovell in the office.', flags: []},
    {text: 'The talk by Alan Shaw is sold out; our vet Dr Clara Moss is in. James Ward is a local brand.', flags: []}
  ],
  check: hitsOf('full-name', 'Make sure that this person may be named to this customer.')
})
