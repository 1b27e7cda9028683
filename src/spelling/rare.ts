// Rare words that a slip made of a common one: `shorty` for `shortly`. Said only when the neighbours go far better with the common one.
import {remembered} from '../memo/remembered.js'
import {fit, isOften, isTelling} from './context.js'
import type {Neighbours} from './neighbours.js'
import {marks} from './dawg.js'
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import {near, type Candidate} from './search.js'
import {plainOfPast} from './verbs.js'
import {frequencyOf, isInformal, marksOf, wordGraph} from './words.js'

/** 7 x log2: commoner words are never asked about. */
const rarest = 165
const isShort = (word: string): boolean => word.length < 4
/** Words of so few letters are near many: only of these, which no reply means, is it asked, and not of `hem`, `tap`, `wok`. */
const shortSlips = wordSet('ab aft alp amt ans av bey bu cal cam cit cor dag dob doz fer fey fie fr gt haw hep hes hie hod hos ind inf isl mos mot mu mys nee nit nob nu ob sch sen sot sou tam ti usu wen yo')
/** A candidate is four times as common at least, and common itself. */
const commoner = 14
const common = 150
/** A pair of a rare word is too rare to have been counted, however well it goes together: `a new hose`, `the chef will`. */
export const atHome = 6
/** Bits of fit, net of four a slip, that the common word must gain. */
const gainNeeded = 9.5
/** What is meant by so short a word is one of the commonest, and stands between two that say so. */
const gainOfShort = 7
const commonest = 195
const steps = 15_000

/** Looking for them takes a fifth of a millisecond. */
const candidatesOf = remembered((word): readonly Candidate[] => {
  const seldomest = Math.max(isShort(word) ? commonest : common, frequencyOf(word) + commoner)
  return near(wordGraph(), word, 1, marks.all, steps, () => seldomest).filter(
    (one) => one.frequency >= seldomest && one.word === one.word.toLowerCase() && (isShort(word) ? one.word !== `${word}s` : !sameStem(word, one.word)) && !(regional(word) && regional(one.word))
  )
})

/** One region's spelling: `favorite` and `favourite` are one word. */
const regional = (word: string): boolean => marksOf(word) !== marks.all

/** `inputs` and `input`, `analyze` and `analyse`, `redo` and `re-do` are one word: grammar or taste, no slip. */
const sameStem = (a: string, b: string): boolean => {
  const stem = (word: string): string => word.replace(/['-]/g, '').replace(/z/g, 's').replace(/ll/g, 'l').replace(/(?:ies|ied|ing|ed|es|er|ly|s|d|y|e)$/, '')
  return stem(a) === stem(b)
}

/** Whether a word is known, and rare enough to be asked about; not one of a dialect, as `nowt`, which books seldom have. */
export const isRare = (word: string): boolean => {
  if (isShort(word)) return shortSlips.has(word)
  const frequency = frequencyOf(word)
  return frequency > 0 && frequency < rarest && !isInformal(word)
}

/** What a known but rare word was meant to be, or undefined. Lower-case words of two letters and more. */
export const commonFor = (word: string, {before, after}: Neighbours): string | undefined => {
  if (!isRare(word) || (isShort(word) && !(isTelling(before) && isTelling(after)))) return undefined
  // `they wore gloves`
  if (isOneOf(before, 'i|we|they|he|she|who') && plainOfPast(word) !== undefined) return undefined
  const as = fit(before, word, after, atHome)
  let found: string | undefined
  let most = isShort(word) ? gainOfShort : gainNeeded
  for (const candidate of candidatesOf(word)) {
    const gain = fit(before, candidate.word, after) - as - candidate.cost * 4
    if (gain > most && isOften(before, candidate.word, after)) {
      most = gain
      found = candidate.word
    }
  }
  return found
}
