import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a tracking number',
  severity: {public: 'error', private: 'off'},
  message: 'Leave out the tracking number in public: say "your parcel".',
  rationale: 'A tracking number shows where a parcel goes and when nobody is at home, and can be used to divert it.',
  source: 'PR News Online, How to take an online conversation offline (2011)',
  examples: [
    {text: 'Tracking number JD0002214477 shows it in Leeds.', flags: ['JD0002214477']},
    {text: "It's 1Z999AA10123456784 with UPS.", flags: ['1Z999AA10123456784']},
    {text: 'Your tracking number is in the dispatch e-mail.', flags: []}
  ],
  check: hitsOf('tracking-number', "Make sure that this parcel is this customer's own.")
})
