import {flagged} from './helpers.js'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {encodeGraph} from '../src/spelling/build/graph.js'
import {encodeRecorded, isRecorded, openRecorded} from '../src/spelling/recorded.js'
import {findCased, findEdge, indexOf, marks, marksAt, openGraph} from '../src/spelling/dawg.js'
import {suggest} from '../src/spelling/suggest.js'
import {isWord, readyWords, regionMask} from '../src/spelling/words.js'

beforeAll(readyWords)

describe('the graph', () => {
  const word = fc.string({unit: fc.constantFrom(...'abcdeE\'-é'), minLength: 1, maxLength: 8})

  test('holds exactly the words it was given, with their marks and frequencies', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, {minLength: 1, maxLength: 60}), fc.array(word, {maxLength: 40}), (words, others) => {
        const entries = words.map((one, i) => ({word: one, mark: i % 3 === 0 ? marks.gb : 0, frequency: i}))
        const graph = openGraph(encodeGraph(entries))
        for (const {word: one, mark, frequency} of entries) {
          expect(marksAt(graph, findEdge(graph, one))).toBe(mark === 0 ? marks.all : mark)
          expect(graph.frequencies[indexOf(graph, one)]).toBe(frequency)
        }
        for (const other of others) expect(findEdge(graph, other) >= 0).toBe(words.includes(other))
      })
    )
  })

  test('finds a word whatever its capitals', () => {
    const graph = openGraph(encodeGraph([{word: 'WhatsApp', mark: 0, frequency: 1}, {word: 'what', mark: 0, frequency: 2}]))
    expect(findCased(graph, 'whatsapp')).toBe('WhatsApp')
    expect(findCased(graph, 'whats')).toBeUndefined()
  })

  test('refuses bytes that are no word list', () => {
    expect(() => openGraph(new Uint8Array(64))).toThrow('damaged')
  })
})

test('the filter of rare words has every word that it was given, and hardly another', () => {
  const words = Array.from({length: 4_000}, (_, i) => `word${i.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}x`)
  const recorded = openRecorded(encodeRecorded(words), 0)
  expect(words.every((word) => isRecorded(recorded, word))).toBe(true)
  expect(words.filter((word) => isRecorded(recorded, `${word}qq`)).length).toBeLessThan(80)
})

describe('what is a word', () => {
  test.each(['colour', 'color', 'Don’t', 'MONDAY', 'kettle’s', 'pre-booked', 'drivers’', 'wifi', 'OK'])('%s is', (text) => expect(isWord(text)).toBe(true))
  test.each(['monday', 'recieve', 'teh', '', '\uD800', 'a'.repeat(10_000), 'привет'])('%s is not', (text) => expect(isWord(text)).toBe(false))
  test('a region has its own spelling', () => {
    expect(['colour', 'color', 'kettle'].map((text) => isWord(text, regionMask('uk')))).toEqual([true, false, true])
    expect(['colour', 'color', 'kettle'].map((text) => isWord(text, regionMask('us')))).toEqual([false, true, true])
  })
})

describe('suggestions', () => {
  test.each([
    ['recieved', 'received'],
    ['delivary', 'delivery'],
    ['Tomorow', 'Tomorrow'],
    ['reprot', 'report'],
    ['ACOUNT', 'ACCOUNT'],
    ['alot', 'a lot'],
    ['couldnt', 'couldn’t'.replace('’', "'")]
  ])('%s is %s', (wrong, right) => expect(suggest(wrong)[0]?.text).toBe(right))

  test('are at most three words that are known, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'aeinorstlcdupmhé\'-'), maxLength: 40}), (text) => {
        const found = suggest(text)
        expect(found.length).toBeLessThanOrEqual(3)
        for (const {text: one} of found) expect(one.split(' ').every((part) => isWord(part))).toBe(true)
      }),
      {numRuns: 60}
    )
  })
})

describe('another language is not misspelt English', () => {
  const misspelt = async (text: string): Promise<string[]> => flagged('spelling/misspelt', text)

  test.each(['Bonjour, votre colis est arrivé hier soir.', 'Ihr Paket wurde gestern zugestellt, vielen Dank.', 'Hola, su pedido sale mañana por la tarde.'])('%s', async (text) => {
    expect(await misspelt(text)).toEqual([])
  })

  test('but a short sentence in which most words are misspelt is', async () => {
    expect(await misspelt('Hi Sam, thankyou for teh mesage.')).toEqual(['thankyou', 'teh', 'mesage'])
    expect(await misspelt('Plese retrun teh itme.')).toEqual(['Plese', 'retrun', 'teh', 'itme'])
  })
})
