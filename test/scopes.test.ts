// A step of the build: what stands at the top of a script is put into blocks.
import fc from 'fast-check'
import {expect, test} from 'vitest'

const step = new URL('../src/cli/build/scopes.mjs', import.meta.url).href
const {inScopes} = (await import(step)) as {inScopes: (code: string) => string}

/** The names of numbers, each declared by itself. */
const numbers = (count: number): string => Array.from({length: count}, (_, index) => `const a${index} = ${index};`).join('')

test.each([
  ['what is used beside it is known there alone', 'const a = 1; const b = () => a', '{let a = 1; let b = () => a}'],
  ['what is used elsewhere is known outside', 'const a = 1; let b = a; f(b)', '{let a = 1; var b = a;} f(b)'],
  ['a name within a function is another', 'const a = 1; f((a) => a)', '{let a = 1;} f((a) => a)'],
  ['a class is a value', 'var A = class A {}; const b = new A()', '{let A = class A {}; let b = new A()}'],
  ['functions stay outside, with what they use', 'const a = 1; function f() { return a } const b = f()', '{var a = 1;} function f() { return a } {let b = f()}'],
  ['several that are declared at once stay together', 'const {a, b: [c]} = d; f(c)', '{var {a, b: [c]} = d;} f(c)']
])('%s', (_, code, expected) => expect(inScopes(code)).toBe(expected))

test('a block has no more names than V8 keeps without a table', () => {
  expect(inScopes(numbers(74)).match(/\{/g)).toHaveLength(1)
  expect(inScopes(numbers(75)).match(/\{/g)).toHaveLength(2)
})

const declarations = fc.array(fc.record({kind: fc.constantFrom('const', 'let', 'var', 'function'), uses: fc.array(fc.nat({max: 300}), {maxLength: 3})}), {minLength: 1, maxLength: 300})

/** What a script answers. */
const answerOf = (code: string): unknown => {
  let answer: unknown
  new Function('answer', code)((given: unknown) => void (answer = given))
  return answer
}

test('the script does what it did', () =>
  fc.assert(
    fc.property(declarations, (all) => {
      const lines = all.map(({kind, uses}, index) => {
        const sum = ['7', ...uses.filter((use) => use < index).map((use) => (all[use]!.kind === 'function' ? `a${use}(0)` : `a${use}`))].join(' + ')
        return kind === 'function' ? `function a${index}(deep) { return deep + (${sum}) % 1009 }` : `${kind} a${index} = (() => (${sum}) % 1009)();`
      })
      const names = all.map(({kind}, index) => (kind === 'function' ? `a${index}(1)` : `a${index}`))
      const code = `${lines.join('\n')}\nanswer([${names.join()}])`
      expect(answerOf(inScopes(code))).toEqual(answerOf(code))
    }),
    {numRuns: 50}
  ))
