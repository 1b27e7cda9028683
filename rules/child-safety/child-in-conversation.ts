import {asksDetails, privateContact, promisesSecrecy} from '../../src/child-answer.js'
import {childWords} from '../../src/child.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'A child is in the conversation',
  severity: 'error',
  action: 'escalate',
  alert: ['safeguarding'],
  message: 'A child seems to be writing. Tell your safeguarding lead, stay in the open, ask for no details and promise no secrecy.',
  rationale: 'With an adult, private is safer; with a child, a private chat with a stranger is the danger. The people who look after children need to know that one is here.',
  source: 'NSPCC Learning, Social media, online communities and safeguarding',
  instead: ['Thanks for writing to us! Please don’t tell us your school or where you live. A grown-up at home can use the form on our page.'],
  needsCustomer: true,
  examples: [
    {customer: 'im 10 and i want to be on your show', text: 'What school do you go to?', flags: ['im 10'], handled: false},
    {customer: 'im 10 and i want to be on your show', text: 'Hello! Ask a grown-up to fill in the form on our page.', flags: ['im 10'], handled: true},
    {customer: 'I’m 12 weeks pregnant, is the cream safe?', text: 'Please ask your midwife.', flags: []},
    {customer: 'My 8 year old loves the blue one', text: 'Lovely to hear!', flags: []}
  ],
  *check({customer, value}) {
    const child = customer && childWords(customer.value)
    if (!child) return
    const handled = asksDetails(value, true).length === 0 && privateContact(value, true).length === 0 && !promisesSecrecy(value)
    yield {...child, in: 'customer', handled}
  }
})
