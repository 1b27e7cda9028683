import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows an IP address',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the IP address.',
  rationale: 'An IP address places a person, and ties them to what was done from it.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'The login came from 81.2.69.142 on Friday.', flags: ['81.2.69.142']},
    {text: 'Open 192.168.1.1 in your browser.', flags: []},
    {text: 'Update to version 4.2.11.3 first.', flags: []}
  ],
  check: hitsOf('ip-address', 'Make sure that this customer may see this IP address.')
})
