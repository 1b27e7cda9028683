// What was meant by a misspelt word between two others, where what is nearest by finger and ear goes with neither: common words that
// are farther off are looked at too, and how well the words go together weighs more.
import {Recent} from '../memo/come-again.js'
import type {Region} from '../rule.js'
import {near, type Candidate} from './search.js'
import {candidatesFor, company, leniency, type Around, type Suggestion} from './suggest.js'
import {classFit, edge, leastClassed} from './word-classes.js'
import {frequencyOf, isWord, regionMask, straighten, wordClasses, wordGraph} from './words.js'

/** The nearest word was meant where its score is lower, */
const meant = 0.4
/** or where it has so many bits of company. */
const companion = 10
/** A common word may be so far off; a rarer one was found already, or was never meant. */
const farthest = 2
/** How many edges of the graph the search for them may look at: they come first. */
const steps = 6_200
/** 7 x log2. */
const common = 185

const kept = new Recent<string, readonly Candidate[]>(1_000)

const commonCandidates = (lower: string, regions: number): readonly Candidate[] => {
  const key = `${lower} ${regions}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const found = near(wordGraph(), lower, farthest, regions, steps, () => common)
  kept.set(key, found)
  return found
}

/**
 * What `found` has, or what goes better with the words around it: at most three, best first, none of them surer than the nearest was.
 * @param word in small letters, not known
 */
export const fitting = (word: string, region: Region | undefined, around: Around, found: readonly Suggestion[]): readonly Suggestion[] => {
  const [best] = found
  const beside: Around = {before: around.before.slice(around.before.lastIndexOf('-') + 1), after: around.after.replace(/-.*/, '')}
  if (best === undefined || best.known || best.score < meant || company(best.text, beside) >= companion) return found
  const written = straighten(word)
  const regions = regionMask(region)
  const ranks = new Map<string, number>()
  for (const candidate of [...candidatesFor(written, regions, 'far'), ...commonCandidates(written, regions)]) {
    const rank = rankOf(candidate, written, beside)
    if (rank < (ranks.get(candidate.word) ?? Infinity)) ranks.set(candidate.word, rank)
  }
  return [...ranks]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([text]) => ({text, score: best.score, known: false}))
    .filter(({text}) => text !== written && text.split(' ').every((part) => isWord(part, regions)))
}

/** What each thing is worth in slips, as it was fitted to misspellings of every kind, planted in replies. */
const worth = {far: 0.74, bit: 0.09, name: 1.2, possessive: 0.25, end: 0.05, company: 0.03, class: 0.1, unclassed: 0.1, space: 0.3} as const

/** The lower, the better. In a long word there are more letters to be right: each slip tells more against what is suggested for it. */
const rankOf = ({word, cost, frequency}: Candidate, written: string, around: Around): number => {
  const isSplit = word.includes(' ')
  const slips = isSplit ? cost - worth.space : cost * (1 + worth.far * leniency(written))
  const name = word === word.toLowerCase() ? 0 : worth.name
  const possessive = word.endsWith("'s") && !written.includes("'") ? worth.possessive : 0
  const end = word.endsWith(written.slice(-1)) ? worth.end : 0
  return slips + name + possessive - end - (worth.bit * frequency) / 7 - worth.company * company(word, around) - kinship(word.toLowerCase(), around)
}

/** How well its class goes with theirs. */
const kinship = (word: string, {before, after}: Around): number => {
  const [first = word, last = word] = word.split(' ')
  return worth.class * (together(before || edge, first) + together(last, after || edge)) - (isClassed(first) ? 0 : worth.unclassed)
}

const isClassed = (word: string): boolean => word === edge || frequencyOf(word) >= leastClassed
const together = (first: string, second: string): number => (isClassed(first) && isClassed(second) ? classFit(wordClasses(), first, second) : 0)
