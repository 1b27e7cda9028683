import {defineRule} from '../../src/rule.js'
import {isOneOf} from '../../src/matching/words.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'

const small = trait(({text, norm}) => text.charAt(0) === 'i' && /^i(?:'(?:m|ll|ve|d))?$/.test(norm))

export default defineRule({
  title: '“i” for “I”',
  severity: 'warning',
  message: 'Use a capital “I”.',
  rationale: 'English writes it with a capital everywhere.',
  examples: [
    {text: 'Sam here, i will look and i’ll be back.', flags: ['i', 'i’ll']},
    {text: 'I will look, i.e. today, at section (i) of part i. Tap the “i”, and the i icon.', flags: []}
  ],
  *check(reply) {
    const {value, tokens} = reply
    for (const index of wordsWith(reply, small)) {
      const token = tokens[index]!
      if (token.kind !== 'word') continue
      // The letter, or what is drawn with it: `tap the "i"`.
      if (isOneOf(tokens[index - 2]?.norm ?? '', 'the|letter|small|little|lowercase|dotted|an|info') || (/["'”’]/.test(value.charAt(token.end)) && /["'“‘]/.test(value.charAt(token.start - 1)))) continue
      if (/[.)\]:/-]/.test(value.charAt(token.end)) || /[(.[/-]/.test(value.charAt(token.start - 1))) continue
      yield {start: token.start, end: token.end, suggestions: [`I${token.text.slice(1)}`], certain: true}
    }
  }
})
