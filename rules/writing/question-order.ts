import {defineRule, type Reply, type Sentence, type Token} from '../../src/rule.js'
import {isNoun} from '../../src/spelling/nouns.js'
import {isPlainOnly, pastOf, plainOfPast, thirdOf} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isOneOf} from '../../src/matching/words.js'

const asking = trait(({norm}) => asks.has(norm))
const asks = wordSet('why how where when what')
const subjects = wordSet('i you we they he she it this that')
const helpers = wordSet("can could will would should did do does is are was were has have can't couldn't won't didn't don't doesn't isn't aren't")
const forms = wordSet('is are was were')
const determiners = wordSet('the your our my his her their this that')
/** What is told behind `let us know where`: no question of its own. */
const telling = wordSet('know tell check ask see explain confirm understand remember find')
/** What a subject may be, whose verb is behind it: `tell us what is the matter`. */
const fixed = wordSet('matter point best problem difference')

const words = ({tokens}: Reply, {first, last}: Sentence): Token[] => tokens.slice(first, last + 1).filter(({kind}) => kind !== 'space')

/** `Why you did not call?`: the verb that should stand before its subject; the whole sentence asks, and nothing else. */
const unturned = (reply: Reply, index: number): {from: Token; to: Token; right: string} | undefined => {
  const said = words(reply, reply.sentences[index]!)
  // `What time you will come?`: asked as `when`.
  const timed = said[0]?.norm === 'what' && said[1]?.norm === 'time'
  const all = timed ? said.slice(1) : said
  const [word, subject, verb, next] = all
  if (word === undefined || subject === undefined || verb === undefined || next === undefined || all.length < 5 || all.at(-1)!.text !== '?') return undefined
  // `Where you bought the lamp?`
  const plain = isOneOf(word.norm, 'where|why') && /^(?:you|we|they|he|she)$/.test(subject.norm) && verb.norm !== 'read' ? plainOfPast(verb.norm) : undefined
  if ((!timed && !asks.has(word.norm)) || !subjects.has(subject.norm) || (!helpers.has(verb.norm) && (plain === undefined || plain === verb.norm)) || all.slice(1, -1).some(({kind}) => kind === 'punctuation')) return undefined
  // `What you did was right?`, `How you do it is up to whom?`, `When you can could you send it?`, `What this is about?`
  if (word.norm === 'what' || (word.norm === 'when' && verb.norm !== 'will' && verb.norm !== 'did') || all.slice(3).some(({norm}) => helpers.has(norm) || norm === 'please')) return undefined
  if ((word.norm === 'how' || word.norm === 'where') && (subject.norm === 'this' || subject.norm === 'that')) return undefined
  return {from: subject, to: verb, right: helpers.has(verb.norm) || plain === undefined ? `${verb.text} ${subject.text}` : `did ${subject.text} ${plain}`}
}

/** `I don't know where is the box`: the verb that should stand behind its subject. */
const turned = (reply: Reply, at: number): {from: Token; to: Token; right: string} | undefined => {
  const {tokens} = reply
  const near = (steps: number): Token | undefined => (tokens[at + 2 * steps]?.sentence === tokens[at]!.sentence && tokens[at + 2 * steps - Math.sign(steps)]?.kind === 'space' ? tokens[at + 2 * steps] : undefined)
  const [verb, determiner, noun] = [near(1), near(2), near(3)]
  const told = /^(?:us|me|you|them|him|her)$/.test(near(-1)?.norm ?? '') ? near(-2) : near(-1)
  if (!telling.has(told?.norm ?? '') || verb === undefined || determiner === undefined || noun === undefined || !forms.has(verb.norm)) return undefined
  if (!determiners.has(determiner.norm) || !isNoun(noun) || fixed.has(noun.norm) || /^(?:why|how)$/.test(tokens[at]!.norm)) return undefined
  // `what is your order number`: of two nouns the second ends it.
  const second = near(4)
  const end = second !== undefined && isNoun(second) && /^(?:number|code|name|address|id|date|password|time|size)$/.test(second.norm) ? second : noun
  const behind = tokens[at + 2 * (end === noun ? 3 : 4) + 1]
  if (behind !== undefined && behind.sentence === noun.sentence && !/^[.?!]$/.test(behind.text)) return undefined
  return {from: verb, to: end, right: `${reply.value.slice(determiner.start, end.end)} ${verb.text}`}
}

/** `tell me what time does the boat leave`: no verb helps there. */
const helped = (reply: Reply, at: number): {from: Token; to: Token; right: string} | undefined => {
  const {tokens} = reply
  const near = (steps: number): Token | undefined => (tokens[at + 2 * steps]?.sentence === tokens[at]!.sentence && tokens[at + 2 * steps - Math.sign(steps)]?.kind === 'space' ? tokens[at + 2 * steps] : undefined)
  const told = /^(?:us|me|you|them|him|her)$/.test(near(-1)?.norm ?? '') ? near(-2) : near(-1)
  const from = isOneOf(near(1)?.norm ?? '', 'time|day|size|much|many|long|often') ? 2 : 1
  const help = near(from)
  if (!telling.has(told?.norm ?? '') || help === undefined || !isOneOf(help.norm, 'do|does|did')) return undefined
  const subject = near(from + 1)?.norm ?? ''
  const end = from + (determiners.has(subject) ? 2 : 1)
  const [last, verb] = [near(end), near(end + 1)]
  if (last === undefined || verb === undefined || (end === from + 1 ? !subjects.has(subject) : !isNoun(last)) || !isPlainOnly(verb.norm)) return undefined
  const right = help.norm === 'do' ? verb.text : help.norm === 'does' ? thirdOf(verb.text) : pastOf(verb.text)
  return {from: help, to: verb, right: `${reply.value.slice(near(from + 1)!.start, last.end)} ${right}`}
}

export default defineRule({
  title: 'Question in the wrong order',
  severity: 'warning',
  message: 'A question turns verb and subject round, and a question inside another sentence does not.',
  rationale: 'The order tells the reader whether something is asked, told or half of a longer sentence.',
  examples: [
    {text: 'When you did sign it? How we can mend the lamp? Where you bought the mug? What time you will be in?', flags: ['you did', 'we can', 'you bought', 'you will']},
    {text: 'I don’t know where is the lamp. Please tell me what is your room number.', flags: ['is the lamp', 'is your room number']},
    {text: 'Can you tell me what time does the boat leave? Let us know when did you send it. Do you know how much does it weigh?', flags: ['does the boat leave', 'did you send', 'does it weigh']},
    {text: 'Can you tell me what time the boat leaves? I know what did it. Tell me: when does it leave? We know what does the job.', flags: []},
    {text: 'Where you see a lamp could you press it? Tell us what is wrong. When you are ready? I do not know what is the matter. Do you know where the lamp is?', flags: []}
  ],
  *check(reply) {
    for (const i of wordsWith(reply, asking)) {
      const {kind, sentence} = reply.tokens[i]!
      if (kind !== 'word') continue
      const found = i === reply.sentences[sentence]!.first ? unturned(reply, sentence) : (turned(reply, i) ?? helped(reply, i))
      if (found === undefined) continue
      yield {start: found.from.start, end: found.to.end, message: `Write “${found.right}” here.`, suggestions: [found.right]}
    }
  }
})
