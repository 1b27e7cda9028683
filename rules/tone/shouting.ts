import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Hit, type Reply, type Token} from '../../src/rule.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

interface Options {
  /** Exclamation marks that a reply may have. */
  exclamations: number
  /** Words in capitals that are nobody's shouting, in capitals. */
  allow: readonly string[]
}

/** Words that are capitalised to press a point; a name, a button or an abbreviation is not among them. */
const pressing = new Set(
  ('not never always must please stop already only all any very no now today do dont will wont you your we our cannot cant have read again ' +
    'immediately free ten two three every nothing yes and but so first before after both none still told really every once monday tuesday wednesday thursday friday saturday sunday').split(' ')
)
/** What stands before a key, a keyword or a label that is written in capitals. */
const naming = wordSet('press hold tap click select choose text reply says reads say type enter button marked called named labelled labeled word code key option send password mode film song title sign error')
/** After these a button or a code may have more than two words. */
const typing = wordSet('type enter text reply code says reads film song title marked')
/** “The code is BLUE” names it as “code BLUE” does. */
const linking = /^(?:is|was|to|as|[:“"‘'])$/
/** Who is shouted at in play shouts back, and orders nobody about. */
const ordering = wordSet('not never must please stop already only now dont wont your cannot cant read wait again told')
const shouted = /\p{Lu}{3,} \p{Lu}{2,}/u
/** Joy may be loud. */
const cheer = /^(?:let'?s|go|happy (?!now)|merry|welcome|congrat\w*|hooray|yay|well done|so (?:excited|happy|proud))\b/
const letters = lazily(() => /^\p{Lu}[\p{Lu}'’]*$/u)

const isLoud = ({text, norm}: Pick<Token, 'text' | 'norm'>): boolean => text.length > 1 && text !== norm && text === text.toUpperCase() && letters().test(text)
const loud = trait(isLoud)
const isCapitals = (token: Token): boolean => (token.kind === 'word' || token.kind === 'initialism' || token.kind === 'name') && isLoud(token)

/** Long enough to be a word, or a short word of everyday speech. */
const isPlainWord = (token: Token): boolean => token.text.length >= 4 || pressing.has(token.norm) || /^(?:the|to|is|are|it|at|in|on|if|us|be|of|or|for|this|that|what|who|why|how|get|me|my|up|out|off)$/.test(token.norm)

const wordsOf = (reply: Reply): Token[] => reply.tokens.filter(({kind}) => kind !== 'space' && kind !== 'sign-off' && kind !== 'emoji')

/** Runs of words in capitals: two long ones, or a longer run in which ordinary words stand. */
function* runs(words: readonly Token[], allow: ReadonlySet<string>, echo: boolean): Iterable<Hit> {
  let run: Token[] = []
  /** The word that names what stands in capitals: “code BLUE”, and “the code is BLUE”. */
  let before: Token | undefined
  /** The words in capitals before these were a key or a label: so are these, after “then”. */
  let named = false
  const hit = (): Hit | undefined => {
    const plain = run.filter((token) => isPlainWord(token) && !allow.has(token.text))
    const long = plain.filter(({text}) => text.length >= 4)
    named = before !== undefined && (naming.has(before.norm) || (named && run.length < 3 && /^(?:then|and|or|,)$/.test(before.norm))) && run.length < (typing.has(before.norm) ? 5 : 3)
    if (named || cheer.test(run.map(({norm}) => norm).join(' '))) return undefined
    if (echo && run.length < 5 && !run.some(({norm}) => ordering.has(norm))) return undefined
    if (plain.length < 2 || (long.length < 2 && plain.length < 3)) return undefined
    return {start: run[0]!.start, end: run.at(-1)!.end}
  }
  for (const token of words) {
    if (isCapitals(token)) run.push(token)
    else if (run.length > 0 && (token.kind === 'number' || token.text === ',' || token.text === '-')) continue
    else {
      const found = run.length > 1 ? hit() : undefined
      if (found) yield found
      run = []
      if (before === undefined || !linking.test(token.norm)) before = token
    }
  }
  const found = run.length > 1 ? hit() : undefined
  if (found) yield found
}

/** Single words pressed upon the reader, when there are several. */
const pressed = (words: readonly Token[]): Hit | undefined => {
  const found = words.filter((token, at) => isCapitals(token) && token.text.length > 2 && pressing.has(token.norm) && !naming.has(words[at - 1]?.norm ?? ''))
  return found.length > 2 ? {start: found[0]!.start, end: found[0]!.end} : undefined
}

const exclamation = (reply: Reply, most: number): Hit | undefined => {
  const {value} = reply
  const first = value.indexOf('!')
  if (first < 0) return undefined
  const loud = value.includes('!!') || value.includes('?!') || value.includes('!?') ? (/!{3,}|\?!+|!\?+/u.exec(value) ?? ((value.match(/!!/gu)?.length ?? 0) > 1 ? /!!/u.exec(value) : null)) : null
  if (loud) {
    // A surprised question, or joy twice over, is no more than a hint.
    const soft = loud[0].length < 3
    return {start: loud.index, end: loud.index + loud[0].length, message: 'One mark is enough; more read as shouting.', ...(soft ? {confidence: 'low'} : {})}
  }
  const count = value.split('!').length - 1
  return count > most ? {start: first, end: first + 1, message: `There are ${count} exclamation marks. Keep one, if any.`} : undefined
}

export default defineRule<Options>({
  title: 'Capitals or a flood of exclamation marks',
  severity: 'warning',
  disrespect: true,
  message: 'Drop the capitals; put the important word first instead.',
  rationale: 'Blocks of capitals read as shouting, and screen readers may spell them out letter by letter.',
  source: 'GOV.UK content design; Social Security Scotland, Style and writing guide',
  options: {exclamations: 5, allow: []},
  examples: [
    {text: 'BRING YOUR TICKET. Doors at seven.', flags: ['BRING YOUR TICKET']},
    {text: 'Please DO NOT POST CASH to the office.', flags: ['DO NOT POST CASH']},
    {text: 'It works now!!!', flags: ['!!!']},
    {text: 'Did you look in the drawer?!', flags: ['?!']},
    {text: 'Press START, then hold OK until it says DONE.', flags: []},
    {text: 'Press NEXT PAGE, then PRINT LABEL.', flags: []},
    {text: 'HAPPY BIRTHDAY IMRE! The code is BLUE HORSE, and the box says KEEP THIS SIDE UP.', flags: []},
    {customer: 'WHEN IS THE PARADE', text: 'PARADE TIME AT NOON. Bring a drum.', flags: []},
    {customer: 'WHEN IS THE PARADE', text: 'READ THE POSTER.', flags: ['READ THE POSTER']},
    {text: 'So pleased for you, Imre!', flags: []},
    {text: 'Your train is at platform 4 on SAT 8 JUNE. Reply HELP if stuck.', flags: []}
  ],
  *check(reply, {exclamations, allow}) {
    // One word in capitals is nobody's shouting.
    if (wordsWith(reply, loud).length > 1) {
      const words = wordsOf(reply)
      const found = [...runs(words, new Set(allow), shouted.test(reply.customer?.value ?? ''))]
      yield* found
      const single = found.length === 0 ? pressed(words) : undefined
      if (single) yield single
    }
    const marks = exclamation(reply, exclamations)
    if (marks) yield marks
  }
})
