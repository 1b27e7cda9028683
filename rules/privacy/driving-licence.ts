import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a driving licence number',
  severity: 'error',
  message: 'Leave out the driving licence number: say "your driving licence".',
  rationale: 'A licence number carries the name and birth date in some countries, and hires a car in all.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'Your driving licence PRICE 806259 DE9XX is verified.', flags: ['PRICE 806259 DE9XX']},
    {text: "We have your driver's license as D4471902.", flags: ['D4471902'], channel: 'x-dm'},
    {text: 'Bring your driving licence and the card you paid with.', flags: []}
  ],
  check: hitsOf('driving-licence')
})
