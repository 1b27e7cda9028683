// What the compiled table is written in: numbers, lists and words as bytes and text.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {afterNumber, charactersOf, Lists, readNumber, short, two, writeLists} from '../src/phrases/numbers.js'
import {indexOfName, prefixesOf} from '../src/phrases/names.js'
import {inOrder, packVocabulary, wordFinder} from '../src/phrases/vocabulary.js'

const numbers = fc.oneof(fc.nat(300), fc.nat(70_000), fc.nat(69_000_000))

test('a number is read as it was written, in characters that a literal has as they are', () => {
  fc.assert(
    fc.property(fc.array(numbers), (written) => {
      const text = Uint8Array.from(written.flatMap(charactersOf))
      expect(String.fromCharCode(...text)).toMatch(/^[#-[\]-~]*$/)
      let at = 0
      for (const number of written) {
        expect([readNumber(text, at), text[at]! < two]).toEqual([number, number < short])
        at = afterNumber(text, at)
      }
      expect(at).toBe(text.length)
    })
  )
  expect(() => charactersOf(2 ** 40)).toThrow(RangeError)
})

test('numbers at both sides of those that take a digit more', () => {
  for (const number of [0, 31, 32, 5_036, 5_037, 21_598, 21_599, 775_169, 775_170, 69_350_130]) expect(readNumber(Uint8Array.from(charactersOf(number)), 0)).toBe(number)
  expect(() => charactersOf(69_350_131)).toThrow(RangeError)
})

test('lists are read as they were written, in ascending order', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(69_000_000))), fc.nat(9), (written, start) => {
      const lists = new Lists(Uint8Array.from([...Array.from<number>({length: start}).fill(35), ...writeLists(written, start)]), start)
      expect(lists.count).toBe(written.length)
      written.forEach((list, index) => expect(lists.read(index)).toEqual(list.toSorted((a, b) => a - b)))
    })
  )
})

test('a word is found under its number, and no other word is', () => {
  const word = fc.stringMatching(/^[abé']{0,4}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (some, other) => {
      const words = inOrder(some)
      const {words: all, wordCounts} = packVocabulary(words)
      const numberOf = wordFinder(all, wordCounts)
      expect(words.map(numberOf)).toEqual(words.map((_, index) => index))
      if (!words.includes(other)) expect(numberOf(other)).toBe(-1)
    })
  )
})

test('a name is found whole, and a prefix by the words that begin so', () => {
  const names = ' over* MS overd* over Under-9s '
  expect(['MS', 'over', 'Under-9s'].map((name) => indexOfName(names, name))).toEqual([1, 3, 4])
  expect(['ms', 'M', '', 'MS overd*', 'Under'].map((name) => indexOfName(names, name))).toEqual([-1, -1, -1, -1, -1])
  expect(['over', 'overdue', 'overdraft', 'cover', 'ov', ''].map((word) => prefixesOf(names, word))).toEqual([[0], [0, 2], [0, 2], [], [], []])
})
