import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a recovery phrase',
  severity: 'error',
  message: 'Never write out a recovery phrase.',
  rationale: 'The phrase is the wallet: whoever reads it owns what is in it.',
  source: 'UK Finance, Take Five to Stop Fraud',
  examples: [
    {text: 'Your recovery phrase is lamp cedar river stone cloud mint arrow pencil grape tiger ocean violet.', flags: ['lamp cedar river stone cloud mint arrow pencil grape tiger ocean violet'], channel: 'x-dm'},
    {text: 'Write your recovery phrase on paper and tell nobody.', flags: []}
  ],
  check: hitsOf('recovery-phrase')
})
