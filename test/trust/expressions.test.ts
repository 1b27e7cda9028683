// Promise 1: no text makes an expression of the package, or a company's own, take for ever.
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {backtracks} from '../../src/config/backtracking.js'
import {matchesOf, reach} from '../../src/matching/bounded.js'
import {refersToRepeat, tooManySteps} from '../../src/config/steps.js'
import {ConfigError, createLinter, redact} from '../../src/index.js'
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

describe('what takes more than a few passes over the piece of a text that is read', () => {
  test.each(['\\d*\\d*\\d*x', '.*.*.*x', '\\w*\\w*\\w*!x', 'ORD\\d*\\d+\\d*', `${'\\d?'.repeat(20)}x`, '(?:a|a)'.repeat(20), '\\d{1,12}'.repeat(6), '\\b(?=\\d*\\d*x)\\d*\\d*y', '.*a.*b.*c', '(?:\\w+:){2}\\d*\\d*\\d*x', '\\d{4,}-?\\d{4,}[A-Z]', '.*.*x', 'c{1,31}[bc]{0,30}[ab]{1,10}x', '(?:[a-z]{2,5}){2,6}x', '(?:\\d{1,4}[ -]?){1,5}x', '(?=.*.*x)a', 'a+(?=\\d*x)\\d*(?<=\\w*!)b'])(
    '%s does',
    (source) => expect(tooManySteps(source, 'u')).toBe(true)
  )
  test.each(['\\d{4,8}-?\\d{4,8}[A-Z]', '\\w+@\\w+\\.\\w+x', '.{0,20}ref.{0,20}x', '(?=.*\\d)(?=.*[A-Z])[A-Z0-9-]{6,20}', 'https?://(?:[\\w-]+\\.)*acme\\.example/\\S*', '(?:[A-Z][a-z]+ )*at Acme', '(?:\\d{3,4}[ -]?){2,4}', '\\b[A-Z]{2,3}-?\\d{5,8}(?:/\\d{1,2})?\\b', '[A-Za-z ]+ from Acme', '(?:\\d{1,3} ?){2,4}', '(?=.*\\d)[A-Z0-9]{6,20}', 'Ref:? ?#?\\s*\\d+', '(?:AB|CD|EF)-\\d{2,6}-[a-z]{1,3}', '\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}'])(
    '%s does not',
    (source) => expect(tooManySteps(source, 'u')).toBe(false)
  )
  test.each(['(\\d+)\\1+x', '(.*)\\1(.*)\\2x', '(\\d)\\1*', '(?:(a)\\1)+', '(?<n>\\w{1,20})\\k<n>'])('%s refers to a repeat', (source) => expect(refersToRepeat(source, 'u')).toBe(true))
  test.each(['(\\d)\\1', '(["\']).*\\1', '(?<n>\\d{4})-\\k<n>'])('%s does not', (source) => expect(refersToRepeat(source, 'u')).toBe(false))
})

/** What going back costs: the characters that are read, in all ways to part a text between repeats. */
const read = (repeats: readonly Repeat[], text: string, from: number, known = new Map<string, number>()): number => {
  const [first, ...rest] = repeats
  if (!first) return 0
  const key = `${rest.length} ${from}`
  let steps = known.get(key) ?? 0
  if (known.has(key)) return steps
  for (let taken = 0; taken <= first.max && from + taken <= text.length; taken++) {
    if (taken > 0) steps += 1
    if (taken > 0 && !first.of.includes(text[from + taken - 1]!)) break
    if (taken >= first.min) steps += read(rest, text, from + taken, known)
  }
  known.set(key, steps)
  return steps
}
interface Repeat {
  of: string
  min: number
  max: number
}

test('the steps that are counted are those that are taken, as far as texts are tried', () => {
  const repeat = fc.record({of: fc.constantFrom('a', 'b', 'c', 'ab', 'bc', 'abc'), min: fc.nat(2), more: fc.constantFrom(0, 1, 2, 9, 30, Infinity)}).map(({of, min, more}): Repeat => ({of, min, max: Math.max(1, min + more)}))
  const taken: number[] = []
  fc.assert(
    fc.property(fc.array(repeat, {minLength: 1, maxLength: 6}), (repeats) => {
      const source = `${repeats.map(({of, min, max}) => `[${of}]{${min},${max === Infinity ? '' : max}}`).join('')}x`
      fc.pre(!backtracks(source, 'u') && !tooManySteps(source, 'u'))
      for (const text of ['a', 'b', 'c', 'ab', 'bc', 'aab', 'abc', `${'a'.repeat(40)}${'b'.repeat(88)}`, `${'c'.repeat(20)}${'b'.repeat(40)}${'a'.repeat(68)}`, 'aaaaab']) taken.push(read([...repeats, {of: 'x', min: 1, max: 1}], text.repeat(reach).slice(0, reach), 0))
      expect(Math.max(...taken.slice(-10))).toBeLessThan(6_000)
    }),
    {numRuns: 150, examples: [[[{of: 'c', min: 0, max: 30}, {of: 'c', min: 0, max: 30}, {of: 'b', min: 1, max: 10}, {of: 'ab', min: 0, max: 9}, {of: 'a', min: 0, max: 1}]], [[{of: 'c', min: 1, max: 31}, {of: 'bc', min: 0, max: 30}, {of: 'ab', min: 1, max: 10}]]]}
  )
  expect(Math.max(...taken)).toBeGreaterThan(200)
})

describe('a long text is read piece by piece', () => {
  const filler = 'Hello, it is on its way. '.repeat(40)
  test.each(['\\bORD-?\\d{4,8}\\b', '(?<=ref )\\d+', '^Hello', 'way\\. $', '(?<!x)😀+', '\\d+$'])('%s is found where it stands', (source) => {
    for (let shift = 0; shift < reach; shift += 7) {
      const text = `${filler.slice(shift)}ORD-48291 ref 55 😀😀 ${filler}ORD123456 8 ref 12${filler} 77`
      const places = (list: Iterable<RegExpExecArray>) => [...list].map((match) => [match.index, match[0]])
      expect(places(matchesOf(text, new RegExp(source, 'u')))).toEqual(places(text.matchAll(new RegExp(source, 'gu'))))
    }
  })
  test('a match that has no end is told of in parts, and costs no more', () => {
    expect([...matchesOf('9'.repeat(1000), /\d+/)].map((match) => match[0]).join('')).toBe('9'.repeat(1000))
    expect([...matchesOf('9'.repeat(20_000), /\d{4,}-?\d{4,}[A-Z]/)]).toEqual([])
    expect([...matchesOf('a'.repeat(100_000), /\w+@\w+\.\w+x/)]).toEqual([])
  })
  test('by the names that a company gives its references, in words', () => expect(redact('It is ZZ~4417 now.', {company: {patterns: {'job-number': /ZZ~\d+/}}})).toBe('It is [job number] now.'))
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

  test.each(['', '(?:)', '\\b', '^', '.*', '\\d*', '(?=A)', '(?:ORD)?'])('%j finds nothing', async (order) => {
    await expect(createLinter({company: {patterns: {order}}})).rejects.toThrow('company.patterns.order: can match nothing at all')
  })

  test.each(['\\d*x\\d*\\d*\\d*x', '.*.*.*x', '(\\d+)\\1+x'])('%s is refused, and so is no expression', async (order) => {
    await expect(createLinter({company: {patterns: {order}}})).rejects.toThrow('company.patterns.order: can take for ever')
    await expect(createLinter({company: {signOff: [order]}})).rejects.toThrow('company.signOff[0]: can take for ever')
    await expect(createLinter({company: {contacts: [`/${order}/`]}})).rejects.toThrow('company.contacts[0]: can take for ever')
    await expect(createLinter({company: {contacts: [`/(${order}/`]}})).rejects.toThrow('company.contacts[0]: is not a regular expression')
  })

  test('in the library too; others are taken', async () => {
    await expect(createLinter({company: {patterns: {order: unsafe}}})).rejects.toThrow(ConfigError)
    await expect(createLinter({company: {patterns: {order: unsafe}}})).rejects.toThrow('company.patterns.order: can take for ever')
    await expect(createLinter({company: {signOff: ['^AB', '(?:-|~)[A-Z][a-z]+$'], patterns: {order: 'ORD(?:-\\d{3}){2,4}'}, contacts: ['/ACME(?:-\\d+)+/', '/help@\\w+\\.acme\\.\\w+/']}})).resolves.toBeDefined()
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
