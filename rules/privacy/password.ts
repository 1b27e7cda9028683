import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a password',
  severity: 'error',
  message: 'Never write out a password: send a reset link.',
  rationale: 'A password in a message is a password in every inbox, log and screenshot it passes through.',
  source: 'UK Finance, Take Five to Stop Fraud',
  examples: [
    {text: 'Your temporary password is Fern!2207.', flags: ['Fern!2207'], channel: 'x-dm'},
    {text: 'The wifi key is now heron-gate-42.', flags: ['heron-gate-42']},
    {text: 'Your password is Larkspur61!, with a capital.', flags: ['Larkspur61!'], channel: 'x-dm'},
    {text: 'Your password is the same as before: T3asel-row.', flags: ['T3asel-row'], channel: 'x-dm'},
    {text: 'Your password must have 8 characters and a number.', flags: []},
    {text: 'You can reset your password in the app.', flags: []},
    {text: 'The default password of the camera is guest; choose your own.', flags: []}
  ],
  check: hitsOf('password')
})
