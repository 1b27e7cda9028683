// The sum that is had for less than a walk is the walk's.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {x, xTotal} from '../src/channels/units/x.js'

const pieces = ['😊', '🎉', '🤝', '👍🏽', '👩‍👧', '❤️', '🇬🇧', '1️⃣', '’', 'é', 'e\u0301', '\r\n', '\r', '\n', '…', '™', '\u200d', '\ufe0f', '🏽', '\ud83d', 'a', ' ', 'x.com', '\u00ad', '\ufeff']

test('on X a text costs what its walk says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 12}), fc.nat(6), (parts, from) => {
      const text = parts.join('')
      let cost = 0
      x(text, (start, _, each) => (cost += start < from ? 0 : each), {linkLength: 23})
      expect(xTotal(text, {linkLength: 23}, from)).toBe(cost)
    })
  )
})
