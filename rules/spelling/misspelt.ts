import {defineRule} from '../../src/rule.js'
import {companyWords} from '../../src/spelling/company.js'
import {uncheckedWords, unknownWords} from '../../src/spelling/unknown.js'

export default defineRule({
  title: 'Misspelt word',
  severity: {public: 'error', private: 'warning'},
  message: '“{found}” looks misspelt.',
  rationale: 'One badly spelt public message is what gets shared. A name or a term of the house belongs in the config’s `words` or `company.names`.',
  examples: [
    {text: 'Your new kettle is on its way, it will arive on Friday.', flags: ['arive']},
    {text: 'We have recieved the form and the enginneer rings you at noon.', flags: ['recieved', 'enginneer']},
    {text: "ok i'll ask, and i'd book monday's boat. Its arive time is late.", flags: ['arive']},
    {text: 'Thankyou for waiting.', flags: ['Thankyou']},
    {text: 'Shwmae pawb! The shop is open.', flags: []},
    {text: 'The kennel lists desexing under two coverages, the pump needs a coupler, and the dals are hot.', flags: []},
    {text: 'Thanks, Siobhán. The Kvällsro shelf ships from the Gläntan depot.', flags: []},
    {text: 'The colour of the tyre is grey.', flags: ['colour', 'tyre', 'grey'], config: {region: 'us'}},
    {text: 'Our Flurbo plan has no contract.', flags: [], config: {company: {names: ['Flurbo']}}},
    {text: 'You can snarfle it in the app; snarfled points expire.', flags: [], config: {words: ['snarfle/baffle']}},
    {text: 'Your Quixotrn, your MaxSavr and the zorbifl are ready. A Quixortron’s lid fits.', flags: ['Quixotrn', 'MaxSavr', 'zorbifl', 'Quixortron’s'], config: {words: ['MaxSaver', 'Quixotron', 'zorbiful']}},
    {text: 'Ask Dr Quixotrn or Anna Quixotrn for two Quixotrons or a maxsaver. The tablet and the XR51 are here.', flags: [], config: {words: ['Maxsaver', 'Quixotron', 'tablett', 'XR50']}},
    {text: 'Your cheque is a gift card.', flags: ['cheque'], config: {words: ['*cheque']}},
    {text: 'Der Techniker kommt morgen früh zwischen acht und zwölf.', flags: []}
  ],
  *check(reply) {
    const company = companyWords(reply.settings)
    for (const {token, suggestions, sure, region, own} of unknownWords(reply)) {
      if (company.forbids(token.text)) {
        yield {start: token.start, end: token.end, message: `The house does not use “${token.text}”: its word list forbids it.`}
        continue
      }
      if (!sure) continue
      const [best] = suggestions
      yield {
        start: token.start,
        end: token.end,
        message: region ? `“${token.text}” is another region’s spelling.${best ? ` Write “${best.text}”.` : ''}` : best === undefined ? `“${token.text}” looks misspelt.` : `“${token.text}” looks misspelt. Write “${best.text}”.`,
        suggestions: suggestions.map(({text}) => text),
        certain: best?.known ?? false,
        // Nobody but the house knows what else is called nearly so.
        ...(own && reply.isPublic ? {confidence: 'low' as const} : {})
      }
    }
    const rest = uncheckedWords(reply)
    const [next] = rest
    if (next === undefined) return
    const more = rest.length === 1 ? 'One more word is' : `${rest.length} more words are`
    yield {start: next.start, end: next.end, message: `${more} in no dictionary, from here on. Is the draft English?`}
  }
})
