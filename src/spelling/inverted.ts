// A verb that stands before its subject, in a question or behind `here`, and does not go with it.
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import type {Text, Token} from '../rule.js'
import {isMany, isOne, smallWords} from './nouns.js'

const forOne = wordSet('is was has does')
const determiners = wordSet('the your our my their these those all both')
const numbers = wordSet('two three four five six seven eight nine ten')
const many = wordSet('they we you these those')
/** What a subject may begin with. */
const begins = wordSet('the your our my their these those all both two three four five six seven eight nine ten they we you he she it')
/** A clause begins behind these. */
const linking = wordSet('because but sorry so although though while since and')
/** What stands behind a subject that is complete. */
const complete = wordSet('you we i they he she please today tomorrow again going coming kept stored delivered sent ready late open closed arrived still correct right wrong damaged broken missing')
const afterOne = wordSet('here ready late open closed still not in at on correct right wrong damaged broken missing ok okay working yours delivered sent now yet')

/** The next word, where only a space is between. */
const next = ({tokens}: Text, at: number): Token | undefined => {
  const token = tokens[at + 2]
  return token !== undefined && tokens[at + 1]?.kind === 'space' && token.sentence === tokens[at]!.sentence ? token : undefined
}

/** The first word of its sentence, or of what follows a greeting: `Hi Sam, is it`. */
const opens = ({tokens, sentences}: Text, at: number): boolean => {
  const {first} = sentences[tokens[at]!.sentence]!
  if (at === first) return true
  return /^[,!]$/.test(tokens[at - 2]?.text ?? '') && /^(?:hi|hello|hey|sorry|ok|okay|thanks|dear)$/.test(tokens[first]!.norm) && at - first < 8
}

/** `where is`, `here is`: where the word before asks or shows, and begins its clause. */
const asks = (text: Text, at: number): string => {
  const asking = text.tokens[at - 2]
  if (asking === undefined || asking.sentence !== text.tokens[at]!.sentence || text.tokens[at - 1]?.kind !== 'space' || !isOneOf(asking.norm, 'where|here|how|when|why|what|who')) return ''
  return opens(text, at - 2) || linking.has(text.tokens[at - 4]?.norm ?? '') ? asking.norm : ''
}

const isAsked = ({tokens, sentences}: Text, at: number): boolean => {
  const {last} = sentences[tokens[at]!.sentence]!
  return (tokens[last]!.kind === 'space' ? tokens[last - 1] : tokens[last])?.text === '?'
}

const isPronounWrong = (text: Text, at: number, verb: string, pronoun: string): boolean => {
  if (forOne.has(verb)) return many.has(pronoun)
  const behind = next(text, at + 2)?.norm ?? ''
  if (pronoun === 'he' || pronoun === 'she') return verb !== 'were'
  if (pronoun !== 'it') return false
  // `Do it now`, `Have it sent`, `Were it not for`.
  if (verb === 'do') return isAsked(text, at) && isOneOf(behind, 'need|work|look|seem|mean|have|come|fit|take|include|cost|say|show')
  return verb === 'are' || (verb === 'have' && isAsked(text, at) && isOneOf(behind, 'arrived|come|gone|been|happened|worked'))
}

/** The subject behind a verb that does not go with it. */
export const wrongSubjectBehind = (text: Text, at: number): Token | undefined => {
  const {tokens} = text
  const verb = tokens[at]!.norm
  const word = next(text, at)
  if (word?.kind !== 'word' || word.text !== word.norm || !begins.has(word.norm)) return undefined
  const asking = asks(text, at)
  if (asking === '' && !opens(text, at)) return undefined
  if (asking !== 'here' && asking !== 'who' && isPronounWrong(text, at, verb, word.norm)) return word
  if (!determiners.has(word.norm) && !(numbers.has(word.norm) && asking !== '')) return undefined
  let place = at + 4
  if (numbers.has(tokens[place]?.norm ?? '')) place += 2
  const noun = tokens[place]
  if (noun === undefined || tokens[place - 1]?.kind !== 'space' || noun.sentence !== word.sentence) return undefined
  const after = tokens[place + 1]
  if (/^['’]/.test(after?.text ?? '')) return undefined
  const behind = next(text, place)?.norm
  if (forOne.has(verb)) return isMany(noun) && (behind === undefined || smallWords.has(behind) || complete.has(behind) || (verb === 'does' && isOneOf(behind, 'fit|work|come|arrive|know|need|look'))) ? noun : undefined
  if ((verb !== 'are' && verb !== 'were') || place > at + 4 || isOneOf(word.norm, 'these|those|all|both') || !isOne(noun)) return undefined
  return behind === undefined ? (/^[.?!]/.test(after?.text ?? '.') ? noun : undefined) : afterOne.has(behind) ? noun : undefined
}
