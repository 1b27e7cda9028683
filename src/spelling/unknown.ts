// Which words of a reply are not known, and how sure one can be that they are misspelt. Found once a reply, for every rule.
import type {Reply, Sentence, Text, Token} from '../rule.js'
import {noted} from '../memo/noted.js'
import {distance} from '../nearest.js'
import {companyWords} from './company.js'
import {elongated, isCapital, isCompound, isLower, isOwn, isSurelySlip, namesModel, startsSentence} from './confidence.js'
import {findCased} from './dawg.js'
import {fitting} from './fitting.js'
import {foreignSentences, longIn, otherScript} from './foreign.js'
import {isMade, isNamed} from './made.js'
import {knownMisspelling} from './misspellings.js'
import {nearDate} from './near-dates.js'
import {neighboursOf, type Neighbours} from './neighbours.js'
import {spellingIn} from './regional.js'
import {expectedHere} from './slips.js'
import {parted, strangeWords} from './strange.js'
import {nearName, recase, suggest, type Suggestion} from './suggest.js'
import {indexAt} from '../tokens/at.js'
import {frequencyOf, isWord, regionMask, straighten, wordGraph} from './words.js'
import {wordSet} from '../matching/word-set.js'

export interface Unknown {
  token: Token
  suggestions: readonly Suggestion[]
  /** The word in its right capitals, where nothing else is wrong with it: `WhatsApp`. */
  cased: string | undefined
  /** Whether it is a slip beyond reasonable doubt, or may be a name or a term. */
  sure: boolean
  /** It is a word, and another region's spelling. */
  region?: boolean
  /** It is a slip in one of the company's own words. */
  own?: boolean
  /** No list has it, and nobody is surprised at it (made.ts). */
  expected?: boolean
}

/** What was found in a reply; `rest` are the words beyond the most that are looked at. Always of one shape, as each rule that asks is made fast for what it met. */
interface Found {
  unknown: readonly Unknown[]
  rest: readonly Token[]
  foreign: Sentence | undefined
}

const findingsOf = noted((reply: Reply): Found => search(reply))

/** The unknown words of a reply, in order; of a draft of nonsense, the first fifty. */
export const unknownWords = (reply: Reply): readonly Unknown[] => findingsOf(reply).unknown

/** The unknown words behind the fifty that were looked at. */
export const uncheckedWords = (reply: Reply): readonly Token[] => findingsOf(reply).rest

/** The first sentence of some length that is not English. */
export const otherLanguage = (reply: Reply): Sentence | undefined => findingsOf(reply).foreign ?? otherScript(reply)

/** Most drafts have none; a draft of nonsense has thousands, of which these are enough. */
const most = 50

const nothing: Found = {unknown: [], rest: [], foreign: undefined}

const search = (reply: Reply): Found => {
  const strange = strangeWords(reply, reply.settings)
  if (strange.length === 0) return nothing
  const foreign = foreignSentences(reply, strange)
  const unknown = strange.filter((token) => !foreign.has(token.sentence) && !isGreeted(reply, token) && !isCustomers(reply, token) && !isQuoted(reply, token) && !isCut(reply, token) && !isNameAbroad(reply, token))
  if (unknown.length === 0 && foreign.size === 0) return nothing
  // Whoever is greeted is no term.
  const looked = strange.slice(0, most).filter((token) => !isGreeted(reply, token))
  const abroad = foreign.size > 0 || /[¡¿]/.test(reply.value)
  return {
    unknown: unknown.slice(0, most).map((token) => softened(judge(reply, token, looked), abroad || followsInitials(reply, token) || greetsAbroad(reply, token))),
    rest: unknown.slice(most),
    foreign: longIn(reply, foreign)
  }
}

/** Beside a sentence in another language, or behind initials (`j.r. smythe`), a word that no list is sure of may be right. */
const softened = (unknown: Unknown, mayBeRight: boolean): Unknown => (mayBeRight && unknown.suggestions[0]?.known !== true ? {...unknown, suggestions: [], sure: false} : unknown)

const followsInitials = ({value}: Reply, {start}: Token): boolean => /(?:^|[\s(])(?:[A-Za-z]\.){2,3} $/.test(value.slice(Math.max(0, start - 9), start))

/**
 * `Kia ora, Mia!`: the reply begins with a greeting in another tongue, of which no word is a common English one. A greeting in
 * English that is misspelt has one, or begins with a word that is near one.
 */
const greetsAbroad = ({value, settings}: Reply, {start, text}: Token): boolean => {
  const words = /^\p{Lu}[\p{L} ]*/u.exec(value.slice(0, 60))?.[0].trim().split(' ') ?? []
  const first = words[0]
  if (first === undefined || words.length > 4 || start === 0 || !words.includes(text)) return false
  if (words.some((word) => isWord(word) && frequencyOf(word.toLowerCase()) >= common)) return false
  return isWord(first) || !suggest(first, settings.region, undefined, 'slip').some((meant) => frequencyOf(meant.text.toLowerCase()) >= common)
}
/** 7 x log2. */
const common = 110

/** `Pearl Harbor`, `Centre Court`: a capital inside a sentence, or before another, begins the name of what is spelt as its owners spell it. */
const isNameAbroad = (reply: Reply, token: Token): boolean => {
  if (isLower(token) || token.text === token.text.toUpperCase() || !isWord(token.text) || knownMisspelling(token.norm) !== undefined || companyWords(reply.settings).forbids(token.text)) return false
  const next = reply.tokens[indexAt(reply.tokens, token.start) + 2]
  return !startsSentence(reply, token) || (next?.sentence === token.sentence && (next.kind === 'name' || (next.kind === 'word' && !isLower(next))))
}

/** The words of a customer's message, and whether each is written there as a name is. */
const wordsOfCustomer = noted((customer: Text): ReadonlyMap<string, boolean> => {
  const words = new Map<string, boolean>()
  for (const token of customer.tokens) words.set(token.norm, words.get(token.norm) === true || (/^\p{Lu}\p{Ll}/u.test(token.text) && !startsSentence(customer, token)))
  return words
})

/** What the customer calls so is let be, as a name, a product, a word of their trade; but a plain slip of theirs is one here too. */
const isCustomers = (reply: Reply, token: Token): boolean => {
  if (companyWords(reply.settings).meant(token.text) !== undefined) return false
  const named = reply.customer === undefined ? undefined : wordsOfCustomer(reply.customer).get(token.norm)
  if (named === undefined || named || token.kind !== 'word' || (!isLower(token) && !startsSentence(reply, token))) return named !== undefined
  if (knownMisspelling(token.norm) !== undefined) return false
  const [best] = isWord(token.text) || !isLower(token) ? [] : suggest(token.text, reply.settings.region, undefined, 'slip')
  return best === undefined || best.score >= plainly || best.text !== best.text.toLowerCase() || best.text.includes(' ')
}

/** An invisible character stands in it or beside it: that is said first. */
const isCut = ({value}: Reply, {start, end}: Token): boolean => invisible.test(value.slice(Math.max(0, start - 1), end + 1))
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

/** `at coles`, `our dior`: a shop's name follows. */
const shops = wordSet('at from our via visit near')

/** @param strange words of the reply that are looked at more closely */
const judge = (reply: Reply, token: Token, strange: readonly Token[]): Unknown => {
  const lower = isLower(token)
  const around = neighboursOf(reply, indexAt(reply.tokens, token.start))
  // Another region's spelling; `-ize` is right in Britain too, and only noted.
  if (isWord(token.text) && knownMisspelling(token.norm) === undefined && !companyWords(reply.settings).forbids(token.text)) return regional(reply, token)
  const own = ownMeant(reply, token)
  if (own !== undefined) return {token, suggestions: [{text: own, score: 0, known: false}], cased: undefined, sure: true, own: true}
  const found = isCompound(token.text) ? [] : suggest(token.text, reply.settings.region, around, lower ? 'far' : elongated.test(token.norm) || startsSentence(reply, token) ? 'slips' : 'slip')
  const suggestions = expectedFirst(reply, token, around, found)
  const [best] = suggestions
  if (best?.known || (best !== undefined && token.kind === 'name')) return {token, suggestions, cased: undefined, sure: true}
  const cased = parted[token.norm] ?? findCased(wordGraph(), straighten(token.text))
  // A name written small, a brand or a first name, is a name; unless a common word is much nearer.
  if (cased !== undefined && best?.text.toLowerCase() === token.norm) return {token, suggestions, cased, sure: false}
  // What has an apostrophe is no common word: `i'll`, `monday's`.
  if (cased !== undefined) return lower && token.text.length > 2 && !/['’]/.test(token.text) && best !== undefined && best.score < 0.7 && !shops.has(around.before) && !/[a-z].*[A-Z]/.test(cased) && !namesModel(reply, token) ? {token, suggestions, cased: undefined, sure: true} : {token, suggestions, cased, sure: false}
  const day = lower ? undefined : nearDate(reply, token, around.before)
  if (day !== undefined) return {token, suggestions: [day], cased: undefined, sure: true}
  const owner = lower || isOwn(reply, token) || isCapital(reply.tokens[indexAt(reply.tokens, token.start) + 2], token) ? undefined : nearName(straighten(token.text), regionMask(reply.settings.region))
  if (owner !== undefined) return {token, suggestions: [owner], cased: undefined, sure: true}
  if (isMade(token, best, around)) return {token, suggestions: [], cased, sure: false, expected: true}
  const sure = isSurelySlip(reply, token, best, strange, around)
  // Whether it is a slip at all, the nearest word tells; which word was meant, the words around it.
  return {token, suggestions: sure && lower && suggestions === found ? fitting(token.norm, reply.settings.region, around, found) : suggestions, cased, sure, expected: !sure && isNamed(reply, token, best)}
}

/** `our Quixotrn` for Quixotron; but `Anna Quixotrn`, behind a capital, may be called so. */
const ownMeant = (reply: Reply, token: Token): string | undefined => {
  const before = reply.tokens[indexAt(reply.tokens, token.start) - 2]
  if (token.kind === 'word' && isCapital(before, token) && (!startsSentence(reply, before!) || before!.kind === 'name' || titles.has(before!.norm.replace('.', '')))) return undefined
  return companyWords(reply.settings).meant(token.text)
}
const titles = wordSet('mr mrs ms miss mx dr prof sir')

/** What alone stands between the words around it comes first, unless another word is a plain slip away or nearer. */
const expectedFirst = (reply: Reply, token: Token, around: Neighbours, found: readonly Suggestion[]): readonly Suggestion[] => {
  const {text, score, known} = found[0] ?? {text: '', score: far, known: false}
  if (known || score < plainly || !isLower(token)) return found
  const at = indexAt(reply.tokens, token.start)
  const expected = expectedHere(reply, at, around, '!') ?? expectedHere(reply, at, around, '?')
  if (expected === undefined || text === expected || (score < near && distance(token.norm, text) < distance(token.norm, expected))) return found
  return [{text: expected, score: 0, known: false}, ...found.slice(0, 2)]
}
const plainly = 0.1
const near = 0.6
const far = 3

/** Another region's spelling, and this one's. `-ize` is right in Britain too, and only noted. */
const regional = ({settings: {region}}: Reply, token: Token): Unknown => {
  const right = spellingIn(token.text, regionMask(region))
  const suggestions = right === undefined ? [] : [{text: recase(right, token.text), score: 0, known: false}]
  return {token, suggestions, cased: undefined, sure: right !== undefined && !/iz(?:e|es|ed|er|ers|ing|ations?)$/.test(token.norm), region: true}
}

const greetings: ReadonlySet<string> = new Set(['hi', 'hello', 'hey', 'hiya', 'heya', 'dear', 'mr', 'mrs', 'ms', 'dr'])

/** What is said to somebody without a name. */
const addressed: ReadonlySet<string> = new Set(['there', 'all', 'team', 'everyone', 'again', 'friend'])
const closings: ReadonlySet<string> = new Set(['love', 'thanks', 'regards', 'cheers', 'best'])

/** `Hello bharat,` and `Love, bharat`: a name right after a greeting, and set off; or a name after the closing. */
const isGreeted = (reply: Reply, token: Token): boolean => {
  const at = indexAt(reply.tokens, token.start)
  if (reply.tokens[at - 2]?.text === ',' && closings.has(reply.tokens[at - 3]?.norm ?? '') && !/[a-z]/i.test(reply.value.slice(token.end))) return true
  const greeting = reply.tokens[at - 2]
  if (greeting === undefined || !greetings.has(greeting.norm.replace('.', '')) || addressed.has(suggest(token.text, undefined, undefined, 'slip')[0]?.text ?? '')) return false
  return /^\s*[,!.\n-]/.test(reply.value.slice(token.end, token.end + 3))
}

const opening = /["“‘'«]$/
const closing = /^["”’'»]/

const isQuoted = (reply: Reply, token: Token): boolean =>
  opening.test(reply.value.slice(Math.max(0, token.start - 1), token.start)) && closing.test(reply.value.slice(token.end, token.end + 1))
