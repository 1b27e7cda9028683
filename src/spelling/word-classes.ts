// How well two words go together by their kind, of pairs too that nobody counted: common words are in classes by what they stand before
// and by what they stand behind, and of each class it is known how much oftener it stands before another than by chance. The classes
// are those that tell the most (Dhillon, Mallela, Modha 2003, "Information-theoretic co-clustering"); the build finds them.
import {base, characterOf, digitOf} from '../encoding/digits.js'
import {encodeFrequencies, frequencyIn, writings} from './frequencies.js'

/** The sections. */
export interface ClassSections {
  /** The class of each word as what stands before another, and as what stands behind; see frequencies.ts. */
  readonly classesBefore: Uint8Array
  readonly classesBehind: Uint8Array
  /** By class before and class behind, a digit each: how well they go together. */
  readonly classFits: Uint8Array
}

/** How many classes there are, of each kind. */
export const classes = 60

/** What stands for a clause's edge, a number or anything else that is no word. */
export const edge = '.'

/** 7 x log2: rarer words are in no class. */
export const leastClassed = 165

/** A digit is so many bits, from the least on. */
const digitBits = 0.15
const leastFit = -6

/** Bits by which two words of the classes stand together oftener than by chance. */
export const classFit = ({classesBefore, classesBehind, classFits}: ClassSections, first: string, second: string): number => {
  const before = frequencyIn(classesBefore, first, writings.digits)
  const behind = frequencyIn(classesBehind, second, writings.digits)
  return leastFit + digitBits * digitOf(classFits[before * classes + behind]!)
}

/** What the build finds. */
export interface WordClasses {
  readonly before: ReadonlyMap<string, number>
  readonly behind: ReadonlyMap<string, number>
  /** In bits, by class before and class behind. */
  readonly fits: readonly number[]
}

const sectionOf = (found: ReadonlyMap<string, number>): Uint8Array => encodeFrequencies([...found].map(([word, frequency]) => ({word, frequency})), writings.digits)

/** The sections. */
export const encodeClasses = ({before, behind, fits}: WordClasses): ClassSections => ({
  classesBefore: sectionOf(before),
  classesBehind: sectionOf(behind),
  classFits: Uint8Array.from(fits, (fit) => characterOf(Math.max(0, Math.min(base - 1, Math.round((fit - leastFit) / digitBits)))))
})
