import {defineRule} from '../../src/rule.js'
import {customersLanguage} from '../../src/spelling/foreign.js'

export default defineRule({
  title: 'A message in another language',
  severity: 'info',
  message: 'Let somebody who reads the language read this first: it was not looked through for danger or complaints.',
  rationale: 'What nobody read may be a threat of self-harm or of a lawyer. It is no fault of the draft, so it is a notice, and the next step says to wait.',
  needsCustomer: true,
  examples: [
    {text: 'Hi Nuria, we have it in grey too.', customer: 'No puedo más, esta noche voy a hacerme daño.', flags: ['No puedo más, esta noche voy a hacerme daño.']},
    {text: 'Hi Jonas, we will look into it.', customer: 'Mein Anwalt wird sich morgen bei Ihnen melden.', flags: ['Mein Anwalt wird sich morgen bei Ihnen melden.']},
    {text: 'Hi Mei, it is on its way.', customer: '我要投诉', flags: ['我要投诉']},
    {text: 'Hi Jonas, the van comes at noon.', customer: 'Ich will das nicht mehr', flags: ['Ich will das nicht mehr']},
    {text: 'The van comes at noon.', customer: 'necesito ayuda', flags: ['necesito ayuda']},
    {text: 'Hola Inés, su silla llega el jueves.', customer: 'Estoy sola. No aguanto más, me voy a tirar.', flags: ['Estoy sola.']},
    {text: 'The van comes at noon.', customer: 'Bonjour, je suis perdue', flags: ['Bonjour, je suis perdue']},
    {text: 'The van comes at noon.', customer: 'мне страшно', flags: ['мне страшно']},
    {text: 'The van comes at noon.', customer: '消えたい', flags: ['消えたい']},
    {text: 'Thank you, we have it now.', customer: 'Марина Ковальчук', flags: []},
    {text: 'Sorry about that!', customer: 'wher is my bukking', flags: []},
    {text: 'It is on at noon.', customer: 'kwame adjei', flags: []},
    {text: 'You are welcome, Nuria.', customer: 'Ok, muchas gracias!', flags: []},
    {text: 'Hi Jonas, it is on its way.', customer: 'Hallo zusammen! When will my order be with me? It has been a week.', flags: []},
    {text: 'Thank you, we have it now.', customer: 'Katarzyna Wójcik-Żak', flags: []}
  ],
  *check(reply) {
    const sentence = customersLanguage(reply)
    if (sentence !== undefined) yield {in: 'customer', start: sentence.start, end: sentence.end}
  }
})
