// The one table of all cue words, against each list by itself.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cueHeads} from '../src/cues/heads.js'
import {Cues, cueList, matchesAt} from '../src/cues/index.js'

const patterns = ['orders?|purchases?|a/c', 'numéro|tax(?:es)?|führerschein', 'institution|instituted|s', 'key ?box|licen[cs]e']
const lists = patterns.map((pattern) => cueList(pattern))
const words = ['order', 'ORDERS', 'ordering', 'purchase', 'Numéro', 'numéros', 'TAXES', 'tax', 'Führerschein', 'institute', 'institution', 'instituted', 's', 'keybox', 'key', 'licence', 'licenſe', 'naïve', 'a', 'b']
const texts = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '’', '-', '1', '😊', '\n')), {maxLength: 10}).map((all) => all.flat().join(''))

const placesIn = (text: string, heads: readonly string[]): number[] =>
  Array.from(text.matchAll(/\p{L}+/gu)).flatMap(({0: word, index}) => (heads.includes(word.toLowerCase().slice(0, 8)) ? [index] : []))

test('each list is found where its words stand', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cues = new Cues(text)
      for (const [i, list] of lists.entries()) {
        const places = placesIn(text, cueHeads(patterns[i]!))
        expect(cues.places(list)).toEqual(places)
        expect(cues.has(list)).toBe(places.length > 0)
      }
    })
  )
})

test('a list that is made later is found in a text that was read before', () => {
  const cues = new Cues('One parcel and an order')
  expect(cues.has(lists[0]!)).toBe(true)
  const later = cueList('parcels?')
  expect(cues.places(later)).toEqual([4])
  expect(cues.places(lists[0]!)).toEqual([18])
})

test('a place inside a match is not tried again', () => {
  const text = 'order order 12, order 7'
  expect(Array.from(matchesAt(text, new Cues(text).places(lists[0]!), /(?:order )+(\d+)/y), ([, number]) => number)).toEqual(['12', '7'])
})
