// What a slip costs, by how easily fingers and ears make it. An ordinary wrong letter costs 1.
import {folded} from '../memo/folded.js'

/** Costs are multiples of one part in so many. */
export const parts = 20
export const inParts = (cost: number): number => Math.round(cost * parts)

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Letters that stand for nearly the same sound. */
const alike = ['aeiouy', 'ck', 'cs', 'sz', 'gj', 'fv', 'kq', 'dt', 'mn', 'bp', 'xs', 'ie', 'ao', 'uo', 'ea', 'iy', 'td', 'vw']

/** No letter costs less in another's place: one of a group that sounds alike. */
export const cheapestWrong = 0.8
const soundsAlike = 0.9
const beside = 0.95
const below = 1
/** A letter that is far from the right one to fingers and ears, or none at all. */
const farWrong = 1.25

const letters = 26
const a = 97
const first = '0'.charCodeAt(0)

/** The cost of each letter for each other: 26 rows of 26 characters, each of which counts parts from `first` on. */
const wrongs = folded((): string => {
  const costs = Array.from({length: letters * letters}, () => farWrong)
  const set = (one: string, other: string, cost: number): void => {
    for (const [x, y] of [[one, other], [other, one]] as const) {
      const at = (x.charCodeAt(0) - a) * letters + y.charCodeAt(0) - a
      costs[at] = Math.min(costs[at]!, cost)
    }
  }
  rows.forEach((row, r) => {
    for (let i = 0; i < row.length; i++) {
      if (i > 0) set(row[i]!, row[i - 1]!, beside)
      const next = rows[r + 1]
      for (const j of [i - 1, i]) if (next?.[j] !== undefined) set(row[i]!, next[j], below)
    }
  })
  for (const group of alike) {
    for (const one of group) for (const other of group) set(one, other, group.length > 2 ? cheapestWrong : soundsAlike)
  }
  return String.fromCharCode(...costs.map((cost) => first + inParts(cost)))
})

/** Writes from `at` on what each small letter costs instead of another, in parts and counted from 1, and at 0 what anything else does. */
export const wrongCosts = (letter: number, costs: Int32Array, at: number): void => {
  costs.fill(inParts(farWrong), at, at + letters + 1)
  if (letter < a || letter >= a + letters) return
  const all = wrongs()
  const from = (letter - a) * letters
  for (let other = 0; other < letters; other++) costs[at + 1 + other] = all.charCodeAt(from + other) - first
}

export const slips = {
  /** Two letters change places. */
  swap: 0.5,
  /** A letter left out, or one too many. */
  missing: 0.75,
  extra: 1,
  /** A double letter written once, or a single one twice. */
  halved: 0.55,
  doubled: 0.65,
  /** An apostrophe left out or put in. */
  apostrophe: 0.35,
  /** A space left out. */
  space: 1.2,
  /** More when it is the first letter: people seldom miss that one. */
  first: 0.4,
  /** A capital that is not there. */
  capital: 0.25
} as const

/** No slip costs less. */
export const cheapestSlip = slips.apostrophe
