import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readingCopy} from '../src/privacy/copy.js'
import {lowSign, sign, Signs, wordsSign, writtenSign} from '../src/matching/signs.js'

const sentence = fc.stringMatching(/^[ab1 @\n]{0,12}[.!?]?$/)
const texts = fc.array(sentence, {maxLength: 6}).map((parts) => parts.join(' '))
const signs = [/a b/g, /@\w+/g, /\d(?! )/g, /(?<!a)b+/g].map(sign)

test('a text has a sign where a search finds it, and all its matches, however often its sentences come again', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, first) => {
      const found = new Signs(text)
      for (const one of signs) {
        const expected = Array.from(text.matchAll(one.pattern), ({0: match, index}) => [match, index])
        if (first) expect(found.has(one)).toBe(expected.length > 0)
        expect(found.all(one).map(({0: match, index}) => [match, index])).toEqual(expected)
        expect(found.has(one)).toBe(expected.length > 0)
      }
    }),
    {numRuns: 500}
  )
})

test('a sign in small letters stands where its pattern finds it in any case', () => {
  const pattern = /[ab]k|s\d/
  const one = lowSign(pattern)
  fc.assert(
    fc.property(fc.stringMatching(/^[abAB1kKsSſKİ .!]{0,16}$/), (text) => {
      expect(new Signs(text).has(one)).toBe(new RegExp(pattern, 'i').test(text))
    }),
    {numRuns: 500}
  )
})

test('words are found one by one as by a pattern, and by it when they are asked for often', () => {
  const list = String.raw`bc|\bcab\b|a b|\bab|ca\b|b.|(a`
  const pattern = /bc|\bcab\b|a b|\bab|ca\b|b\.|\(a/
  for (const [make, flags] of [[wordsSign, 'i'], [writtenSign, '']] as const)
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[abcABC1_.( é]{0,9}$/), {maxLength: 40}), (drafts) => {
        const one = make(list)
        for (const text of drafts) expect(new Signs(text).has(one)).toBe(new RegExp(pattern, flags).test(text))
      }),
      {numRuns: 200}
    )
})

test('each unit of a reading copy has its place in the text, in order, up to its end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '7', ' ', '  ', '\t', '\n', '…', '’', '😊', '\u200b', '７', '½', 'ﬁ', '\ud83d'), {maxLength: 20}).map((parts) => parts.join('')), (written) => {
      const {text, from, to} = readingCopy(written)
      for (let at = 0; at < text.length; at++) {
        expect(to(at)).toBeGreaterThan(from(at))
        expect(from(at)).toBeGreaterThanOrEqual(at === 0 ? 0 : from(at - 1))
        if (/[a\n]/.test(text[at]!)) expect(written.slice(from(at), to(at))).toBe(text[at])
      }
      expect(from(text.length)).toBe(written.length)
    }),
    {numRuns: 500}
  )
})

test('a text in small letters has a unit for each of the text, a Latin letter only for one that a pattern in any case takes for it', () => {
  for (let code = 0; code < 0xffff; code++) {
    const capital = String.fromCharCode(code)
    const {lower} = new Signs(capital)
    expect(lower.length).toBe(1)
    if (lower !== capital && lower < '\u0250') expect(new RegExp(lower, 'i').test(capital)).toBe(true)
  }
})
