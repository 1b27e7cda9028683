// How common each word of the list is, with nothing of the words themselves: a word leads to three bytes, one of each third of the
// section, which taken together are its frequency (Majewski, Wormald, Havas, Czech 1996, "A family of perfect hashing methods").
// Of a word that is not in the list it says anything: ask the graph first.
//
// Section of the file: what the hashes of this list begin with (u8, a character), eleven bytes of nothing, three thirds of bytes.
import {base, characterOf, digitOf} from '../encoding/digits.js'
import {hashOf} from './pairs.js'

const head = 12

/** What the bytes of a section say: numbers below `most`, which are added up, and where they pass it begin anew. */
interface Writing {
  readonly most: number
  readonly numberIn: (byte: number) => number
  readonly byteOf: (number: number) => number
  readonly frequencyOf: (number: number) => number
  readonly numberOf: (frequency: number) => number
}

const same = (value: number): number => value

/** Any frequency, and those of words that are not common, which take a character that a literal has as it is. */
export const writings = {
  any: {most: 256, numberIn: same, byteOf: same, frequencyOf: same, numberOf: same},
  uncommon: {
    most: base,
    numberIn: digitOf,
    byteOf: characterOf,
    frequencyOf: (number) => (number === 0 ? 0 : seldomest + 2 * number),
    numberOf: (frequency) => (frequency === 0 ? 0 : (frequency - seldomest) / 2)
  },
  /** Small numbers that are no frequencies (word-classes.ts). */
  digits: {most: base, numberIn: digitOf, byteOf: characterOf, frequencyOf: same, numberOf: same}
} as const satisfies Readonly<Record<string, Writing>>

/** Below all frequencies but 0. */
const seldomest = 36

/** The place in the first third, those in the others. */
const firstOf = (hash: number, third: number): number => head + (hash % third)
const secondOf = (hash: number, third: number): number => head + third + ((Math.imul(hash, 0x9e3779b1) >>> 0) % third)
const thirdOf = (hash: number, third: number): number => head + 2 * third + ((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % third)

/**
 * The frequency of a word of the list, one byte: 7 x log2 of its count in books, even, at most 254; 0 is never seen. The lowest bit
 * tells a word that replies of customer care use far oftener than books.
 */
export const frequencyIn = (section: Uint8Array, word: string, {most, numberIn, frequencyOf}: Writing): number => {
  const third = (section.length - head) / 3
  const hash = hashOf(String.fromCharCode(section[0]!), word)
  const sum = numberIn(section[firstOf(hash, third)]!) + numberIn(section[secondOf(hash, third)]!) + numberIn(section[thirdOf(hash, third)]!)
  return frequencyOf(sum % most)
}

/** As common as in replies, which use the words of customer care four times as often, at least. */
export const weighted = (frequency: number): number => frequency + (frequency & 1) * 18

/** The keys, each as the three places that it leads to, in an order in which each has a place that none before it has; undefined where there is none. */
const peel = (places: readonly (readonly number[])[], length: number): {key: number; own: number}[] | undefined => {
  const degrees = new Uint32Array(length)
  const keys = new Int32Array(length)
  const toggle = (key: number, by: 1 | -1): void => {
    for (const place of places[key]!) {
      degrees[place]! += by
      keys[place]! ^= key
    }
  }
  for (const key of places.keys()) toggle(key, 1)
  const alone = [...degrees.keys()].filter((place) => degrees[place] === 1)
  const order: {key: number; own: number}[] = []
  for (let own = alone.pop(); own !== undefined; own = alone.pop()) {
    if (degrees[own] !== 1) continue
    const key = keys[own]!
    order.push({key, own})
    toggle(key, -1)
    for (const place of places[key]!) if (degrees[place] === 1) alone.push(place)
  }
  return order.length === places.length ? order.reverse() : undefined
}

/** A quarter more bytes than words: with fewer there is hardly an order. */
const room = 1.24
const seeds = {first: 35, last: 91}

/** The section of words whose frequencies can be written so. */
export const encodeFrequencies = (words: readonly {word: string; frequency: number}[], {most, numberIn, byteOf, numberOf}: Writing): Uint8Array => {
  const third = Math.ceil(((words.length * room) / 3 + 8) / 4) * 4
  const section = new Uint8Array(head + 3 * third).fill(byteOf(0))
  for (let seed = seeds.first; seed <= seeds.last; seed++) {
    const places = words.map(({word}) => {
      const hash = hashOf(String.fromCharCode(seed), word)
      return [firstOf(hash, third), secondOf(hash, third), thirdOf(hash, third)]
    })
    const order = peel(places, section.length)
    if (order === undefined) continue
    section[0] = seed
    for (const {key, own} of order) {
      const {word, frequency} = words[key]!
      const number = numberOf(frequency)
      if (!Number.isInteger(number) || number < 0 || number >= most) throw new Error(`the frequency of "${word}", ${frequency}, cannot be written so`)
      const others = places[key]!.reduce((sum, place) => (place === own ? sum : sum + numberIn(section[place]!)), 0)
      section[own] = byteOf((number + 2 * most - others) % most)
    }
    return section
  }
  throw new Error('two words of the list have one hash, whatever it begins with')
}
