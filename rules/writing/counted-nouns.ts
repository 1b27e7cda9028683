import {defineRule, type Reply} from '../../src/rule.js'
import {isMany, isOne, pluralOf} from '../../src/spelling/nouns.js'
import {edges, neighboursOf, rightOf} from '../../src/spelling/neighbours.js'
import {areCounted} from '../../src/spelling/parts-of-speech.js'
import {isVerb} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isOneOf} from '../../src/matching/words.js'

const numbers = wordSet('two three four five six seven eight nine ten twelve these those')
const counting = trait(({norm}) => numbers.has(norm) || norm === 'a')
/** They say which, and are no part of a name of a thing: not `two bed house`. */
const which = wordSet('equal new more other different separate extra spare full free large small old recent further additional missing')
/** No thing follows: the noun is the last word of what is counted. */
const behind = wordSet('of in on for from with at to by and or but is are was were have has had will who that which because when if so as while this we you they i')

/** Whether the words that are counted end with the one at an index. */
const endsThere = (reply: Reply, index: number): boolean => {
  // `a kids' menu`
  if (/['’]/.test(reply.value.charAt(reply.tokens[index]!.end))) return false
  const neighbours = neighboursOf(reply, index)
  return neighbours.after === '' ? rightOf(reply, index, neighbours) !== edges.line && reply.tokens[index + 1]?.text !== '-' : behind.has(neighbours.after)
}

export default defineRule({
  title: 'One of many, or many of one',
  severity: 'warning',
  message: '“{found}”: one of the two is singular and the other plural.',
  rationale: 'The reader stumbles, and wonders how many there are.',
  overrides: ['spelling/wrong-word', 'writing/grammar', 'writing/agreement'],
  examples: [
    {text: 'We hired two new member of staff and three chef. The rug lay in a doors.', flags: ['two new member', 'three chef', 'a doors']},
    {text: 'A two bed house in Leeds, three day passes, two and a half, a sports bar, a kids’ menu, a stocks and shares plan.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, counting)) {
      const first = tokens[i]!
      const {before, after} = neighboursOf(reply, i)
      if (first.kind !== 'word' || after === '') continue
      const article = first.norm === 'a'
      const at = !article && which.has(after) ? i + 4 : i + 2
      const noun = tokens[at]
      if (noun?.kind !== 'word' || !endsThere(reply, at)) continue
      if (article) {
        if (isMany(noun) && neighboursOf(reply, at).after !== 'and' && !areCounted('a', noun.norm)) yield {start: first.start, end: noun.end}
      } else if (!isOneOf(before, 'a|an|the|your|our|my|this|of') && isOne(noun) && !isVerb(noun.norm) && !areCounted(first.norm, noun.norm)) {
        yield {start: first.start, end: noun.end, suggestions: [reply.value.slice(first.start, noun.start) + pluralOf(noun.norm)]}
      }
    }
  }
})
