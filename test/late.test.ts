// A step of the build: what few drafts need is made when it is first used.
import {describe, expect, test} from 'vitest'

const step = new URL('../src/cli/build/late.mjs', import.meta.url).href
const {late} = (await import(step)) as {late: (code: string, own?: readonly string[]) => string}

describe('patterns are made late', () => {
  test.each([
    ['used once', 'const a = /x/u; const f = () => a.test("x")', 'let a; const f = () => (a ??= /x/u).test("x")'],
    ['used often', 'const a = /x/; f(a, a)', 'let a; const a$make = () => a = /x/; f((a ?? a$make()), (a ?? a$make()))'],
    ['in a short property', 'const a = /x/; f({a})', 'let a; f({a: (a ??= /x/)})'],
    ['not where it is a key', 'const a = /x/; f(b.a, {a: 1}, b[a])', 'let a; f(b.a, {a: 1}, b[(a ??= /x/)])'],
    ['not where something else has its name', 'const a = /x/; const f = (a) => a; { const [{b: a = 1}] = c; g(a) } g(a)', 'let a; const f = (a) => a; { const [{b: a = 1}] = c; g(a) } g((a ??= /x/))'],
    ['nor in a loop or a function that has it', 'const a = /x/; for (const a of b) f(a); function g() { a = 1; var a } try {} catch (a) { f(a) } f(a)', 'let a; for (const a of b) f(a); function g() { a = 1; var a } try {} catch (a) { f(a) } f((a ??= /x/))'],
    ['not within a function', 'const f = () => { const a = /x/; return a }', 'const f = () => { const a = /x/; return a }'],
    ['beside text beyond ASCII', 'const b = "é😊"; const a = /’/; f(a)', 'const b = "é😊"; let a; f((a ??= /’/))']
  ])('%s', (_, code, expected) => expect(late(code)).toBe(expected))
})

const long = "'one two three four five six seven eight nine ten'"
const late1 = (init: string): string => `let a; const a$make = () => a = ${init}; f((a ?? a$make()))`

describe('lists, sets and tables are made late', () => {
  test.each([
    ['a set', `new Set(${long}.split(' '))`],
    ['a table of patterns', `[[/one/, ${long}], [/two/, /three/]]`],
    ['with functions, which do nothing yet', `{one: () => g(${long})}`],
    ['mapped by what only answers', `${long}.split(' ').map((one) => new RegExp(one, 'u'))`]
  ])('%s', (_, init) => expect(late(`const a = ${init}; f(a)`)).toBe(late1(init)))

  test('with others of the kind, and by functions that only answer', () => {
    const b = `const b = (text) => new Set(text.split(' '));`
    expect(late(`${b} const a = {one: b(${long})}; f(a)`)).toBe(`${b} ${late1(`{one: b(${long})}`)}`)
    expect(late(`const c = [${long}]; const a = [...c, ...c, /one/, ${long}]; f(a)`)).toBe(
      `let c; const c$make = () => c = [${long}]; ${late1(`[...(c ?? c$make()), ...(c ?? c$make()), /one/, ${long}]`)}`
    )
  })

  test.each([
    ['what is short', 'const a = [1, 2]; f(a)'],
    ['what a call that may do more makes', `const a = register(${long}, ${long}); f(a)`],
    ['what such a function maps', `const b = (one) => register(one); const a = ${long}.split(' ').map(b); f(a)`],
    ['what depends on what changes', `let b = 1; const a = [b, ${long}]; b = 2; f(a)`],
    ['what depends on a list that grows', `const b = []; const a = [...b, ${long}]; b.push(1); f(a)`],
    ['what waits', `const a = [await b, ${long}]; f(a)`]
  ])('not %s', (_, code) => expect(late(code)).toBe(code))
})

test('what the parts of a script ask for is put together when the first of them does', () => {
  const code = late('const start = 1; const b = 2; exports.b = b; exports.start = start;', ['start'])
  const exports: Record<string, unknown> = {}
  const module: {exports: unknown} = {exports}
  new Function('module', 'exports', code)(module, exports)
  expect(exports).toEqual({start: 1})
  expect(module.exports).toBe(exports)
  expect(exports).toEqual({start: 1, b: 2})
})

test('modules that are no scripts of the package are asked for by its starter', () => {
  expect(late('const f = async (a) => [await import("b"), import(a), "import(c)"]')).toBe('const f = async (a) => [await require.import("b"), require.import(a), "import(c)"]')
})

test('what only the page of a rule shows is left to the library', () => {
  const made = late('const a = defineRule({ title: "a", rationale: "c", instead: [], examples: [{text: "b"}], check })')
  expect(made).toBe('const a = defineRule({ title: "a", instead: [], check })')
  expect(late('const a = defineRule({ check, examples: [] })')).toBe('const a = defineRule({ check,  })')
  expect(late('const a = defineRule({ title: "a", message: "b", check })')).toBe('const a = defineRule({ message: "b", check })')
})

test.each([
  ['String.raw`a\\d é`', '`a\\\\d é`'],
  ['String.raw`\\`\\${b}`', '`\\\\\\`\\\\\\${b}`'],
  ['String.raw`${b}\\s$${b}{`', '`${b}\\\\s$${b}{`'],
  ['`a${String.raw`\\b`}`', '`a${`\\\\b`}`']
])('a raw text becomes a plain one: %s', (raw, plain) => expect(late(`f(${raw})`)).toBe(`f(${plain})`))
