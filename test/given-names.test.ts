// The list of first names is written in short: every name can be asked about, and no word of the sentence is one.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isFirstName, plainName} from '../src/privacy/recognisers/first-names.js'
import {isGivenName} from '../src/privacy/recognisers/given-names.js'

describe('given names', () => {
  test.each(['anna', 'zoltan', 'aoibheann', 'oluwakemi', 'thandeka', 'xiomara', 'siobhan', 'meryem', 'yuriko'])('%s', (name) => expect(isGivenName(name)).toBe(true))
  test.each(['', '0', 'street', 'april2', 'ab', 'please', 'zzz', 'the', 'ñandú'])('not %s', (word) => expect(isGivenName(word)).toBe(false))
  test('every common one is one', () => {
    fc.assert(fc.property(fc.string({minLength: 1, maxLength: 8}), (word) => isGivenName(word) || !isFirstName(word)))
  })
  test('accents and capitals are put aside', () => expect(isGivenName(plainName('Chloé'))).toBe(true))
})
