// What is known of characters that stand for themselves agrees with the tables that are asked about the others.
import fc from 'fast-check'
import {splitGraphemes} from 'unicode-segmenter/grapheme'
import {expect, test} from 'vitest'
import {eachGrapheme} from '../src/channels/units/graphemes.js'
import {x, xTotal} from '../src/channels/units/x.js'
import {cellsOf} from '../src/reporters/screen.js'

const pieces = ['😊', '🎉', '🤝', '👍🏽', '👩‍👧', '❤️', '🇬🇧', '1️⃣', '’', 'é', 'e\u0301', '\r\n', '\r', '\n', '…', '™', '\u200d', '\ufe0f', '🏽', '\ud83d', 'a', ' ', 'x.com', '\u00ad', '\ufeff']

test('on X a text costs what its walk says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 12}), fc.nat(6), (parts, piece) => {
      const text = parts.join('')
      const costs: {start: number; cost: number}[] = []
      x(text, (start, _, cost) => void costs.push({start, cost}), {linkLength: 23})
      const from = costs[piece]?.start ?? text.length
      const expected = costs.reduce((sum, {start, cost}) => sum + (start < from ? 0 : cost), 0)
      expect(xTotal(text, {linkLength: 23}, from)).toBe(expected)
    }),
    {examples: [[['\u00ad', '👩‍👧'], 4]]}
  )
})

test('graphemes are those of the segmenter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces.filter((piece) => piece !== '\ufeff')), {maxLength: 12}), (parts) => {
      const text = parts.join('')
      const found: string[] = []
      eachGrapheme(text, (start, end) => void found.push(text.slice(start, end)))
      expect(found).toEqual([...splitGraphemes(text)])
    })
  )
})

test('a face takes two columns, as every emoji does, and an apostrophe one', () => {
  for (let code = 0x1f600; code <= 0x1f64f; code++) {
    const face = String.fromCodePoint(code)
    expect(/\p{Emoji_Presentation}/u.test(face)).toBe(true)
    // Beside a character that does not stand for itself the tables are asked.
    for (const line of [`a’${face}`, `a’${face}e\u0301`]) expect(cellsOf(line).slice(0, 3).map(({text, width}) => [text, width])).toEqual([['a', 1], ['’', 1], [face, 2]])
  }
})

test('what steers a terminal is not shown as it is', () => {
  for (const sign of ['\x1b', '\x7f', '\u009b', '\u200e', '\u202e', '\u2066', '\ufff9']) expect(cellsOf(`é${sign}`).map(({text}) => text)).not.toContain(sign)
})
