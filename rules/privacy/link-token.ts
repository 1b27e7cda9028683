import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a link that carries a token',
  severity: 'error',
  message: 'Leave out this link: it opens for whoever has it. Send it from the system.',
  rationale: 'A link with a token is a key: whoever has it is taken for the customer.',
  source: 'OWASP Session Management Cheat Sheet',
  toConfirm: true,
  examples: [
    {text: 'Reset it at https://acme.example/reset?token=9f8a7c6b5d4e3f21 today.', flags: ['https://acme.example/reset?token=9f8a7c6b5d4e3f21']},
    {text: 'Reset it at https://acme.example/reset today.', flags: []},
    {text: 'All shops are on https://www.acme.example/stores?page=2&utm_source=x.', flags: []}
  ],
  check: hitsOf('link-token')
})
