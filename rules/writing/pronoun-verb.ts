import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {areCounted, isVerbAlone, plainOfThirdAlone} from '../../src/spelling/parts-of-speech.js'
import {isMany} from '../../src/spelling/nouns.js'
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

/** `customers like you who makes`, `the drivers who knows`; not `one of the drivers who knows`, nor `is it you who has it?` */
const isPeople = (reply: Reply, at: number, head: Token): boolean => {
  const {tokens} = reply
  const alike = head.norm === 'you' && isOneOf(tokens[at - 4]?.norm ?? '', 'like')
  if (!alike && !(tokens[at - 1]?.kind === 'space' && tokens[at - 2] === head && (isPerson(head.norm.replace(/s$/, '')) || head.norm === 'people') && isMany(head))) return false
  return !tokens.slice(reply.sentences[head.sentence]!.first, at).some(({norm}) => isOneOf(norm, 'one|someone|somebody|anyone|anybody|everyone|person|of|man|woman'))
}
const rightOfMany = (norm: string): string | undefined => (isOneOf(norm, 'is|was|has') ? {is: 'are', was: 'were', has: 'have'}[norm] : plainOfThirdAlone(norm))

const rightFor = (reply: Reply, at: number, {norm}: Token): string | undefined => {
  const {norm: who} = reply.tokens[at]!
  if (who === 'who') {
    const head = headOf(reply, at)
    if (head !== undefined && isPeople(reply, at, head)) return rightOfMany(norm)
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
    {text: 'On Mondays we closes at three. The lids they sends are round. Ask the baker, who want to help, or anyone who know. So we has to go. It is customers like you who makes it fun, and drivers who knows the way.', flags: ['closes', 'sends', 'want', 'know', 'has', 'makes', 'knows']},
    {text: 'We always close at three. We parents know. Ask bakers who want to help, and those in the water who know it. She is one of the drivers who knows it, and someone like you who likes it.', flags: []}
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
