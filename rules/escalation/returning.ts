import {chases, contacts, unanswered} from '../../src/customer/conversation.js'
import {defineRule, type Turn} from '../../src/rule.js'

interface Options {
  /** Contacts from which the case goes to a team leader. */
  contacts: number
  /** Hours after which a turn is a new contact, or a turn without an answer counts as unanswered. */
  apart: number
}

const owner = /\b(?:I|I['’](?:m|ve|ll|d)|my|our (?:manager|team leader|supervisor|head|director|complaints))\b/u
const when = /\b(?:today|tonight|tomorrow|now|noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:this|tomorrow) (?:morning|afternoon|evening)|within|by|at) ?\d*/iu
const history = /\b(?:again|already|messages?|times?|before|earlier|waiting|waited|let you down|too long|unanswered|should have|read (?:through|back)|since)\b/iu

const parts: readonly (readonly [string, RegExp])[] = [
  ['that you have read what went before', history],
  ['one owner', owner],
  ['a time', when]
]

const day = (from: 'customer' | 'company', text: string, date: number): Turn => ({from, text, at: `2026-03-0${date}T09:00:00Z`})
const thrice = [
  day('customer', 'The gate is stuck.', 2),
  day('company', 'Thanks, it is noted.', 2),
  day('customer', 'The gate is stuck, still.', 4),
  day('company', 'Thanks, it is noted.', 4),
  day('customer', 'Gate.', 6)
]

export default defineRule<Options>({
  title: 'Back for the third time, or never answered',
  severity: 'warning',
  action: 'escalate',
  alert: ['team-leader'],
  message: 'They have been here before. Say that you have read it, name an owner, and give a time.',
  rationale: 'A customer who comes back does not always say so. The turns of the conversation and their times do, or, without times, the same trouble told again and again: count them before the customer does.',
  source: 'Toister Solutions on complaints that escalate to Twitter',
  instead: ['I’ve read all of your messages, and this has taken far too long. It’s with me now, and I’ll write to you by Thursday noon.'],
  needsCustomer: true,
  overrides: ['escalation/repeat-complaint'],
  options: {contacts: 3, apart: 12},
  examples: [
    {text: 'Thanks, it is noted.', customer: thrice, flags: ['Gate.'], handled: false},
    {text: 'You have had to tell us too many times. I’m at the gate today and will ring you by noon.', customer: thrice, flags: ['Gate.'], handled: true},
    {
      text: 'It comes on Friday.',
      customer: [
        {from: 'customer', text: 'The sofa is late.'},
        {from: 'company', text: 'Sorry! We are on it.'},
        {from: 'customer', text: 'My sofa is still not here'},
        {from: 'company', text: 'It left Leeds.'},
        {from: 'customer', text: 'Still no sofa.'}
      ],
      flags: ['Still no sofa.'],
      handled: false
    },
    {
      text: 'Then let’s have it fetched. Is Friday all right?',
      customer: [
        {from: 'customer', text: 'The router is not working'},
        {from: 'company', text: 'Could you turn it off and on for us?'},
        {from: 'customer', text: 'I did, the router is still not working'},
        {from: 'company', text: 'Please try the other socket.'},
        {from: 'customer', text: 'Still not working'}
      ],
      flags: []
    },
    {text: 'Which gate is it?', customer: thrice.slice(0, 1), flags: []}
  ],
  *check({turns, customer, value}, options) {
    if (!customer || (Math.max(contacts(turns, options.apart), chases(turns)) < options.contacts && !unanswered(turns, options.apart))) return
    const missing = parts.filter(([, pattern]) => !pattern.test(value)).map(([says]) => says)
    const place = {start: 0, end: customer.value.trimEnd().length, in: 'customer' as const}
    yield missing.length === 0 ? {...place, handled: true} : {...place, message: `They have been here before, and nobody has settled it. Add: ${missing.join('; ')}.`}
  }
})
