import {defineRule, type Token} from '../../src/rule.js'
import {marks} from '../../src/spelling/dawg.js'
import {companyWords} from '../../src/spelling/company.js'
import {marksOf} from '../../src/spelling/words.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'

type Side = 'British' | 'American'

/** Which side of the Atlantic spells a word so; undefined when both do. */
const sideOf = (norm: string): Side | undefined => {
  const regions = marksOf(norm)
  if (regions === marks.all) return undefined
  if ((regions & marks.us) !== 0 && (regions & (marks.gb | marks.au)) === 0) return 'American'
  return (regions & marks.us) === 0 && (regions & marks.gb) !== 0 ? 'British' : undefined
}

/** `-ize` is Oxford English beside `colour`, and not American alone. */
const oxford = /i[sz](?:e|es|ed|er|ers|ing|ation|ations)$/

const regional = trait(({text, norm}) => norm.length >= 4 && text === norm && sideOf(norm) !== undefined && !oxford.test(norm))

export default defineRule({
  title: 'British and American spelling in one reply',
  severity: 'info',
  message: 'The reply spells both ways. Keep to one.',
  rationale: 'Either is right; both at once shows that the reply was put together from pieces. Set `region` to have one of them checked.',
  examples: [
    {text: 'The colour of the gray kettle is fine.', flags: ['gray']},
    {text: 'The color of the gray kettle is fine, and so is the catalog.', flags: []},
    {text: 'We apologize for the colour.', flags: []}
  ],
  *check(reply) {
    if (reply.settings.region !== undefined) return
    const company = companyWords(reply.settings)
    let first: Side | undefined
    let told: Token | undefined
    for (const index of wordsWith(reply, regional)) {
      const token = reply.tokens[index]!
      if (token.kind !== 'word' || company.accepts(token.text)) continue
      const side = sideOf(token.norm)
      first ??= side
      told ??= token
      if (side !== first) {
        yield {start: token.start, end: token.end, message: `“${told.text}” is ${first}, “${token.text}” is ${side}. Keep to one.`}
        return
      }
    }
  }
})
