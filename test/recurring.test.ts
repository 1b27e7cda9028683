import {describe, expect, test} from 'vitest'
import {parseText} from '../src/reply.js'
import {bySentence} from '../src/tokens/recurring.js'

const asker = () => {
  const asked: string[] = []
  const words = bySentence((text, {first, last}) => {
    const found = text.tokens.slice(first, last + 1)
    asked.push(found.map(({text: word}) => word).join(''))
    return found.map(({kind}) => kind)
  })
  return {asked, all: (value: string) => {
    const text = parseText(value)
    return text.sentences.map((_, index) => words(text, index))
  }}
}

describe('sentences that come again', () => {
  test('are asked about once when they come, and once when they come again, in whatever text', () => {
    const {asked, all} = asker()
    const first = all('The zither is here. The lute is late. ')
    expect(all('The zither is here. The lute is late. ')).toEqual(first)
    const both = ['The zither is here. ', 'The lute is late. ']
    expect(asked).toEqual([...both, ...both])
    for (let more = 0; more < 3; more++) expect(all('The lute is late. The zither is here. ')).toEqual(first.toReversed())
    expect(asked).toHaveLength(4)
  })

  test('those that come once push out none that come again', () => {
    const {asked, all} = asker()
    const known = 'The zither is here.'
    for (let more = 0; more < 2; more++) all(known)
    for (let number = 0; number < 2_500; number++) all(`Lute ${number} is late.`)
    asked.length = 0
    all(known)
    expect(asked).toEqual([])
  })

  test('differ by a letter, a case, a space, or by what kind of word one is', () => {
    const {asked, all} = asker()
    for (const value of ['Hi Tuba, oboe.', 'Hi Tubb, oboe.', 'Hi tuba, oboe.', 'Hi Tuba,  oboe.', 'My Tuba, oboe.']) all(value)
    expect(asked).toHaveLength(5)
    // A name stands behind the closing words, and nowhere else.
    expect(all('It is. Best regards Ivo.')[1]).not.toEqual(all('It is. Best regards Ivo. It was.')[1]?.slice(0, -1))
  })

  test('each who asks has an answer of its own, and a long one is answered too', () => {
    const [one, other] = [asker(), asker()]
    const long = 'viola '.repeat(250)
    expect(one.all(long)).toEqual(other.all(long))
    expect(one.all(`${long}viola`)).not.toEqual(one.all(long))
    expect([one.asked.length, other.asked.length]).toEqual([3, 1])
  })

  test('a text that was not parsed here is read by its words', () => {
    const kinds = bySentence(({tokens}, {first, last}) => tokens.slice(first, last + 1).map(({kind}) => kind))
    const {value, tokens, sentences} = parseText('A harp, 3 cellos.')
    const text = parseText('')
    expect(kinds(Object.assign(Object.create(text) as typeof text, {value, tokens, sentences, shapes: undefined}), 0)).toEqual(['word', 'space', 'word', 'punctuation', 'space', 'number', 'space', 'word', 'punctuation'])
  })
})
