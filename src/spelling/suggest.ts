// What a misspelt word should have been: known misspellings first, then the words of the graph that are near by finger and
// ear, ranked by cost and by how often they are written.
import {findEdge, marks, marksAt} from './dawg.js'
import {isMany, isOne} from './nouns.js'
import {frequencyOf, isWord, regionMask, straighten, wordGraph, wordPairs} from './words.js'
import {knownMisspelling} from './misspellings.js'
import {pairCount} from './pairs.js'
import {near, type Candidate} from './search.js'
import {slips} from './weights.js'
import {Recent} from '../memo/come-again.js'
import type {Region} from '../rule.js'
import {wordSet} from '../matching/word-set.js'

export interface Suggestion {
  text: string
  /** Lower is better. A plain slip on a common word is about 0.3; above 1.5 it is a guess. */
  score: number
  /** The known list says so. */
  known: boolean
}

/**
 * How far a suggestion is looked for: a misspelling as far as a common word may be. What may be a name is not one of the words that are
 * near but those that hardly anybody would doubt: within one slip, or, where it is rather a word, within two. What is near is within one
 * slip, however rare, and be it what is suggested to nobody: with it every far search begins.
 */
type Reach = 'near' | 'slip' | 'slips' | 'far'

/** How many edges of the graph one search may look at: about three milliseconds. */
const steps = 40_000
const closest = 1.1
const close = 1.65
const far = 2.7
/** 7 x log2: a word as common as this outweighs one ordinary slip. */
const slipWorth = 85
const common = 150

/** The words before and after, lower case; empty for none. */
export interface Around {
  before: string
  after: string
}

const alone: Around = {before: '', after: ''}

/** Candidates depend on the word alone and are kept: in a team's replies the same unknown words come again. */
const kept = new Recent<string, readonly Candidate[]>(1_000)

export const candidatesFor = (lower: string, regions: number, reach: Reach): readonly Candidate[] => {
  const key = `${lower} ${regions} ${reach}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const all = reach === 'near' ? search(lower, regions, reach) : [...search(lower, regions, reach), ...split(lower)]
  kept.set(key, all)
  return all
}

/** The further, the longer it takes: it ends where a word that was found is the one that was meant. */
const search = (lower: string, regions: number, reach: Reach): readonly Candidate[] => {
  const seldomest = seldomestFor(lower, reach)
  const within = (limit: number): Candidate[] => near(wordGraph(), lower, limit, regions, steps, seldomest)
  if (reach === 'near') return near(wordGraph(), lower, closest, regions | marks.unsuggested, steps, seldomest)
  const nearest = reach === 'far' ? candidatesFor(lower, regions, 'near').filter(({word}) => maySuggest(word)) : within(closest)
  if (reach === 'slip' || nearest.some((one) => scoreOf(one, lower) < plain)) return nearest
  const nearer = within(close)
  if (reach === 'slips' || nearer.some(({frequency, cost}) => frequency >= common && cost < 1.3)) return nearer
  const all = within(lower.length < 5 ? 2.1 : far)
  return all.length > 0 ? all : nearer
}

/**
 * At most three, best first. `word` is a word that is not known; one longer than 32 letters gets none.
 */
export const suggest = (word: string, region?: Region, around: Around = alone, reach: Reach = 'far'): readonly Suggestion[] => {
  const written = straighten(word)
  const lower = written.toLowerCase()
  const known = knownMisspelling(lower) ?? knownMisspelling(lower.replace(/([a-z])\1+$/, '$1'))
  if (known !== undefined) return [{text: recase(known, written), score: -2, known: true}]
  if (lower.length < 2 || lower.length > 32) return []
  const regions = regionMask(region)
  const plural = pluralMeant(lower)
  if (plural !== undefined && isWord(plural, regions) && maySuggest(plural)) return ofMany(plural, lower, around).map((text) => ({text: recase(text, written), score: -2, known: true}))
  const best = new Map<string, Suggestion & {rank: number}>()
  for (const candidate of candidatesFor(lower, regions, reach)) {
    const text = recase(candidate.word, written)
    const score = scoreOf(candidate, lower)
    if (isGuess(candidate, score, lower)) continue
    const rank = score + unlikeliness(candidate, lower) - 0.07 * company(candidate.word, around)
    const before = best.get(text)
    if (before === undefined || rank < before.rank) best.set(text, {text, score, rank, known: false})
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 3)
    .filter(({text}) => text !== written && text.split(' ').every((part) => isWord(part, regions)))
}

/** A noun of many as its speller would have it: `batterys`, `shelfs`, `boxs`. English writes another ending. */
const pluralMeant = (lower: string): string | undefined => {
  const one = lower.slice(0, -1)
  if (!lower.endsWith('s') || lower.length < 4 || frequencyOf(one) < uncommon || isWord(lower)) return undefined
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`
  if (/(?:[aeo]|ie|l)fe?$|ife$/.test(one)) return `${one.replace(/fe?$/, '')}ves`
  return /(?:[xz]|[^e]ch|sh|[mrt]o)$/.test(one) ? `${one}es` : undefined
}

/** Before a noun it is rather an owner: `the companys policy`. */
const ofMany = (plural: string, lower: string, {after}: Around): string[] => {
  const owner = `${lower.slice(0, -1)}'s`
  const next = {kind: 'word', text: after, norm: after} as const
  return isOne(next) || isMany(next) ? [owner, plural] : [plural, owner]
}

/** What tells among those that are near, and nothing of how near they are: `the` is no likelier than `them`, people get the end of a word right, and seldom leave out a space. */
const unlikeliness = ({word, frequency}: Candidate, lower: string): number =>
  Math.max(0, frequency - common - 55) / slipWorth + (word.includes(' ') ? 0.4 : 0) - (word.endsWith(lower.slice(-1)) ? 0.15 : 0)

/** More than a slip away, and rare or very far: worse than no suggestion. */
const isGuess = ({cost, frequency}: Candidate, score: number, lower: string): boolean =>
  cost - leniency(lower) > slip && (frequency < uncommon || score > farthest)
const slip = 1.1
/** 7 x log2. */
const uncommon = 140
const farthest = 2

/** A common word with a score below this is one plain slip away: what is further off was never meant. */
export const plain = -0.1

/** The score from which on a suggestion is doubted. */
export const undoubted = 0.8

/** How common a word must be, by its cost, to be no guess, or not to be doubted. */
const seldomestFor = (lower: string, reach: Reach): ((cost: number) => number) => {
  const forgiven = leniency(lower)
  const atScore = (cost: number, score: number): number => common + (cost - forgiven - score) * slipWorth
  if (reach === 'slip' || reach === 'slips') return (cost) => atScore(cost, undoubted)
  return (cost) => (cost - forgiven <= slip ? 0 : Math.max(uncommon, atScore(cost, farthest)))
}

const nameLetters = 7
const nameCost = 0.95
/** 7 x log2: a place or a maker that everybody knows; those of our own list were not counted. */
const famous = 160

/** The well-known name that a long unknown name is one slip away from: `Edinburgh` for `Edinbrugh`. Two people may be called nearly the same. */
export const nearName = (word: string, regions: number): Suggestion | undefined => {
  if (word.length < nameLetters || word.length > 32 || !/^[A-Z][a-z]+$/.test(word)) return undefined
  const [best] = near(wordGraph(), word.toLowerCase(), nameCost, regions, steps)
    .filter((one) => one.word !== one.word.toLowerCase() && (one.frequency >= famous || one.frequency === 0) && !one.word.endsWith("'s"))
    .sort((a, b) => a.cost - b.cost)
  return best === undefined || best.cost === 0 ? undefined : {text: best.word, score: best.cost, known: false}
}

/** A long word forgives more. */
export const leniency = (lower: string): number => Math.min(0.6, (lower.length - 5) * 0.1)

/** Costs are in slips. */
const scoreOf = ({word, cost, frequency}: Candidate, lower: string): number => {
  const proper = word !== word.toLowerCase() ? slips.capital : 0
  const possessive = word.endsWith("'s") && !lower.includes("'") ? 0.5 : 0
  return cost + proper + possessive + (common - frequency) / slipWorth - leniency(lower)
}

const short = wordSet('a i in on at to of it is as be we so no up my if do or by an us me go')

/** How often the candidate is seen beside its neighbours, in bits above the rarest pair that was counted. */
export const company = (candidate: string, {before, after}: Around): number => {
  const word = candidate.toLowerCase()
  const [first = word, last = word] = word.split(' ')
  const left = before === '' ? 0 : pairCount(wordPairs(), before, first)
  const right = after === '' ? 0 : pairCount(wordPairs(), last, after)
  return Math.max(0, left - 18) + Math.max(0, right - 18)
}

const maySuggest = (word: string): boolean => {
  const edge = findEdge(wordGraph(), word)
  return edge >= 0 && (marksAt(wordGraph(), edge) & marks.unsuggested) === 0
}

/** Two words written as one. */
const split = (lower: string): Candidate[] => {
  const found: Candidate[] = []
  for (let i = 1; i < lower.length; i++) {
    const [left, right] = [lower.slice(0, i), lower.slice(i)]
    if ((left.length < 3 && !short.has(left)) || (right.length < 3 && !short.has(right)) || !maySuggest(left) || !maySuggest(right)) continue
    const frequency = Math.min(frequencyOf(left), frequencyOf(right))
    if (frequency >= 165) found.push({word: `${left} ${right}`, cost: slips.space, frequency: frequency - 14})
  }
  return found
}

/** The capitals of what was written on what is suggested. */
export const recase = (suggestion: string, written: string): string => {
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()) return suggestion.toUpperCase()
  const first = written.charAt(0)
  return first !== first.toLowerCase() ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion
}
