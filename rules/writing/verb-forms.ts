import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {plainOfThirdAlone} from '../../src/spelling/parts-of-speech.js'
import {isPastAlone, plainOfIng, plainOfPast, plainOfThird} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

/** What a verb in its plain form follows. */
const doing = wordSet("do does did don't doesn't didn't")
const modals = wordSet("can could will would should must might may shall can't cannot couldn't won't wouldn't shouldn't mustn't i'll you'll we'll they'll he'll she'll it'll")
const conditional = wordSet("should would could might shouldn't wouldn't couldn't")
const auxiliary = trait(({norm}) => norm === 'to' || doing.has(norm) || modals.has(norm))

const pronouns = wordSet('i you we they he she it')
const negation = wordSet('not')
const adverbs = wordSet('not also just still only really now always never already then even ever please kindly')
const owners = wordSet('the your our my his her their this that')
/** Behind these, `to` begins what is to be done; not `look forward to`, nor `access to`. */
const wanting = wordSet('ready hesitate like love want wanted wants need needed needs able unable happy glad pleased trying tried try hope hoping hopes wish decided decide going forget promised managed supposed required free regret')
/** Behind these no `to` leads to a thing: `happy to returns` is hardly meant, `going to sales` is. */
const managing = wordSet('hesitate able unable wanted trying tried managed decided')
const asked = wordSet('us you me them him her')
const asking = wordSet('allow allows allowed ask asked help want wanted need advise advised let recommend recommended urge encourage remind require expect')

/** `The can fell`, `in May`. */
const nouns = wordSet('can may might must')
/** Verbs of their own, or other words. */
const otherwise = wordSet('lay wound ground bound bore found saw felt fell thought left hit put set cut let read cost used')
/** The word a number of words further on in the sentence, where only spaces are between. */
const wordAt = ({tokens}: Reply, from: number, steps: number): Token | undefined => {
  let at = from
  for (let step = 0; step < Math.abs(steps); step++) {
    const by = steps < 0 ? -1 : 1
    if (tokens[at + by]?.kind !== 'space') return undefined
    at += 2 * by
  }
  const token = tokens[at]
  return token?.kind === 'word' && token.sentence === tokens[from]!.sentence && token.text.charAt(0) === token.norm.charAt(0) ? token : undefined
}

interface Place {
  token: Token
  plain: string
}

const wrongBehind = (reply: Reply, at: number): Place | undefined => {
  const {norm} = reply.tokens[at]!
  const before = wordBefore(reply, at)
  let steps = 1
  const skip = (words: typeof adverbs): boolean => words.has(wordAt(reply, at, steps)?.norm ?? '') && ++steps > 0
  const as = (...readings: readonly ((norm: string) => string | undefined)[]): Place | undefined => {
    const token = wordAt(reply, at, steps)
    // `We didn’t used to`: many write it so.
    if (token === undefined || (token.norm === 'used' && wordAt(reply, at, steps + 1)?.norm === 'to')) return undefined
    for (const read of readings) {
      const plain = read(token.norm)
      if (plain !== undefined) return {token, plain}
    }
    return undefined
  }
  if (norm === 'to') {
    // `nice of you to wrote`: what can be nothing but a past.
    const past = as((word) => (isPastAlone(word) ? plainOfPast(word) : undefined))
    if (past !== undefined) return past
    const heads = wanting.has(before) || (asked.has(before) && asking.has(wordAt(reply, at, -2)?.norm ?? ''))
    return heads ? as((word) => (otherwise.has(word) ? undefined : plainOfPast(word)), (word) => (before === 'going' ? undefined : plainOfIng(word)), managing.has(before) ? plainOfThird : plainOfThirdAlone) : undefined
  }
  const negative = norm.endsWith("n't") || norm === 'cannot'
  // `Didn't it worked?`
  if (doing.has(norm) && negative && before === '' && skip(pronouns)) return as(plainOfPast)
  if (doing.has(norm) && !negative) {
    // `Did you received it?`, `the code did not worked`.
    if (skip(negation)) return before === '' ? undefined : as(plainOfPast, plainOfThird)
    if (skip(pronouns)) {
      skip(adverbs)
      return as(plainOfPast, plainOfThird)
    }
    if (norm === 'do' || before !== '' || !skip(owners)) return undefined
    steps++
    if (norm === 'does') return as(plainOfPast, plainOfThird)
    // `Did the code sent to you work?`
    const found = as((word) => (word.endsWith('ed') ? undefined : plainOfPast(word)))
    return found !== undefined && /^(?:a|an|the|your|it)$/.test(wordAt(reply, at, steps + 1)?.norm ?? '') ? found : undefined
  }
  // `The fitter who came on Monday will took it`, `the patch will solved it`: no will of somebody's, and no can of beans.
  if (modals.has(norm) && !nouns.has(norm) && before !== '' && !owners.has(before) && !/^(?:good|free|living|last|own|ill|strong)$/.test(before)) {
    const mayBeRegular = norm === 'will' && owners.has(reply.tokens[at - 4]?.norm ?? '')
    const past = as((word) => ((word.endsWith('ed') ? mayBeRegular : !otherwise.has(word)) ? plainOfPast(word) : undefined))
    if (past !== undefined && past.plain !== past.token.norm) return past
  }
  // Inverted, a noun may follow: `Don't emails count?`
  const drawn = norm.includes("'ll")
  // `The tin can rattles`: some are nouns.
  if (!drawn && (doing.has(norm) || conditional.has(norm) ? before === '' : !pronouns.has(before))) return undefined
  skip(adverbs)
  return as(plainOfPast, plainOfThird)
}

const wordBefore = (reply: Reply, at: number): string => {
  const token = reply.tokens[at - 2]
  return reply.tokens[at - 1]?.kind === 'space' && token?.kind === 'word' && token.sentence === reply.tokens[at]!.sentence ? token.norm : ''
}

export default defineRule({
  title: 'Verb not in its plain form',
  severity: 'warning',
  message: 'Behind “do”, “can”, “will” or “to” the verb takes its plain form.',
  rationale: 'Two pasts in a row, or an `-s` too many, are what is left of another wording.',
  overrides: ['writing/grammar', 'spelling/wrong-word', 'spelling/mixed-up'],
  examples: [
    {text: 'We didn’t knew of the leak. Do you wants a towel? It will took two days. The patch will solved it. The visit will took an hour. The fitter who rang on Monday would came back and could brought it.', flags: ['knew', 'wants', 'took', 'solved', 'took', 'came', 'brought']},
    {text: 'Do not hesitate to contacting us. We would love to heard how the cake rises. You can picks it up; it was kind to wrote; we remind them to visiting; we are happy to brings one; the cake should rises. It is ready to served, and you are able to uses it.', flags: ['contacting', 'heard', 'picks', 'wrote', 'visiting', 'brings', 'rises', 'served', 'uses']},
    {text: 'We look forward to hearing it. We’re used to waiting; we try to proceed. I will, left to myself, do it. Her last will counted. We will lay the carpet and can fell the tree. Did the lamps sent to you work?', flags: []}
  ],
  *check(reply) {
    for (const i of wordsWith(reply, auxiliary)) {
      if (reply.tokens[i]!.kind !== 'word') continue
      const found = wrongBehind(reply, i)
      if (found !== undefined) yield {start: found.token.start, end: found.token.end, suggestions: [found.plain]}
    }
  }
})
