import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Digits} from '../src/privacy/digits.js'

const bits = fc.constantFrom('1', '22', '3', '.', ' ', 'a', 'é', '@', '@sam5', '@07700900123', '-', 'order ', '\n', '😀')
const text = fc.array(bits, {maxLength: 30}).map((parts) => parts.join(''))

describe('the digits of a text', () => {
  test('are dense where so many stand in a window of so many characters', () => {
    const inWindow = (value: string, at: number): number => value.slice(at, at + 5).replace(/\D/g, '').length
    fc.assert(
      fc.property(text, (value) => {
        expect(new Digits(value).dense(3, 5)).toBe(Array.from(value.split('').keys()).some((at) => inWindow(value, at) >= 3))
      })
    )
  })

  test('make a long number where four stand not far from each other', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (value, takesFirst) => {
        const at = value.search(/\d/)
        const taken = takesFirst && at >= 0 ? Uint8Array.from({length: value.length}, (_, place) => Number(place === at)) : undefined
        const bare = value.replace(/(?<![\w.])@(?:[A-Za-z_]\w*|\d{1,7}(?!\w))/g, (found) => '@'.repeat(found.length))
        const open = taken ? bare.replace(/\d/g, (one, place: number) => (taken[place] === 1 ? ' ' : one)) : bare
        expect(new Digits(value).hasOpen(taken)).toBe(/\d/.test(open))
        expect(new Digits(value).hasLongNumber(taken)).toBe(/\d(?:\D{0,6}\d){3}/.test(open))
      })
    )
  })

  test('are told in the longest run of letters and digits', () => {
    expect(new Digits('no digit here').longestCode).toBe(0)
    expect(new Digits('Order AB12cd, then 123456.').longestCode).toBe(6)
  })
})
