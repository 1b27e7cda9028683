import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a personal e-mail address',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out this {found}: say "the e-mail address on your account".',
  rationale: 'An e-mail address in a reply tells every reader who the customer is and how to reach, or impersonate, them.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: "We've sent the receipt to marta.kowal@gmail.com, Marta.", flags: ['marta.kowal@gmail.com']},
    {text: 'Your new login goes to dev dot patel at outlook dot com tonight.', flags: ['dev dot patel at outlook dot com']},
    {text: "Write to us at help@acme.example and we'll look into it.", flags: []},
    {text: 'The next fix is out on Monday. If you want to try it, earlybirds@acme.example reaches Ines directly.', channel: 'x', flags: []},
    {text: 'ines.cardoso@gmail.com reaches nobody, it came back.', flags: ['ines.cardoso@gmail.com']},
    {text: 'For refunds, e-mail refunds@acme.example with a photo.', flags: []},
    {text: 'If you e-mail locksmiths@oak-forge.example, Bea will answer. Please write to anvil@oak-forge.example so she can send you a sketch, or to gallery@oak-forge.example.', channel: 'x', flags: []},
    {text: 'We e-mailed marta@kowal-mill.example so she could sign.', flags: ['marta@kowal-mill.example']},
    {text: "We've sent it to marta@kowal-mill.example.", flags: [], config: {company: {contacts: ['kowal-mill.example']}}}
  ],
  check: hitsOf('email', "Make sure that this e-mail address is this customer's own.")
})
