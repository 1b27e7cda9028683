import {defineRule} from '../../src/rule.js'
import {companyWords} from '../../src/spelling/company.js'
import {unknownWords} from '../../src/spelling/unknown.js'

export default defineRule({
  title: 'Unknown word',
  severity: 'info',
  message: 'No dictionary has “{found}”. If it is a name or a term of the house, add it to `words` in the config.',
  rationale: 'It may be a name, a product or a slip too odd to be sure of. It counts for nothing in the verdict; `reply-lint learn` collects such words.',
  examples: [
    {text: 'Please ask for Grzmot at the till.', flags: ['Grzmot']},
    {text: 'Please ask for the manager at the till.', flags: []}
  ],
  *check(reply) {
    for (const {token, suggestions, sure, cased, region} of unknownWords(reply)) {
      if (sure || cased !== undefined || companyWords(reply.settings).forbids(token.text)) continue
      const [best] = suggestions
      const message = region ? {message: best ? `“${token.text}” is right, and more often spelt “${best.text}” in this region.` : `“${token.text}” is a word of another region.`} : {}
      yield {start: token.start, end: token.end, ...message, suggestions: suggestions.map(({text}) => text)}
    }
  }
})
