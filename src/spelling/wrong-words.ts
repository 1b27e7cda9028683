// Finds real words that stand where another was meant, by grammar and by how well the neighbours go with each.
import type {Text, Token} from '../rule.js'
import {confusionsOf, isThing} from './confusions.js'
import {fit, isMetBefore, isTelling} from './context.js'
import {rightHere} from './guards.js'
import {neighboursOf, thirdBefore, type Neighbours} from './neighbours.js'
import {isClause, ownerMeant} from './owners.js'
import {comparatives, wrongHere} from './patterns.js'
import {atHome, commonFor, isRare} from './rare.js'
import {Recent} from '../memo/come-again.js'
import {lazily} from '../memo/lazily.js'
import {expectedHere, expectsBehind, isListed, mayBeSlip, slipHere} from './slips.js'
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import {isWord} from './words.js'
import {bySentence} from '../tokens/recurring.js'
import {hasTrait, trait} from '../tokens/traits.js'

export interface WrongWord {
  token: Token
  right: string
}

const doubtful = trait(({text, norm}) => confusionsOf(norm).length > 0 || mayBeSlip(norm) || (norm.length > 1 && text === norm && !norm.includes("'") && isRare(norm) && !isListed('@ordinary', norm)))

const expecting = trait(({norm}) => expectsBehind(norm, '!'))

/** The wrong words of a sentence, by the places of their tokens. */
const wrongIn = bySentence((text, {first, last}): readonly {at: number; right: string}[] => {
  const found: {at: number; right: string}[] = []
  let expects = false
  for (let index = first; index <= last; index++) {
    const {kind, text: word, norm} = text.tokens[index]!
    if (kind !== 'word') continue
    const expected = expects
    expects = hasTrait(word, expecting)
    const isDoubtful = hasTrait(word, doubtful)
    if (!isDoubtful && !expected) continue
    const around = neighboursOf(text, index)
    // `the Hove branch`: the name of a place.
    if (word.charAt(0) !== norm.charAt(0) && around.before !== '' && isRare(norm)) continue
    if (around.before === '' && around.after === '') continue
    // `Hear hear!`: said twice, and meant.
    if ((norm === 'hear' || norm === 'now') && (around.before === norm || around.after === norm)) continue
    // `any An Post shop`
    if (word === 'An' && around.before !== '') continue
    // `Claims has it`: a department's name, or a firm's, is one.
    if (((norm === 'has' && index - 2 > first) || (norm === 'lets' && !isOneOf(around.before, 'please|kindly|pls|and|so|or|to'))) && isCapital(text.tokens[index - 2])) continue
    const right = (isDoubtful ? doubted(text, index, around) : undefined) ?? (expected && word === norm && isWord(norm) ? expectedBy(text, index, around) : undefined)
    if (right === undefined || isOwnClause(norm, right, around) || (norm === 'complaint' && around.before === 'you' && governing.test(around.before2)) || (norm === 'have' && right === 'has' && mayHave(text, index, around)) || (norm === 'than' && isCompared(text, index)) || (norm === 'then' && endsClause(text, index)) || (norm === 'off' && right === 'of' && isTakenOff(text, index)) || (norm === 'from' && right === 'form' && isBeforeName(text, index)) || (norm === 'our' && right === 'out' && isBeforeNumber(text, index)) || (norm === 'its' && !opensClause.test(around.before) && isBeforeNumber(text, index)) || (norm === 'is' && right === 'us' && around.before.endsWith('ing') && isBeforeNumber(text, index)) || (norm === 'an' && isBeforeName(text, index)) || (norm === 'too' && text.tokens[index - 6]?.norm === 'too') || (norm === 'has' && right === 'have' && isOfSeveral(text, index)) || (norm === 'form' && right === 'from' && isNumbered(text, index))) continue
    found.push({at: index - first, right: right === 'this' && isVerbMeant(norm, around) ? 'is' : right})
  }
  return found
})

/** `at you complaint`: what is wrong is `you`. */
const governing = /^(?:for|with|about|from|in|on|of|at|into|regarding)$/

/** `We see you're parents`. */
const isOwnClause = (norm: string, right: string, around: Neighbours): boolean => isOneOf(norm, "you're|they're") && isOneOf(right, 'your|their') && isClause(around)

/** Which of `your` and `you're` was meant by the other, in lower case: phrases read it so. */
export const yoursHere = (text: Text, index: number): string | undefined => {
  const {norm} = text.tokens[index]!
  const around = neighboursOf(text, index)
  if (around.before === '' && around.after === '') return undefined
  const right = doubted(text, index, around)
  return right === undefined || !isOneOf(right, "your|you're") || isOwnClause(norm, right, around) ? undefined : right
}

const doubted = (text: Text, index: number, around: Neighbours): string | undefined => {
  const {text: word, norm} = text.tokens[index]!
  const slip = mayBeSlip(norm) && !isInitials(word) ? slipHere(text, index, around) : undefined
  // `bring Form C`: what has a capital inside a sentence is called so.
  return slip !== undefined || (word.charAt(0) !== norm.charAt(0) && around.before !== '') ? slip : (confusionsOf(norm).length > 0 ? (wrongHere(norm, around) ?? ownerMeant(norm, around) ?? better(norm, around)) : commonFor(norm, around))
}

/** What is expected, where it goes better with its neighbours. */
const expectedBy = (text: Text, index: number, around: Neighbours): string | undefined => {
  const {norm} = text.tokens[index]!
  const right = expectedHere(text, index, around, '!')
  return right !== undefined && fit(around.before, right, around.after) - fit(around.before, norm, around.after) > expectedGain ? right : undefined
}
const expectedGain = 3

/** `It is vital that she have one`, `both his and this have`. */
const mayHave = (text: Text, index: number, around: Neighbours): boolean => {
  const {tokens, sentences} = text
  if (around.before2 === 'that' && wished.has(thirdBefore(text, index, around))) return true
  return around.before2 === 'and' && tokens.slice(sentences[tokens[index]!.sentence]!.first, index).some(({norm}) => norm === 'both')
}
/** `I’d sooner pay it than wait`: what is compared stands before, in the same clause. */
const isCompared = ({tokens, sentences}: Text, index: number): boolean => {
  for (let i = index - 1; i >= sentences[tokens[index]!.sentence]!.first && tokens[i]!.kind !== 'punctuation'; i--)
    if (comparatives.has(tokens[i]!.norm) || isOneOf(tokens[i]!.norm, 'other|different|else|prefer')) return true
  return false
}
/** `It cost a bit more then.` */
const endsClause = ({tokens}: Text, index: number): boolean => /^[.,;:!?)]/.test(tokens[index + 1]?.text ?? '.')
/** `take the one-star rating off your record`, `read me the number off your meter`: the verb stands before, in the same clause. */
const isTakenOff = ({tokens, sentences}: Text, index: number): boolean => {
  const {first} = sentences[tokens[index]!.sentence]!
  const isRead = isOneOf(tokens[index + 2]?.norm ?? '', 'the|your|its|that|this')
  const isOnIt = isOneOf(tokens[index - 2]?.norm ?? '', 'number|code|model|serial|reading')
  for (let i = index - 2; i >= first && i >= index - 12 && tokens[i]!.kind !== 'punctuation'; i--) if (takes.test(tokens[i]!.norm) || (isRead && ((isOneOf(tokens[i]!.norm, 'give|read|tell|send') && isOneOf(tokens[i + 2]!.norm, 'me|us')) || (isOnIt && isOneOf(tokens[i]!.norm, 'need|want|like'))))) return true
  return false
}
const takes = /^(?:gets?|getting|runs?|ran|running|put|puts|putting|reads?|reading|tak(?:es?|en|ing)|took|pa(?:y|ys|id|ying)|(?:knock|clear|wip|scrap|peel|strip|lift|kick|drop|cut|push|scratch|wash|writ|keep|leav|pull|pick|grab|remov|unscrew|unclip|slid|pris|twist|snap|buy|order|choos)\w*|kept|left)$/
/** `the claim from May`, `from 3 June`: a name, a date or a number is where something comes from. */
const isBeforeName = ({tokens}: Text, index: number): boolean => tokens[index + 1]?.text === ' ' && /^[\p{Lu}\p{N}\p{Sc}]/u.test(tokens[index + 2]?.text ?? '')
/** `your order his on its way`: a noun with its owner stands before, and nothing that `this` could point to behind. */
const isVerbMeant = (norm: string, {before2, after}: Neighbours): boolean => norm === 'his' && isOneOf(before2, 'the|your|our|my|their|this|that') && isOneOf(after, 'on|in|at|out|with|from|being|now|still|already|not|ready|due|late|delayed|back|here|there')
/** `one of our lawyers has checked` */
const isOfSeveral = ({tokens, sentences}: Text, index: number): boolean => {
  const {first} = sentences[tokens[index]!.sentence]!
  for (let i = index - 4; i > first && i >= index - 8; i -= 2) if (tokens[i]!.norm === 'of') return isOneOf(tokens[i - 2]?.norm ?? '', 'one|each|neither|either|none|which|any')
  return false
}
/** `sold our 500 g tins` */
const isBeforeNumber = ({tokens}: Text, index: number): boolean => tokens[index + 1]?.text === ' ' && /^\p{N}/u.test(tokens[index + 2]?.text ?? '')
/** `form B`, `form GX 5`: a form that goes by its letters. */
const isNumbered = ({tokens}: Text, index: number): boolean => tokens[index + 1]?.text === ' ' && /^(?!(?:UK|USA?|EU|I)$)\p{Lu}[\p{Lu}\p{N}-]{0,5}$/u.test(tokens[index + 2]?.text ?? '')
/** `it hit its 2 GB limit`, and not `I think its 5 km`: what a clause begins behind. */
const opensClause = /^(?:|and|but|so|as|that|if|because|when|now|where|think|thinks?|says?|said|know|hope|guess|sure|means?|though|while|or)$/
const wished = wordSet('vital essential important imperative crucial necessary insist insists insisted recommend recommends recommended suggest suggests suggested ask asks asked require requires required request requested demand prefer')

/** `the US`, `IT`. */
const isInitials = (word: string): boolean => word.length === 2 && word === word.toUpperCase()

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** The wrong words of a text, in order. */
export const wrongWords = (text: Text): WrongWord[] => {
  const found: WrongWord[] = []
  for (const [index, {first}] of text.sentences.entries())
    for (const {at, right} of wrongIn(text, index)) {
      const token = text.tokens[first + at]!
      if (!isMentioned(text, token) && !(token.norm === 'his' && (speaksOfHim().test(text.value) || namesHim(text, first + at)))) found.push({token, right})
    }
  return found
}

/** Somebody is spoken of whose it may be. */
export const speaksOfHim = lazily(() => /\b(?:s?he(?:['’](?:s|d|ll))?|him|her|tutor|teacher|coach|account holder|member|student|pupil|tenant|resident|passenger|himself|mr|sir|man|boy|guy|bloke|lad|chap|gentleman|son|sons|husband|brother|father|dad|grandad|granddad|grandfather|grandson|uncle|nephew|boyfriend|fianc[eé]|partner|child|kid|baby|pet|dog|puppy|cat|driver|engineer|courier|dasher|rider|doorman|host|caller|seller|technician|fitter|plumber|electrician|colleague|patient|guest|neighbour|neighbor)\b/i)

/** `Ben finding his keys`: a name stands close before it in its clause, inside the sentence. */
const namesHim = ({tokens, sentences}: Text, at: number): boolean => {
  const {first} = sentences[tokens[at]!.sentence]!
  for (let i = at - 1; i > first && i >= at - 8; i--) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') return false
    if (token.kind === 'name' || (token.kind === 'word' && isCapital(token) && token.norm !== 'i' && !token.norm.startsWith("i'"))) return true
  }
  return false
}

/** `affect/effect` are words spoken of, and a capital beside `&` begins the name of a firm. */
const isMentioned = ({value}: Text, {start, end, text, norm}: Token): boolean =>
  value.charAt(end) === '/' || isOneOf(value.charAt(start - 1), '/|"|“') || (text !== norm && (value.startsWith(' &', end) || value.slice(Math.max(0, start - 2), start) === '& '))

/** Bits of fit of a word that is at home between its neighbours. */
const plenty = 60

/** What fits better than a word between its neighbours, and by how many bits. */
type Gains = readonly {right: string; bits: number}[]

const gainsOf = (word: string, before: string, after: string): Gains => {
  const as = fit(before, word, after, isThing(word) ? atHome : 0)
  // So well that hardly anything could be better.
  if (as >= plenty) return none
  return confusionsOf(word)
    .map(({right, bits}) => ({right, bits: fit(before, right, after) - as - bits}))
    .filter(({right, bits}) => bits > 0 && right !== before && right !== after && isMetBefore(right, after))
}
const none: Gains = []

/** Replies say the same things: mostly nothing fits better, and what does is counted once. */
const kept = new Recent<string, Gains>(10_000)

const better = (word: string, around: Neighbours): string | undefined => {
  const {before, after} = around
  if (!isTelling(before) && !isTelling(after)) return undefined
  const key = `${before} ${word} ${after}`
  let gains = kept.get(key)
  if (gains === undefined) {
    kept.set(key, (gains = gainsOf(word, before, after)))
  }
  let found: string | undefined
  let most = 0
  for (const {right, bits} of gains) {
    if (bits > most && !rightHere(word, right, around)) {
      most = bits
      found = right
    }
  }
  return found
}
