import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {bySentence} from '../../src/tokens/recurring.js'
import {hasTrait, trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/word-set.js'
import {isOneOf} from '../../src/words.js'

const determiners = wordSet('the a an your our my their')
const modals = wordSet('may can will could would should must might')
const afterModal = wordSet('having experiencing facing seeing getting has had is was been gone done taken given known')
/** The form of `she needs`; behind a modal it is one letter too long. */
const third = wordSet('needs wants takes goes comes makes does helps works gets gives shows sends keeps knows appears becomes')
const bareNeeded = wordSet("didn't doesn't don't didnt doesnt dont")
const past = wordSet('went came got received sent had has was is saw took gave made')
const beforePast = wordSet('sent received went checked contacted')
const finite = wordSet('is are was were am')
const subjects = wordSet('we you they i')
const openings = wordSet('we they i please to')
/** They end in -ed and are no past. */
const present = /^(?:need|feed|speed|proceed|succeed|exceed|seed|heed|weed|breed|bleed|embed|shed|wed|bed|indeed|hundred|red|un\w+ed|.*-\w+ed)$/

const isPast = (word: string): boolean => word.length > 4 && word.endsWith('ed') && !present.test(word)

/** Two small words that never stand together. */
const clash = (first: string, second: string): boolean => {
  if (determiners.has(first)) return determiners.has(second) || (first === 'the' && second === 'some') || (first === 'a' && isOneOf(second, 'no|these|those'))
  if (modals.has(first)) return afterModal.has(second) || third.has(second) || isPast(second)
  if (finite.has(first)) return second === 'been' || (finite.has(second) && first !== second)
  if (bareNeeded.has(first)) return past.has(second) || isPast(second)
  if (first === 'we' || first === 'they') return second === 'was' || second === 'is' || second === 'been'
  if (first === 'i') return second === 'been' || second === 'is'
  return first === 'please' ? second === 'to' || beforePast.has(second) : first === 'to' && beforePast.has(second)
}

/** Where the two may stand together all the same. */
const excused = ({value, tokens, sentences}: Reply, i: number, first: Token, second: Token): boolean => {
  const before = tokens[i - 2]?.sentence === first.sentence ? (tokens[i - 2]?.norm ?? '') : ''
  // `Who they are is`, `all we are is`: the subject is a clause of its own.
  if (finite.has(first.norm) && finite.has(second.norm)) return /\b(?:what|who|where|how|all|that|which|whatever|whether)\b/i.test(value.slice(sentences[first.sentence]?.start ?? 0, first.start))
  // `your will signed by two`, `a can opened last week`, `Thursday May delayed`.
  if (modals.has(first.norm) && isPast(second.norm)) return determiners.has(before) || before === 'this' || before === 'of'
  if (second.norm === 'been') return isOneOf(before, "have|has|had|'ve")
  // `so do you and I is wrong`.
  if (second.norm === 'is') return first.norm === 'i' && before === 'and'
  // `I would ask you please to wait`.
  if (second.norm === 'to') return subjects.has(before) && /\b(?:ask|want|need|like|urge|request)\w* (?:you|them) $/i.test(value.slice(0, first.start))
  return second.norm === 'no' && tokens[i + 3]?.text !== ' '
}

/** What a clash begins with. */
const small = trait(({norm}) => determiners.has(norm) || modals.has(norm) || finite.has(norm) || bareNeeded.has(norm) || openings.has(norm))

/** Whether two words of a sentence may clash, whatever else stands there. */
const mayClash = bySentence(({tokens}, {first, last}): boolean => {
  for (let i = first; i + 2 <= last; i++) {
    const word = tokens[i]!
    const next = tokens[i + 2]!
    if (word.kind === 'word' && next.kind === 'word' && hasTrait(word.text, small) && clash(word.norm, next.norm)) return true
  }
  return false
})

export default defineRule({
  title: 'Small words that do not go together',
  severity: 'warning',
  message: '“{found}” does not go together: one word is left over, or one is missing.',
  rationale: 'One of the two is what is left of an earlier wording.',
  examples: [
    {text: 'Please share the your order number.', flags: ['the your']},
    {text: 'The order is been shipped, and you may having trouble.', flags: ['is been', 'may having']},
    {text: 'The driver will comes on Monday.', flags: ['will comes']},
    {text: 'You should asked at the till. There is are two of them, and they was full.', flags: ['should asked', 'is are', 'they was']},
    {text: 'Please to wait here.', flags: ['Please to']},
    {text: 'Have your will signed by two. What they are is a puzzle.', flags: []},
    {text: 'It’s been shipped. See the “Your orders” page; you may have an A rating, and your trouble may be over.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    if (!reply.sentences.some((_, index) => mayClash(reply, index))) return
    for (const i of wordsWith(reply, small)) {
      const [first, space, second] = [tokens[i], tokens[i + 1], tokens[i + 2]]
      if (first?.kind !== 'word' || second?.kind !== 'word' || space?.text !== ' ' || second.text !== second.norm || first.sentence !== second.sentence) continue
      if (clash(first.norm, second.norm) && !excused(reply, i, first, second)) yield {start: first.start, end: second.end}
    }
  }
})
