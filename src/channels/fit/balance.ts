// The best places to cut a text: as few parts as there can be, cut at the ends of sentences, about as long as one another.
import type {Channel, Text} from '../../rule.js'
import {units} from '../units.js'
import type {Place} from './split.js'

/** A longer text is cut from front to back: nobody sends so many parts, and what is best takes too long to find. */
const mostPlaces = 4000

/** What a cut costs, by its rank. Within a sentence it is worse than a part more, within a clause far worse. */
const cutCosts = [60, 4, 0] as const
const partCost = 10
/** A greeting or a word by itself is no part: a cut within a clause is better. */
const stubCost = 70
const stub = 1 / 6
/** Where a part is short, less than this is a stub: `Good afternoon.`. */
const shortest = 16
/** How much a part weighs that is twice as long as the others, or next to nothing. */
const unevenness = 6

/** What a text costs up to each place: two sums where the channel has two limits. */
const sums = (value: string, channel: Channel, edges: readonly number[]): number[][] =>
  (channel.maxBytes === undefined ? [channel.unit] : [channel.unit, 'bytes' as const]).map((unit) => {
    const sum: number[] = []
    let count = 0
    units[unit](value, (start, _, cost) => {
      while (sum.length < edges.length && edges[sum.length]! <= start) sum.push(count)
      count += cost
    }, channel)
    while (sum.length < edges.length) sum.push(count)
    return sum
  })

interface Step {
  cost: number
  /** Index of the place where the last part starts. */
  from: number
}

/**
 * The parts; undefined where the text is too long to look for the best, or a piece that must stay whole is longer than a part.
 * @param room what a part may count, in the unit of the channel
 */
export const balanced = ({value}: Text, inner: readonly Place[], channel: Channel, room: number): string[] | undefined => {
  if (inner.length > mostPlaces) return undefined
  const first = value.length - value.trimStart().length
  const places: Place[] = [{at: first, end: 0, rank: 2}, ...inner.filter(({at}) => at > first), {at: value.length, end: value.trimEnd().length, rank: 2}]
  const edges = [...new Set(places.flatMap(({at, end}) => [at, end]))].sort((a, b) => a - b)
  const indexOf = new Map(edges.map((edge, i) => [edge, i]))
  const counted = sums(value, channel, edges)
  const limits = [room, (channel.maxBytes ?? 0) - 8]
  const [starts, ends] = [places.map(({at}) => indexOf.get(at)!), places.map(({end}) => indexOf.get(end)!)]
  const between = (sum: readonly number[], from: number, to: number): number => sum[ends[to]!]! - sum[starts[from]!]!
  const fits = (from: number, to: number): boolean => counted.every((sum, i) => between(sum, from, to) <= limits[i]!)

  const best = (target: number | undefined): number[] | undefined => {
    const steps: (Step | undefined)[] = [{cost: 0, from: 0}]
    for (let to = 1; to < places.length; to++) {
      for (let from = to - 1; from >= 0 && fits(from, to); from--) {
        const before = steps[from]
        if (!before) continue
        const length = between(counted[0]!, from, to)
        const uneven = target === undefined ? 0 : unevenness * (length / target - 1) ** 2
        const cost = before.cost + partCost + cutCosts[places[to]!.rank] + (length < Math.max(room * stub, Math.min(shortest, room / 2)) ? stubCost : 0) + uneven
        if (cost < (steps[to]?.cost ?? Infinity)) steps[to] = {cost, from}
      }
    }
    if (!steps[places.length - 1]) return undefined
    const cuts = [places.length - 1]
    while (cuts[0]! > 0) cuts.unshift(steps[cuts[0]!]!.from)
    return cuts
  }
  const fewest = best(undefined)
  if (!fewest) return undefined
  // How long a part should be is known only when their number is.
  const cuts = best(between(counted[0]!, 0, places.length - 1) / (fewest.length - 1))!
  return cuts.slice(1).map((to, i) => value.slice(places[cuts[i]!]!.at, places[to]!.end))
}
