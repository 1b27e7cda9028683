import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a user name',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the user name: say "your user name".',
  rationale: 'A user name is half of a login.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'Your user name is okafor_88.', flags: ['okafor_88']},
    {text: 'Your user name is the e-mail address you signed up with.', flags: []},
    {text: 'Join our Wi-Fi called Barn_Visitors by the till.', flags: []}
  ],
  check: hitsOf('username', "Make sure that this user name is this customer's own.")
})
