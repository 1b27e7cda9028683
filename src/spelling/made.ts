// Words that no list has and English makes as it goes, and names by their capital: what nobody is surprised at.
import type {Reply, Token} from '../rule.js'
import {isOneOf} from '../matching/words.js'
import {wordSet} from '../matching/word-set.js'
import {indexAt} from '../tokens/at.js'
import {pairCount} from './pairs.js'
import type {Around, Suggestion} from './suggest.js'
import {smallWords} from './nouns.js'
import {isListed} from './slips.js'
import {isVerb} from './verbs.js'
import {frequencyOf, isDerived, isWord, wordPairs} from './words.js'

/** `config.yml.bak`, `menu.pdf`: what ends so is a file, and no next sentence. */
const isFile = (text: string): boolean => {
  const end = /^[\w-]+(?:\.[\w-]+)*\.([a-z]{1,5}\d?)$/.exec(text)?.[1]
  return end !== undefined && (!isWord(end) || isOneOf(end, 'pdf|doc|txt|log|zip|old|css|csv|html'))
}

/** 7 x log2: a word of which others are made. */
const common = 130
/** A common word so near is rather what was meant. */
const near = 0.8
const nearDoer = 0.6

/** `limewood`, `factsheet`, and no `creditcard`: what is often written as two words is two. */
const isHeaded = (norm: string): boolean => {
  for (let at = norm.length - 4; at >= 3 && norm.length - at <= 8; at--) {
    const first = norm.slice(0, at)
    if (isListed('@heads', norm.slice(at)) && !smallWords.has(first) && frequencyOf(first) >= common && isWord(first) && pairCount(wordPairs(), first, norm.slice(at)) === 0) return true
  }
  return false
}

/** `fingerless`: what anything may be without. */
const isWithout = (norm: string): boolean => norm.length > 6 && norm.endsWith('less') && frequencyOf(norm.slice(0, -4)) >= common && !smallWords.has(norm.slice(0, -4))

/** What is left of a word of such an ending, and how it may have ended. */
const endings: readonly (readonly [ending: RegExp, ...before: string[]])[] = [
  [/ily$/, 'y'],
  [/(?<=ic)ally$/, ''],
  [/(?<=b)ly$/, 'le'],
  [/(?<!ble)ly$/, ''],
  [/iness$/, 'y'],
  [/ness$/, ''],
  [/(?<!er)ed$/, '', 'e'],
  [/ations?$/, 'e']
]

/** `unremarkably`, `sassiness`, `septupled`, `weaponisation`: any word may be made so. */
const isFormed = (norm: string): boolean => endings.some(([ending, ...before]) => ending.test(norm) && before.some((end) => isStem(norm.replace(ending, end))))
const isStem = (word: string): boolean => word.length > 3 && isWord(word)

/** The verb of who does it: `prepare` of a preparer, `plan` of a planner. */
const doerOf = (norm: string): string | undefined => {
  const stem = /^([a-z]{3,})ers?$/.exec(norm)?.[1]
  return stem === undefined ? undefined : [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].find((verb) => isWord(verb) && isVerb(verb))
}
const determiners = wordSet('a an the your our my his her their its this that each every no any another one tax')

/** `our preparer`, and nothing behind that would be prepared. */
const isDoer = (norm: string, {before, after}: Around): boolean =>
  norm.length > 6 && doerOf(norm) !== undefined && (norm.endsWith('s') ? before !== '' && !isVerb(before) : determiners.has(before)) && (after === '' || smallWords.has(after))

/** `left-hander`, `two-seater`, `spot-ons`, `short-lidded`: who or what has or does it. */
const isPart = (part: string, index: number, all: readonly string[]): boolean => {
  if (part === '' || /^\d+$/.test(part) || (/^\p{Lu}/u.test(part) && /^\p{Lu}/u.test(all[0]!)) || isWord(part) || isDerived(part)) return true
  if (index === 0 || index < all.length - 1) return false
  const stem = /^([a-z]{2,}?)(?:e?rs?|e?d|s)$/.exec(part)?.[1]
  return stem !== undefined && [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((base) => isWord(base))
}

/** Whether English makes such a word. @param best what may have been meant instead */
export const isMade = ({text, norm}: Token, best: Suggestion | undefined, around: Around): boolean => {
  if (text.includes('.')) return isFile(text)
  if (text.includes('-')) return text.split('-').every(isPart)
  if (text !== norm) return false
  if (isDoer(norm, around)) return best === undefined || best.score >= nearDoer || best.text.startsWith(norm.slice(0, -3))
  if (best === undefined && isFormed(norm)) return true
  return (best === undefined || best.score >= near || best.text.includes(' ')) && (isHeaded(norm) || isWithout(norm) || isDerived(text))
}

/** `the cobbler in Hilsham`, `Sri Lanka`: a capital inside a sentence, or before another, begins a name, unless a word that nobody would doubt is near. */
export const isNamed = ({tokens, sentences}: Reply, token: Token, best: Suggestion | undefined): boolean => {
  if (!/^\p{Lu}\p{Ll}+(?:['’-]\p{L}+)*$/u.test(token.text) || (best !== undefined && best.score < doubted) || drawn.test(token.norm)) return false
  const at = indexAt(tokens, token.start)
  const next = tokens[at + 2]
  return sentences[token.sentence]!.first !== at || (next?.sentence === token.sentence && tokens[at + 1]?.text === ' ' && /^\p{Lu}\p{Ll}/u.test(next.text))
}
const doubted = 0
/** `Heyyy`. */
const drawn = /(.)\1\1/
