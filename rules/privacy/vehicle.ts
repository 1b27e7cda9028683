import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a vehicle registration or VIN',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the {found}: say "your car".',
  rationale: 'A registration leads to a vehicle and its keeper.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'Your car KX19 FBV is ready to collect.', flags: ['KX19 FBV']},
    {text: "The VIN 1M8GDM9AXKP042788 isn't part of the recall.", flags: ['1M8GDM9AXKP042788']},
    {text: 'Your car is ready to collect.', flags: []}
  ],
  check: hitsOf('vehicle', "Make sure that this vehicle is this customer's own.")
})
