// HTML of any size is read in as many steps as it is long.
import {describe, expect, test} from 'vitest'
import {UnreadableError} from '../src/templates/entry.js'
import {htmlText} from '../src/templates/readers/html.js'
import {Traced, Tracer} from '../src/templates/traced.js'

const read = (html: string): string => htmlText(Traced.slice(html, 0, html.length)).text

describe('elements inside each other', () => {
  test.each(['<div>', '<b>', '<p><b>', '<attribute x>', '<div><form><svg>'])('%s, very many times', (tags) => {
    expect(() => read(tags.repeat(100_000))).toThrow(new UnreadableError('is nested too deeply', undefined))
  })

  test('some hundred are read, and any number beside each other', () => {
    expect(read(`${'<div>'.repeat(900)}Hello${'</div>'.repeat(900)}`)).toBe('Hello')
    expect(read('<p><b>Hello</b> <br>there</p>'.repeat(3000))).toBe(Array.from({length: 3000}, () => 'Hello\nthere').join('\n\n'))
  })
})

test('breaks in a row are all kept', () => {
  expect(read(`Hello ${'<br> '.repeat(50_000)}there`)).toBe(`Hello${'\n'.repeat(50_000)}there`)
})

/** How often the runs of a text are looked at while each of its characters is copied. */
const looks = (length: number): number => {
  let count = 0
  const runs = Array.from({length}, (_, i) => ({
    get at() {
      count++
      return i
    },
    from: 2 * i,
    to: 2 * i + 2,
    asWritten: false
  }))
  const tracer = new Tracer(new Traced('x'.repeat(length), runs))
  for (let i = 0; i < length; i++) tracer.copy(i, i + 1)
  expect(tracer.done().text).toHaveLength(length)
  return count
}

test('copying a text piece by piece looks at its runs in proportion to its length', () => {
  expect(looks(4000) / looks(2000)).toBeLessThan(2.5)
})
