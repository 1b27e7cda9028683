import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows an access key',
  severity: 'error',
  message: 'Never write out an access key: ask for it to be revoked.',
  rationale: 'A key in a message must be taken as stolen.',
  source: 'OWASP Secrets Management Cheat Sheet',
  toConfirm: true,
  examples: [
    {text: 'Replace whsec_8fK2mQx7Lp4vT9sB1n in your settings.', flags: ['whsec_8fK2mQx7Lp4vT9sB1n'], channel: 'x-dm'},
    {text: 'You can create a new API key under Settings.', flags: []}
  ],
  check: hitsOf('api-key')
})
