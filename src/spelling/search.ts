// Finds the words of the graph within a cost of a misspelling: a walk of the graph with one row of the weighted
// Damerau-Levenshtein table a letter. Bounded by a number of steps, whatever the word.
import {edgeBits, marks, marksAt, root, type WordGraph} from './dawg.js'
import {cheapestWrong, slips, substitutions} from './weights.js'

export interface Candidate {
  word: string
  cost: number
  /** 7 x log2 of the count, with two bits' worth more for a word of customer care. */
  frequency: number
}

const deepest = 40
const band = 3
const apostrophe = 39
const width = deepest + 4
const far = 1e6

let scratch: Float32Array | undefined

/**
 * Words within `limit` of `word` (lower case, at most 32 letters), unordered; stops after `steps` edges. Of a row only the cells
 * within the limit are worked on: the others lead nowhere.
 */
export const near = (graph: WordGraph, word: string, limit: number, regions: number, steps: number): Candidate[] => {
  const found: Candidate[] = []
  const length = word.length
  if (length === 0 || length > 32) return found
  const {edges, blocks} = graph
  // A search leads through most of the graph.
  blocks.whole()
  const costs = substitutions()
  const table = (scratch ??= new Float32Array((deepest + 2) * width))
  const letters = new Uint8Array(length)
  for (let i = 0; i < length; i++) letters[i] = Math.min(word.charCodeAt(i), 127)
  const extras = Float64Array.from(letters, (_, i) => extraCost(letters, i + 1))
  const path = new Uint8Array(deepest + 2)
  const written = new Uint8Array(deepest + 2)
  let left = steps

  let opening = 0
  table[0] = 0
  for (let j = 1; j <= length && table[j - 1]! + extras[j - 1]! <= limit; j++) table[(opening = j)] = table[j - 1]! + extras[j - 1]!

  /** Cells `low` to `high` of the row at `depth` are within the limit, as those from `lowBefore` to `highBefore` are of the row before it. */
  const walk = (node: number, depth: number, low: number, high: number, lowBefore: number, highBefore: number): void => {
    const before = depth * width
    const row = before + width
    const beforeLast = before - width
    const previous = depth > 0 ? path[depth - 1]! : 0
    const from = Math.max(low, depth + 1 > band ? depth + 1 - band : 0)
    const to = Math.min(length, depth + 1 + band)
    const first = depth === 0 ? slips.first : 0
    let least = far
    for (let j = low; j <= high; j++) least = Math.min(least, table[before + j]!)
    // Letters that may lead on, a bit each: any, where there is room for one that was left out or is another's; else the next ones.
    let open = 0
    if (least + Math.min(slips.missing + first, cheapestWrong) <= limit) open = -1
    else {
      for (let j = Math.min(low, lowBefore); j < length && (j <= high || j <= highBefore); j++) open |= 1 << (letters[j]! & 31)
      if (least + slips.halved + first <= limit) open |= 1 << (previous & 31)
      if (least + slips.apostrophe + first <= limit) open |= 1 << (apostrophe & 31)
    }
    for (let e = node; ; e++) {
      if (--left < 0) return
      const edge = edges[e]!
      const code = edge & 0xff
      if ((open & (1 << (code & 31))) !== 0 && code >= 32 && code < 127) {
        const letter = code >= 65 && code <= 90 ? code + 32 : code
        const missing = missingCost(letter, previous) + first
        let lowest = -1
        let highest = -1
        for (let j = from; j <= to; j++) {
          let cost = far
          if (j > low && j <= high + 1) {
            const wrong = costs[(letters[j - 1]! << 7) + letter]!
            cost = table[before + j - 1]! + (j === 1 && wrong > 0 ? wrong + first : wrong)
          }
          if (j <= high) cost = Math.min(cost, table[before + j]! + missing)
          if (highest === j - 1 && j > 0) cost = Math.min(cost, table[row + j - 1]! + extras[j - 1]!)
          if (j - 2 >= lowBefore && j - 2 <= highBefore && letter === letters[j - 2] && previous === letters[j - 1] && letter !== previous) {
            cost = Math.min(cost, table[beforeLast + j - 2]! + slips.swap + (depth === 1 ? slips.first / 2 : 0))
          }
          if (cost <= limit) {
            table[row + j] = cost
            if (lowest < 0) lowest = j
            highest = j
          } else if (j > high && j >= highBefore + 2) break
          else table[row + j] = far
        }
        if (lowest >= 0) {
          path[depth] = letter
          written[depth] = code
          if ((edge & edgeBits.final) !== 0 && highest === length && to === length && table[row + length]! <= limit) {
            const mark = marksAt(graph, e)
            if ((mark & marks.unsuggested) === 0 && (mark & regions) !== 0) {
              const text = String.fromCharCode(...written.subarray(0, depth + 1))
              found.push({word: text, cost: table[row + length]!, frequency: weighted(graph.frequencyOf(text))})
            }
          }
          const target = edge >>> edgeBits.target
          if (target !== 0 && depth < deepest) walk(target, depth + 1, lowest, highest, low, high)
        }
      }
      if ((edge & edgeBits.last) !== 0) return
    }
  }
  walk(root, 0, 0, opening, 0, -1)
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
  letter === apostrophe ? slips.apostrophe : letter === previous ? slips.halved : slips.missing
