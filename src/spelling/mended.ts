// What was meant where a verb's form, an article or a number does not go with the words beside it: of what a phrase found, one word
// is changed, put in or left out. Where more than one may be meant, nothing is offered.
import {wordSet} from '../matching/word-set.js'
import {smallWords} from './nouns.js'
import {straighten} from './words.js'
import {ingOf, isVerb, participleOf, pastOfParticiple, plainOfIng, plainOfPast, plainOfThird, thirdOf} from './verbs.js'

/** No verbs behind `is`, though they look like some: `is the lamp`, `is better`. */
const noVerbs = wordSet('the a an your our my their this that better lower')
const adverbs = wordSet('also already always automatically currently generally just kindly never not now often only really recently sometimes still then usually please business working')
const having = /^(?:have|has|had|having)$|'ve$/
const being = /^(?:am|is|are|was|were|be|been|being)$|'(?:m|re)$/
const beforePlain = /^(?:can|could|will|would|shall|should|may|might|must|do|does|did|please|let|made|cannot)$|n't$|'ll$/
const people = wordSet('i we you they he she it me us them him')
const single = wordSet('he she it everyone everybody everything someone something nobody anyone')
const several = wordSet('we you they these those people children customers')
const counting = wordSet('two three four five six seven eight nine ten several few various multiple both')
const uncounted = wordSet('news information advice feedback luggage equipment furniture software')
const wanting = wordSet('able unable need want wanted like going trying hoping supposed glad happy pleased delighted welcome')
/** No object and no state of being done: `I am agree`, `it was arrived`. */
const intransitive = wordSet('agree arrive happen occur appear disappear exist depend remain have')
const one: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has', do: 'does', "don't": "doesn't", "aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't"}
const many: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(one).map(([plural, singular]) => [singular, plural]))
/** By the two words: what stands instead of the second, or nothing. */
const prepositions: Readonly<Record<string, string>> = {'depends of': 'on', 'depend of': 'on', 'interested on': 'in', 'responsible of': 'for', 'discuss about': '', 'discussing about': '', 'discussed about': '', 'regarding about': '', 'regarding to': '', 'regarding on': '', 'regarding of': '', 'regarding with': '', 'contact to': '', 'contact with': '', 'contacted to': '', 'contacting to': '', 'inform to': '', 'informed to': '', 'await for': '', 'awaiting for': '', 'awaited for': ''}

const plainOf = (verb: string): string | undefined =>
  ({saw: 'see', been: 'be', is: 'be', are: 'be', was: 'be', has: 'have', had: 'have'})[verb] ?? plainOfPast(verb) ?? plainOfThird(verb) ?? plainOfIng(verb)

/** What to write, and of which word instead; nothing for a word too many. */
type Mend = readonly [at: number, right: string]

const withSubject = (subject: string, word: string, next: string, at: number): Mend | undefined => {
  if (subject === 'there') {
    // Denied twice: what is wrong is not the number.
    if (next === 'no') return undefined
    const right = /^(?:an?|one|another)$/.test(next) ? one[word] : counting.has(next) || next === 'many' || next === 'fewer' ? many[word] : undefined
    return right === undefined ? undefined : [at, right]
  }
  if (subject === 'i') return word === 'is' ? [at, 'am'] : word === 'has' ? [at, 'have'] : undefined
  const right = several.has(subject) ? (many[word] ?? plainOfThird(word)) : single.has(subject) ? (one[word] ?? (plainOfPast(word) === undefined && isVerb(word) ? thirdOf(word) : undefined)) : people.has(subject) || word === 'do' ? undefined : subject.endsWith('s') && subject !== 'this' ? many[word] : one[word]
  return right === undefined ? undefined : [at, right]
}

const mendAt = (words: readonly string[], at: number): Mend | undefined => {
  const word = words[at]!
  const next = words[at + 1] ?? ''
  if (/^an?$/.test(word) && words.some((other) => uncounted.has(other))) return [at, '']
  if (word.endsWith('s') && uncounted.has(word.slice(0, -1))) return [at, word.slice(0, -1)]
  if (word === 'thank' && next === 'for') return [at, 'thank you']
  // `each of the lamps have`
  if (at === words.length - 1 && /^(?:each|neither|either)$/.test(words[0]!) && words[1] === 'of') return many[one[word] ?? ''] === undefined ? (isVerb(word) ? [at, thirdOf(word)] : undefined) : [at, one[word]!]
  let from = at - 1
  while (from > 0 && adverbs.has(words[from]!)) from--
  const before = words[from]
  if (before === undefined || adverbs.has(word) || noVerbs.has(word)) return undefined
  const asked = people.has(before) && from > 0 && (having.test(words[from - 1]!) || beforePlain.test(words[from - 1]!)) ? words[from - 1]! : before
  const preposition = prepositions[`${before} ${word}`]
  if (preposition !== undefined) return [at, preposition]
  if ((before === 'more' && word.endsWith('er')) || (before === 'most' && word.endsWith('est'))) return [from, '']
  if ((before === 'these' || before === 'those') && isOne(word)) return many[next] === undefined ? [at, thirdOf(word)] : [from, before === 'these' ? 'this' : 'that']
  if ((counting.has(before) || /^(?:[2-9]|\d\d+)$/.test(before)) && isOne(word)) return [at, thirdOf(word)]
  if (wanting.has(before) && (word === 'be' || isVerb(word))) return [at, `to ${word}`]
  if (beforePlain.test(asked)) {
    if (word === 'to') return [at, '']
    if (/^(?:able|unable|happy|glad|delighted|back|in)$/.test(word)) return [at, `be ${word}`]
    const plain = plainOf(word)
    return plain === undefined ? undefined : [at, plain]
  }
  if (having.test(asked) && (from > 0 || asked !== 'have')) return changed(at, word, participleOf(word))
  // `you’re wait`: `your wait`, or `you’re waiting`.
  if (being.test(before) && !(before === "you're" && from === at - 1)) {
    if (intransitive.has(plainOfPast(word) ?? word)) return before === 'is' && isVerb(word) && plainOfPast(word) === undefined ? undefined : [from, '']
    const doing = /^(?:are|am)$|'/.test(before) && (from === 0 || several.has(words[from - 1]!) || words[from - 1] === 'i') && isVerb(word) && plainOfPast(word) === undefined && next !== 'by'
    return changed(at, word, doing ? ingOf(word) : participleOf(word))
  }
  if (/^(?:for|of|by|without|before|after|worth)$/.test(before) || (before === 'to' && words[from - 1] === 'forward')) return isVerb(word) && !smallWords.has(word) ? [at, ingOf(word)] : undefined
  if (people.has(before)) {
    const past = pastOfParticiple(word)
    if (past !== undefined && past !== word) return [at, past]
  }
  return withSubject(before, word, next, at)
}

/** A noun that is written in the singular, as far as its end tells; `children` and `feet` are none. */
const isOne = (word: string): boolean => word.length > 2 && /[a-rt-z]$/.test(word) && !smallWords.has(word) && !/^(?:shelf|knife|person|child|foot|woman|man|of|or|and|big|small|large|new|old|too)$/.test(word)

const changed = (at: number, word: string, right: string | undefined): Mend | undefined => (right === undefined || right === word ? undefined : [at, right])

/** What to write instead of what a phrase found; undefined where one cannot be sure. */
export const mended = (found: string): string | undefined => {
  const written = found.split(' ')
  const words = written.map((word) => straighten(word).toLowerCase())
  for (let at = 0; at < words.length; at++) {
    const mend = mendAt(words, at)
    if (mend === undefined) continue
    const [place, right] = mend
    const spelt = found.includes('’') ? right.replace("'", '’') : right
    const text = written.flatMap((word, i) => (i !== place ? word : spelt === '' ? [] : spelt)).join(' ')
    const [first] = found
    return first === first!.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
  }
  return undefined
}
