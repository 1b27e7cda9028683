// A hostile text takes as much work for each character as a short one: counted in characters that patterns go over, not in time.
import {expect, test} from 'vitest'
import {claimsIn} from '../src/privacy/claims.js'

const nobody = {names: [], contacts: []}

/** How many characters patterns go over, from where each search starts to where its match ends, or the text. */
const charactersRead = (value: string): number => {
  const {exec} = RegExp.prototype
  let read = 0
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    read += (match ? match.index + match[0].length : this.sticky ? start : text.length) - start + 1
    return match
  }
  try {
    claimsIn({value}, nobody)
  } finally {
    RegExp.prototype.exec = exec
  }
  return read
}

const pieces = ['7', '41 ', '4-', '0 1 2 ', '12/03/', 'one ', 'double two ', '9.', '5551234 ', '4111 1111 1111 1112 ', 'order 12-', 'pin 4', '#', 'https://a.example/order/', 'AB12', 'GB29 ', '+44(', '1:', '[1', 'five, five, ']

test.each(pieces)('100 kB of %j', (piece) => {
  const of = (bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length))
  charactersRead(of(2_000)) // compiles what it needs
  const [tenth, whole] = [charactersRead(of(10_000)), charactersRead(of(100_000))]
  expect(whole / tenth).toBeLessThan(12)
}, 30_000)
