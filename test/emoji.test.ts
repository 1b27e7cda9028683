// The places of emoji against Unicode's own properties, which Node knows and which are too dear for a start.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findEmoji} from '../src/tokens/emoji.js'

const pattern = /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*[\u{E0020}-\u{E007F}]*/gu
const byProperties = (text: string) => (/[\u203C-\u3299\uD83C-\uD83E]/.test(text) ? [...text.matchAll(pattern)].map(({0: found, index}) => ({start: index, end: index + found.length})) : [])

test('a character is an emoji where Unicode says so', () => {
  const differ: string[] = []
  // An emoji stands before each: a text without any is not searched.
  for (let code = 1; code < 0x20000; code++) {
    const text = `😊 ${String.fromCodePoint(code)}`
    if (findEmoji(text).length !== byProperties(text).length) differ.push(code.toString(16))
  }
  expect(differ).toEqual([])
})

test('sequences are found whole', () => {
  const piece = fc.constantFrom('a', ' ', '1', '#', '*', '\uFE0F', '\u20E3', '\u200D', '😊', '👩', '👧', '🏽', '❤', '🇬', '🇧', '©', '…', '🏴', '\u{E0067}', '\u{E007F}', '\uD83D', '\uDE00')
  fc.assert(fc.property(fc.array(piece, {maxLength: 12}), (pieces) => void expect(findEmoji(pieces.join(''))).toEqual(byProperties(pieces.join('')))), {numRuns: 2000})
})
