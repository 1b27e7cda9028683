import {describe, expect, test} from 'vitest'
import {replyLength, resolveChannel} from '../src/channels/index.js'
import {threadParts} from '../src/channels/thread.js'

const partsOf = (text: string): string[] | undefined => threadParts(text)?.map(({start, end}) => text.slice(start, end))

test.each<[string, string[] | undefined]>([
  ['One is here. 1/2\n\nTwo is here. 2/2 ^AB', ['One is here. 1/2', 'Two is here. 2/2 ^AB']],
  ['1/2 One is here.\nMore of it.\n2/2 Two is here.', ['1/2 One is here.\nMore of it.', '2/2 Two is here.']],
  ['One, 1/2\n\ntwo 2/2', ['One, 1/2', 'two 2/2']],
  ['Hi Kim,\r\n\r\nOne. (1 of 2)\r\nTwo. (2 of 2)\r\n', ['Hi Kim,\r\n\r\nOne. (1 of 2)', 'Two. (2 of 2)']],
  ['Part 1 of 2: one.\nPart 2 of 2: two.', ['Part 1 of 2: one.', 'Part 2 of 2: two.']],
  ['Here it is. 1/3', undefined],
  ['1/2 cup of milk\n1/2 cup of water', undefined],
  ['1/ Turn it off.\n2/ Turn it on.', undefined],
  ['Open 24/7.\nCome on 9/8 or on 10/8', undefined]
])('the parts of %j', (text, parts) => expect(partsOf(text)).toEqual(parts))

describe('a draft in numbered parts', () => {
  const text = 'The parcel is packed. 1/2\n\nIt is on its way. 2/2'

  test('is as long as its longest part, where it can be sent in parts', () => {
    expect(replyLength(text, resolveChannel('x')).count).toBe(25)
    expect(replyLength(text, resolveChannel('google-play-reply')).count).toBe(text.length)
    expect(replyLength(text, resolveChannel('email')).count).toBe(text.length)
  })
})
