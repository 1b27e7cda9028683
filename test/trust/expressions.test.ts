// Promise 1: no text makes an expression of the package, or a company's own, take for ever.
import {describe, expect, test, vi} from 'vitest'
import {backtracks} from '../../src/config/backtracking.js'
import {ConfigError, createLinter} from '../../src/index.js'
import {folder, reply} from '../cli-io.js'
import {literals, watchMade, type Expression} from './expressions.js'

describe('what can take for ever', () => {
  test.each(['(a+)+$', '(\\w+\\s?)*$', '(a|a)*b', '(?:a|b|ab)*c', '(a*)*b', '(?:a?b?)*c', '(?:\\p{L}+[ -]?)+$', '(?:a{1,20}){1,20}$', '(.*a){20}', '^(?:(?=(a+)+b)x)', '(?:[a-c]|[c-e])+f', '(?:\\d|\\p{Nd})*x', '(x+x+)+y'])(
    '%s does',
    (source) => expect(backtracks(source, 'u')).toBe(true)
  )
  test.each(['^AB', 'ORD-\\d{6}', '(?:-|~)[A-Z][a-z]+$', '\\b[A-Z]{2,3}-?\\d{5,8}\\b', '(?:\\p{L}+[ -])+$', '[A-Za-z ]+ from Acme', '(?<![a-z])\\d+(?:-\\d+)*', '(?:a|b?)*c', '(?:[a-c]|[d-f])+g', '(?:ab|cd)*e', '(\\d)\\1', '\\d(?:[ -]?\\d){7,11}', '(?:\\w+ ){0,12}end'])(
    '%s does not',
    (source) => expect(backtracks(source, 'u')).toBe(false)
  )
})

describe('in a config, what can take for ever is refused', () => {
  const unsafe = '(a|a)*b'

  test.each([
    ['company:\n  signOff: ["^AB", "(a+)+$"]\n', '2:20'],
    ['company:\n  patterns:\n    order: "(?:\\\\d+-?)+x"\n', '3:12'],
    ['company:\n  contacts:\n    - /(\\w+\\s?)*$/\n', '3:7'],
    ['voice: {signOff: "(a|a)*b"}\n', '1:18'],
    ['overrides:\n  - files: "*.txt"\n    company: {signOff: ["(a*)*b"]}\n', '3:25']
  ])('%j at %s', async (config, place) => {
    const {code, out, err} = await reply([], {cwd: folder({'reply-lint.config.yml': config}), stdin: 'Hi'})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(new RegExp(`^reply-lint\\.config\\.yml:${place}: can take for ever on some texts`))
  })

  test('in the library too; others are taken', async () => {
    await expect(createLinter({company: {patterns: {order: unsafe}}})).rejects.toThrow(ConfigError)
    await expect(createLinter({company: {patterns: {order: unsafe}}})).rejects.toThrow('company.patterns.order: can take for ever')
    await expect(createLinter({company: {signOff: ['^AB', '(?:-|~)[A-Z][a-z]+$'], patterns: {order: 'ORD(?:-\\d{3}){2,4}'}, contacts: ['/ACME(?:-\\d+)+/']}})).resolves.toBeDefined()
  })
})

test('no expression of the package does', async () => {
  const made = watchMade()
  // not the modules that are loaded already, which have made theirs
  vi.resetModules()
  const {createLinter: create, rules} = await import('../../src/index.js')
  const linter = await create({company: {contacts: ['help@acme.example', '0800 123 4567', 'acme.example', '/ACME-\\d+/']}, region: 'uk'})
  for (const rule of rules) for (const {text, customer, channel} of rule.examples.slice(0, 2)) linter.lintSync({text, ...(customer ? {customer} : {}), ...(channel ? {channel} : {})})
  const all = new Map([...literals(), ...made].map((each): [string, Expression] => [`/${each.source}/${each.flags}`, each]))
  expect(all.size).toBeGreaterThan(900)
  expect(made.length).toBeGreaterThan(80)
  const unsafe = [...all.values()].filter(({source, flags}) => source.length > 2 && backtracks(source, flags))
  expect(unsafe.map(({file, source}) => `${file}: ${source.slice(0, 300)}`)).toEqual([])
})
