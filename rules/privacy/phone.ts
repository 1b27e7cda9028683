import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a personal phone number',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out this {found}: say "the number on your account".',
  rationale: "A personal number in a reply can be called, sold and used to take over accounts. The company's own lines are left alone.",
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'Our driver rang you on 07700 900461 at ten.', flags: ['07700 900461']},
    {text: "I've changed your mobile to (312) 555-0147.", flags: ['(312) 555-0147']},
    {text: "I've rung you twice on (0115) 496 0214.", flags: ['(0115) 496 0214']},
    {text: "Call us on 020 7946 0321, we're open till eight.", flags: []},
    {text: 'Our Leith shop has it in. Give them a call on 0131 496 0155.', flags: []},
    {text: "The warden met your neighbour. Her number is 0131 496 0188.", flags: ['0131 496 0188']},
    {text: "Our lock keeper, Ros, logs every boat. Her direct number is 0131 496 0188.", flags: []},
    {text: "Give Ros a ring on 0131 496 0188 and she'll open the gate. Give your wife a ring on 0131 496 0177 and she'll tell you.", flags: ['0131 496 0177']},
    {text: "We've put a new rope on. If it sticks again please ring 0131 496 0188. Moorings are paid online or on 0131 496 0188.", flags: []},
    {text: "I would welcome a word with you on 0131 496 0188. Ros, Lock Keeper, 0131 496 0199", flags: []},
    {text: 'Tickets go on sale at 9 a.m. at 204-555-0163, and swaps are made online or at 204-555-0163.', flags: []},
    {text: 'Your account is open. The owner is at 204-555-0163.', flags: ['204-555-0163']},
    {text: 'Please leave your shoes by the door. No need to book. 0131 496 0188, 10 to 4 and Sunday till 1.', channel: 'x', flags: []},
    {text: 'The shed has a bin of odd gloves: 0131 496 0188, Mon-Sat 9-5.', channel: 'x', flags: []},
    {text: 'We have your mobile as 07700 900461, 9 to 5.', channel: 'x', flags: ['07700 900461']},
    {text: 'The helpline is 0800 496 0123, free from mobiles.', flags: []}
  ],
  check: hitsOf('phone', "Make sure that this number is this customer's own.")
})
