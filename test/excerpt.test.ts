import fc from 'fast-check'
import {expect, test} from 'vitest'
import {excerpts} from '../src/reporters/excerpt.js'
import type {Paint} from '../src/reporters/reporter.js'
import type {Finding} from '../src/rule.js'

const same = (text: string): string => text
const paint: Paint = {error: same, warning: same, info: same, good: same, strong: same, faint: same}
const finding = (start: number, end: number, severity: Finding['severity'] = 'error', line = 1): Finding => ({start, end, severity, line}) as Finding
const drawn = (text: string, ...findings: Finding[]): string[] => excerpts(text, findings, 200, paint, () => []).map((row) => row.slice(4))

test('lines end with LF, CRLF or CR, and only those with findings are shown', () => {
  expect(drawn('one\r\ntwo\rthree\n', finding(5, 8, 'error', 2))).toEqual(['two', '^^^', ''])
  expect(drawn('one\r\ntwo\rthree\n', finding(9, 14, 'warning', 3))).toEqual(['three', '~~~~~', ''])
  expect(drawn('one\r\r\ntwo', finding(0, 3), finding(6, 9, 'info', 3))).toEqual(['one', '^^^', '', 'two', '---', ''])
})

test('each character is marked by the strongest of what was found there, and an empty place at the character behind it', () => {
  const place = fc.record({start: fc.nat(12), length: fc.nat(5), severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const)})
  fc.assert(
    fc.property(fc.array(place, {minLength: 1, maxLength: 5}), (places) => {
      const text = 'abcdefghijklmnopqrst'
      const at = (index: number): string => {
        const here = places.filter(({start, length}) => index >= start && index < start + Math.max(1, length)).map(({severity}) => severity)
        return here.includes('error') ? '^' : here.includes('warning') ? '~' : here.includes('info') ? '-' : ' '
      }
      const [, marks] = drawn(text, ...places.map(({start, length, severity}) => finding(start, start + length, severity)))
      expect(marks).toBe(Array.from(text, (_, index) => at(index)).join('').trimEnd())
    })
  )
})
