// How sure one can be that an unknown word is a slip, and no name, no term and no word of another tongue.
import type {Reply, Text, Token} from '../rule.js'
import {hasAny} from '../matching/contains.js'
import {lazily} from '../memo/lazily.js'
import {neighboursOf} from './neighbours.js'
import {pairCount} from './pairs.js'
import {suggest, type Around, type Suggestion} from './suggest.js'
import {indexAt} from '../tokens/at.js'
import {frequencyOf, isDerived, isInformal, isRareWord, isWord, wordPairs} from './words.js'
import {wordSet} from '../matching/word-set.js'

/**
 * Whether it is a slip beyond reasonable doubt.
 * @param best what was most likely meant, if anything
 * @param strange the words of the reply that are looked at more closely
 * @param around the words beside it
 */
export const isSurelySlip = (reply: Reply, token: Token, best: Suggestion | undefined, strange: readonly Token[], around: Around): boolean => {
  if (token.text.length < 3 || (token.text.length === 3 && isLower(token) && companyOf(best, around) < leastCompany) || isCompound(token.text) || isCoined(best, token.norm) || ((best?.score ?? far) >= far && isJoined(token.norm))) return false
  if (token.norm.length >= wordy && mayBeTerm(token) && !isOwn(reply, token) && !isInformalReply(reply) && (best === undefined ? isVerbHere(token.norm, around) : fitsIn(best, around))) return true
  const distance = distanceOf(best, token.norm)
  if (distance >= limitOf(reply, token) || (distance >= odd && isLower(token) && loan().test(token.norm) && best?.text.includes(' ') !== true)) return false
  // Asked last, and only of what is in doubt: it takes the suggestions for the other words.
  return !(mayBeTerm(token) && (isRare(token) || distance >= beyondDoubt) && speaksTerms(strange, token))
}

/** A shorter word is too near to others. */
const wordy = 5

/** Near, and between its neighbours as only common words are: of two such pairs one in a thousand comes by chance, whatever large lists have. */
const fitsIn = ({text, score}: Suggestion, around: Around): boolean => {
  const {before, after} = around
  if (score >= fitting || text.includes(' ') || before === '' || after === '') return false
  const [left, right] = pairsOf(text, around)
  return left > 0 && right > 0 && left + right >= leastFit
}
const pairsOf = (text: string, {before, after}: Around): [left: number, right: number] => [pairCount(wordPairs(), before, text), pairCount(wordPairs(), text, after)]
/** Three letters may be an abbreviation or a word of another tongue (`env`, `mee`), and are near many: only what stands beside them tells. */
const companyOf = (best: Suggestion | undefined, around: Around): number => (best === undefined ? 0 : pairsOf(best.text, around).reduce((sum, each) => sum + each))
const leastCompany = 33
const fitting = 0.9
/** log2 of both counts. */
const leastFit = 51

/** Where only a verb stands, and near no word at all: a term or a name is a noun. */
const isVerbHere = (norm: string, {before, after}: Around): boolean => norm.length > 6 && subjects.has(before) && objects.has(after) && /^[a-z]+$/.test(norm)
const subjects = wordSet("we i you they we'll i'll can could will would should please to not may must")
const objects = wordSet('you your us me them him her the this that these our')

/** Two words written as one that are hardly ever written as two, or short ones, and no small word among them: the name of a card, a box, a plan; a datasheet. */
const isCoined = (best: Suggestion | undefined, norm: string): boolean => {
  const [first = '', second = ''] = best?.text.split(' ') ?? []
  return best?.known === false && first.length > 3 && second.length > 2 && !small.has(first) && !small.has(second) && ((second.length > 3 && norm.replace(/s$/, '').length <= longestCompound) || pairCount(wordPairs(), first, second) === 0)
}
/** English draws two short nouns together where it pleases. */
const longestCompound = 9
/** What is no farther off was meant, whatever a word may be made of. */
const far = 1
/** `snackpack`: of two words that are less common. */
const isJoined = (norm: string): boolean => {
  for (let at = 4; at <= norm.length - 3; at++) if (frequencyOf(norm.slice(0, at)) >= least && frequencyOf(norm.slice(at)) >= least && isWord(norm.slice(0, at)) && isWord(norm.slice(at))) return true
  return false
}
/** 7 x log2. */
const least = 135
const small = wordSet('next same other every each some more also very just only into been when what here there then the and you your our for with from this that are was will can not have has had all any they them please')

/** A slip so plain is one whatever else the reply speaks of. */
const beyondDoubt = 0.3

/** So far off, a word that ends as loan words do may be one. */
const odd = 0.6

/** No suggestion is so far. */
const anywhere = 3

/** A word that is near no other is rather a term or a name. */
const distanceOf = (best: Suggestion | undefined, norm: string): number => best?.score ?? (made().test(norm) ? anywhere - 0.1 : anywhere)

/** It ends as verbs, adverbs and nouns do that English makes, and terms and names do not: too odd a slip to be mended. */
const made = lazily(() => /^[a-z]{4,}(?:ed|l[ey]*y|tions?|sions?|[ae]nces?|[ae]nts|ments?|ical|ness|fully?)$/)

/** Made of several words, or of a word and the next sentence: not one misspelling. */
const compound = lazily(() => /[\p{L}][.-]\p{L}/u)
export const isCompound = (text: string): boolean => hasAny(text, '.-') && compound().test(text)
/** `Heyy`, `pleaseee`. */
export const elongated = /([a-z])\1$/
/** `noooo`: meant so. */
const drawn = /([a-z])\1\1+$|([aeiouhm])\2\2/

/**
 * How near a suggestion must be. A lower-case word is a slip unless it is made as English makes words, stands in a link or an
 * address of the same reply, or is written twice; a capital may begin a name, at a sentence's start less so than inside.
 */
const limitOf = (reply: Reply, token: Token): number => {
  if (isOwn(reply, token)) return isLower(token) && !isNamed(reply, token) ? meant : -9
  if (drawn.test(token.norm)) return token.norm.length > 6 ? 0.6 : -9
  if (isDerived(token.text)) return isCounted.test(token.norm) ? -9 : token.norm.endsWith('s') ? 0.3 : 0.6
  // A slip of a short word may well make a rare one; of a long word, hardly.
  if (isLower(token) && isRare(token)) return token.norm.length === 5 ? 0 : beyondDoubt
  if (isLower(token)) return isInformalReply(reply) || namesModel(reply, token) ? beyondDoubt : token.norm.endsWith("'s") || accented().test(token.text) || abbreviated.test(token.norm) || besideUnknown(reply, token) ? 0.6 : anywhere
  if (isCapital(reply.tokens[indexAt(reply.tokens, token.start) - 2], token)) return -9
  if (elongated.test(token.norm)) return 0.7
  return startsSentence(reply, token) && token.text.length > 3 ? (behindNames.has(neighboursOf(reply, indexAt(reply.tokens, token.start)).after) ? 0 : 0.41) : -0.3
}

/** `Alison Marr`, `Dr. Pell`: behind another capital of its sentence a name goes on. */
export const isCapital = (beside: Token | undefined, {sentence}: Token): boolean => beside?.sentence === sentence && (beside.kind === 'name' || (beside.kind === 'word' && !isLower(beside) && beside.norm !== 'i'))

/** `integrations`: whatever ends so has a plural. */
const isCounted = /^(?!informa|equip).*(?:[st]ion|ment|ist|ator)s$/

const isRare = ({norm}: Token): boolean => norm.length > 4 && isRareWord(norm)

/** Whether a word may be a term among others: no name, and not one whose make says more. */
const mayBeTerm = (token: Token): boolean => isLower(token) && !drawn.test(token.norm) && !isDerived(token.text)

/** What follows somebody's name at a sentence's start: `Sibyl and`. */
const behindNames = wordSet('and from is was has will says said rang can at in')

/** Another word of the reply is near no word at all: it speaks of a trade, or a few words of another tongue. */
const speaksTerms = (strange: readonly Token[], token: Token): boolean => strange.some((other) => other.norm !== token.norm && isTerm(other))
const isTerm = (token: Token): boolean =>
  token.kind === 'word' && isLower(token) && token.norm.length > 3 && !isCompound(token.text) && !isWord(token.text) && !made().test(token.norm) && suggest(token.text).length === 0

/** `crémant`: a letter that English has in loan words only. */
const accented = lazily(() => /[\u00C0-\u024F]/)
/** English words hardly end so, nor have such vowels; loan words and names do, and can be said: `jura`, `pepperu`, but not `jstu`. */
const loan = lazily(() => /^(?:[^aeiouy]?|[bcdfgkp][hlr]|[ckgp]n|s[chklmnpqtw][rl]?|t[hrsw]r?|[drt]w|w[hr]|qu|zh|ll)[aeiouy].*(?:[aiou]$|aa|ii|uu)/)
/** `the reolink Argus 3`, `the jura E8`: a maker who writes the name small, before the model. */
export const namesModel = ({tokens}: Reply, token: Token): boolean => {
  const at = indexAt(tokens, token.start)
  const [model, number] = [tokens[at + 2], tokens[at + 4]]
  if (model === undefined || model.sentence !== token.sentence || tokens[at + 1]?.text !== ' ') return false
  return modelled().test(model.text) || (model.kind === 'word' && !isLower(model) && model.text.length > 2 && number?.sentence === token.sentence && (number.kind === 'number' || modelled().test(number.text)))
}
const modelled = lazily(() => /^(?:[A-Za-z]{1,2}\d|\d{1,2}(?![AP]M\b)[A-Z])/)
/** `brb`: no vowel, and no `http` either. */
const abbreviated = /^(?!ht)[^aeiouy]{3,4}$/

/** It speaks slang, a dialect or a few words of another tongue: what no list has may be more of the same. */
const isInformalReply = ({tokens}: Reply): boolean => tokens.some(({kind, norm, text}) => kind === 'word' && text.charAt(0) === norm.charAt(0) && isInformal(norm))

/** Two unknown words in a row are another language rather than two slips; so are two in a sentence of which one has such a letter. */
const besideUnknown = (reply: Reply, token: Token): boolean => {
  const at = indexAt(reply.tokens, token.start)
  if ([reply.tokens[at - 2], reply.tokens[at + 2]].some((other) => other?.kind === 'word' && other.sentence === token.sentence && (isLower(other) || startsSentence(reply, other)) && !isWord(other.text))) return true
  const {start, end} = reply.sentences[token.sentence]!
  return accented().test(reply.value.slice(start, end)) && reply.tokens.some((other) => other !== token && other.sentence === token.sentence && accented().test(other.text) && !isWord(other.text))
}

/** What is written twice is a term, unless it is one letter from a common word: who misspells a word does so each time. */
const meant = 0.1

/** The word stands in a link, a handle or a hashtag of the reply, or with a capital. */
const isNamed = (reply: Reply, token: Token): boolean => reply.tokens.some((other) => (other.kind === 'word' ? other.norm === token.norm && !isLower(other) : social.has(other.kind) && other.norm.includes(token.norm)))

export const startsSentence = ({sentences}: Text, token: Token): boolean => sentences[token.sentence]?.start === token.start

/** Not `d'Arenberg`, a name for all that. */
export const isLower = ({text, norm}: Token): boolean => text.charAt(0) === norm.charAt(0) && !isElided(text)
const isElided = (text: string): boolean => hasAny(text.slice(1, 3), "'’") && text.slice(2) !== text.slice(2).toLowerCase()

/** The word is part of a link, an address, a handle or a hashtag of the reply, or is written elsewhere in it. */
export const isOwn = (reply: Reply, token: Token): boolean => {
  if (token.norm.length < 3) return false
  for (const other of reply.tokens) {
    if (other.kind === 'space' || other === token) continue
    if (other.norm === token.norm) return true
    if (other.kind !== 'word' && social.has(other.kind) && token.norm.length > 3 && other.norm.includes(token.norm)) return true
  }
  return false
}

const social: ReadonlySet<Token['kind']> = new Set(['link', 'email', 'handle', 'hashtag', 'camel'])
