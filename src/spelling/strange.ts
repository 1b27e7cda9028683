// Which words of a text are to be looked at more closely.
//
// Who is asked, in this order, each only about what the one before did not know:
//   1. the word graph (every English dictionary, words of customer care, brands, first names): 0.3 us a word;
//   2. the company's names and plain words, the customer's own words, what stands in quotation marks;
//   3. retext-spell, for the company's words in Hunspell form (company.ts): loaded only where a config has such words.
// A forbidden word of the company (`*word`) is asked of retext-spell even where the graph knows it.
import type {Settings, Text, Token} from '../rule.js'
import {noted} from '../memo/noted.js'
import {wordSet} from '../matching/word-set.js'
import {bySentence} from '../tokens/recurring.js'
import {companyWords} from './company.js'
import {knownMisspelling} from './misspellings.js'
import {suggest, undoubted} from './suggest.js'
import {isWord, regionMask} from './words.js'

/** The words to be looked at more closely in a sentence, by the places of their tokens, with the settings that they were found with. */
const strangeIn = bySentence((): {settings?: Settings; places: readonly number[]} => ({places: []}))

/** Those of a text, in order. */
export const strangeWords = (text: Text, settings: Settings): Token[] => {
  const {tokens, sentences} = text
  const strange: Token[] = []
  for (let index = 0; index < sentences.length; index++) {
    const {first, last} = sentences[index]!
    const known = strangeIn(text, index)
    if (known.settings !== settings) {
      known.places = strangePlaces(tokens, first, last, settings)
      known.settings = settings
    }
    for (const place of known.places) strange.push(tokens[first + place]!)
  }
  return strange
}

const strangePlaces = (tokens: readonly Token[], first: number, last: number, settings: Settings): number[] => {
  const right = rightWords(settings)
  const places: number[] = []
  for (let index = first; index <= last; index++) {
    const token = tokens[index]!
    if (token.kind === 'name' && isOpening(token)) places.push(index - first)
    if ((token.kind !== 'word' && token.kind !== 'camel') || (token.kind === 'word' && right.has(token.text))) continue
    if (isStrange(token, settings)) places.push(index - first)
    else if (token.kind === 'word') {
      if (right.size >= rightAtMost) right.clear()
      right.add(token.text)
    }
  }
  return places
}

/** What is right with some settings, as written, of words that are not in camel case there: texts use the same few words again and again. */
const rightWords = noted<Settings, Set<string>>(() => new Set())
const rightAtMost = 20_000

/** Whether a word is to be looked at more closely. */
const isStrange = ({kind, text, norm}: Token, settings: Settings): boolean => {
  const company = companyWords(settings)
  if (knownMisspelling(norm) !== undefined && !company.accepts(text)) return true
  if (Object.hasOwn(parted, norm)) return true
  if (spelledOut.test(norm) || (elided.test(norm) && isWord(norm.slice(2)))) return false
  if (kind === 'camel') return company.meant(text) !== undefined && !company.accepts(text) && !isWord(text)
  return company.forbids(text) || (!isWord(text, regionMask(settings.region)) && latin.test(text) && !company.accepts(text))
}

/** Names of two words that are often written as one. */
export const parted: Readonly<Record<string, string>> = {playstore: 'Play Store', appstore: 'App Store'}

/** `dot the i's`. */
const spelledOut = /^[a-z]'s$/
/** `t'first`, in the north of England. */
const elided = /^t'[a-z]{3}/

const openings = wordSet('hey hi hello thank thanks please sorry apologies kindly hope your our this there love great glad happy welcome we will regards cheers sincerely')

/** What was taken for a name behind a greeting may be the next sentence's first word, misspelt: `Hi Sam Thankyou for`. */
const isOpening = (token: Token): boolean => {
  if (isWord(token.text)) return false
  const [best] = suggest(token.text, undefined, undefined, 'slip')
  return best !== undefined && (best.known || (best.score < undoubted && openings.has(best.text.toLowerCase())))
}

/** English is written in these; a word in another script, or with other signs in it, is not misspelt English. */
const latin = /^[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F'’‘ʼ´`.-]*$/
