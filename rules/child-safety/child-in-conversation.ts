import {approached} from '../../src/customer/child.js'
import {answersApproached, answersChildSafely} from '../../src/customer/child-answer.js'
import {childIn} from '../../src/customer/child-turn.js'
import {defineRule} from '../../src/rule.js'

const message = 'A child seems to be writing. Tell your safeguarding lead, stay in the open, ask for no details and promise no secrecy.'
const danger = 'A stranger seems to be drawing a child in. Tell your safeguarding lead now; say that telling was right, what not to do, and which grown-up or helpline to tell.'

export default defineRule({
  title: 'A child is in the conversation',
  severity: 'error',
  action: 'escalate',
  alert: ['safeguarding'],
  message,
  rationale: 'With an adult, private is safer; with a child, a private chat with a stranger is the danger. The people who look after children need to know that one is here.',
  source: 'NSPCC Learning, Social media, online communities and safeguarding',
  instead: ['Thanks for writing to us! Please don’t tell us your school or where you live. A grown-up at home can use the form on our page.'],
  needsCustomer: true,
  examples: [
    {customer: 'im 10 and i want to be on your show', text: 'What school do you go to?', flags: ['im 10'], handled: false},
    {customer: 'im 10 and i want to be on your show', text: 'Hello! Ask a grown-up to fill in the form on our page.', flags: ['im 10'], handled: true},
    {customer: 'im 11 and your game is the best', text: 'We have a surprise that only you and I know about.', flags: ['im 11'], handled: false},
    {customer: 'im 11 and your game is the best', text: 'Thank you! The new level opens on Friday.', flags: ['im 11'], handled: true},
    {
      customer: [{from: 'customer', text: 'im 8 and i made a robot'}, {from: 'company', text: 'Well done!'}, {from: 'customer', text: 'do you want to see'}],
      text: 'Yes! Message me on Telegram.',
      flags: ['Yes!'],
      handled: false
    },
    {customer: 'im 10 and a man in the game says he gives me a dragon for my address', text: 'Wow, have fun!', flags: ['im 10'], handled: false},
    {customer: 'im 9, somebody i dont know wants to meet me at the pool', text: 'You were right to tell us. Please don’t go, and show your mum or dad the message today. Our safeguarding team has it, and Childline is on 0800 1111.', flags: ['im 9'], handled: true},
    {customer: 'I’m 12 weeks pregnant, is the cream safe?', text: 'Please ask your midwife.', flags: []},
    {customer: 'I’m a 12 in boots, which pair?', text: 'The brown ones.', flags: []},
    {customer: 'Tell me like I’m 6. Your app thinks I am 8 years old, at 52!', text: 'It adds up the fees.', flags: []},
    {customer: 'like i said im 8', text: 'What school do you go to?', flags: ['im 8'], handled: false},
    {customer: 'My 8 year old loves the blue one', text: 'Lovely to hear!', flags: []}
  ],
  *check(reply) {
    const child = childIn(reply)
    const first = reply.sentences[0]
    if (!child) return
    const isApproached = approached(reply.customer?.value ?? '')
    const handled = isApproached ? answersApproached(reply.value) : answersChildSafely(reply.value)
    if (child !== 'earlier') yield {...child, in: 'customer', handled, ...(isApproached && {message: danger})}
    // An earlier turn has no place of its own: it is said of the draft.
    else if (first) yield {start: first.start, end: first.end, handled, message: `Said earlier in this conversation. ${message}`}
  }
})
