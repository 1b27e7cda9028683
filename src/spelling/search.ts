// Finds the words of the graph within a cost of a misspelling: a walk of the graph with one row of the weighted
// Damerau-Levenshtein table a letter. Bounded by a number of steps, whatever the word.
import {countOf, edgeBits, marks, marksAt, type WordGraph} from './dawg.js'
import {slips, substitutions} from './weights.js'

export interface Candidate {
  word: string
  cost: number
  /** 7 x log2 of the count, with two bits' worth more for a word of customer care. */
  frequency: number
}

const deepest = 40
const band = 3
const far = 1e6

const rows = (): Float32Array[] => Array.from({length: deepest + 2}, () => new Float32Array(deepest + 4).fill(far))
let scratch: Float32Array[] | undefined

/** Words within `limit` of `word` (lower case, at most 32 letters), unordered; stops after `steps` edges. */
export const near = (graph: WordGraph, word: string, limit: number, regions: number, steps: number): Candidate[] => {
  const found: Candidate[] = []
  const length = word.length
  if (length === 0 || length > 32) return found
  const {edges, frequencies} = graph
  const costs = substitutions()
  const table = (scratch ??= rows())
  const letters = new Uint8Array(length)
  for (let i = 0; i < length; i++) letters[i] = Math.min(word.charCodeAt(i), 127)
  const path = new Uint8Array(deepest + 2)
  const written = new Uint8Array(deepest + 2)
  let left = steps

  const first = table[0] as Float32Array
  first[0] = 0
  for (let j = 1; j <= length; j++) first[j] = (first[j - 1] as number) + extraCost(letters, j)

  const walk = (node: number, depth: number, index: number): void => {
    const before = table[depth] as Float32Array
    const row = table[depth + 1] as Float32Array
    const previous = depth > 0 ? (path[depth - 1] as number) : 0
    let next = index
    for (let e = node; ; e++) {
      if (--left < 0) return
      const edge = edges[e] as number
      const code = edge & 0xff
      const final = (edge & edgeBits.final) !== 0
      const target = edge >>> edgeBits.target
      if (code >= 32 && code < 127) {
        const upper = code >= 65 && code <= 90
        const letter = upper ? code + 32 : code
        const from = Math.max(1, depth + 1 - band)
        const to = Math.min(length, depth + 1 + band)
        const missing = missingCost(letter, previous) + (depth === 0 ? slips.first : 0)
        row[from - 1] = from === 1 ? (before[0] as number) + missing : far
        let least = row[from - 1] as number
        for (let j = from; j <= to; j++) {
          const wrong = costs[((letters[j - 1] as number) << 7) + letter] as number
          let cost = (before[j - 1] as number) + (j === 1 && depth === 0 && wrong > 0 ? wrong + slips.first : wrong)
          const missed = (before[j] as number) + missing
          if (missed < cost) cost = missed
          const extra = (row[j - 1] as number) + extraCost(letters, j)
          if (extra < cost) cost = extra
          if (depth > 0 && j > 1 && letter === letters[j - 2] && previous === letters[j - 1] && letter !== previous) {
            const swapped = ((table[depth - 1] as Float32Array)[j - 2] as number) + slips.swap + (depth === 1 ? slips.first / 2 : 0)
            if (swapped < cost) cost = swapped
          }
          row[j] = cost
          if (cost < least) least = cost
        }
        if (to < length) row[to + 1] = far
        if (least <= limit) {
          path[depth] = letter
          written[depth] = code
          if (final && to === length && (row[length] as number) <= limit) {
            const mark = marksAt(graph, e)
            if ((mark & marks.unsuggested) === 0 && (mark & regions) !== 0) {
              found.push({
                word: String.fromCharCode(...written.subarray(0, depth + 1)),
                cost: row[length] as number,
                frequency: weighted(frequencies[next] as number)
              })
            }
          }
          if (target !== 0 && depth < deepest) walk(target, depth + 1, next + (final ? 1 : 0))
        }
      }
      if ((edge & edgeBits.last) !== 0) return
      next += countOf(graph, target) + (final ? 1 : 0)
    }
  }
  walk(graph.root, 0, 0)
  return found
}

/** Replies use their common words four times as often, at least. */
const weighted = (frequency: number): number => frequency + (frequency & 1) * 18

/** The word has a letter too many at place `j` (1-based). */
const extraCost = (letters: Uint8Array, j: number): number => {
  const letter = letters[j - 1]
  if (letter === 39) return slips.apostrophe
  if (j > 1 && letter === letters[j - 2]) return slips.doubled
  return j === 1 ? slips.extra + slips.first : slips.extra
}

/** The word lacks a letter that stands after `previous` in the candidate. */
const missingCost = (letter: number, previous: number): number =>
  letter === 39 ? slips.apostrophe : letter === previous ? slips.halved : slips.missing
