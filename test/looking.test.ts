// Two ways of looking that spare time give what the plain ways give.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {matchesIn} from '../src/matching/matches.js'
import {parseText} from '../src/reply.js'
import {trait, wordsWith} from '../src/tokens/traits.js'

describe('matchesIn', () => {
  test.each([/\d+/g, /b*/g, /(?<=a)b/g, /(?<word>a+)(?=b)/gi])('finds with %s what matchAll finds', (pattern) => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'b', 'A', '1', ' ')}), (text) => {
        const plain = (found: Iterable<RegExpExecArray>): unknown[] => Array.from(found, (match) => [match[0], match.index, match.groups?.['word']])
        expect(plain(matchesIn(text, pattern))).toEqual(plain(text.matchAll(pattern)))
      })
    )
  })
})

describe('wordsWith', () => {
  const capital = trait(({text, norm}) => text !== norm)

  test('gives the places of the tokens that have the trait, whatever their kind', () => {
    const text = parseText('Hi Ana, the ALPHA kit is HERE; (NASA) says so.')
    expect(wordsWith(text, capital).map((index) => text.tokens[index]?.text)).toEqual(['Hi', 'Ana', 'ALPHA', 'HERE', 'NASA'])
  })

  test('gives none where none has it', () => expect(wordsWith(parseText('all is well'), capital)).toEqual([]))
})
