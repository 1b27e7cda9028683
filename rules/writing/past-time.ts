import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {isNoun} from '../../src/spelling/nouns.js'
import {isPlainOnly, isVerb, pastOf, pastOfParticiple} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isOneOf} from '../../src/matching/words.js'

const past = trait(({norm}) => norm === 'yesterday' || norm === 'last')
const spans = wordSet('night week month year monday tuesday wednesday thursday friday saturday sunday')
const objects = wordSet('it you them him her us me this that')
const adverbs = wordSet('already just also now not never only')
const subjects = wordSet('i we they you')
/** Not what was but what may have been: `it must have come yesterday`. */
const modal = wordSet("can could may might must shall should will would to having can't couldn't won't wouldn't shouldn't cannot i'd we'd you'd they'd i'll we'll you'll they'll")

/** The word before, where only a space is between. */
const before = ({tokens}: Reply, at: number): number =>
  tokens[at - 1]?.kind === 'space' && tokens[at - 2]?.kind === 'word' && tokens[at - 2]!.sentence === tokens[at]!.sentence ? at - 2 : -1

/** What follows the time does not go on with it: no `yesterday and today`, no `last week's`. */
const endsThing = ({tokens}: Reply, time: number): boolean => {
  const end = tokens[time]!.norm === 'last' ? time + 2 : time
  const next = tokens[end + 1]?.kind === 'space' ? tokens[end + 2] : tokens[end + 1]
  return next === undefined || next.kind === 'punctuation' || isOneOf(next.norm, 'with|by|at|in|on|from|for|so|but|because|as|together')
}

/** The verb before what it is done to: `sent` of `sent you the form`. */
const behindThing = (reply: Reply, noun: number): number => {
  const {tokens} = reply
  let at = noun
  for (let steps = 0; steps < 3 && at >= 0 && !owners.has(tokens[at]!.norm); steps++) at = isNoun(tokens[at]!) || owners.has(tokens[at]!.norm) ? before(reply, at) : -1
  if (at < 0 || !owners.has(tokens[at]!.norm)) return -1
  at = before(reply, at)
  return at >= 0 && objects.has(tokens[at]!.norm) ? before(reply, at) : at
}
const owners = wordSet('the your our my his her their a an')

interface Found {
  from: Token
  participle: Token
  right: string
}

/** `has arrived` before a time that is over. */
const perfectBefore = (reply: Reply, time: number): Found | undefined => {
  const {tokens} = reply
  let at = before(reply, time)
  if (at >= 0 && objects.has(tokens[at]!.norm)) at = before(reply, at)
  if (at >= 0 && /^(?:to|with)$/.test(tokens[at]!.norm)) at = before(reply, at)
  if (at >= 0 && isNoun(tokens[at]!) && pastOfParticiple(tokens[at]!.norm) === undefined && endsThing(reply, time)) at = behindThing(reply, at)
  const participle = tokens[at]
  const right = participle === undefined ? undefined : pastOfParticiple(participle.norm)
  if (participle === undefined || right === undefined) return undefined
  at = before(reply, at)
  if (at >= 0 && adverbs.has(tokens[at]!.norm)) at = before(reply, at)
  const from = tokens[at]
  if (from === undefined || isOneOf(participle.norm, 'been|had|got')) return undefined
  if (/^(?:i|we|they|you)'ve$/.test(from.norm)) return {from, participle, right: `${from.text.slice(0, -3)} ${right}`}
  if (from.norm !== 'has' && from.norm !== 'have') return undefined
  const subject = before(reply, at)
  if (subject < 0 || (from.norm === 'have' && !subjects.has(tokens[subject]!.norm))) return undefined
  for (let back = subject, steps = 0; back >= 0 && steps < 3; steps++, back = before(reply, back)) if (modal.has(tokens[back]!.norm)) return undefined
  return {from, participle, right}
}

/** `we send it` before a time that is over and ends its clause, or `Yesterday we send`: the verb. */
const presentBeside = (reply: Reply, time: number): Token | undefined => {
  const {tokens, sentences} = reply
  const behind = tokens[time]!.norm === 'last' ? time + 2 : time
  const {first} = sentences[tokens[time]!.sentence]!
  if (time === first) {
    const verb = tokens[behind + 4]
    return people.has(tokens[behind + 2]?.norm ?? '') && tokens[behind + 3]?.kind === 'space' && verb !== undefined && isTold(verb) ? verb : undefined
  }
  const next = tokens[behind + 1]?.kind === 'space' ? tokens[behind + 2] : tokens[behind + 1]
  if (next !== undefined && next.sentence === tokens[time]!.sentence && next.kind !== 'punctuation' && !isOneOf(next.norm, 'and|but|so')) return undefined
  let at = before(reply, time)
  if (at >= 0 && objects.has(tokens[at]!.norm)) at = before(reply, at)
  if (at >= 0 && /^(?:to|with)$/.test(tokens[at]!.norm)) at = before(reply, at)
  const subject = at < 0 ? -1 : before(reply, at)
  // `Sorry we miss you yesterday`
  const opens = subject === first || (subject > 0 && isOneOf(tokens[before(reply, subject)]?.norm ?? '', 'sorry|because|but|and'))
  return opens && people.has(tokens[subject]!.norm) && isTold(tokens[at]!) ? tokens[at] : undefined
}
const people = wordSet('i we he she they you')
/** `We need it yesterday!`; and what is thought of it today. */
const isTold = ({kind, norm}: Token): boolean => kind === 'word' && (isPlainOnly(norm) || (norm.endsWith('ss') && isVerb(norm))) && !isOneOf(norm, 'need|want|hope|see|think|know|believe|understand|understood|wish|regret|appreciate|remember|mean|apologise|apologize|recall|love|like')

export default defineRule({
  title: 'Tense that does not go with a time that is over',
  severity: 'warning',
  message: 'With a time that is over the verb takes its simple past: “it arrived yesterday”.',
  rationale: '“Has arrived” tells of now, and “yesterday” of then: the reader asks which of the two it is.',
  overrides: ['writing/grammar'],
  examples: [
    {text: 'The lamp has arrived yesterday, and we have sent it last night. I’ve gone last week.', flags: ['has arrived', 'have sent', 'I’ve gone']},
    {text: 'We have sent her the lamp yesterday. I have packed your lamp kit last Friday, with a bulb.', flags: ['have sent', 'have packed']},
    {text: 'We have read the note from yesterday. I have counted the lamps yesterday and today. We have found the lamp you lost yesterday, and the lamp sent last week.', flags: []},
    {text: 'Yesterday we send the lamp. I call you last week. Sorry we miss you yesterday.', flags: ['send', 'call', 'miss']},
    {text: 'We need it yesterday! I see you rang last week. I hope yesterday went well.', flags: []},
    {text: 'The lamp must have arrived yesterday. It has been open since last week, and we have read yesterday’s note. Have you called it a night last week?', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, past)) {
      const {kind, norm, text, sentence} = tokens[i]!
      if (kind !== 'word' || (text !== norm && i !== reply.sentences[sentence]!.first) || (norm === 'last' && !(tokens[i + 2]?.sentence === sentence && spans.has(tokens[i + 2]!.norm)))) continue
      const found = perfectBefore(reply, i)
      if (found !== undefined) yield {start: found.from.start, end: found.participle.end, suggestions: [found.right]}
      const verb = presentBeside(reply, i)
      if (verb !== undefined) yield {start: verb.start, end: verb.end, suggestions: [pastOf(verb.norm)]}
    }
  }
})
