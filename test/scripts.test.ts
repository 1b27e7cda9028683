// The text of the command line's scripts, and of the lists that it reads in the library's files.
import {relative, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {literalIn} from '../src/cli/literal.js'

const from = async <T>(path: string): Promise<T> => (await import(new URL(path, import.meta.url).href)) as T
const {inAscii, wrapped} = await from<Record<'inAscii' | 'wrapped', (script: string) => string>>('../src/cli/build/scripts.mjs')
const {filesIn} = await from<{filesIn(...folders: string[]): string[]}>('../src/build/files.mjs')

test.each([
  ['if(!e)return/* @__PURE__ */ new Set;', 'if(!e)return new Set;'],
  ['a=/* @__PURE__ */ new Set', 'a=new Set'],
  ['return/* @__PURE__ */ (()=>a)()', 'return(()=>a)()'],
  ['a=`é`', 'a=`\\u00e9`']
])('%s', (script, expected) => expect(inAscii(script)).toBe(expected))

test('what is no script any more stops the build', () => {
  expect(wrapped('const a=1')).toMatch(/^\(function .*\{const a=1\}\)$/)
  expect(() => wrapped('if(!e)returnnew Set;')).toThrow(SyntaxError)
})

const lists = filesIn('src').filter((path) => path.endsWith('.list.ts'))

test.each(lists)('%s is read as it stands', async (path) => {
  const {list} = await from<{list: string}>(`../${path}`)
  expect(list.length).toBeGreaterThan(1000)
  expect(literalIn(relative(resolve('src/cli'), `dist/${path.replace(/ts$/, 'js')}`)).toString()).toBe(list)
})

test('there are lists', () => expect(lists).not.toEqual([]))
