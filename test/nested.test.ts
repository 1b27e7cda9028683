// Data that few bytes make huge or endlessly deep: a message with the file, and no crash.
import {describe, expect, test} from 'vitest'
import {readRuleFile} from '../src/phrases/read.js'
import {UnreadableError} from '../src/templates/entry.js'
import {readYaml} from '../src/templates/readers/yaml.js'
import {folder, reply, snarfle} from './cli-io.js'

/** Six levels, of nine aliases each. */
const bomb = (indent = ''): string =>
  [`a0: &a0 [x, x, x, x, x, x, x, x, x]`, ...[1, 2, 3, 4, 5, 6].map((i) => `a${i}: &a${i} [${Array.from({length: 9}, () => `*a${i - 1}`).join(', ')}]`)].map((line) => `${indent}${line}\n`).join('')
const deep = (n: number): string => `${'['.repeat(n)}${']'.repeat(n)}`

describe('configs', () => {
  test.each([
    ['c.yml', bomb(), 'there are too many aliases (*name)'],
    ['c.yml', `words: ${deep(20_000)}\n`, 'is nested too deeply'],
    ['c.yml', `words: ${deep(500)}\n`, 'is nested too deeply'],
    ['c.yml', 'words: &a [*a, *a]\n', 'is nested too deeply'],
    ['c.json', `{"words": ${deep(20_000)}}`, 'is nested too deeply']
  ])('%s: %.30s', async (name, content, message) => {
    const cwd = folder({'a.txt': 'Hello.\n', [name]: content})
    expect(await reply(['a.txt', '-c', name, '-f', 'ndjson'], {cwd})).toMatchObject({code: 2, err: `${name}: ${message}\n`})
  })

  test('a few aliases are fine', async () => {
    const cwd = folder({'a.txt': 'We snarfel it.\n', 'c.yml': 'company: {names: &n [Snarfel]}\nwords: *n\n'})
    expect(await reply(['a.txt', '-c', 'c.yml', '-f', 'ndjson'], {cwd})).toMatchObject({code: 0, err: ''})
  })
})

test('rules', () => {
  const said = (yaml: string): string[] => readRuleFile('our/x.yml', yaml, {}).problems.map(({message}) => message)
  expect(said(snarfle)).toEqual([])
  expect(said(`phrases: ${deep(20_000)}\n`)).toEqual(['this file is nested too deeply'])
  expect(said(`${snarfle}  - text: It is here.\n    flags: []\n    config:\n${bomb('      ')}`)).toEqual(['there are too many aliases (*name)'])
})

test('canned responses', () => {
  for (const n of [500, 20_000]) expect(() => readYaml(`replies: ${deep(n)}\n`)).toThrow(new UnreadableError('is nested too deeply', undefined))
})
