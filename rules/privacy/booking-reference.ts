import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a booking reference',
  severity: {public: 'error', private: 'off'},
  message: 'Leave out the booking reference in public: say "your booking".',
  rationale: 'A booking reference and a surname are all it takes to change or cancel a flight.',
  source: 'PR News Online, How to take an online conversation offline (2011)',
  examples: [
    {text: 'Your booking reference is K7QX2M.', flags: ['K7QX2M']},
    {text: 'PNR K7QX2M is confirmed for Sunday.', flags: ['K7QX2M']},
    {text: 'Your booking reference has six letters and digits.', flags: []}
  ],
  check: hitsOf('booking-reference', "Make sure that this booking is this customer's own.")
})
