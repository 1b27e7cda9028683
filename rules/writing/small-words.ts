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
/** Verbs that are nothing else. */
const verbs = wordSet('expect receive provide understand know apologise apologize ensure require appreciate include believe agree arrive deliver send get give take make bring inform advise notify investigate resolve')
const barely = wordSet('bring ring sing wing king string spring swing sling cling fling sting during nothing anything everything something evening morning according including regarding concerning pending depending missing')
const going = wordSet('hoping looking working trying sending waiting going getting having aiming planning expecting checking arranging')
const clauses = wordSet('and but so because')
/** Deeds that a reply says were done, and what they are done to. */
const deeds = wordSet('refund cancel replace receive process escalate check arrange update resend')
const doneTo = wordSet('you your the it this them that')
/** What is done to an order: behind `be`, one letter or two too short. */
const undone = wordSet('deliver send receive process cancel refund resolve provide investigate escalate inform notify deduct dispatch despatch replace approve verify activate')
/** `it takes`: the verb of one that is neither I nor you. */
const bare = wordSet('take need look seem mean come arrive cost')
const openings = wordSet("we they i it we're they're you're i'm please to have has be been we've i've you've")
/** They end in -ed and are no past. */
const present = /^(?:need|feed|speed|proceed|succeed|exceed|seed|heed|weed|breed|bleed|embed|shed|wed|bed|indeed|hundred|red|un\w+ed|.*-\w+ed)$/

const isPast = (word: string): boolean => word.length > 4 && word.endsWith('ed') && !present.test(word)

/** Two small words that never stand together. */
const clash = (first: string, second: string): boolean => {
  if (determiners.has(first)) return determiners.has(second) || (first === 'the' && second === 'some') || (first === 'a' && isOneOf(second, 'no|these|those'))
  if (modals.has(first)) return afterModal.has(second) || third.has(second) || isPast(second)
  if (finite.has(first)) return second === 'been' || (finite.has(second) && first !== second) || (first === 'are' && verbs.has(second))
  if (bareNeeded.has(first)) return past.has(second) || isPast(second)
  if (first === 'we' || first === 'they') return second === 'was' || second === 'is' || second === 'been'
  if (first === 'i') return second === 'been' || second === 'is'
  if (first === "we're" || first === "they're" || first === "you're" || first === "i'm") return verbs.has(second)
  return first === 'please' ? second === 'to' || beforePast.has(second) : first === 'to' && beforePast.has(second)
}

/** Where the two may stand together all the same. */
const excused = ({value, tokens, sentences}: Reply, i: number, first: Token, second: Token): boolean => {
  const before = tokens[i - 2]?.sentence === first.sentence ? (tokens[i - 2]?.norm ?? '') : ''
  // `Who they are is`, `all we are is`: the subject is a clause of its own.
  if (finite.has(first.norm) && finite.has(second.norm)) return /\b(?:what|who|where|how|all|that|which|whatever|whether)\b/i.test(value.slice(sentences[first.sentence]?.start ?? 0, first.start))
  // `Your options are keep it or return it`.
  if (first.norm === 'are' && verbs.has(second.norm)) return !subjects.has(before)
  // `your will signed by two`, `a can opened last week`, `Thursday May delayed`.
  if (modals.has(first.norm) && isPast(second.norm)) return determiners.has(before) || before === 'this' || before === 'of'
  if (second.norm === 'been') return isOneOf(before, "have|has|had|'ve")
  // `so do you and I is wrong`.
  if (second.norm === 'is') return first.norm === 'i' && before === 'and'
  // `I would ask you please to wait`.
  if (second.norm === 'to') return subjects.has(before) && /\b(?:ask|want|need|like|urge|request)\w* (?:you|them) $/i.test(value.slice(0, first.start))
  return second.norm === 'no' && tokens[i + 3]?.text !== ' '
}

/** `There will be process changes`. */
const saysThere = (value: string, start: number, end: number): boolean => /\bthere\b/i.test(value.slice(start, end))
const behind = wordSet('to on by in from for and or within shortly soon today tomorrow yet already successfully as once after before at with until if when')

/** Two words that do not go together by what stands before or behind them. */
const clashHere = ({value, tokens, sentences}: Reply, i: number, first: Token, second: Token): boolean => {
  const before = tokens[i - 2]?.sentence === first.sentence ? (tokens[i - 2]?.norm ?? '') : ''
  const opens = before === '' || before === ',' || clauses.has(before)
  const after = tokens[i + 4]
  if (modals.has(first.norm)) return subjects.has(before) && second.norm.length > 4 && second.norm.endsWith('ing') && !barely.has(second.norm)
  if (first.norm === 'be' || first.norm === 'been') return undone.has(second.norm) && !saysThere(value, sentences[first.sentence]!.start, first.start) && (after === undefined || after.sentence !== first.sentence || behind.has(after.norm))
  if (first.norm === 'we' || first.norm === 'they') return opens && going.has(second.norm)
  if (first.norm === 'it') return (before === '' || before === 'so' || before === 'because') && bare.has(second.norm) && after?.norm !== 'easy'
  return isOneOf(first.norm, "have|has|we've|i've|you've") && deeds.has(second.norm) && after !== undefined && after.sentence === first.sentence && doneTo.has(after.norm)
}

/** The same by the two alone. */
const mayClashHere = (first: string, second: string): boolean =>
  modals.has(first) ? second.endsWith('ing') : first === 'we' || first === 'they' ? going.has(second) : first === 'it' ? bare.has(second) : deeds.has(second)

/** What a clash begins with. */
const small = trait(({norm}) => determiners.has(norm) || modals.has(norm) || finite.has(norm) || bareNeeded.has(norm) || openings.has(norm))

/** Whether two words of a sentence may clash, whatever else stands there. */
const mayClash = bySentence(({tokens}, {first, last}): boolean => {
  for (let i = first; i + 2 <= last; i++) {
    const word = tokens[i]!
    const next = tokens[i + 2]!
    if (word.kind === 'word' && next.kind === 'word' && hasTrait(word.text, small) && (clash(word.norm, next.norm) || mayClashHere(word.norm, next.norm))) return true
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
    {text: 'We are know the cause. Please to wait here.', flags: ['are know', 'Please to']},
    {text: 'We will posting the lid. We have process the form, and they hoping to ring you.', flags: ['will posting', 'have process', 'they hoping']},
    {text: 'It take three days.', flags: ['It take']},
    {text: 'Your refund will be process within a week, and the lamp has been deliver to the shop.', flags: ['be process', 'been deliver']},
    {text: 'There will be process changes. It can be processed, and there has been refund after refund.', flags: []},
    {text: 'We can bring it. We have process maps; are we going on Monday? So it takes time.', flags: []},
    {text: 'Have your will signed by two. What they are is a puzzle; your options are keep it or send it back.', flags: []},
    {text: 'It’s been shipped. See the “Your orders” page; you may have an A rating, and your trouble may be over.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    if (!reply.sentences.some((_, index) => mayClash(reply, index))) return
    for (const i of wordsWith(reply, small)) {
      const [first, space, second] = [tokens[i], tokens[i + 1], tokens[i + 2]]
      if (first?.kind !== 'word' || second?.kind !== 'word' || space?.text !== ' ' || second.text !== second.norm || first.sentence !== second.sentence) continue
      if (clashHere(reply, i, first, second) || (clash(first.norm, second.norm) && !excused(reply, i, first, second))) yield {start: first.start, end: second.end}
    }
  }
})
