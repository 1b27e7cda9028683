// Finds the words of the graph within a cost of a misspelling: a walk of the graph with one row of the weighted
// Damerau-Levenshtein table a letter, as long as there is room for another slip; what follows then is as it was written.
// Bounded by a number of steps, whatever the word.
import {marks, marksAt, type WordGraph} from './dawg.js'
import {edgeBits, readNode, root, targetOf} from './edges.js'
import {weighted} from './frequencies.js'
import {cheapestSlip, cheapestWrong, slips, wrongCosts} from './weights.js'

export interface Candidate {
  word: string
  cost: number
  /** 7 x log2 of the count, with two bits' worth more for a word of customer care. */
  frequency: number
}

const longest = 32
const deepest = 40
const band = 3
/** Costs are multiples of one part in so many; no search goes so far. */
const parts = 20
const highest = 4
const width = deepest + 4
const far = 1e6
const apostrophe = 39

/** What a search works with; the next one uses it again. */
const makeScratch = () => ({
  /** By depth and place: what it costs to have read so much of the word. */
  table: new Float32Array((deepest + 2) * width),
  letters: new Uint8Array(longest),
  /** By place: the cost of a letter that is one too many, and of each letter that stands there instead. */
  extras: new Float64Array(longest),
  wrongs: new Float32Array(longest << 5),
  /** By character: the places where the word has it, a bit each. */
  places: new Int32Array(256),
  /** By cost, in parts: the edge before which nodes stand that are worth going to. */
  ends: new Int32Array(parts * highest),
  path: new Uint8Array(deepest + 2),
  written: new Uint8Array(deepest + 2)
})
let scratch: ReturnType<typeof makeScratch> | undefined

/** Any word will do. */
const any = (): number => 0

/**
 * Words within `limit` of `word` (lower case, at most 32 letters), unordered; stops after `steps` edges. Of a row only the cells
 * within the limit are worked on: the others lead nowhere. `seldomest` is the least frequency of a word that is asked for at a cost,
 * which does not fall with the cost; words that are rarer may be found all the same.
 */
export const near = (graph: WordGraph, word: string, limit: number, regions: number, steps: number, seldomest: (cost: number) => number = any): Candidate[] => {
  const found: Candidate[] = []
  const length = word.length
  if (length === 0 || length > longest) return found
  const {edges, blocks} = graph
  // A search leads through most of the graph.
  blocks.whole()
  const {table, letters, extras, wrongs, places, ends, path, written} = (scratch ??= makeScratch())
  // A constant of this function takes less than a property, and a search asks for them thousands of times.
  const {final, last, target: targetBits} = edgeBits
  const {swap, missing, halved, first, apostrophe: withMark} = slips
  places.fill(0)
  for (let at = 0; at < length; at++) {
    const letter = (letters[at] = Math.min(word.charCodeAt(at), 127))
    extras[at] = extraCost(letter, letters[at - 1], at)
    wrongCosts(letter, wrongs, at << 5)
    places[letter]! |= 1 << at
    if (letter >= 97 && letter <= 122) places[letter - 32]! |= 1 << at
  }
  places[127] = 0
  for (let cost = 0; cost <= limit * parts + 1; cost++) ends[cost] = graph.endOf(seldomest(cost / parts))
  const lastPlace = 1 << (length - 1)
  let left = steps

  const add = (edge: number, depth: number, cost: number): void => {
    const mark = marksAt(graph, edge)
    if ((mark & marks.unsuggested) !== 0 || (mark & regions) === 0) return
    const text = String.fromCharCode(...written.subarray(0, depth + 1))
    found.push({word: text, cost, frequency: weighted(graph.frequencyOf(text))})
  }

  /** `next` are the places of the word that may come next, a bit each; what was written before `since` letters had its cost then. */
  const follow = (node: number, depth: number, next: number, since: number, end: number): void => {
    if (edges[node] === 0) readNode(graph, node)
    for (let e = node; ; e++) {
      if (--left < 0) return
      const edge = edges[e]!
      const here = next & places[edge & 0xff]!
      if (here !== 0) {
        written[depth] = edge & 0xff
        if ((here & lastPlace) !== 0 && (edge & final) !== 0) add(e, depth, table[since * width + length - depth - 1 + since]!)
        const rest = (here & ~lastPlace) << 1
        const target = edge < 0 && rest !== 0 ? targetOf(graph, e) : edge >>> targetBits
        if (rest !== 0 && target !== 0 && target < end && depth < deepest) follow(target, depth + 1, rest, since, end)
      }
      if ((edge & last) !== 0) return
    }
  }

  /** Cells `low` to `high` of the row at `depth` are within the limit, as those from `lowBefore` to `highBefore` are of the row before it. */
  const walk = (node: number, depth: number, low: number, high: number, lowBefore: number, highBefore: number): void => {
    const before = depth * width
    const row = before + width
    const beforeLast = before - width
    const previous = depth > 0 ? path[depth - 1]! : 0
    let least = far
    let next = 0
    for (let j = low; j <= high; j++) {
      const cost = table[before + j]!
      if (cost > limit) continue
      if (cost < least) least = cost
      if (j < length) next |= 1 << j
    }
    // Whether the letter before may have changed places with one that comes now.
    let swaps = false
    for (let j = lowBefore; j <= highBefore && j + 1 < length; j++) {
      if (previous === letters[j + 1] && previous !== letters[j] && table[beforeLast + j]! + swap <= limit) swaps = true
    }
    if (least + cheapestSlip > limit && !swaps) return follow(node, depth, next, depth, ends[Math.round(least * parts)]!)
    const more = depth === 0 ? first : 0
    // Letters that cost little, a bit each; any other is a slip more, for which there may be no room, and a word too rare.
    let open = 0
    for (let j = Math.min(low, lowBefore); j < length && (j <= high || j <= highBefore); j++) open |= 1 << (letters[j]! & 31)
    if (least + halved + more <= limit) open |= 1 << (previous & 31)
    if (least + withMark + more <= limit) open |= 1 << (apostrophe & 31)
    const others = least + missing + more <= limit || least + cheapestWrong <= limit ? ends[Math.round((least + missing) * parts)]! : 0
    const from = depth + 1 - band
    const to = Math.min(length, depth + 1 + band)
    const end = swaps ? Math.max(high + 1, highBefore + 2) : high + 1
    if (edges[node] === 0) readNode(graph, node)
    for (let e = node; ; e++) {
      if (--left < 0) return
      const edge = edges[e]!
      const code = edge & 0xff
      if (code >= 32 && code < 127 && ((open & (1 << (code & 31))) !== 0 || (others > 0 && ((edge & final) !== 0 || targetOf(graph, e) < others)))) {
        const letter = code >= 65 && code <= 90 ? code + 32 : code
        const column = letter >= 97 ? letter - 96 : 0
        const lacking = (letter === apostrophe ? withMark : letter === previous ? halved : missing) + more
        let lowest = -1
        let most = -1
        // The letters of this row may yet change places with the next.
        let cheapest = least + swap
        // The costs of the cell before: and this letter for that place's, and in this row.
        let instead = far
        let beside = far
        for (let j = low; j <= to; j++) {
          let cost = instead
          instead = far
          if (j <= high) {
            const above = table[before + j]!
            if (above + lacking < cost) cost = above + lacking
            if (j < length) instead = letters[j] === letter ? above : above + (wrongs[(j << 5) + column]! + (j === 0 ? more : 0))
          }
          if (beside < far && beside + extras[j - 1]! < cost) cost = beside + extras[j - 1]!
          if (swaps && j - 2 >= lowBefore && j - 2 <= highBefore && letter === letters[j - 2] && previous === letters[j - 1] && letter !== previous) {
            cost = Math.min(cost, table[beforeLast + j - 2]! + swap + (depth === 1 ? first / 2 : 0))
          }
          if (cost <= limit && j >= from) {
            table[row + j] = cost
            beside = table[row + j]!
            if (lowest < 0) lowest = j
            most = j
            if (cost < cheapest) cheapest = cost
          } else if (j >= end) break
          else {
            table[row + j] = far
            beside = far
          }
        }
        if (lowest >= 0) {
          path[depth] = letter
          written[depth] = code
          if ((edge & final) !== 0 && most === length && table[row + length]! <= limit) add(e, depth, table[row + length]!)
          const target = targetOf(graph, e)
          if (target !== 0 && target < ends[Math.round(cheapest * parts)]! && depth < deepest) walk(target, depth + 1, lowest, most, low, high)
        }
      }
      if ((edge & last) !== 0) return
    }
  }

  let opening = 0
  table[0] = 0
  for (let j = 1; j <= length && table[j - 1]! + extras[j - 1]! <= limit; j++) table[(opening = j)] = table[j - 1]! + extras[j - 1]!
  walk(root, 0, 0, opening, 0, -1)
  return found
}

/** The word has a letter too many at a place. */
const extraCost = (letter: number, previous: number | undefined, place: number): number => {
  if (letter === apostrophe) return slips.apostrophe
  if (letter === previous) return slips.doubled
  return place === 0 ? slips.extra + slips.first : slips.extra
}
