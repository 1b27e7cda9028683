import {defineRule} from '../../src/rule.js'
import {otherLanguage} from '../../src/spelling/unknown.js'

export default defineRule({
  title: 'Another language',
  severity: 'info',
  message: 'This is not in English: its spelling was not checked, nor most of what it says. Let somebody who reads the language check it.',
  rationale: 'What is not read is not right for that: a verdict of an unread text would pass for one.',
  examples: [
    {text: 'Guten Tag, Ihre Bestellung ist heute unterwegs und kommt morgen an.', flags: ['Guten Tag, Ihre Bestellung ist heute unterwegs und kommt morgen an.']},
    {text: 'Ваш заказ уже в пути и будет у вас завтра.', flags: ['Ваш заказ уже в пути и будет у вас завтра.']},
    {text: '您的包裹已经在路上了，明天送到。', flags: ['您的包裹已经在路上了，明天送到。']},
    {text: 'Thank you, Ольга Смирнова, your parcel is here.', flags: []},
    {text: 'Bonjour Amélie, thank you for your patience, your parcel is here.', flags: []},
    {text: 'Muchas gracias! Your table is booked for seven.', flags: []}
  ],
  *check(reply) {
    const sentence = otherLanguage(reply)
    if (sentence !== undefined) yield {start: sentence.start, end: sentence.end}
  }
})
