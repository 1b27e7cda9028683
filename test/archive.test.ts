import {deflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {phrases} from '../rules/compiled-phrases.js'
import {fromArchive, Lines, toArchive} from '../src/encoding/archive.js'
import {inflated as inflatedByNode} from '../src/cli/inflate.js'
import type {CompiledPhrases} from '../src/phrases/types.js'

test('what is read from an archive is what was written to it', () => {
  const data = {a: new Uint16Array([1, 2, 65_535]), b: new Uint8Array([0, 255]), c: 'é\n', plain: 'as it is, but for this: é ` \\ \n "', quoted: '"', d: [{e: '^é"\\'}], none: '', characters: new Uint8Array([35, 91, 126])}
  expect({...fromArchive<typeof data>(toArchive(data))}).toEqual(data)
})

test('lines are decoded one by one, and written again as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('`~', '"^', '\n')), {minLength: 1}), (texts) => {
      const {lines} = fromArchive<{lines: Lines}>(toArchive({lines: Lines.of(texts)}))
      expect(texts.map((_, index) => lines.at(index))).toEqual(texts)
      expect(String(lines)).toBe(String(Lines.of(texts)))
    })
  )
})

test('a text that is seldom asked for is deflated, by itself and as Node does it', () => {
  const piece = fc.oneof(fc.constantFrom('"', '\\', '\n', 'é', '😀', 'the same again '), fc.string({unit: 'grapheme'}))
  fc.assert(
    fc.property(fc.array(piece), fc.nat(9), (pieces, times) => {
      const told = pieces.join('').repeat(times)
      const {told: read} = fromArchive<{told: string}>(toArchive({told}, ['told'], deflateRawSync))
      expect(read).toBe(told)
      expect(inflatedByNode(deflateRawSync(told))).toBe(told)
    })
  )
})

test('the compiled phrases are one', () => {
  const compiled = fromArchive<CompiledPhrases>(phrases)
  expect(toArchive(compiled, ['lessons'], (text) => deflateRawSync(text, {level: 9}))).toBe(phrases)
  expect(compiled.rules.length).toBeGreaterThan(50)
})
