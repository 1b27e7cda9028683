import {expect, test} from 'vitest'
import {phrases} from '../rules/compiled-phrases.js'
import {fromArchive, toArchive} from '../src/archive.js'
import type {CompiledPhrases} from '../src/phrases/types.js'

test('what is read from an archive is what was written to it', () => {
  const data = {a: new Uint16Array([1, 2, 65_535]), b: new Uint8Array([0, 255]), c: 'é\n', d: [{e: 1}], none: ''}
  expect({...fromArchive<typeof data>(toArchive(data))}).toEqual(data)
})

test('the compiled phrases are one', () => {
  const compiled = fromArchive<CompiledPhrases>(phrases)
  expect(toArchive(compiled)).toBe(phrases)
  expect(compiled.rules.length).toBeGreaterThan(50)
})
