import fc from 'fast-check'
import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {describe, expect, test} from 'vitest'
import {partsOf} from '../src/text/sentences.js'

const processor = retext().use(retextEnglish)

/** The same of a tree: sentences as lists of words and marks, and what stands between them. */
const partsOfTree = (tree: Root): unknown[] =>
  tree.children.flatMap((paragraph) =>
    (paragraph.type === 'ParagraphNode' ? paragraph.children : [paragraph]).map((node) =>
      node.type === 'SentenceNode' ? node.children.map((child) => [child.type, toString(child)]) : [node.type, toString(node)]
    )
  )

const laidOut = (text: string): unknown[] =>
  partsOf(text).map((part) => (Array.isArray(part) ? part.map(({kind, start, end}) => [kind, text.slice(start, end)]) : [part.kind, text.slice(part.start, part.end)]))

const same = (text: string): void => {
  expect(laidOut(text)).toEqual(partsOfTree(processor.parse(text)))
}

describe('sentences are those of the parser', () => {
  test.each([
    '',
    ' ',
    "Hi Sam, we can't do that; it's 4 kg (about £12), on Mon. 3 May.\r\nSee you!\n\nThanks -- “yes” 😀😀 …",
    'Sorry. please wait. , then. ; no. 7 of it. No. 8. a.m. St. James. Dr. Lee.',
    'Wait... what?! (Really.) "Yes." he said.) Ends here.” \n\n \r\n\n New one',
    '... Oh. !. .. a. b',
    'pre- and post-war self-service- -- a-',
    'one.two.three four:five a=b 5%.\n\n.x . y . .z'
  ])('%j', same)

  const words = fc.constantFrom('Hi', 'please', 'No', 'mr', 'Mr', 'St', 'approx', '7', '3rd', 'é', 'É', 'ß', '𝒜', 'can’t', "it's", 'e.g', 'a', 'al', '_', '😀', '£', '“', '”', ')', '(', '"', '¤', '*', '&', '/', "'")
  const between = fc.constantFrom(' ', ' ', ' ', '. ', '. ', '.', '? ', '! ', '… ', ', ', '; ', ': ', '-', ' - ', '--', '\n', '\n\n', '\r\n\r\n', '  ', '" ', ') ', '...', '', '. , ', '. ; ')

  test('for what people write', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, between), {maxLength: 25}), (pairs) => same(pairs.flat().join(''))),
      {numRuns: 1500}
    )
  })

  test('for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 60}), same), {numRuns: 400})
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...'aB7 .,;:!?-_\n"”)(é'), maxLength: 40}), same), {numRuns: 1500})
  })
})
