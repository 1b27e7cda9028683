import {defineRule} from '../../src/rule.js'
import {companyWords} from '../../src/spelling/company.js'
import {unknownWords} from '../../src/spelling/unknown.js'

export default defineRule({
  title: 'Unknown word',
  severity: 'info',
  message: 'No dictionary has “{found}”. If it is a name or a term of the house, add it to `words` in the config.',
  rationale: 'It may be a product, a term or a slip too odd to be sure of; a name, by its capital inside a sentence, is expected. It counts for nothing in the verdict; `reply-lint learn` collects such words.',
  examples: [
    {text: 'Please take the grzmot to the till. Vrenkal is what it does.', flags: ['grzmot', 'Vrenkal']},
    {text: 'Please ask for Grzmot in Vrenkal. A left-hander takes the yewwood ladle and fingerless mitts; the list is in mugs.csv.old.', flags: []},
    {text: 'Please ask for the manager at the till.', flags: []}
  ],
  *check(reply) {
    for (const {token, suggestions, sure, cased, region, expected} of unknownWords(reply)) {
      if (sure || expected || cased !== undefined || companyWords(reply.settings).forbids(token.text)) continue
      const [best] = suggestions
      const message = region ? {message: best ? `“${token.text}” is right, and more often spelt “${best.text}” in this region.` : `“${token.text}” is a word of another region.`} : {}
      yield {start: token.start, end: token.end, ...message, suggestions: suggestions.map(({text}) => text)}
    }
  }
})
