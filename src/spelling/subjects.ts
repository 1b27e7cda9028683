// The subject of a verb, and whether the words before the verb surely hold it.
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import type {Reply, Token} from '../rule.js'
import {isNoun, smallWords} from './nouns.js'

/** Between a subject and its verb. */
const skipped = wordSet('usually always often normally sometimes rarely generally regularly never typically occasionally also still now already just only currently no longer')

export const determiners = wordSet('the your our my their his her this that these those both some all each every a an another')
/** A clause begins behind these. */
const linking = wordSet('because but sorry so although though while since')
/** And one inside another behind these. */
const inside = wordSet('that if when where as whether')
/** `I can confirm your seats are`, without a `that`. */
const reporting = wordSet('confirm see think afraid hope sure know believe understand')
const sayers = wordSet("i we you can i'm we're am are")
/** What follows may be wished for: `we ask that the form have a stamp`. */
const wishing = wordSet('wish wishes suggest suggested ask asked insist recommend recommended require requires demand request important essential vital prefer rather as')
export const prepositions = wordSet('in on of for from at with to outside inside under behind near around')

/** The words before a verb, nearest first, back to the start of its clause; `opens` where that is surely one, `inner` where it stands inside another. */
interface Before {
  words: Token[]
  opens: boolean
  inner: boolean
  /** It is what may be, behind `if`, and no fact. */
  wished: boolean
}

const longest = 10

export const beforeVerb = (reply: Reply, at: number): Before => {
  const {tokens} = reply
  const words: Token[] = []
  const {sentence} = tokens[at]!
  for (let i = at - 1; words.length < longest; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) return {words, opens: true, inner: false, wished: false}
    if (token.kind === 'space' || (words.length === 0 && (namesOrder(token) || skipped.has(token.norm)))) continue
    if (token.kind !== 'word') return {words, opens: token.text === ';' || token.text === ':' || (token.text === ',' && (isOpening(tokens, i) || endsSubordinate(reply, token) || endsCourtesy(reply, token))), inner: false, wished: false}
    if (linking.has(token.norm)) return {words, opens: true, inner: false, wished: false}
    // `sorry that the screws for the shelf`: it tells, and says not which.
    const told = token.norm === 'that' && (reporting.has(tokens[i - 2]?.norm ?? '') || isOneOf(tokens[i - 2]?.norm ?? '', 'sorry|glad|aware|hear|heard|told|said'))
    const said = reporting.has(token.norm) && sayers.has(tokens[i - 2]?.norm ?? '')
    if ((inside.has(token.norm) || said) && words.length > 0 && determiners.has(words.at(-1)!.norm)) return {words, opens: !wishing.has(tokens[i - 2]?.norm ?? '') && !(token.norm === 'as' && /^(?:well|such|same)$/.test(tokens[i - 2]?.norm ?? '')), inner: !told, wished: !said && token.norm !== 'that' && token.norm !== 'when' && tokens[i - 2]?.norm !== 'soon'}
    words.push(token)
  }
  return {words, opens: false, inner: false, wished: false}
}

/** `Your order {{order_no}} have`: a number of what stands before it, and no thing of its own. */
const namesOrder = ({kind, text}: Token): boolean => kind === 'code' || (kind === 'placeholder' && /(?:no|num|number|ref|reference|id|code)\W*$/i.test(text))

/** `Hi Sam, the lamps ...`, `Hi {{name}}, the lamps ...`, `Sadly, the lamps ...`: no list of things, of which the next is one. */
const isOpening = (tokens: readonly Token[], comma: number): boolean => {
  const {sentence} = tokens[comma]!
  let words = 0
  for (let i = comma - 1; tokens[i]?.sentence === sentence; i--) {
    const {kind, norm} = tokens[i]!
    if (kind === 'space') continue
    if ((kind !== 'word' && kind !== 'name' && kind !== 'placeholder') || determiners.has(norm) || ++words > 3) return false
  }
  return true
}

/** `As you moved in May, the charges`: the sentence begins with a clause that this comma, its only one, ends; no list may stand in it. */
const endsSubordinate = ({value, sentences}: Reply, {sentence, start}: Token): boolean => {
  const said = value.slice(sentences[sentence]!.start, start).toLowerCase()
  const space = said.indexOf(' ')
  return subordinators.has(said.slice(0, space)) && /^\w+ [^,;:]+$/.test(said.slice(space + 1))
}
const subordinators = wordSet('as if when because once since although while after before')

/** `Hi Sam, sory for the wait, your lamp`: slips of it are none the less one. */
const endsCourtesy = ({value, sentences}: Reply, {sentence, start}: Token): boolean => {
  const said = value.slice(sentences[sentence]!.start, start).toLowerCase()
  return (said.includes(' for ') || said.includes(' about ')) && courtesy.test(said)
}
const courtesy = /(?:^|, )(?:so?r+e?y|apolog(?:y|ies|ises)|th?a?nk(?:s| ?you)|many thanks)(?: (?:so|very) much| again)? (?:for|about) [^,;:]+$/

/** `the details you sent us was`: how many words before the verb say of a thing what somebody did with it. */
export const relativeAt = (words: readonly Token[]): number => {
  const at = words.findIndex(({norm}) => subjects.has(norm))
  if (at < 1 || at > 4 || at + 2 >= words.length || !isNoun(words[at + 1]!) || words.slice(0, at).some(({norm}) => determiners.has(norm) || /n't$|^(?:will|would|can|could|may|might|must|should|do|did)$/.test(norm))) return 0
  return at + 1
}
const subjects = wordSet('you we they i he she')

/** `about your claim`, `by the window`. */
const saysWhich = (norm: string): boolean => prepositions.has(norm) || isOneOf(norm, 'about|by|against|beside|above|below|along|without|between|across|before|after|during')

/** One phrase or two behind a preposition, each of a determiner and one or two words, nearest the verb first. */
const arePhrases = (tail: readonly Token[]): boolean => {
  const at = tail.findIndex(({norm}) => saysWhich(norm))
  if (at >= 0) return isPhrase(tail.slice(0, at)) && isPhrase(tail.slice(at + 1))
  return isPhrase(tail)
}
const isPhrase = (words: readonly Token[]): boolean => {
  const things = determiners.has(words.at(-1)?.norm ?? '') ? words.slice(0, -1) : words
  return things.length > 0 && things.length <= 2 && things.every(({kind, norm}) => kind === 'word' && !smallWords.has(norm) && !norm.endsWith("n't") && norm !== 'cannot' && !norm.endsWith('ever'))
}

/** The head of the subject in `the settings in your app`, and the determiner that it begins with. */
export const subjectOf = (words: readonly Token[], inner: boolean): {head: Token; determiner: string} | undefined => {
  const opening = words.at(-1)
  if (opening === undefined || !determiners.has(opening.norm)) return undefined
  const all = opening.norm === 'all' || opening.norm === 'both'
  // `all that glitters`
  if (all && words.at(-2)?.norm === 'that') return undefined
  // `all your settings`
  const cut = relativeAt(words)
  const noun = words.slice(cut, all && determiners.has(words.at(-2)?.norm ?? '') ? -2 : -1)
  const at = noun.findLastIndex(({norm}) => saysWhich(norm))
  if (at >= 0 && inner) return undefined
  const phrase = noun.slice(at + 1)
  // A noun, and at most one word that says which.
  if (phrase.length === 0 || phrase.length > (inner || all ? 1 : 2) || !isNoun(phrase[0]!) || !phrase.every((word) => isNoun(word) || word.norm.endsWith("'s"))) return undefined
  if (at >= 0) {
    // `in the app`, `at the back of the hall`
    if (!arePhrases(noun.slice(0, at))) return undefined
  }
  // `a box of books were`: with what is counted so, both are said.
  if (at >= 0 && /^an?$/.test(opening.norm) && noun[at]!.norm === 'of') return undefined
  return {head: phrase[0]!, determiner: opening.norm}
}
