// What the compiled table is written in: numbers, lists and words as bytes and text.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {afterNumber, bytesFor, isWide, Lists, packLists, readNumber, wide} from '../src/phrases/numbers.js'
import {inOrder, packVocabulary, wordFinder} from '../src/phrases/vocabulary.js'

const numbers = fc.oneof(fc.nat(300), fc.nat(70_000), fc.nat((1 << 28) - 1))

test('a number is read as it was written, and one that was written wide is known by it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(numbers, fc.boolean())), (written) => {
      const bytes = Uint8Array.from(written.flatMap(([number, isLong]) => (isLong ? wide(number) : bytesFor(number))))
      let at = 0
      for (const [number, isLong] of written) {
        expect([readNumber(bytes, at), isWide(bytes, at)]).toEqual([number, isLong || number > 127])
        at = afterNumber(bytes, at)
      }
      expect(at).toBe(bytes.length)
    })
  )
  expect(() => wide(1 << 28)).toThrow(RangeError)
})

test('lists are read as they were written, in ascending order', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(numbers)), (written) => {
      const lists = new Lists(packLists(written))
      expect(lists.count).toBe(written.length)
      written.forEach((list, index) => expect(lists.at(index)).toEqual(list.toSorted((a, b) => a - b)))
    })
  )
})

test('a word is found under its number, and no other word is', () => {
  const word = fc.stringMatching(/^[abé']{0,4}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (some, other) => {
      const words = inOrder(some)
      const numberOf = wordFinder(packVocabulary(words))
      expect(words.map(numberOf)).toEqual(words.map((_, index) => index))
      if (!words.includes(other)) expect(numberOf(other)).toBe(-1)
    })
  )
})
