// What one source does wrong is that source's error: it is named, the exit code is 2, and all others are reported.
import {describe, expect, test, vi} from 'vitest'
import {folder, reply} from './cli-io.js'

const bad = 'We will call you at at noon.\n'
const times = (n: number, text: string): string => text.repeat(n)

/** @param name of the only source that is not checked */
const lost = async (name: string, content: string, message: string): Promise<void> => {
  const cwd = folder({[name]: content, 'a.txt': bad, 'z.txt': bad})
  const {code, out, err} = await reply(['a.txt', name, 'z.txt', '-f', 'json'], {cwd})
  const {reports, errors} = JSON.parse(out) as {reports: {path: string}[]; errors: object[]}
  expect(reports.map((each) => each.path)).toEqual(['a.txt', 'z.txt'])
  expect(errors).toEqual([{path: name, error: message}])
  expect(err).toBe(`reply-lint: ${name}: ${message}\n`)
  expect(code).toBe(2)
}

describe('templates that are nested too deeply', () => {
  test.each([
    ['macros/a.md', times(1500, '{% for i in a %}')],
    ['macros/a.md', `${times(5000, '{% if a %}b{% else %}')}c${times(5000, '{% endif %}')}`],
    ['macros/a.liquid', times(5000, '{% if a %}b{% else %}')],
    ['macros/a.hbs', `${times(5000, '{{#if a}}')}b${times(5000, '{{/if}}')}`],
    ['macros/a.csv', `id,body\n1,"${times(3000, '{% if a %}')}"\n`]
  ])('%s', (name, content) => lost(name, content, 'is nested too deeply'))

  test('a hundred conditions inside each other are read', async () => {
    const cwd = folder({'macros/a.liquid': `${times(100, '{% if a %}')}${bad}${times(100, '{% endif %}')}`})
    expect((await reply(['macros/a.liquid'], {cwd})).out).toContain('at at')
  })
})

test('an error that nobody foresaw', async () => {
  vi.doMock('../src/cli/canned.js', () => ({
    checkCanned: () => Promise.reject(new RangeError('Jo Bloggs')),
    compareAll: (_: unknown, checked: unknown) => checked
  }))
  await lost('macros/a.csv', 'id,body\n1,Hello.\n', 'the check failed with RangeError')
  vi.doUnmock('../src/cli/canned.js')
})
