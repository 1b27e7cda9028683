import fc from 'fast-check'
import {graphemeSegments} from 'unicode-segmenter/grapheme'
import {describe, expect, test} from 'vitest'
import {channels, countLength, findChannel, overflowAt, replyLength, resolveChannel} from '../src/channels/index.js'
import {findLinks} from '../src/channels/links.js'
import {eachGrapheme} from '../src/channels/units/graphemes.js'

const count = (text: string, channel = 'x'): number => countLength(text, channel).count

describe('the table', () => {
  test('has each id once, with a source, and a whole number or nothing for a limit', () => {
    expect(new Set(channels.map((channel) => channel.id)).size).toBe(channels.length)
    for (const channel of channels) {
      expect(channel.source, channel.id).not.toBe('')
      expect(channel.limit === undefined || (Number.isInteger(channel.limit) && channel.limit > 0), channel.id).toBe(true)
    }
  })

  test('answers an unknown id with a near one', () => {
    expect(findChannel('emial')).toBeUndefined()
    expect(findChannel('twitter')?.id).toBe('x')
    expect(['Twitter', 'SMS', 'E-Mail'].map((name) => findChannel(name)?.id)).toEqual(['x', 'sms', 'email'])
    expect(() => countLength('hi', 'whatapp')).toThrow('there is no channel "whatapp": did you mean "whatsapp"?')
    expect(() => resolveChannel('dsk', {desk: {}})).toThrow('did you mean "desk"')
    expect(() => resolveChannel('constructor')).toThrow('there is no channel "constructor"')
  })

  test('takes a config’s numbers over its own, and a house’s channels', () => {
    expect(resolveChannel('x', {x: {limit: 140}})).toMatchObject({limit: 140, unit: 'x', source: 'the config'})
    expect(resolveChannel('tweet', {x: {limit: 140}})).toMatchObject({id: 'x', limit: 140})
    expect(resolveChannel('threads', {threads: {most: {links: 1, emoji: 2}}}).most).toEqual({links: 1, emoji: 2})
    expect(resolveChannel('desk', {desk: {audience: 'public', limit: 900}})).toMatchObject({id: 'desk', audience: 'public', limit: 900, unit: 'utf16'})
  })
})

describe('X', () => {
  test.each([
    ['see https://help.example.com/a/b?c=d now', 31],
    ['see shop.example.co.uk.', 28],
    ['mail me@shop.example.com', 24],
    ['(https://shop.example.com/a_(b))', 25],
    ['done.Open it', 26],
    ['http://localhost/x', 18],
    ['Ω😀日', 5],
    ['e\u0301', 1],
    ['👨‍👩‍👧 ❤️ 1️⃣ 🇬🇧 👍🏽', 14],
    ['\u{1F9D1}\u{1F3FD}\u200D\u{1FA70}', 2],
    ['🏳‍🌈', 2],
    ['© ™ ☺', 7],
    ['\uFEFFhi\r\nyou', 6],
    ['\uD83D', 2]
  ])('%j is %i', (text, length) => expect(count(text)).toBe(length))

  test('counts the names that a reply starts with, unless they are free', () => {
    expect(count('@amy @ben Hi')).toBe(12)
    expect(countLength('@amy @ben Hi @cat', 'x', {leadingMentionsFree: true}).count).toBe(7)
    expect(replyLength('@amy @ben Hi @cat', resolveChannel('x')).count).toBe(7)
    expect(replyLength('@amy Hi', resolveChannel('x', {x: {leadingMentionsFree: false}})).count).toBe(7)
    expect(replyLength('@amy Hi', resolveChannel('bluesky')).count).toBe(7)
  })

  test('finds the place where a reply goes over', () => {
    expect(overflowAt('@amy 日日日', resolveChannel('x'), 4)).toBe(7)
    expect(overflowAt('see https://a.example.com now', resolveChannel('x'), 26)).toBe(4)
    expect(overflowAt('all of it', resolveChannel('x'), 9)).toBeUndefined()
  })

  test('tells what is left of the limit in force', () => {
    expect(countLength('hello', 'x')).toEqual({count: 5, limit: 280, unit: 'x', left: 275})
    expect(countLength('hello', 'x', {limit: 3})).toMatchObject({limit: 3, left: -2})
    expect(countLength('hello', 'email')).toEqual({count: 5, limit: null, unit: 'utf16', left: null})
  })
})

test.each<[string, string[]]>([
  ['go to https://a.example.com/b?c=d. Then', ['https://a.example.com/b?c=d']],
  ['(see http://a.example.com/x_(y))', ['http://a.example.com/x_(y)']],
  ['shop.example.co.uk, or nothing.here-or.there', ['shop.example.co.uk']],
  ['a@b.example.com #c.com @d.com $e.com', []],
  ['foo_bar.com www.foo_bar.com', ['www.foo']],
  ['v2.0.is out', ['v2.0.is']],
  ['日本語example.comです', ['example.com']],
  ['https://例え.テスト http://b.xn--p1ai/', ['http://b.xn--p1ai/']],
  [`https://${'a'.repeat(64)}.com`, []],
  ['https://t.co/abc123/def', ['https://t.co/abc123']],
  ['...com ..a. . .', []],
  ['shop.example.com?a=b shop.example.com/?a=b', ['shop.example.com', 'shop.example.com/?a=b']],
  ['https://a.example.com/b(c and https://t.co/abc?d=e,', ['https://a.example.com/b', 'https://t.co/abc?d=e']]
])('links in %j', (text, links) => expect(findLinks(text).map(({start, end}) => text.slice(start, end))).toEqual(links))

test('a field of a template is no link', () => {
  expect(findLinks('Hi {{customer.name}}, ask {agent.name} or <%= user.name %> at https://a.example.com/{{order.id}} or shop.in')).toHaveLength(2)
  expect(count('{{agent.name}}')).toBe(14)
})

test('what cannot be counted is refused with what to pass', () => {
  const any = countLength as (...given: unknown[]) => unknown
  expect(() => any('hi', undefined)).toThrow(new TypeError('countLength(text, channel): the channel must be an id, such as "x" or "sms", or one of `channels`'))
  expect(() => any(12, 'x')).toThrow(new TypeError('countLength(text, channel): the text must be a string, not number'))
  expect(() => any('hi', {limit: 3})).toThrow(TypeError)
  for (const wrong of [null, 140, {limit: '140'}, {limit: 0}, {limit: NaN}]) expect(() => any('hi', 'x', wrong)).toThrow(new TypeError('countLength: the options are {limit, leadingMentionsFree}, and a limit is a number from 1'))
  expect(() => any('hi', 'x', {limmit: 3})).toThrow('one of limit, leadingMentionsFree')
  expect(() => any('hi', 'carrier pigeon')).toThrow('one of x, x-premium')
})

describe('SMS', () => {
  test.each([
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
    [`${'a'.repeat(69)}’`, 'UCS-2', 70, 1],
    [`${'a'.repeat(66)}😀${'a'.repeat(66)}`, 'UCS-2', 134, 3],
    ['', 'GSM-7', 0, 0]
  ])('%j', (text, encoding, count, parts) => expect(countLength(text, 'sms')).toMatchObject({encoding, count, parts}))

  test('has one message’s room for its limit, in the encoding that it needs', () => {
    expect(countLength('hi', 'sms').limit).toBe(160)
    expect(countLength('h’', 'sms').limit).toBe(70)
    expect(countLength('h’', 'sms', {limit: 320}).limit).toBe(320)
  })
})

describe('other units', () => {
  test.each([
    ['mastodon', 'Hi @amy@social.example, see https://example.com/a/b', 36],
    ['threads', 'ok 👍🏽 ☺', 13],
    ['bluesky', 'ok 👩‍👩‍👧‍👦', 4],
    ['google-review-reply', 'é’€', 8],
    ['discord', '👍🏽', 2],
    ['tweet-classic', '日 https://example.com/a/b', 25],
    ['live-chat', '👍🏽', 4]
  ])('%s: %j is %i', (channel, text, length) => expect(count(text, channel)).toBe(length))

  test('Bluesky answers in bytes where they run out first', () => {
    expect(countLength('👩‍👩‍👧‍👦'.repeat(130), 'bluesky')).toEqual({count: 3250, limit: 3000, unit: 'bytes', left: -250})
  })
})

describe('laws', () => {
  const mixed = fc
    .array(fc.constantFrom('a', 'b', ' ', '\r', '\n', '\u0301', '\u200D', '\uFE0F', '\u0600', '\u0915', '\u094D', '\u1100', '\u1161', '👩', '🏽', '🇩', '🇰', '\uD83D', '1', '\u20E3', '日'), {maxLength: 40})
    .map((characters) => characters.join(''))

  test('graphemes are those of UAX 29, the short cut for ASCII notwithstanding', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const found: string[] = []
        eachGrapheme(text, (start, end) => found.push(text.slice(start, end)))
        expect(found).toEqual([...graphemeSegments(text)].map(({segment}) => segment))
      }),
      {numRuns: 500}
    )
  })

  test('a longer text is never shorter, a CR before an LF costs nothing, and composed or not is the same on X', () => {
    fc.assert(
      fc.property(mixed, fc.constantFrom('x', 'sms', 'mastodon', 'bluesky', 'threads', 'google-review-reply', 'email'), (text, channel) => {
        expect(count(`${text} end`, channel)).toBeGreaterThanOrEqual(count(text, channel))
        expect(count(`${text}.\r\nend`, channel)).toBe(count(`${text}.\nend`, channel))
        expect(count(text.normalize('NFD'), 'x')).toBe(count(text.normalize('NFC'), 'x'))
      }),
      {numRuns: 300}
    )
  })
})
