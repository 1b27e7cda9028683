// Whether a noun is of one thing or of many: by its ending, and by how often its other form is written.
import {wordSet} from '../matching/word-set.js'
import type {Token} from '../rule.js'
import {frequencyOf} from './words.js'

/** One thing, for all its `s`; and what a measure counts as one. */
const oneInS = wordSet('news means headquarters premises crossroads works barracks summons mains mews innings darts draughts billiards shingles hives lots sales savings corps goods pounds dollars euros minutes hours days weeks months years miles metres grams besides sometimes overseas yes')
/** Of one, and said of many people, or of what is not named; British English has `the bank are` too. */
const manyInOne = wordSet(
  'class press less team staff company bank council crew family government group board committee party minority number rest lot couple pair dozen quarter third range selection variety top bottom second last other following rich blind club band department office store shop brand hotel airline supplier manufacturer courier retailer publisher provider vendor seller developer network agency authority firm support service school university hospital army audience cast league association trust union church charity fish people folk youth week month year day morning afternoon evening night weekend time way thing moment present original cent set total chain branch partner host society college faculty enemy side squad one ten hundred thousand million new good short sweet green black white red blue brown right high low regular individual local final double single plain cold own summer winter spring season term minute hour stage point place occasion like kind sort'
)
const irregularMany = wordSet('people children men women teeth feet mice')
/** What English does not count. */
const uncounted = wordSet('luggage baggage furniture equipment software information advice feedback money weather traffic music homework paperwork news jewellery machinery')
/** Small words, which are no nouns. */
export const smallWords = wordSet('i you he she it we they who what which that this there here not no and or but if as so too very just also only even still now then when where how why your our my their his her its the a an is are was were has have had do does did will would can could may might must should be been being by up out off down over about after before to of in on for from at with into than more most')

/** What tells a noun of a token. */
type Word = Pick<Token, 'kind' | 'text' | 'norm'>

export const isNoun = ({kind, text, norm}: Word): boolean => kind === 'word' && text === norm && !smallWords.has(norm) && !norm.includes("'")

export const isMany = (token: Word): boolean => {
  const {norm} = token
  if (irregularMany.has(norm)) return isNoun(token)
  if (!isNoun(token) || !/[^siu]s$/.test(norm) || norm.endsWith('ics') || oneInS.has(norm)) return false
  // `houses` are of a house, and `boxes` of a box.
  return commonEnough(norm, singularOf(norm)) || (/[sz]es$/.test(norm) && commonEnough(norm, norm.slice(0, -1)))
}
const singularOf = (norm: string): string => (norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : /(?:[sxz]|ch|sh)es$/.test(norm) ? norm.slice(0, -2) : norm.slice(0, -1))
const commonEnough = (one: string, other: string): boolean => frequencyOf(other) >= least && frequencyOf(one) >= least
const least = 120

export const isOne = (token: Word): boolean => {
  const {norm} = token
  if (uncounted.has(norm)) return isNoun(token)
  return isNoun(token) && /[^s]$|[ae]ss$/.test(norm) && !manyInOne.has(norm) && frequencyOf(pluralOf(norm)) >= leastOf(norm) && frequencyOf(norm) >= leastOf(norm)
}
const leastOne = 135
/** Who does something is surely one: `adjuster`, `florist`. */
const leastOf = (norm: string): number => (/[^h](?:er|or|ist)$/.test(norm) ? 110 : leastOne)
export const pluralOf = (norm: string): string => (/[^aeiou]y$/.test(norm) ? `${norm.slice(0, -1)}ies` : /(?:[sxz]|ch|sh)$/.test(norm) ? `${norm}es` : `${norm}s`)
