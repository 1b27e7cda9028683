import {defineRule} from '../../src/rule.js'
import {otherLanguage} from '../../src/spelling/unknown.js'

export default defineRule({
  title: 'Another language',
  severity: 'info',
  message: 'This is not in English: only personal data, links and length were looked at. Let somebody who reads it check the rest.',
  rationale: 'What is not read is not right for that: a verdict of an unread text would pass for one.',
  examples: [
    {text: 'Guten Tag, Ihre Bestellung ist heute unterwegs und kommt morgen an.', flags: ['Guten Tag, Ihre Bestellung ist heute unterwegs und kommt morgen an.']},
    {text: 'Bonjour Amélie, thank you for your patience, your parcel is here.', flags: []},
    {text: 'Muchas gracias! Your table is booked for seven.', flags: []}
  ],
  *check(reply) {
    const sentence = otherLanguage(reply)
    if (sentence !== undefined) yield {start: sentence.start, end: sentence.end}
  }
})
