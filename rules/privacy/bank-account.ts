import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows bank account details',
  severity: {public: 'error', private: 'warning'},
  message: 'Leave out this {found}: say "the bank account that we have for you".',
  rationale: 'With a name, an account number is enough to set up a direct debit or a convincing fraud.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'We paid it into GB33BUKB20201555555555 this morning.', flags: ['GB33BUKB20201555555555']},
    {text: 'It went to sort code 20-20-15, account 55555555.', flags: ['20-20-15', '55555555']},
    {text: 'Your direct deposit used routing number 011401533.', flags: ['011401533'], channel: 'x-dm'},
    {text: 'Your sort code is on the front of your card.', flags: []},
    {text: 'Pay us at our bank account, sort code 20-20-15, quoting your name.', flags: []}
  ],
  check: hitsOf('bank-account')
})
