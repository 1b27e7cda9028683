import fc from 'fast-check'
import {expect, test} from 'vitest'
import {base, digitOf, digitsOf, evenBase, gap, low} from '../src/encoding/digits.js'

test('a number is read from the characters that it was written in, which a literal has as they are', () => {
  fc.assert(
    fc.property(fc.nat(base ** 3 - 1), (number) => {
      const characters = digitsOf(number, 3)
      expect(characters.reduce((sum, character) => sum * base + digitOf(character), 0)).toBe(number)
      expect(String.fromCharCode(...characters)).toMatch(/^[#-[\]-~]{3}$/)
    })
  )
})

test('even digits stand below the gap', () => {
  fc.assert(
    fc.property(fc.nat(evenBase ** 2 - 1), (number) => {
      const [first, second] = digitsOf(number, 2, evenBase) as [number, number]
      expect(Math.max(first, second)).toBeLessThan(gap)
      expect((first - low) * evenBase + second - low).toBe(number)
    })
  )
})
