import {defineRule, type Reply} from '../../src/rule.js'
import {isMany, isOne, pluralOf} from '../../src/spelling/nouns.js'
import {edges, neighboursOf, rightOf} from '../../src/spelling/neighbours.js'
import {areCounted, isVerbAlone} from '../../src/spelling/parts-of-speech.js'
import {isVerb, plainOfThird} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isOneOf} from '../../src/matching/words.js'

const numbers = wordSet('two three four five six seven eight nine ten twelve these those several various multiple many')
const ofOne = wordSet('a each every another this')
const figure = /^(?:[2-9]|[1-9]\d)$/
const counting = trait(({norm}) => numbers.has(norm) || ofOne.has(norm) || figure.test(norm))
/** They say which, and are no part of a name of a thing: not `two bed house`. */
const which = wordSet('equal new more other different separate extra spare free full large small old recent further additional missing')
/** No thing follows: the noun is the last word of what is counted. */
const behind = wordSet('of in on for from with at to by and or but is are was were have has had will who that which because when if so as while this we you they i left why available remaining ago away later')
/** A noun stands before them, and no verb but behind `what many`. */
const finite = wordSet('is are was were has have will why left')
const isNounHere = (before: string, noun: string, after: string): boolean => !isVerb(noun) || ((finite.has(after) || holding.has(before)) && !isVerbAlone(noun) && !isOneOf(before, 'what|all|which|that|as'))
const spans = wordSet('day week month year hour minute')
/** What stands behind them and a number is no verb. */
const holding = wordSet('bring take use sign have has had put are were need added sent got find found with')
/** What a span of time is counted behind; elsewhere `two day` is the name of a service. */
const lasting = wordSet('to in take takes took taken last past within about around least nearly over almost after every')
const owners = wordSet('the your our my')
/** A figure behind them counts, and numbers no page. */
const beforeFigure = wordSet('for are were have has had need needs with all are only these those your our')

/** Whether the words that are counted end with the one at an index. */
const endsThere = (reply: Reply, index: number): boolean => {
  // `a kids' menu`
  if (/['’]/.test(reply.value.charAt(reply.tokens[index]!.end))) return false
  const neighbours = neighboursOf(reply, index)
  return neighbours.after === '' ? rightOf(reply, index, neighbours) !== edges.line && reply.tokens[index + 1]?.text !== '-' : behind.has(neighbours.after)
}

/** `each items in the sale`; not `each costs`, and not `another sorts it`. */
const isManyForOne = (reply: Reply, norm: string, at: number): boolean => {
  const noun = reply.tokens[at]!
  const {after} = neighboursOf(reply, at)
  if (!isMany(noun) || after === 'and' || areCounted(norm, noun.norm)) return false
  return norm === 'a' || norm === 'every' || (after !== '' && plainOfThird(noun.norm) === undefined && !areCounted('it', noun.norm))
}

/** `two to three week for`, `two day ago`. */
const isSpanOfMany = (before: string, noun: string, after: string): boolean =>
  spans.has(noun) && ((lasting.has(before) && after !== 'and' && after !== 'or') || (isOneOf(after, 'ago|later') && !isOneOf(before, 'a|the|your|our')))

const isOneForMany = (reply: Reply, i: number, at: number): boolean => {
  const {kind, norm} = reply.tokens[i]!
  const noun = reply.tokens[at]!
  const {before} = neighboursOf(reply, i)
  const {after} = neighboursOf(reply, at)
  if (kind === 'number' && !beforeFigure.has(before)) return false
  if (isSpanOfMany(before, noun.norm, after)) return true
  // `the two bed in Leeds`, `joint and several liability`, `10 sec`, `four euro`
  if (isOneOf(before, 'a|an|this|of') || (owners.has(before) && at === i + 2) || (norm === 'several' && before === 'and') || isOneOf(noun.norm, 'sec|min|hr|medium|euro')) return false
  return isOne(noun) && isNounHere(before, noun.norm, after) && !areCounted(norm, noun.norm)
}

export default defineRule({
  title: 'One of many, or many of one',
  severity: 'warning',
  message: '“{found}”: one of the two is singular and the other plural.',
  rationale: 'The reader stumbles, and wonders how many there are.',
  overrides: ['spelling/wrong-word', 'writing/grammar', 'writing/agreement'],
  examples: [
    {text: 'We hired two new member of staff and three chef. The rug lay in a doors. Each items in the box has a tag.', flags: ['two new member', 'three chef', 'a doors', 'Each items']},
    {text: 'The two new colleague on the desk will help. There are three item left, for 4 guest, with two cushion in it. It takes two to three week for a frame. Two day ago it fell.', flags: ['two new colleague', 'three item', '4 guest', 'two cushion', 'three week', 'Two day']},
    {text: 'A two bed house in Leeds, three day passes, two and a half, a sports bar, a kids’ menu, a stocks and shares plan, a summons by post, and four euro.', flags: []},
    {text: 'The two bed in Leeds is let. Each costs £4 and comes in a box; another sits on the shelf. What many find is that these need care. Choose next day or two day for £5. This means in part that page 4 guest lists are out.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, counting)) {
      const first = tokens[i]!
      const {after} = neighboursOf(reply, i)
      if ((first.kind !== 'word' && first.kind !== 'number') || after === '') continue
      const single = ofOne.has(first.norm)
      const at = !single && which.has(after) ? i + 4 : i + 2
      const noun = tokens[at]
      if (noun?.kind !== 'word' || !endsThere(reply, at)) continue
      if (single) {
        if (isManyForOne(reply, first.norm, at)) yield {start: first.start, end: noun.end}
      } else if (isOneForMany(reply, i, at)) {
        yield {start: first.start, end: noun.end, suggestions: [reply.value.slice(first.start, noun.start) + pluralOf(noun.norm)]}
      }
    }
  }
})
