import fc from 'fast-check'
import {expect, test} from 'vitest'
import {wordMap} from '../src/matching/word-map.js'

test('each word has what stands behind its colon, words with spaces too', () => {
  expect([...wordMap('thx: thanks, ha ha: he he, more over: before')()]).toEqual([['thx', 'thanks'], ['ha ha', 'he he'], ['more over', 'before']])
})

test('what is written is read again', () => {
  const text = fc.stringMatching(/^[a-z'’]{1,9}( [a-z'’]{1,9}){0,3}$/)
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(text, text), {selector: ([word]) => word, minLength: 1}), (pairs) => {
      expect([...wordMap(pairs.map((pair) => pair.join(': ')).join(', '))()]).toEqual(pairs)
    })
  )
})
