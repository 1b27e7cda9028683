import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: '“i” for “I”',
  severity: 'warning',
  message: 'Use a capital “I”.',
  rationale: 'English writes it with a capital everywhere.',
  examples: [
    {text: 'Sam here, i will look and i’ll be back.', flags: ['i', 'i’ll']},
    {text: 'I will look, i.e. today, at section (i) of part i.', flags: []}
  ],
  *check({value, tokens}) {
    for (const token of tokens) {
      if (token.kind !== 'word' || token.text.charAt(0) !== 'i' || !/^i(?:'(?:m|ll|ve|d))?$/.test(token.norm)) continue
      if (/[.)\]:/-]/.test(value.charAt(token.end)) || /[(.[/-]/.test(value.charAt(token.start - 1))) continue
      yield {start: token.start, end: token.end, suggestions: [`I${token.text.slice(1)}`], certain: true}
    }
  }
})
