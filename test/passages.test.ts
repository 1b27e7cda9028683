import fc from 'fast-check'
import {expect, test} from 'vitest'
import {layOut} from '../src/text/layout.js'
import {layOutInPassages} from '../src/text/passages.js'
import {findMarks} from '../src/tokens/people.js'

/** Of a long text no shape is kept. */
const listsOf = ({tokens, sentences, shapes}: ReturnType<typeof layOut>): unknown => ({tokens, sentences, shapes: shapes.filter((_, at) => tokens[at]!.text.length <= 24)})

const words = fc.constantFrom('Hi', 'Sam', 'please', 'it', 'Mr', 'St', 'approx', 'We', 'I', 'Ms', 'no', 'al', '7', '3rd', 'é', 'can’t', "it's", 'e.g', 'acme.example', 'Acme.com', 'Ring +44', '@acme', '^AK', '😀', ':oo', 'xD', '£5', 'pm', 'am', '“', '”', ')', '(', '#a', '{{name}}', '[NAME]', '1/2')
const between = fc.constantFrom(' ', ' ', ' ', '. ', '. ', '. ', '! ', '? ', '.', ', ', ' - ', '\n', '\n\n', '.\n', '.  ', '." ', '.) ', '... ')

test('a text is laid out in passages as it is at once, however often they come again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, between), {maxLength: 25}), (pairs) => {
      const text = pairs.flat().join('')
      const marks = findMarks(text, [/(?:We|Sam)(?: please)?\W*$/u])
      const expected = listsOf(layOut(text, marks))
      for (let time = 0; time < 3; time++) expect(listsOf(layOutInPassages(text, marks))).toEqual(expected)
    }),
    {numRuns: 1500}
  )
})

test('what is done to the tokens of one text reaches no other', () => {
  const text = 'The lamp is broken. We send another one. It comes on Monday.'
  for (let time = 0; time < 30; time++) {
    const {tokens} = layOutInPassages(text, [])
    expect(tokens.every(({kind}) => kind !== 'name')).toBe(true)
    for (const token of tokens) token.kind = 'name'
  }
})
