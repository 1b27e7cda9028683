// A step of the build: what few drafts need is made when it is first used.
import {describe, expect, test} from 'vitest'

const step = new URL('../src/cli/build/late.mjs', import.meta.url).href
const {late} = (await import(step)) as {late: (code: string) => string}

describe('patterns are made late', () => {
  test.each([
    ['used once', 'const a = /x/u; const f = () => a.test("x")', 'let a; const f = () => (a ??= /x/u).test("x")'],
    ['used often', 'const a = /x/; f(a, a)', 'let a$made; const a = () => a$made ??= /x/; f(a(), a())'],
    ['in a short property', 'const a = /x/; f({a})', 'let a; f({a: (a ??= /x/)})'],
    ['not where it is a key', 'const a = /x/; f(b.a, {a: 1}, b[a])', 'let a; f(b.a, {a: 1}, b[(a ??= /x/)])'],
    ['not where something else has its name', 'const a = /x/; const f = (a) => a; { const [{b: a = 1}] = c; g(a) } g(a)', 'let a; const f = (a) => a; { const [{b: a = 1}] = c; g(a) } g((a ??= /x/))'],
    ['nor in a loop or a function that has it', 'const a = /x/; for (const a of b) f(a); function g() { a = 1; var a } try {} catch (a) { f(a) } f(a)', 'let a; for (const a of b) f(a); function g() { a = 1; var a } try {} catch (a) { f(a) } f((a ??= /x/))'],
    ['not within a function', 'const f = () => { const a = /x/; return a }', 'const f = () => { const a = /x/; return a }'],
    ['beside text beyond ASCII', 'const b = "é😊"; const a = /’/; f(a)', 'const b = "é😊"; let a; f((a ??= /’/))']
  ])('%s', (_, code, expected) => expect(late(code)).toBe(expected))
})

test('what only the page of a rule shows is left to the library', () => {
  const made = late('const a = defineRule({ title: "a", rationale: "c", instead: [], examples: [{text: "b"}], check })')
  expect(made).toBe('const a = defineRule({ title: "a", instead: [], check })')
  expect(late('const a = defineRule({ check, examples: [] })')).toBe('const a = defineRule({ check,  })')
})
