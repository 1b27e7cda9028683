// A step of the build: modules of which few drafts need anything are parts of the command line.
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

const step = new URL('../src/cli/build/late-modules.mjs', import.meta.url).href
const {lateModules, partEntries} = (await import(step)) as {
  lateModules: {resolveId: (id: string, importer?: string) => unknown; load: (id: string) => string | undefined}
  partEntries: Readonly<Record<string, string>>
}
const {resolveId, load} = lateModules

describe('what stands in the place of a late module', () => {
  test('has its functions, which ask for the part when they are called', () => {
    const text = load('late-module:src/templates/worst.ts')!
    expect(text).toContain("require('./parts/late-canned.js')")
    expect(text).toMatch(/^export const settingOf = \(\.\.\.given\) => part\(\)\.(\w+)\(\.\.\.given\)$/m)
  })

  test('says of a rule what is known without its check', () => {
    const text = load('late-module:rules/template/two-sign-offs.ts')!
    expect(text).toContain("severity: 'info'")
    expect(text).toMatch(/compare: \(\.\.\.given\) => part\(\)\.\w+\.compare\(\.\.\.given\)/)
    for (const left of ['examples', 'rationale', 'yield']) expect(text).not.toContain(left)
  })

  test('asks for nothing to find nothing', () => {
    expect(load('late-module:rules/template/two-names.ts')).toContain('check: () => []')
  })
})

test.each(Object.values(partEntries))('%s has all that is asked of it, under names of its own', (part) => {
  const names = [...load(part)!.matchAll(/ as (\w+)\}/g)].map(([, name]) => name!)
  expect(names).not.toHaveLength(0)
  expect(new Set(names).size).toBe(names.length)
})

test('those of one part know each other, and others ask', () => {
  expect(resolveId('./worst.js', resolve('src/templates/any.ts'))).toBe('late-module:src/templates/worst.ts')
  expect(resolveId('./worst.js', resolve('src/templates/check.ts'))).toBeUndefined()
  expect(resolveId('./lazily.js', resolve('src/memo/any.ts'))).toBeUndefined()
})
