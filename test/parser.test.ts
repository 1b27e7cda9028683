import fc from 'fast-check'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {expect, test} from 'vitest'
import {Parser} from '../src/text/parser.js'

const processor = retext().use(retextEnglish)
const parser = new Parser()

test.each([
  "Hi Sam, we can't do that; it's 4.5 kg (about £12), e.g. on Mon. 3 May.\r\nSee you!\n\nAT&T -- “yes” 😀😀 …",
  'a\rb\nc\r\nd',
  "'Twas rock 'n' roll w/ and/or self-service... Really?! No. 2 is U.S. made"
])('%s makes the tree that retext makes', (text) => {
  expect(parser.parse(text)).toEqual(processor.parse(text))
})

test('any text makes the tree that retext makes', () => {
  const piece = fc.oneof(fc.string({unit: 'binary', maxLength: 8}), fc.constantFrom(' ', '. ', '\r\n', '\n\n', "'", '’', '-', '&', '/', '...', 'e.g.', 'word', '.', 'a', 'o', 'ol', 'w', 'twas', 'n', '_', '\n',  'Word', '7', '😀', '£'))
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 30}), (pieces) => {
      expect(parser.parse(pieces.join(''))).toEqual(processor.parse(pieces.join('')))
    }),
    {numRuns: 60}
  )
})
