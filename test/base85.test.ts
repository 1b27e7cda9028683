// Bytes as text that a literal can hold.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fromBase85, toBase85} from '../src/base85.js'

test('what is written is read again, and needs no escape', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 40}), (bytes) => {
      const text = toBase85(bytes)
      expect(text).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/)
      expect(fromBase85(text)).toEqual(bytes)
    })
  )
})

test('every byte in every place', () => {
  const bytes = Uint8Array.from({length: 1024}, (_, index) => (index >> 2) * (1 + (index & 3)))
  expect(fromBase85(toBase85(bytes))).toEqual(bytes)
})
