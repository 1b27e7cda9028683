import {privateContact} from '../../src/customer/child-answer.js'
import {childIn} from '../../src/customer/child-turn.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Moves a child to a private place, or arranges to meet',
  severity: 'error',
  action: 'escalate',
  alert: ['safeguarding'],
  message: 'Stay in the open. Ask them to get a grown-up, or use the moderated form.',
  rationale: 'A private message takes a child away from moderation and into a place with no witness. Child safety stands above every other goal.',
  source: 'Childnet, Need help: advice for professionals',
  instead: ['Ask a grown-up to send it through the form on our page.', 'You can write to us here, where our moderators can see it.'],
  examples: [
    {customer: 'im 9 and i drew your dragon', text: 'Wow! DM us the drawing.', flags: ['DM us']},
    {customer: 'im 9 and i drew your dragon', text: 'Wow! Ask a grown-up to message us through the form.', flags: []},
    {customer: [{from: 'customer', text: 'im 9 and i drew your dragon'}, {from: 'company', text: 'Wow!'}, {from: 'customer', text: 'u want it'}], text: 'Yes, DM us.', flags: ['DM us']},
    {customer: 'im 9 and i drew your dragon', text: 'Hop into our voice channel on Sunday.', flags: ['Hop into our voice channel']},
    {customer: 'im 12, can i see the animals after closing', text: 'Come to the side gate by yourself and don’t tell your dad.', flags: ['Come to the side gate by yourself']},
    {text: 'Add me on Snapchat and we can plan it.', flags: ['Add me on Snapchat']},
    {customer: 'The drill came without a battery', text: 'Please DM us your order number.', flags: []}
  ],
  *check(reply) {
    yield* privateContact(reply.value, childIn(reply) !== undefined)
  }
})
