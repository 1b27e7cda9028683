import {expect, test} from 'vitest'
import {phrases} from '../rules/compiled-phrases.js'
import {fromArchive, toArchive} from '../src/phrases/archive.js'

test('what is read from an archive is what was written to it', () => {
  const compiled = fromArchive(phrases)
  expect(toArchive(compiled)).toBe(phrases)
  expect(compiled.rules.length).toBeGreaterThan(50)
})
