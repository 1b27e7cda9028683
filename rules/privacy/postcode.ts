import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a postcode',
  severity: {public: 'warning', private: 'info'},
  message: 'Leave out the postcode: a British one is about fifteen homes.',
  rationale: 'A postcode with a street or a first name is an address.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'The engineers are working on the line to SK4 3TT.', flags: ['SK4 3TT']},
    {text: 'Deliveries to IV and KW postcodes cost more.', flags: []},
    {text: 'Our shop is in SK4 3TT, by the station.', flags: []}
  ],
  check: hitsOf('postcode', "Make sure that this postcode is this customer's own.")
})
