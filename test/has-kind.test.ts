import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseText} from '../src/reply.js'
import {hasKind} from '../src/tokens/has-kind.js'

const kinds = ['word', 'number', 'punctuation', 'link', 'handle', 'emoji', 'placeholder', 'code', 'name', 'sign-off', 'thread-mark', 'camel'] as const
const parts = fc.constantFrom('Hi Olga,', 'a harp', 'It is late.', '@olga', '{{harp}}', '[NAME]', 'MaxSaver', '😀', '12', 'AB-12', 'www.harp.example', '?', '\n', '^JB', '1/2', 'Regards, Ivo')
const anyText = fc.oneof(fc.array(parts, {maxLength: 12}).map((some) => some.join(' ')), fc.string({unit: 'grapheme', maxLength: 100}))

describe('whether a text has a token of a kind', () => {
  test('is what a look at all of its tokens says, also of a text that comes again', () => {
    fc.assert(fc.property(anyText, (value) => {
      for (let again = 0; again < 3; again++) {
        const text = parseText(value)
        for (const kind of kinds) expect(hasKind(text, kind)).toBe(text.tokens.some((token) => token.kind === kind))
      }
    }))
  })
})
