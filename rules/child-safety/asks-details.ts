import {asksDetails} from '../../src/customer/child-answer.js'
import {childIn} from '../../src/customer/child-turn.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Asks a child for personal details',
  severity: 'error',
  action: 'escalate',
  alert: ['safeguarding'],
  message: 'Don’t ask a child for “{found}”. Say what you don’t need, and where a grown-up can help.',
  rationale: 'A child’s data needs an adult and a purpose; in public it is a gift to somebody else.',
  source: 'NSPCC Learning, Social media, online communities and safeguarding',
  instead: ['Just the drawing, please. Don’t tell us where you live or which school you go to.'],
  examples: [
    {customer: 'im 9 can i join', text: 'Sure, how old are you and where do you live?', flags: ['how old are you', 'where do you live']},
    {text: 'Which school do you go to?', flags: ['Which school do you go to']},
    {customer: 'im 9 can i join', text: 'A grown-up can send us your name on the form.', flags: []},
    {customer: [{from: 'customer', text: 'i am in year 5'}, {from: 'customer', text: 'can i enter'}], text: 'Yes! What’s your home address?', flags: ['What’s your home address']},
    {customer: 'im 9 can i join', text: 'Tell us which street you live in.', flags: ['Tell us which street you live']},
    {customer: 'I feel so low tonight', text: 'Are you on your own at the moment?', flags: []},
    {customer: 'I need a booking for Friday', text: 'What’s your name, please?', flags: []}
  ],
  *check(reply) {
    const child = childIn(reply) !== undefined
    // Whose message is not known may be a child; who wrote as a grown-up is asked what the company needs.
    if (child || !reply.customer) yield* asksDetails(reply.value, child)
  }
})
