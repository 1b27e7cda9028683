// Which classes the common words are in: those by which the class of a word tells the most of the class of the word behind it, in books
// and in replies of customer care, as much of the one as of the other.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {classes, edge, type WordClasses} from '../word-classes.js'
import {readList} from './entries.js'

/** The replies that kinds of reply are learnt from: our own text. */
export const replyFiles = (folder: string): string[] => readdirSync(folder).sort().map((file) => join(folder, file))

/** How often a word stood before another. */
type Counts = Map<string, Map<string, number>>

const add = (counts: Counts, first: string, second: string, count: number): void => {
  const behind = counts.get(first) ?? new Map<string, number>()
  counts.set(first, behind.set(second, (behind.get(second) ?? 0) + count))
}

const inBooks = (file: string, words: ReadonlySet<string>): Counts => {
  const counts: Counts = new Map()
  for (const line of readList(file).split('\n')) {
    const [first = '', second = '', count] = line.replace('\uFEFF', '').trim().split(' ')
    if (words.has(first) && words.has(second)) add(counts, first, second, Number(count))
  }
  return counts
}

/** Words, and an edge for whatever else stands between them. */
const piecesOf = (reply: string): string[] => [edge, ...(reply.toLowerCase().replace(/[’‘]/g, "'").match(/[a-z]+(?:'[a-z]+)*|[^a-z\s-]+/g) ?? []).map((piece) => (/^[a-z]/.test(piece) ? piece : edge)), edge]

const inReplies = (files: readonly string[], words: ReadonlySet<string>): Counts => {
  const counts: Counts = new Map()
  const replies = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as {reply: string}).reply))
  for (const reply of new Set(replies)) {
    const pieces = piecesOf(reply)
    for (const [index, second] of pieces.entries()) {
      const first = pieces[index - 1]
      if (first !== undefined && words.has(first) && words.has(second) && (first !== edge || second !== edge)) add(counts, first, second, 1)
    }
  }
  return counts
}

/** A share of all pairs, by the numbers of the words. */
interface Pair {
  readonly first: number
  readonly second: number
  readonly share: number
}

const sharesOf = (counts: Counts, numbers: ReadonlyMap<string, number>, of: number): Pair[] => {
  const pairs = [...counts].flatMap(([first, behind]) => [...behind].map(([second, count]) => ({first: numbers.get(first)!, second: numbers.get(second)!, share: count})))
  const all = pairs.reduce((sum, {share}) => sum + share, 0)
  return pairs.map((pair) => ({...pair, share: (pair.share * of) / all}))
}

const rounds = 12
/** What a pair of classes has that no pair was counted of. */
const unseen = 1e-6

/** The commonest words begin a class each; the others come to those that stand beside the same. */
const firstClasses = (weights: Float64Array): Int32Array => {
  const found = new Int32Array(weights.length)
  const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b)
  for (const [rank, word] of order.entries()) found[word] = rank % classes
  return found
}

const tally = (pairs: readonly Pair[], words: number, other: Int32Array, side: 'first' | 'second'): Float64Array => {
  const sums = new Float64Array(words * classes)
  for (const {first, second, share} of pairs) sums[side === 'first' ? first * classes + other[second]! : second * classes + other[first]!]! += share
  return sums
}

/** Each word goes where the classes beside it are those that stand beside the class (the least divergence). */
const reassign = (sums: Float64Array, own: Int32Array): void => {
  const logs = new Float64Array(classes * classes).fill(unseen)
  for (const [word, mine] of own.entries()) for (let c = 0; c < classes; c++) logs[mine * classes + c]! += sums[word * classes + c]!
  for (let mine = 0; mine < classes; mine++) {
    const row = logs.subarray(mine * classes, (mine + 1) * classes)
    const all = row.reduce((sum, each) => sum + each, 0)
    for (let c = 0; c < classes; c++) row[c] = Math.log(row[c]! / all)
  }
  for (const word of own.keys()) {
    let most = -Infinity
    for (let mine = 0; mine < classes; mine++) {
      let fit = 0
      for (let c = 0; c < classes; c++) if (sums[word * classes + c]! > 0) fit += sums[word * classes + c]! * logs[mine * classes + c]!
      if (fit > most) [most, own[word]] = [fit, mine]
    }
  }
}

const fitsOf = (pairs: readonly Pair[], before: Int32Array, behind: Int32Array): number[] => {
  const joint = new Float64Array(classes * classes)
  const [left, right] = [new Float64Array(classes), new Float64Array(classes)]
  for (const {first, second, share} of pairs) {
    const [a, b] = [before[first]!, behind[second]!]
    joint[a * classes + b]! += share
    left[a]! += share
    right[b]! += share
  }
  return Array.from(joint, (share, index) => Math.log2((share + unseen) / (left[Math.floor(index / classes)]! * right[index % classes]! + unseen)))
}

/** @param words those that are put into classes, in small letters */
export const findClasses = (books: string, replies: readonly string[], words: readonly string[]): WordClasses => {
  const all = [...words, edge]
  const numbers = new Map(all.map((word, index) => [word, index]))
  const known = new Set(all)
  const pairs = [...sharesOf(inBooks(books, known), numbers, 0.5), ...sharesOf(inReplies(replies, known), numbers, 0.5)]
  const [asFirst, asSecond] = [new Float64Array(all.length), new Float64Array(all.length)]
  for (const {first, second, share} of pairs) {
    asFirst[first]! += share
    asSecond[second]! += share
  }
  const [before, behind] = [firstClasses(asFirst), firstClasses(asSecond)]
  for (let round = 0; round < rounds; round++) {
    reassign(tally(pairs, all.length, behind, 'first'), before)
    reassign(tally(pairs, all.length, before, 'second'), behind)
  }
  const mapOf = (found: Int32Array): Map<string, number> => new Map(all.map((word, index) => [word, found[index]!]))
  return {before: mapOf(before), behind: mapOf(behind), fits: fitsOf(pairs, before, behind)}
}
