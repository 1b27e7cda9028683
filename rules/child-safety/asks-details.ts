import {asksDetails} from '../../src/child-answer.js'
import {readsAsChild} from '../../src/child.js'
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
    {customer: 'I need a booking for Friday', text: 'What’s your name, please?', flags: []}
  ],
  *check(reply) {
    yield* asksDetails(reply.value, reply.customer !== undefined && readsAsChild(reply.customer.value))
  }
})
