import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {areCounted, isVerbAlone, plainOfThirdAlone} from '../../src/spelling/parts-of-speech.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {thirdOf} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {isOneOf} from '../../src/matching/words.js'

/** Nobody does anything to these: what stands behind is what they do. */
const subject = trait(({norm}) => isOneOf(norm, 'we|they|i|who'))

/** Who does something, and is one: `manager`, `anyone`. */
const person = /(?:[^hd]er|ist|woman|person|colleague|agent|(?:any|every|some)(?:one|body))$/
const isPerson = (norm: string): boolean => person.test(norm) && !isOneOf(norm, 'other|another|number|letter|summer|winter|water|matter|after|counter|computer|shelter|paper|dinner|corner|banner|offer|center|poster|theater')

/** Who is told of by `who`. */
const headOf = ({tokens}: Reply, at: number): Token | undefined => {
  const comma = tokens[at - 1]?.kind === 'space' && tokens[at - 2]?.text === ','
  const head = tokens[comma ? at - 3 : at - 2]
  return head?.kind === 'word' && head.sentence === tokens[at]!.sentence ? head : undefined
}

const rightFor = (reply: Reply, at: number, {norm}: Token): string | undefined => {
  const {norm: who} = reply.tokens[at]!
  if (who === 'who') {
    const head = headOf(reply, at)
    return head !== undefined && isPerson(head.norm) && (isVerbAlone(norm) || isOneOf(norm, 'want|need|have|know|like')) ? (norm === 'have' ? 'has' : thirdOf(norm)) : undefined
  }
  if (norm === 'has') return 'have'
  const plain = plainOfThirdAlone(norm)
  return plain !== undefined && !areCounted(who, norm) ? plain : undefined
}

export default defineRule({
  title: 'Verb that does not go with “we”, “they”, “I” or “who”',
  severity: 'warning',
  rationale: 'The reader stumbles, and wonders who is meant.',
  overrides: ['spelling/wrong-word'],
  examples: [
    {text: 'On Mondays we closes at three. The lids they sends are round. Ask the baker, who want to help, or anyone who know. So we has to go.', flags: ['closes', 'sends', 'want', 'know', 'has']},
    {text: 'We always close at three. We parents know. Ask bakers who want to help, and those in the water who know it.', flags: []}
  ],
  *check(reply) {
    for (const i of wordsWith(reply, subject)) {
      const verb = reply.tokens[i + 2]
      if (verb?.kind !== 'word' || verb.text !== verb.norm || neighboursOf(reply, i).after !== verb.norm) continue
      const right = rightFor(reply, i, verb)
      if (right !== undefined) yield {start: verb.start, end: verb.end, message: `Behind “${reply.tokens[i]!.text}” the verb has another ending here.`, suggestions: [right]}
    }
  }
})
