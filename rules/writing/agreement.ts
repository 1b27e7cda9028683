import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {wrongSubjectBehind} from '../../src/spelling/inverted.js'
import {isMany, isOne, smallWords} from '../../src/spelling/nouns.js'
import {singleOf} from '../../src/spelling/one-of.js'
import {beforeVerb, determiners, prepositions, relativeAt, subjectOf} from '../../src/spelling/subjects.js'
import {isPlainOnly, plainOfThird, thirdOf} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isOneOf} from '../../src/matching/words.js'
import {recase} from '../../src/spelling/suggest.js'

/** What a verb says of one thing, and of many. */
const irregular = ['is', 'was', 'has', 'does', "isn't", "wasn't", "hasn't", "doesn't"]
const irregularOfMany = ['are', 'were', 'have', 'do', "aren't", "weren't", "haven't", "don't"]
/** Verbs that are neither nouns nor like their past. */
const regular = wordSet('explain include require contain allow expire renew arrive depend seem become remain appear receive provide belong decide agree confirm refuse occur happen suggest know think get give keep send cover sell deliver accept come take make want bring tell say mean apply follow expect')
const manyFor = (norm: string): string | undefined => {
  const plain = norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1)
  return norm.endsWith('s') && regular.has(plain) ? plain : irregularOfMany[irregular.indexOf(norm)]
}
const oneFor = (norm: string): string | undefined => (regular.has(norm) ? thirdOf(norm) : irregular[irregularOfMany.indexOf(norm)])
const isNumbered = (norm: string): boolean => manyFor(norm) !== undefined || oneFor(norm) !== undefined
const otherOf = (norm: string): string => (manyFor(norm) ?? oneFor(norm))!
const verb = trait(({norm, text}) => text.charAt(0) === norm.charAt(0) && isNumbered(norm))

const inverting = trait(({norm}) => isOneOf(norm, 'is|was|has|does|are|were|have|do'))
const pronoun = trait(({norm}) => isOneOf(norm, 'he|she|it|you|we|they'))
const of = trait(({norm}) => norm === 'of')
/** Behind these a subject and its verb stand. */
const joining = wordSet('because but so if when once while until before after since as unless though although whenever')
/** What a verb is done to: what stands before it is no noun, as in `as you parents know`. */
const objects = wordSet('it them the your a an this us my our')
/** Between a subject and its verb; what follows one of these is no noun. */
const often = trait(({norm}) => oftenWords.has(norm))
const oftenWords = wordSet('usually always often normally sometimes rarely generally regularly never typically occasionally longer')

const ofOne = wordSet('this that each every a an another')
const ofMany = wordSet('these those both some all')

/** `one of the two payments have`, `all of our shops has`: where `one` begins, or undefined. */
const partOf = (words: readonly Token[], parts: typeof singles): Token | undefined => {
  const [last, ...rest] = words
  if (last === undefined || !isMany(last)) return undefined
  const at = rest.findIndex(({norm}) => determiners.has(norm))
  const one = rest[at + 2]
  const modifiers = rest.slice(0, Math.max(0, at))
  if (at < 0 || rest[at + 1]?.norm !== 'of' || one === undefined || modifiers.length > 1 || modifiers.some(({norm}) => smallWords.has(norm))) return undefined
  // `the heating in two of our rooms was`
  const before = rest[at + 3]?.norm ?? ''
  return parts.has(one.norm) && !noSingle.has(before) && !prepositions.has(before) ? one : undefined
}
/** `the lid and the box was`, `the lids that was`: where the subject of the one verb begins, of which there are two or more. */
const joinedOr = (words: readonly Token[], one: boolean): Token | undefined => {
  if (!one) return undefined
  const [last, second, third, fourth, fifth] = words
  if (words.length === 3 && isOneOf(last!.norm, 'that|which|who')) return isMany(second!) && determiners.has(third!.norm) && !ofOne.has(third!.norm) ? second : undefined
  return words.length === 5 && third!.norm === 'and' && isOne(last!) && isOne(fourth!) && both.has(second!.norm) && both.has(fifth!.norm) ? fifth : undefined
}
const both = wordSet('the your our my his her their')

const singles = wordSet('one each neither either')
/** `all of our shops has` */
const several = wordSet('all both some many most several few two three')
/** `more than one of the lamps`, `one or each of them`, `did each of them have`: the verb is not its own. */
const noSingle = wordSet('than or and not the can could will would shall should may might must did do does let lets make makes made help helps saw see')

/** Any verb behind `usually`, where a subject of one or of many stands before it. */
const verbBehind = (reply: Reply, at: number): {start: number; end: number; right: string} | undefined => {
  const token = reply.tokens[at + 2]
  if (token?.kind !== 'word' || token.text !== token.norm || reply.tokens[at + 1]?.kind !== 'space' || token.sentence !== reply.tokens[at]!.sentence) return undefined
  const {words, opens, inner} = beforeVerb(reply, at)
  // `the host need never pay`
  if (!opens || inner || isOneOf(words[0]?.norm ?? '', 'need|dare') || (words.length > 1 && isNumbered(token.norm))) return undefined
  const subject = words.length === 1 ? words[0]!.norm : ''
  const found = subjectOf(words, false)
  const {start, end, norm} = token
  if (isPlainOnly(norm)) return isOneOf(subject, 'it|he|she|this') || (found !== undefined && !ofMany.has(found.determiner) && isOne(found.head)) ? {start, end, right: thirdOf(norm)} : undefined
  const plain = plainOfThird(norm)
  return plain !== undefined && (isOneOf(subject, 'we|you|they|i|these|those') || (found !== undefined && !ofOne.has(found.determiner) && isMany(found.head))) ? {start, end, right: plain} : undefined
}

/** `He want one`, `before you oils them`, `and it take two days`. */
const verbBehindPronoun = ({tokens, sentences}: Reply, at: number): {start: number; end: number; right: string} | undefined => {
  const verb = tokens[at + 2]
  const {norm: subject, sentence} = tokens[at]!
  if (verb?.kind !== 'word' || tokens[at + 1]?.kind !== 'space' || verb.text !== verb.norm || verb.sentence !== sentence) return undefined
  const before = tokens[at - 1]?.kind === 'space' && tokens[at - 2]?.sentence === sentence ? tokens[at - 2]!.norm : ''
  const {start, end, norm} = verb
  const behind = tokens[at + 4]
  if (isOneOf(subject, 'you|we|they')) {
    const plain = joining.has(before) && (/^[.?!]$/.test(tokens[at + 3]?.text ?? '') || (behind !== undefined && objects.has(behind.norm))) ? plainOfThird(norm) : undefined
    return plain === undefined ? undefined : {start, end, right: plain}
  }
  const opens = joining.has(before) || (subject === 'it' ? before === 'and' : at === sentences[sentence]!.first)
  if (!opens || norm === 'not' || !isPlainOnly(norm) || (isOneOf(norm, 'need|dare') && isOneOf(behind?.norm ?? '', 'not|only|never|hardly|but|have|do|fear|be'))) return undefined
  return {start, end, right: thirdOf(norm)}
}

/** `come Monday`: when that will be. */
const dated = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|may'

/** `our opening hours`: they are counted, and no length of time. */
const areKept = (words: readonly Token[], head: Token): boolean => head.norm === 'hours' && (words[words.indexOf(head) + 1]?.norm.endsWith('ing') ?? false)

export default defineRule({
  title: 'Verb that does not go with its subject',
  severity: 'warning',
  message: '“{found}”: one of the two is singular and the other plural.',
  rationale: 'Parcels are and a parcel is: the reader stumbles, and wonders how many there were.',
  overrides: ['spelling/wrong-word', 'writing/grammar'],
  examples: [
    {text: 'The cushions was left out in the rain. Your cushion were wet. Our policies covers rain.', flags: ['cushions was', 'cushion were', 'policies covers']},
    {text: 'The shelves in your shed has gone, but the door don’t shut.', flags: ['shelves in your shed has', 'door don’t']},
    {text: 'The ridges along the edge of the lid was sharp. Our opening hours in Leeds is longer. We are sorry that the vases for the hall was chipped.', flags: ['ridges along the edge of the lid was', 'hours in Leeds is', 'vases for the hall was']},
    {text: 'The rug that the lamps in the hall was on is sold. The hours before noon is a good time. The man with the rugs by the door was late, and the premises is shut. The sign asks for the name of whoever is last.', flags: []},
    {text: 'Hi Ana, sory for the wait, your lamp are here. Thanks for the lid, the cup and your lamp, which are fine.', flags: ['lamp are']},
    {text: 'Hi {{first_name}}, the lamps is here. The lamp {{item_ref}} were sold.', flags: ['lamps is', 'lamp {{item_ref}} were']},
    {text: 'The pump in two of our tanks was worn, and the seal on one of the lids is new.', flags: []},
    {text: 'Only one of the two lamps have come. All of our shops has it.', flags: ['one of the two lamps have', 'All of our shops has']},
    {text: 'Where is the parcels? Your luggage are here. The details you sent us was right, and we hear that the bill were wrong. I can confirm your seats has gone.', flags: ['is the parcels', 'luggage are', 'details you sent us was', 'bill were', 'seats has']},
    {text: 'Both of the shelves you bought was bent. As you moved in May, the new charges doesn’t apply.', flags: ['Both of the shelves you bought was', 'charges doesn’t']},
    {text: 'The lid and the box was wet. The shelves that was bent are gone. She want one.', flags: ['The lid and the box was', 'shelves that was', 'want']},
    {text: 'Check the lid and the box is shut. The colour of the shelves that was wrong is red. She even put it up. He need not call. The host need never pay or know. She need never know. Could either of these help? Send the last four of the badge.', flags: []},
    {text: 'Does they fit? Is your shoes ready? One of our driver will ring. The lamp always blink. She no longer work here.', flags: ['Does they', 'Is your shoes', 'driver', 'blink', 'work']},
    {text: 'Would either of those suit? One of those lamp is here.', flags: ['lamp']},
    {text: 'Did each of your guests have a seat? Can neither of your phones get a signal? We let each of our drivers take a break.', flags: []},
    {text: 'Is your shoe rack ready? Were it not for you! One of our driver apps is down. The lamp always put me off.', flags: []},
    {text: 'Shake it before you oils the hinge, whenever you likes. The hem is long and it need a stitch, but he know that.', flags: ['oils', 'likes', 'need', 'know']},
    {text: 'As you parents know, and if you guys the town knew agree, let it dry. It is thin and it may tear, but it need not.', flags: []},
    {text: 'This boots are in the sale. The lid come off. Tell me when the part arrive.', flags: ['This boots are', 'lid come', 'part arrive']},
    {text: 'This boot sale is on. Has the lid come off? Tell me when the parts arrive. We saw the lid come off.', flags: []},
    {text: 'The same charge apply to a lamp. Our terms applies to it.', flags: ['charge apply', 'terms applies']},
    {text: 'Your bike cover ends in June. If you sold rugs, the price of the rugs was low.', flags: []},
    {text: 'The price come Monday is the same.', flags: []},
    {text: 'What the lamps need is oil. The team are here, the news is good, and your bank have the form.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, of)) {
      const found = singleOf(reply, i)
      if (found !== undefined) yield {start: found.noun.start, end: found.noun.end, suggestions: [found.right]}
    }
    for (const i of wordsWith(reply, inverting)) {
      const token = tokens[i]!
      const behind = token.kind === 'word' ? wrongSubjectBehind(reply, i) : undefined
      if (behind !== undefined) yield {start: token.start, end: behind.end, suggestions: [recase(otherOf(token.norm), token.text) + reply.value.slice(token.end, behind.end)]}
    }
    for (const i of wordsWith(reply, pronoun)) {
      const found = verbBehindPronoun(reply, i)
      if (found !== undefined) yield {start: found.start, end: found.end, suggestions: [found.right]}
    }
    for (const i of wordsWith(reply, often)) {
      const token = verbBehind(reply, i)
      if (token !== undefined) yield {start: token.start, end: token.end, suggestions: [token.right]}
    }
    for (const i of wordsWith(reply, verb)) {
      const token = tokens[i]!
      if (token.kind !== 'word') continue
      const many = manyFor(token.norm) !== undefined
      const {words, opens, inner, wished} = beforeVerb(reply, i)
      const whole = opens && !inner ? joinedOr(words, many) : undefined
      if (whole !== undefined) {
        yield {start: whole.start, end: token.end, suggestions: [reply.value.slice(whole.start, token.start) + otherOf(token.norm)]}
        continue
      }
      const one = partOf(many ? words.slice(relativeAt(words)) : words, many ? several : singles)
      if (one !== undefined) {
        yield {start: one.start, end: token.end, suggestions: [reply.value.slice(one.start, token.start) + otherOf(token.norm)]}
        continue
      }
      if (!opens || words.length < 2 || (inner && wished && (token.norm === 'were' || !irregular.includes(otherOf(token.norm))))) continue
      // `the host need never know`
      if (regular.has(token.norm) && isOneOf(words[0]!.norm, 'need|dare')) continue
      // `the price come Monday`
      if (token.norm === 'come' && isOneOf(tokens[i + 2]?.norm ?? '', dated)) continue
      const found = subjectOf(words, inner)
      if (found === undefined || (token.norm === 'cover' && !determiners.has(tokens[i + 2]?.norm ?? ''))) continue
      const {head, determiner} = found
      // `this boots are`
      const opening = words.at(-1)!
      if (determiner === 'this' && isOneOf(token.norm, 'are|were|have') && isMany(head)) {
        yield {start: opening.start, end: token.end, suggestions: [recase('these', opening.text) + reply.value.slice(opening.end, token.end)]}
        continue
      }
      const wrong = many ? !ofOne.has(determiner) && (isMany(head) || areKept(words, head)) : !ofMany.has(determiner) && isOne(head)
      if (!wrong) continue
      const right = otherOf(token.norm)
      const place = reply.value.slice(head.start, token.start)
      yield {start: head.start, end: token.end, suggestions: [place + right]}
    }
  }
})
