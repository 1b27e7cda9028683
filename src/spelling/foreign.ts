// Sentences that are not English: nothing in them is misspelt.
import type {Reply, Sentence, Text, Token} from '../rule.js'
import {findCased} from './dawg.js'
import {knownMisspelling} from './misspellings.js'
import {strangeWords} from './strange.js'
import {plain, suggest} from './suggest.js'
import {isInformal, isWord, wordGraph} from './words.js'
import {wordSet} from '../matching/word-set.js'

/** Small words that English is full of, and that are no words of its neighbours. */
const english = wordSet('the is are for your you and with this that of it will have has we to our please from been can')

/** Small words that its neighbours are full of, and that are hardly words of a reply in English. */
const neighbours = wordSet(
  'à où é è por para los las que una del su sus con muy esta este pero nos lo mas el les des une est vous nous pour avec dans votre nos sur pas merci au aux un und der das ist nicht wir sie ihr ihre mit auf für ein eine zu den dem von gli della sono che di il dei ao dos não uma het een niet wij uw voor'
)

/** Those with which its neighbours speak of themselves: beside one, `will` and `is` are no English. */
const ownWords = wordSet('ich mich mir mein meine je moi mon eu meu minha io mio mia ik mijn jag jeg')

const accented = /[\u00C0-\u024F]/

/** How many of some unknown words are common ones with one slip in them: such a sentence is English, typed in haste. */
const slipsAmong = (unknown: readonly Token[]): number => unknown.filter(({text}) => (suggest(text, undefined, undefined, 'slip')[0]?.score ?? 0) < plain).length

const isForeign = (reply: Text, {first, last}: Sentence, strange: ReadonlySet<Token>): boolean => {
  const tokens = reply.tokens.slice(first, last + 1)
  if (tokens.some(({text}) => text === '¡' || text === '¿')) return true
  let words = 0
  let small = 0
  let unknown = 0
  let other = 0
  let accents = 0
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'name') continue
    const {norm, text} = token
    if (token.kind === 'word') words++
    if (english.has(norm) || knownMisspelling(norm) !== undefined) small++
    else if (neighbours.has(norm)) other++
    // Another region's spelling is English.
    else if ((strange.has(token) && !isWord(text)) || isInformal(norm)) {
      unknown++
      if (accented.test(text)) accents++
    }
  }
  if (small * 5 >= Math.max(words, 1)) return false
  if (unknown >= 3 && unknown * 2 >= words) return slipsAmong(tokens.filter((token) => strange.has(token))) * 2 < unknown
  if (small > 0 || words < 2) return false
  return (other > 0 && (unknown + other) * 2 >= words && unknown + other >= 2) || (accents > 0 && unknown === words)
}

/** The sentences, by their number, that are not English: most of their words are unknown, and few are small English words, rightly or wrongly spelt. */
export const foreignSentences = (reply: Text, strange: readonly Token[]): ReadonlySet<number> => {
  const tokens = new Set(strange)
  const foreign = new Set<number>()
  for (const index of new Set(strange.map(({sentence}) => sentence))) {
    const sentence = reply.sentences[index]
    if (sentence !== undefined && isForeign(reply, sentence, tokens)) foreign.add(index)
  }
  return foreign
}

/** Whether so many of its words are small English ones that no sentence of it is to be looked at. */
const isPlainlyEnglish = ({tokens}: Text): boolean => {
  const words = tokens.filter(({kind}) => kind === 'word')
  if (words.some(({norm}) => ownWords.has(norm))) return false
  return words.filter(({norm}) => english.has(norm)).length * 5 >= Math.max(words.length, 1)
}

/** Letters in which no English is written: from Greek on, and of the East. */
const elsewhere = /[\u0370-\u1dbf\u2e80-\ud7ff]+/g
/** Three words, or as much of a script that parts none: less may be a name, which no 我 (I) is in. */
const clause = /(?:[\u0370-\u1dbf\uac00-\ud7ff]{1,40}[^\p{L}\p{M}]{1,9}){2}[\u0370-\u1dbf\uac00-\ud7ff]|[\u0e00-\u0eff\u3040-\u9fff]{6}|(?=[\u3040-\u9fff]{3})[\u3040-\u9fff]{0,5}我/u
const lengthOf = (words: readonly string[] | null): number => words?.join('').length ?? 0

/** The first sentence in another script: no word of it is looked up, so that none is unknown. */
export const otherScript = ({value, sentences}: Text): Sentence | undefined =>
  value.search(elsewhere) < 0
    ? undefined
    : sentences.find(({start, end}) => {
        const text = value.slice(start, end)
        return clause.test(text) && lengthOf(text.match(elsewhere)) * 2 > lengthOf(text.match(/\p{L}+/gu))
      })

/** Two words, of which the second is not written as a name is; or an ideograph with the ending of a verb. */
const briefClause = /[\u0370-\u058f][^\p{L}\p{M}]{1,9}(?!\p{Lu})[\u0370-\u058f]{2}|(?:[\u0590-\u1dbf\uac00-\ud7ff]{1,40}[^\p{L}\p{M}]{1,9})[\u0590-\u1dbf\uac00-\ud7ff]{2}|[\u3400-\u9fff][\u3041-\u309f]{2}|[\u3400-\u9fff]{4}/u

/** A whole message in another script, of however few words: it may be a cry for help. */
const briefIn = (text: Text): Sentence | undefined =>
  otherScript(text) ?? (briefClause.test(text.value) && !/[a-z]{3}/i.test(text.value) ? text.sentences[0] : undefined)

/** A greeting or a name of a dish is no language. */
const wordsOfSentence = 5
const isLong = ({tokens}: Text, {first, last}: Sentence): boolean => {
  let words = 0
  for (let index = first; index <= last; index++) if (tokens[index]!.kind === 'word' || tokens[index]!.kind === 'name') words++
  return words >= wordsOfSentence
}
/** The first of some sentences, by their numbers, that is long. */
export const longIn = (text: Text, numbers: ReadonlySet<number>): Sentence | undefined => text.sentences.find((sentence, index) => numbers.has(index) && isLong(text, sentence))

/** What is said in any company, also by those who write English: it tells nothing. */
const courtesies = wordSet('gracias muchas merci beaucoup danke vielen dank schön bitte grazie mille prego obrigado obrigada tack dziękuję dziekuje arigato hola ciao bonjour salut hallo namaste salam adios adiós buenos buenas dias días tardes')
/** A score from which the nearest word was hardly meant. */
const hardlyMeant = 0.5
/** `grrr`, `hahaha`, `nooo`: noise. */
const noise = /^[^aeiouyà-ɏ]+$|(.)\1\1|^(?:[ha]+|[lo]+|[he]+)$/u

/** Whether no English word is near one that no list has, and it is no name, noise or word of a chat. */
const isFar = ({kind, norm, text}: Token, opens: boolean): boolean =>
  kind === 'word' &&
  (opens || text.charAt(0) === norm.charAt(0)) &&
  !isInformal(norm) &&
  !noise.test(norm) &&
  findCased(wordGraph(), text) === undefined &&
  (suggest(text, undefined, undefined, 'slip')[0]?.score ?? hardlyMeant) >= hardlyMeant

/** `Ich will sterben`: half the words of a short message or more are none of English, two at the least, and one of them is far from every word of it or is the writer's `I`. */
const isBrieflyForeign = ({tokens, sentences}: Text, strange: readonly Token[]): boolean => {
  const words = tokens.filter(({kind, norm}) => (kind === 'word' || kind === 'name') && !courtesies.has(norm))
  if (words.length > brief) return false
  const small = words.filter(({norm}) => ownWords.has(norm) || neighbours.has(norm)).length
  const opening = new Set(sentences.map(({first}) => tokens[first]))
  const far = strange.filter((token) => words.includes(token) && !ownWords.has(token.norm) && !neighbours.has(token.norm) && isFar(token, opening.has(token))).length
  return (far > 0 || words.some(({norm}) => ownWords.has(norm))) && far + small >= 2 && (far + small) * 2 >= words.length
}
const brief = 12

/** The first sentence that is not English, of a customer's message most of which is not: one who thanks in their own words is read. */
export const customersLanguage = ({customer, settings}: Reply): Sentence | undefined => {
  if (customer === undefined || isPlainlyEnglish(customer)) return undefined
  const strange = strangeWords(customer, settings)
  const foreign = foreignSentences(customer, strange)
  if (strange.length > 0 && isBrieflyForeign(customer, strange)) return customer.sentences[0]
  return foreign.size * 2 > customer.sentences.length ? longIn(customer, foreign) : briefIn(customer)
}
