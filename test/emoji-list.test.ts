// Which graphemes are emoji, by parts of Unicode's list: against the whole of it, which is too dear for a start.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isEmoji} from '../src/channels/emoji.js'

const whole = new RegExp('^\\p{RGI_Emoji}$', 'v')
const presentation = /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}$/u

/** With U+FE0F behind each part that is text by default. */
const qualified = (text: string): string =>
  text
    .replaceAll('\uFE0F', '')
    .split('\u200D')
    .map((part) => ([...part].length === 1 && !presentation.test(part) ? `${part}\uFE0F` : part))
    .join('\u200D')

const byList = (text: string): boolean => {
  if ([...text].length === 1) return text > '\u00FF' && presentation.test(text)
  if (/^[0-9#*]\uFE0F?\u20E3$/.test(text) || whole.test(text)) return true
  return /[\uFE0F\u200D]/.test(text) && (whole.test(text.replaceAll('\uFE0F', '')) || whole.test(qualified(text)))
}

/** In a later Unicode than that of Node 20: which is told without a table. */
const isNewer = (text: string): boolean => !byList(text) && /[\u{1F6C8}\u{1F6D8}\u{1FA70}\u{1FA8A}\u{1FA8E}\u{1FABE}\u{1FAC6}\u{1FAC8}\u{1FACD}\u{1FADC}\u{1FADF}\u{1FAE9}\u{1FAEA}\u{1FAEF}\u{1F46F}\u{1F93C}\u{1F430}]|^\u{1F1E8}\u{1F1F6}/u.test(text)

const differing = (texts: Iterable<string>): string[] => [...texts].filter((text) => isEmoji(text) !== byList(text) && !isNewer(text))

test('each character, with and without its variation selector and a skin tone', () => {
  const characters = Array.from({length: 0x1fb00}, (_, code) => String.fromCodePoint(code)).filter((text) => text !== '\0' && !/[\uD800-\uDFFF]/.test(text))
  expect(differing(characters)).toEqual([])
  expect(differing(characters.map((text) => `${text}\uFE0F`))).toEqual([])
  expect(differing(characters.filter((text) => text > '\u2000').map((text) => `${text}🏽`))).toEqual([])
})

test('each pair of the letters of flags', () => {
  const letters = Array.from({length: 26}, (_, at) => String.fromCodePoint(0x1f1e6 + at))
  expect(differing(letters.flatMap((one) => letters.map((other) => one + other)))).toEqual([])
})

test('sequences', () => {
  const piece = fc.constantFrom('a', '1', '#', '\uFE0F', '\u20E3', '\u200D', '😊', '👩', '👨', '👧', '🏽', '❤', '🔥', '♀', '🤦', '☝', '🇬', '🇧', '©', '🏴', '\u{E0067}', '\u{E007F}', '🚒')
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 7}), (pieces) => {
      expect(differing([pieces.join('')])).toEqual([])
    }),
    {numRuns: 5000}
  )
  const known = ['❤️', '❤️‍🔥', '❤‍🔥', '👩‍🚒', '👨‍👩‍👧', '🤦🏽‍♀️', '🤦‍♀', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', '☝️🏽', '🇬🇧', '1️⃣']
  expect(known.filter(isEmoji)).toEqual(known)
  expect(differing(known)).toEqual([])
})
