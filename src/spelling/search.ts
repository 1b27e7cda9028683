// Finds the words of the graph within a cost of a misspelling: a walk of the graph with one row of the weighted
// Damerau-Levenshtein table a letter, as long as there is room for another slip; what follows then is as it was written.
// Bounded by a number of steps, whatever the word. Costs are whole numbers here, of parts of a slip: a row is worked on a
// hundred thousand times, and whole numbers are what a processor adds and V8 keeps as they are.
import {marks, marksAt, type WordGraph} from './dawg.js'
import {edgeBits, readNode, root, targetOf} from './edges.js'
import {weighted} from './frequencies.js'
import {cheapestSlip, cheapestWrong, inParts, parts, slips, wrongCosts} from './weights.js'

export interface Candidate {
  word: string
  cost: number
  /** 7 x log2 of the count, with two bits' worth more for a word of customer care. */
  frequency: number
}

const longest = 32
const deepest = 40
const band = 3
/** No search goes so far. */
const highest = 4
const width = deepest + 4
const far = 1_000
const apostrophe = 39

const swap = inParts(slips.swap)
const missing = inParts(slips.missing)
const halved = inParts(slips.halved)
const withMark = inParts(slips.apostrophe)
const first = inParts(slips.first)
const anySlip = inParts(cheapestSlip)
const anyWrong = inParts(cheapestWrong)

// What a search works with; the next one uses it again. As constants they take less than as properties, and a search asks for them
// thousands of times.
/** By depth and place: what it costs to have read so much of the word. */
const table = new Int32Array((deepest + 2) * width)
const letters = new Uint8Array(longest)
/** By place: the cost of the letter before it, as one too many. */
const extras = new Int32Array(longest + 1)
/** By letter: the cost of each that stands there instead; of one that no word had yet, nothing. */
const wrongs = new Int32Array(128 << 5)
/** By character: the places where the word has it, a bit each. */
const places = new Int32Array(256)
/** By cost: the edge before which nodes stand that are worth going to. */
const ends = new Int32Array(parts * highest)
const path = new Uint8Array(deepest + 2)
const written = new Uint8Array(deepest + 2)

/** Any word will do. */
const any = (): number => 0

/**
 * Words within `limit` of `word` (lower case, at most 32 letters), unordered; stops after `steps` edges. Of a row only the cells
 * within the limit are worked on: the others lead nowhere. `seldomest` is the least frequency of a word that is asked for at a cost,
 * which does not fall with the cost; words that are rarer may be found all the same. `regions` may hold the mark of words that are never
 * suggested: without it they are not found.
 */
export const near = (graph: WordGraph, word: string, limit: number, regions: number, steps: number, seldomest: (cost: number) => number = any): Candidate[] => {
  if (word.length === 0 || word.length > longest) return []
  const search = new Search(graph, word, inParts(limit), regions, steps, seldomest)
  search.run()
  return search.found
}

class Search {
  readonly found: Candidate[] = []
  private readonly length: number
  private readonly edges: Int32Array

  constructor(private readonly graph: WordGraph, word: string, private readonly limit: number, private readonly regions: number, private left: number, seldomest: (cost: number) => number) {
    this.length = word.length
    this.edges = graph.edges
    places.fill(0)
    for (let at = 0; at < word.length; at++) {
      const letter = (letters[at] = Math.min(word.charCodeAt(at), 127))
      extras[at + 1] = extraCost(letter, letters[at - 1], at)
      if (wrongs[letter << 5] === 0) wrongCosts(letter, wrongs, letter << 5)
      places[letter]! |= 1 << at
      if (letter >= 97 && letter <= 122) places[letter - 32]! |= 1 << at
    }
    places[127] = 0
    for (let cost = 0; cost <= limit + 1; cost++) ends[cost] = graph.endOf(seldomest(cost / parts))
  }

  run(): void {
    const {length, limit} = this
    let opening = 0
    table[0] = 0
    for (let j = 1; j <= length && table[j - 1]! + extras[j]! <= limit; j++) table[(opening = j)] = table[j - 1]! + extras[j]!
    this.walk(root, 0, 0, opening, 0, -1)
  }

  private add(edge: number, depth: number, cost: number): void {
    const {graph} = this
    const mark = marksAt(graph, edge)
    if ((mark & marks.unsuggested & ~this.regions) !== 0 || (mark & this.regions & marks.all) === 0) return
    const text = String.fromCharCode(...written.subarray(0, depth + 1))
    this.found.push({word: text, cost: cost / parts, frequency: weighted(graph.frequencyOf(text))})
  }

  /** `next` are the places of the word that may come next, a bit each; what was written before `since` letters had its cost then. */
  private follow(node: number, depth: number, next: number, since: number, end: number): void {
    const {graph, edges, length} = this
    const {final, last, target: targetBits} = edgeBits
    if (edges[node] === 0) readNode(graph, node)
    const lastPlace = 1 << (length - 1)
    for (let e = node; ; e++) {
      if (--this.left < 0) return
      const edge = edges[e]!
      const here = next & places[edge & 0xff]!
      if (here !== 0) {
        written[depth] = edge & 0xff
        if ((here & lastPlace) !== 0 && (edge & final) !== 0) this.add(e, depth, table[since * width + length - depth - 1 + since]!)
        const rest = (here & ~lastPlace) << 1
        const target = edge < 0 && rest !== 0 ? targetOf(graph, e) : edge >>> targetBits
        if (rest !== 0 && target !== 0 && target < end && depth < deepest) this.follow(target, depth + 1, rest, since, end)
      }
      if ((edge & last) !== 0) return
    }
  }

  /**
   * Whether a word may go on from a node as it is written from one of these places on, a bit each, but for an apostrophe more. Hardly
   * any does, and to ask costs a tenth of a walk.
   */
  private leads(node: number, next: number, end: number): boolean {
    const {graph, edges} = this
    if (node === 0) return false
    if (edges[node] === 0) readNode(graph, node)
    for (let e = node; ; e++) {
      const edge = edges[e]!
      const here = next & places[edge & 0xff]!
      if (here >>> (this.length - 1) !== 0) return true
      if (here !== 0 || (edge & 0xff) === apostrophe) {
        const target = targetOf(graph, e)
        if (target < end && this.leads(target, here !== 0 ? here << 1 : next, end)) return true
      }
      if ((edge & edgeBits.last) !== 0) {
        this.left -= e - node
        return false
      }
    }
  }

  /** Cells `low` to `high` of the row at `depth` are within the limit, as those from `lowBefore` to `highBefore` are of the row before it. */
  private walk(node: number, depth: number, low: number, high: number, lowBefore: number, highBefore: number): void {
    const {graph, edges, length, limit} = this
    const {final, last} = edgeBits
    const before = depth * width
    const row = before + width
    const beforeLast = before - width
    const previous = depth > 0 ? path[depth - 1]! : 0
    let least = far
    // The places that may come next as they are written, a bit each, and those that may behind a letter more or another one.
    let next = 0
    let behind = 0
    let furthest = 0
    for (let j = low; j <= high; j++) {
      const cost = table[before + j]!
      if (cost < least) least = cost
      if (cost <= limit && j < length) next |= 1 << j
      if (cost + missing <= limit) behind |= 3 << (furthest = j)
    }
    // Where the letter before may have changed places with one that comes now, a bit each: the place of the later one.
    let swaps = 0
    let end = high + 1
    for (let j = lowBefore; j <= highBefore && j + 1 < length; j++) {
      if (previous !== letters[j + 1] || previous === letters[j] || table[beforeLast + j]! + swap > limit) continue
      swaps |= 2 << j
      if (j + 2 > end) end = j + 2
    }
    if (least + anySlip > limit && swaps === 0) return this.follow(node, depth, next, depth, ends[least]!)
    const more = depth === 0 ? first : 0
    // Letters that cost little, a bit each; any other is a slip more, for which there may be no room, and a word too rare.
    let open = 0
    for (let j = low < lowBefore ? low : lowBefore; j < length && (j <= high || j <= highBefore); j++) open |= 1 << (letters[j]! & 31)
    if (least + halved + more <= limit) open |= 1 << (previous & 31)
    if (least + withMark + more <= limit) open |= 1 << (apostrophe & 31)
    // Before any letter of the word is read, another in its place is a slip in the first one as well.
    const wrong = high === 0 ? anyWrong + more : anyWrong
    const others = least + missing + more <= limit || least + wrong <= limit ? ends[least + missing]! : 0
    // Of those that leave room for an apostrophe more alone it is asked whether they lead on; not of one that may change places with the next.
    const unasked = least + missing + swap <= limit || furthest >= length - 1 || places[apostrophe] !== 0 ? -1 : high + 1 < length ? 1 << (letters[high + 1]! & 31) : 0
    const from = depth + 1 - band
    const to = length < depth + 1 + band ? length : depth + 1 + band
    if (edges[node] === 0) readNode(graph, node)
    for (let e = node; ; e++) {
      if (--this.left < 0) return
      const edge = edges[e]!
      const code = edge & 0xff
      const bit = 1 << (code & 31)
      if (code >= 32 && code < 127 && ((open & bit) !== 0 || (others > 0 && ((edge & final) !== 0 || targetOf(graph, e) < others) && ((unasked & bit) !== 0 || this.leads(targetOf(graph, e), behind, others))))) {
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
          let cost = beside + extras[j]!
          if (instead < cost) cost = instead
          instead = far
          if (j <= high) {
            const above = table[before + j]!
            if (above + lacking < cost) cost = above + lacking
            if (j < length) {
              const here = letters[j]!
              instead = here === letter ? above : above + wrongs[(here << 5) + column]! + (j === 0 ? more : 0)
            }
          }
          if ((swaps & (1 << (j - 1))) !== 0 && letter === letters[j - 2]) {
            const swapped = table[beforeLast + j - 2]! + swap + (depth === 1 ? first >> 1 : 0)
            if (swapped < cost) cost = swapped
          }
          if (cost <= limit && j >= from) {
            if (lowest < 0) lowest = j
            most = j
            if (cost < cheapest) cheapest = cost
          } else if (j >= end) break
          else cost = far
          table[row + j] = beside = cost
        }
        if (lowest >= 0) {
          path[depth] = letter
          written[depth] = code
          if ((edge & final) !== 0 && most === length) this.add(e, depth, table[row + length]!)
          const target = targetOf(graph, e)
          if (target !== 0 && target < ends[cheapest]! && depth < deepest) this.walk(target, depth + 1, lowest, most, low, high)
        }
      }
      if ((edge & last) !== 0) return
    }
  }
}

/** The word has a letter too many at a place. */
const extraCost = (letter: number, previous: number | undefined, place: number): number => {
  if (letter === apostrophe) return inParts(slips.apostrophe)
  if (letter === previous) return inParts(slips.doubled)
  return inParts(place === 0 ? slips.extra + slips.first : slips.extra)
}
