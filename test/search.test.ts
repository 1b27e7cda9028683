import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {encodeGraph} from '../src/spelling/build/graph.js'
import {marks, openGraph} from '../src/spelling/dawg.js'
import {near} from '../src/spelling/search.js'
import {parts, slips, wrongCosts} from '../src/spelling/weights.js'

const wrongCost = (written: string, meant: string): number => {
  if (written === meant) return 0
  const costs = new Int32Array(32)
  wrongCosts(written.charCodeAt(0), costs, 0)
  return costs[/[a-z]/.test(meant) ? meant.charCodeAt(0) - 96 : 0]! / parts
}

/** As whole parts have it: 0.55 and 0.55 are 1.1 and no more. */
const exact = (cost: number): number => Math.round(cost * parts) / parts

/** The whole table of two words, cell by cell; what is not within the limit leads nowhere, and a row of nothing else ends it. */
const costOf = (written: string, meant: string, limit: number): number => {
  const rows: number[][] = []
  for (let d = 0; d <= meant.length; d++) {
    const row: number[] = (rows[d] = [])
    const letter = meant[d - 1]!
    const first = d === 1 ? slips.first : 0
    for (let j = 0; j <= written.length; j++) {
      const here = written[j - 1]!
      const ways = d === 0 && j === 0 ? [0] : []
      if (d > 0 && j > 0) ways.push(rows[d - 1]![j - 1]! + (here === letter ? 0 : wrongCost(here, letter) + (j === 1 ? first : 0)))
      if (d > 0) ways.push(rows[d - 1]![j]! + (letter === "'" ? slips.apostrophe : letter === meant[d - 2] ? slips.halved : slips.missing) + first)
      if (j > 0) ways.push(row[j - 1]! + (here === "'" ? slips.apostrophe : here === written[j - 2] ? slips.doubled : j === 1 ? slips.extra + slips.first : slips.extra))
      if (d > 1 && j > 1 && letter !== here && letter === written[j - 2] && meant[d - 2] === here) ways.push(rows[d - 2]![j - 2]! + slips.swap + (d === 2 ? slips.first / 2 : 0))
      const cost = exact(Math.min(...ways))
      row[j] = cost <= limit ? cost : Infinity
    }
    if (!row.some(Number.isFinite)) return Infinity
  }
  return rows[meant.length]![written.length]!
}

const letters = fc.string({unit: fc.constantFrom(..."abceit'"), minLength: 1, maxLength: 8})

describe('near', () => {
  test('finds what the whole table of each word finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, {minLength: 1, maxLength: 40}), letters, fc.constantFrom(0.95, 1, 1.1, 1.65), (words, written, limit) => {
        const graph = openGraph(encodeGraph(words.map((word) => ({word, mark: 0, frequency: 100}))))
        const found = near(graph, written, limit, marks.all, 100_000).map(({word, cost}) => [word, cost])
        const expected = words.map((word) => [word, costOf(written, word, limit)] as const).filter(([, cost]) => cost <= limit)
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
      {numRuns: 300}
    )
  })

  test('finds all words that are as common as is asked for at their cost', () => {
    const entry = fc.record({word: letters, frequency: fc.integer({min: 38 / 2, max: 254 / 2}).map((half) => 2 * half)})
    fc.assert(
      fc.property(fc.uniqueArray(entry, {selector: ({word}) => word, minLength: 1, maxLength: 40}), letters, fc.constantFrom(1.1, 1.65, 2.7), fc.integer({min: 0, max: 160}), (entries, written, limit, common) => {
        const graph = openGraph(encodeGraph(entries.map((one) => ({...one, mark: 0}))))
        const seldomest = (cost: number): number => common + cost * 40
        const asked = near(graph, written, limit, marks.all, 100_000).filter(({cost, frequency}) => frequency >= seldomest(cost))
        expect(near(graph, written, limit, marks.all, 100_000, seldomest)).toEqual(expect.arrayContaining(asked))
      }),
      // A word of customer care weighs more than the highest frequency.
      {numRuns: 300, examples: [[[{word: 'aacb', frequency: 253}], 'b', 2.7, 157]]}
    )
  })

  test('finds what costs as much as the limit: two double letters written once', () => {
    const graph = openGraph(encodeGraph([{word: 'accommodation', mark: 0, frequency: 100}]))
    expect(near(graph, 'acomodation', 2 * slips.halved, marks.all, 100_000)).toEqual([{word: 'accommodation', cost: 1.1, frequency: 100}])
  })

  test.each([
    ['delivary', 'delivery'],
    ['parcle', 'parcel'],
    ['wont', "won't"],
    ['recieved', 'received'],
    ['aaddress', 'address']
  ])('from %s to %s', (written, meant) => {
    const graph = openGraph(encodeGraph(['delivery', 'parcel', "won't", 'received', 'address', 'zebra'].map((word) => ({word, mark: 0, frequency: 100}))))
    expect(near(graph, written, 1.65, marks.all, 100_000)).toEqual([{word: meant, cost: costOf(written, meant, 1.65), frequency: 100}])
  })
})
