// Ways to say it: sentences whose [[personal data]] is found, and nothing else; sentences with numbers and names that are nobody's.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {claimsIn} from '../src/privacy/claims.js'

const nobody = {names: [], contacts: []}
const lines = (name: string): string[] => readFileSync(`test/fixtures/privacy/${name}.txt`, 'utf8').trimEnd().split('\n')

describe('found', () => {
  test.each(lines('found'))('%s', (line) => {
    const places: {start: number; end: number}[] = []
    let text = ''
    for (const [i, part] of line.split(/\[\[|\]\]/).entries()) {
      if (i % 2 === 1) places.push({start: text.length, end: text.length + part.length})
      text += part
    }
    const claims = claimsIn({value: text}, nobody)
    for (const place of places) expect(claims.some(({start, end}) => start < place.end && place.start < end), text.slice(place.start, place.end)).toBe(true)
    for (const {start, end} of claims) expect(places.some((place) => start < place.end && place.start < end), text.slice(start, end)).toBe(true)
  })
})

describe('left alone', () => {
  test.each(lines('left-alone'))('%s', (line) => {
    expect(claimsIn({value: line}, nobody).map(({kind, start, end}) => `${kind}: ${line.slice(start, end)}`)).toEqual([])
  })
})

describe('the lines of a record', () => {
  const record = (head: string): string[] => claimsIn({value: `${head}\nEmail: lena@mill-lane.example\nPhone: 020 7946 0101\n`}, nobody).map(({kind}) => kind)

  test.each(['Your details:', 'Here is what we have for you:', 'Name: Lena'])('%s', (head) => expect(record(head)).toEqual(['email', 'phone']))
  test.each(['Our details:', 'For your information:', 'How to reach the shop:'])("the company's own after %s", (head) => expect(record(head)).toEqual([]))
})

describe("the company's own", () => {
  const text = 'We wrote to lena@mill-lane.example, rang 020 7946 0101 and saw Ada Lovell sign; job ZZ-1188.'
  const found = (company: {names?: string[]; contacts?: string[]; patterns?: Record<string, RegExp>}): string[] =>
    claimsIn({value: text}, {...nobody, ...company}).map(({start, end}) => text.slice(start, end))

  test('is found without a config', () => expect(found({})).toEqual(['lena@mill-lane.example', '020 7946 0101', 'Ada Lovell']))
  test('is left alone as a domain, a number and a name', () => expect(found({contacts: ['mill-lane.example', '+44 20 7946 0101', '02079460101'], names: ['Ada Lovell']})).toEqual([]))
  test('is left alone as a pattern', () => expect(found({contacts: ['/@mill-.*example/'], names: []})).toEqual(['020 7946 0101', 'Ada Lovell']))
  test('has references of its own shape', () => expect(found({patterns: {'job number': /ZZ-\d{4}/}})).toContain('ZZ-1188'))
})
