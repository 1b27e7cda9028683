// What each unit charges, to the edge of every range, and where a link begins and ends.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {countLength, overflowAt, partsOf, replyLength, resolveChannel, type LengthOptions} from '../src/channels/index.js'
import {isEmoji} from '../src/channels/emoji.js'
import {findLinks} from '../src/channels/links.js'
import {threadMarks, threadParts} from '../src/channels/thread.js'
import {units} from '../src/channels/units.js'
import {packSms} from '../src/channels/units/sms.js'
import type {Channel, Unit} from '../src/rule.js'

const count = (text: string, channel = 'x'): number => countLength(text, channel).count
const steps = (unit: Unit, text: string): [number, number, number][] => {
  const found: [number, number, number][] = []
  units[unit](text, (start, end, cost) => found.push([start, end, cost]), {})
  return found
}

describe('X', () => {
  // twitter-text, config v3.json: 100 in these ranges, 200 elsewhere
  test.each([[0, 0x10ff], [0x2000, 0x200d], [0x2010, 0x201f], [0x2032, 0x2037]])('charges 1 from %i to %i and 2 beside it', (first, last) => {
    for (const code of [first, last]) expect(count(String.fromCodePoint(code)), code.toString(16)).toBe(1)
    for (const code of first === 0 ? [last + 1] : [first - 1, last + 1]) expect(count(String.fromCodePoint(code)), code.toString(16)).toBe(2)
  })
  test('charges each mark that does not compose', () => {
    expect(count('q\u0323\u0307')).toBe(3)
    expect(count('\u{1D11E}\u0301a')).toBe(4)
    expect(count('\u{1F600}a')).toBe(3)
    expect(count('\uFFFFa')).toBe(3)
  })
})

describe('emoji', () => {
  test.each(['😀', '🇬🇧', '1️⃣', '#️⃣', '*⃣', '❤️', '👍🏽', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏳️‍🌈', '🏳‍🌈', '❤‍🔥', '👁‍🗨', '🧑🏽‍🤝‍🧑🏿', '\u{1F1E8}\u{1F1F6}', '\u{1FAE9}', '\u{1F9D1}\u200D\u{1FA70}', '\u{1F9D1}\u{1F3FB}\u200D\u{1FA70}', '\u{1F46F}\u{1F3FD}', '\u{1F93C}\u{1F3FF}\u200D\u2640\uFE0F', '\u{1F46F}\u{1F3FD}\u200D\u2642', '\u{1F469}\u{1F3FB}\u200D\u{1F430}\u200D\u{1F468}\u{1F3FF}', '\u{1FAC8}\u{1F3FD}', '\u{1FAEF}'])(
    '%s is one', (text) => expect(isEmoji(text)).toBe(true)
  )
  test.each([
    '', 'a', 'ÿ', '1', '#', '©', '™', '☺', '❤', '🇬', '🏻a', 'a⃣', '1️⃣1', 'x1️⃣', 'a😀', '😀a', '1️⃣⃣', '😀\u0301', 'e\u0301', '👩‍', '‍👩', '👍🏽🏽', `${'👩‍'.repeat(15)}👩`, '🇬🇧🇬🇧', '\u{1F1E8}\u{1F1F6}a', 'a\u{1F1E8}\u{1F1F6}', '\u{1F9D1}a\u200D\u{1FA70}', '\u{1F468}\u{1F3FB}\u{1FA70}', 'a\u{1F3FD}', '\u{1F46F}a',
    '\u{1F93C}\u{1F3FF}\u200Da', '\u{1F93C}\u{1F3FF}\u200D', 'a\u{1F3FB}\u200D\u{1F430}\u200D\u{1F468}\u{1F3FF}', '\u{1F469}a\u200D\u{1F430}\u200D\u{1F468}\u{1F3FF}', '\u{1F469}\u{1F3FB}\u200Da\u200D\u{1F468}\u{1F3FF}', '\u{1F469}\u{1F3FB}\u200D\u{1F430}\u200Da\u{1F3FF}', '\u{1F469}\u{1F3FB}\u200D\u{1F430}\u200D\u{1F468}a', '\u{1FAC8}a', '日', '日\uFE0F', 'क्‍ष'
  ])('%j is none', (text) => expect(isEmoji(text)).toBe(false))
  test('Threads charges their bytes, and of what is none the code points', () => {
    expect(steps('threads', 'ÿ日é\u0301👍🏽')).toEqual([[0, 1, 1], [1, 2, 1], [2, 4, 2], [4, 8, 8]])
    expect(steps('threads', '😀☺')).toEqual([[0, 2, 4], [2, 3, 1]])
  })
})

describe('SMS', () => {
  const basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
  test('has 127 signs of one septet and ten of two; any other makes all UCS-2', () => {
    expect(new Set(basic).size).toBe(127)
    for (const sign of basic) expect(packSms(`a${sign}b`), sign).toMatchObject({encoding: 'GSM-7', units: 3})
    for (const sign of '\f^{}\\[~]|€') expect(packSms(`a${sign}b`), sign).toMatchObject({encoding: 'GSM-7', units: 4})
    for (const sign of ['ç', '`', '\t', '’', 'ë', '\uD83D']) expect(packSms(`a${sign}b`), sign).toMatchObject({encoding: 'UCS-2', units: 3})
  })
  test('names what makes it UCS-2', () => {
    expect(packSms('aë😀').culprits).toEqual([{start: 1, end: 2, text: 'ë'}, {start: 2, end: 4, text: '😀'}])
    expect(packSms('ae').culprits).toEqual([])
  })
  test('breaks where a part is full and no sooner', () => {
    expect(packSms('a'.repeat(306)).starts).toEqual([0, 153])
    expect(packSms('a'.repeat(307)).starts).toEqual([0, 153, 306])
    expect(packSms('’'.repeat(134)).starts).toEqual([0, 67])
    expect(packSms('’'.repeat(135)).starts).toEqual([0, 67, 134])
    expect(packSms('a'.repeat(20), {'GSM-7': [10, 7], 'UCS-2': [4, 3]}).starts).toEqual([0, 7, 14])
    expect(packSms('').starts).toEqual([])
  })
  test('charges piece by piece', () => {
    expect(steps('sms', 'a€b')).toEqual([[0, 1, 1], [1, 2, 2], [2, 3, 1]])
    expect(steps('sms', 'a😀€')).toEqual([[0, 1, 1], [1, 3, 2], [3, 4, 1]])
    expect(overflowAt('€€€', resolveChannel('sms'), 4)).toBe(2)
  })
  test('the parts hold all of it, each no more than fits', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom('a', '€', '’', '😀', '\n'), maxLength: 400}), (text) => {
      const {units: total, starts, parts, encoding} = packSms(text)
      const [single, part] = encoding === 'GSM-7' ? [160, 153] : [70, 67]
      const size = (piece: string): number => (encoding === 'GSM-7' ? [...piece].reduce((sum, sign) => sum + (sign === '€' ? 2 : 1), 0) : piece.length)
      const sizes = starts.map((start, i) => size(text.slice(start, starts[i + 1])))
      expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(total)
      for (const each of sizes) expect(each).toBeLessThanOrEqual(parts === 1 ? single : part)
      if (text !== '') expect(parts === 1).toBe(total <= single)
      // the next sign would not have fitted
      sizes.slice(0, -1).forEach((each, i) => expect(each + size(String.fromCodePoint(text.codePointAt(starts[i + 1]!)!))).toBeGreaterThan(part))
    }), {numRuns: 200})
  })
})

describe('the other units charge', () => {
  test.each<[Unit, string, [number, number, number][]]>([
    ['utf16', '\uFEFFa\r\n\r', [[1, 2, 1], [2, 3, 0], [3, 4, 1], [4, 5, 1]]],
    ['code-points', '\uFEFF\uFEFF\r\n\ra\uFFFF😀', [[1, 2, 1], [3, 4, 1], [4, 5, 1], [5, 6, 1], [6, 7, 1], [7, 9, 1]]],
    ['bytes', '\x7f\x80\u07ff\u0800\uffff\u{10000}\ud800', [[0, 1, 1], [1, 2, 2], [2, 3, 2], [3, 4, 3], [4, 5, 3], [5, 7, 4], [7, 8, 3]]],
    ['graphemes', '\uFEFFa\r\ne\u0301\r日', [[1, 2, 1], [2, 4, 1], [4, 6, 1], [6, 7, 1], [7, 8, 1]]],
    ['bluesky', '👩‍👧a', [[0, 5, 1], [5, 6, 1]]],
    ['mastodon', 'a @b@c.d https://a.example.com/x z', [[0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 4, 1], [4, 8, 0], [8, 9, 1], [9, 32, 23], [32, 33, 1], [33, 34, 1]]],
    ['mastodon', 'x@b@c /@b@c @b@c- 日@b@c', [...Array.from({length: 14}, (_, i): [number, number, number] => [i, i + 1, 1]), [14, 16, 0], [16, 17, 1], [17, 18, 1], [18, 19, 1], [19, 20, 1], [20, 21, 1], [21, 22, 1], [22, 23, 1]]],
    ['mastodon', 'https://a.example.com/@b@c.example', [[0, 34, 23]]],
    ['tweet-classic', '日e\u0301 a.example.com', [[0, 1, 1], [1, 3, 1], [3, 4, 1], [4, 17, 23]]]
  ])('%s: %j', (unit, text, expected) => expect(steps(unit, text)).toEqual(expected))
  test('a link what the channel says', () => {
    const costs: number[] = []
    for (const unit of ['x', 'tweet-classic', 'mastodon'] as const) units[unit]('https://a.example.com', (_, __, cost) => costs.push(cost), {linkLength: 7})
    expect(costs).toEqual([7, 7, 7])
  })
})

test.each<[string, string[]]>([
  ['A.COM Z.COM 0.com 9.com a.com z.com', ['A.COM', 'Z.COM', '0.com', '9.com', 'a.com', 'z.com']],
  ['`a.com /a.com _a.com -a.com .a.com', ['a.com']],
  ['xhttps://a.com 1http://a.com @https://a.com', []],
  ['a.com:8080/b a.com:x http://a.com:80?q=1 a.com:80?q=1', ['a.com:8080/b', 'a.com', 'http://a.com:80?q=1', 'a.com']],
  ['http://t.co/abc/def http://t.co/abc, https://t.co/abc?d=1. https://at.co/abc/def', ['http://t.co/abc', 'http://t.co/abc', 'https://t.co/abc?d=1', 'https://at.co/abc/def']],
  ['http://a.com/t.co/b/https://t.co/b/c', ['http://a.com/t.co/b/https://t.co/b/c']],
  ['https://a.com/? b.com/x? https://b.com/?a=b&', ['https://a.com/', 'b.com/x', 'https://b.com/?a=b&']],
  ['a.com/x. a.com/x, a.com/x; a.com/x! a.com/x- a.com/x/', ['a.com/x', 'a.com/x', 'a.com/x', 'a.com/x', 'a.com/x-', 'a.com/x/']],
  ['a.com/(x) a.com/(x a.com/x) a.com/(a(b)c) a.com/(a(b(c)))', ['a.com/(x)', 'a.com/', 'a.com/x', 'a.com/(a(b)c)', 'a.com/']],
  ['-a.com a-.com a.-b.com _a.example.com a_.com', []],
  [`${'a'.repeat(63)}.com ${'a'.repeat(64)}.com`, [`${'a'.repeat(63)}.com`]],
  ['http://é.com http://日本.com 日本.com', ['http://é.com', 'http://日本.com']],
  ['a.com日本 a.comb a.com1 a.com-b a.com+b a.com@b', ['a.com']],
  ['http://a.com日本 http://a.b.c.comb', ['http://a.com']],
  ['a.notatld a.com.notatld b.co.uk.', ['a.com', 'b.co.uk']],
  ['a..com .com com. a.', []],
  ['xn--p1ai a.xn--p1ai http://a.xn--p1ai/x', ['a.xn--p1ai', 'http://a.xn--p1ai/x']],
  ['{{a.com}} {% a.com %} <% a.com %> << a.com >> [[a.com]] ${a.com} #{a.com} %{a.com} {a.com}', []],
  ['{{a}}b.com {a.com b.com} [a.com] {{x.com\n}}', ['b.com', 'a.com', 'b.com', 'a.com', 'x.com']],
  ['HTTPS://A.COM/B', ['HTTPS://A.COM/B']],
  [`http://${'é'.repeat(40)}.com http://${'é'.repeat(64)}.com`, [`http://${'é'.repeat(40)}.com`]],
  ['http://a_b.example.com/x http://-a.com http://a-.com http://a.-b.com http://a.com.-b', ['http://a_b.example.com/x', 'http://a.com']],
  ['http://a-b.com http://ab-.c.com http://a.b_.com', ['http://a-b.com']],
  ['{{ a b c.com }} <% a b c.com %> << a b.com >> [[ a b.com ]] {% a b.com %}', []],
  ['a.com/привет a.com/é–x_~@|&%[]', ['a.com/привет', 'a.com/é–x_']]
])('links in %j', (text, links) => expect(findLinks(text).map(({start, end}) => text.slice(start, end))).toEqual(links))

test('a link says whether it stands without a scheme, and those can be left out', () => {
  expect(findLinks('a.com https://b.com')).toEqual([{start: 0, end: 5, bare: true}, {start: 6, end: 19, bare: false}])
  expect(findLinks('a.com https://b.com', {bare: false})).toEqual([{start: 6, end: 19, bare: false}])
})

test('a link is as long as X takes one, and no longer', () => {
  for (const scheme of ['https://', '']) {
    const of = (length: number): string => `${scheme}a.com/`.padEnd(length, 'x')
    expect(findLinks(of(4096))).toHaveLength(1)
    expect(findLinks(of(4097))).toHaveLength(0)
  }
})

describe('the length', () => {
  test.each<[string, number]>([['@a @b hi', 2], ['@a  hi', 2], ['\uFEFF@a hi', 2], ['hi @a b', 7], ['@a', 2], [' @a hi', 6]])('of %j without the names before it is %i', (text, length) =>
    expect(countLength(text, 'x', {leadingMentionsFree: true}).count).toBe(length)
  )
  test('of SMS: what is left, and the limit of a channel of the house’s own', () => {
    expect(countLength('hi', 'sms')).toEqual({count: 2, limit: 160, unit: 'sms', left: 158, parts: 1, encoding: 'GSM-7'})
    expect(countLength('h’', resolveChannel('sms', {sms: {limit: 100}}))).toMatchObject({limit: 100, left: 98})
    const {limit: _, ...endless} = resolveChannel('sms')
    expect(countLength('hi', {...endless, limit: undefined})).toMatchObject({limit: null, left: null})
  })
  test('in bytes only when they run out first', () => {
    const channel: Channel = {...resolveChannel('bluesky'), limit: 3, maxBytes: 6}
    expect(countLength('ééé', channel)).toMatchObject({unit: 'bluesky', count: 3})
    expect(countLength('日日日', channel)).toEqual({count: 9, limit: 6, unit: 'bytes', left: -3})
    expect(countLength('日日日日', channel)).toMatchObject({unit: 'bluesky', left: -1})
    expect(countLength('日日日', {...channel, limit: undefined})).toMatchObject({unit: 'bytes', left: -3})
    expect(countLength('日日日', resolveChannel('bluesky'))).toMatchObject({unit: 'bluesky', limit: 300})
  })
  test('is told anew for another text or limit', () => {
    const channel = resolveChannel('live-chat')
    expect([replyLength('ab', channel, 1), replyLength('ab', channel, 5), replyLength('abc', channel, 5), replyLength('abc', channel), replyLength('abc', channel)].map(({count: length, limit, left}) => [length, limit, left])).toEqual([[2, 1, -1], [2, 5, 3], [3, 5, 2], [3, channel.limit ?? null, channel.limit === undefined ? null : channel.limit - 3], [3, channel.limit ?? null, channel.limit === undefined ? null : channel.limit - 3]])
  })
  test('of a draft in parts is that of the first of its longest', () => {
    expect(replyLength('Short. 1/2\n\nIt is a longer one. 2/2', resolveChannel('x')).count).toBe(23)
    expect(replyLength('It is a longer one. 1/2\n\nShort. 2/2', resolveChannel('x')).count).toBe(23)
    expect(partsOf('One. 1/2\nTwo. 2/2', resolveChannel('google-play-reply'))).toEqual([{start: 0, end: 17}])
  })
  test('refuses what it cannot count, without a word of it', () => {
    const any = countLength as (...given: unknown[]) => unknown
    for (const [text, told] of [[null, 'not null'], [undefined, 'not undefined'], [{}, 'not object']] as const) expect(() => any(text, 'x')).toThrow(told)
    for (const channel of [null, 3, {}, {unit: 'miles'}, {unit: 'toString'}]) expect(() => any('hi', channel)).toThrow('the channel must be an id')
    expect(() => any('hi', 'x', {['a'.repeat(90)]: 1} as LengthOptions)).toThrow(`no option "${'a'.repeat(40)}":`)
  })
  test('goes over at the first piece that does not fit', () => {
    const x = resolveChannel('x')
    expect(overflowAt('abcd', x, 3)).toBe(3)
    expect(overflowAt('日日日', x, 9, 'bytes')).toBeUndefined()
    expect(overflowAt('日日日', x, 8, 'bytes')).toBe(2)
    expect(overflowAt('@a bc', {...x, leadingMentionsFree: false}, 2)).toBe(2)
  })
})

/** The marks as they stand, with what they say. */
const marks = (text: string): string[] => threadMarks(text).map(({start, end, part, of}) => `${text.slice(start, end)}=${part}/${of ?? ''}`)

describe('the numbers of parts', () => {
  test.each<[string, string[]]>([
    ['Hello. 1/2', ['1/2=1/2']], ['Hello! 1/2', ['1/2=1/2']], ['Hello 🎉 1/2', ['1/2=1/2']], ['Hello ❤️ 1/2', ['1/2=1/2']], ['Hello (1/2)', ['(1/2)=1/2']], ['Hello [1/2]', ['[1/2]=1/2']], ['Hello.  1/2', ['1/2=1/2']],
    ['(1 of 3) Hello', ['(1 of 3)=1/3']], ['Part 2 of 3 Hello', ['Part 2 of 3=2/3']], ['PART 2 OF 3: hello', ['PART 2 OF 3=2/3']], ['1/ Hello', ['1/=1/']], ['@amy @ben 1/2 Hello', ['1/2=1/2']], ['  1/2 Hello', ['1/2=1/2']], ['1/2', ['1/2=1/2']], ['1/2: hello', ['1/2=1/2']],
    ['Hello. 1/2 ^AB', ['1/2=1/2']], ['Hello. 1/2 -Becky', ['1/2=1/2']], ['Hello. 1/2 ~ B  ', ['1/2=1/2']], ['“Hello” 1/2', ['1/2=1/2']],
    ['Hello 1/2', []], ['on 9/8', []], ['1/2 cup', []], ['1/2  cup', []], ['1 of 3 Hello', []], ['Hello (1/2', []], ['Hello 1/2)', []], ['(1/2 Hello', []], ['Open 24/7.', []], ['We are open. 24/7', []], ['Hello. 7/24', ['7/24=7/24']], ['Hello. 24/25', ['24/25=24/25']],
    ['Hello. 1/26', []], ['Hello. 1/25', ['1/25=1/25']], ['Hello. 1/1', []], ['Hello. 0/2', []], ['Hello. 3/2', []], ['(3/2) Hello.', ['(3/2)=3/2']], ['Hello. 2/2', ['2/2=2/2']], ['Hello. 123/2', []], ['Hello. 1/200', []], ['none here', []],
    [`${'a'.repeat(80)}. 1/2`, ['1/2=1/2']], [`Hello. 1/2 ^${'a'.repeat(60)}`, []],
    ['One 1/2\ntwo 2/2', ['1/2=1/2', '2/2=2/2']], ['One 1/3\ntwo 2/3', []], ['One 1/2\ntwo 1/2', []], ['One 2/2\ntwo 1/2', []], ['One 1/2\ntwo 2/3', []], ['on 1/1', []],
    ['One. 1/2\r\ntwo 2/2\r\n', ['1/2=1/2', '2/2=2/2']], ['One. 1/3\non 9/8\nit is 2/3', ['1/3=1/3', '2/3=2/3']], ['One. 1/3\nit is 4/3', ['1/3=1/3']], ['One. 1/3\nTwo. 4/3', ['1/3=1/3', '4/3=4/3']], ['1/ One\n2/ Two', ['1/=1/', '2/=2/']],
    ['Hi. a 1/2', []], ['Take\n1/2 cup', []], ['Hello. (24/7)', []], ['Hello. 1/7', ['1/7=1/7']]
  ])('in %j', (text, expected) => expect(marks(text)).toEqual(expected))

  const parts = (text: string): string[] | undefined => threadParts(text)?.map(({start, end}) => text.slice(start, end))
  test.each<[string, string[] | undefined]>([
    ['One. 1/3\nTwo. 3/3', ['One. 1/3', 'Two. 3/3']],
    ['One. 1/2\nTwo. 2/3', undefined], ['One. 2/2\nTwo. 1/2', undefined], ['One. 1/2\nTwo. 1/2', undefined], ['One. (1/2)\nTwo. (3/2)', undefined], ['1/ One\n2/ Two', undefined],
    ['Hi,\n1/2 One\n2/2 Two', ['Hi,\n1/2 One', '2/2 Two']], ['\n1/2 One\nand\n2/2 Two', ['1/2 One\nand', '2/2 Two']], ['1/2 One\nTwo. 2/2', ['1/2 One', 'Two. 2/2']], ['One. 1/2\n2/2 Two', ['One. 1/2', '2/2 Two']],
    ['One. 1/3\nTwo. 2/3\nThree. 3/3\nBye', ['One. 1/3', 'Two. 2/3', 'Three. 3/3\nBye']], ['  One. 1/2 \n\n  Two. 2/2  ', ['One. 1/2', 'Two. 2/2']],
    ['One. 1/2\nmore\nTwo. 2/2', ['One. 1/2', 'more\nTwo. 2/2']], ['One.\n1/2\nTwo.\n2/2', ['One.\n1/2', 'Two.\n2/2']], ['1/2 One\nmore\nTwo. 2/2', ['1/2 One', 'more\nTwo. 2/2']]
  ])('parts of %j', (text, expected) => expect(parts(text)).toEqual(expected))
})

describe('the sum of a count on X', () => {
  const bits = fc.constantFrom('a', 'Hi Sam ', '\r\n', '\r', '\n', '\u00e9', 'e\u0301', '\ud83d\ude00', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u2019', 'https://acme.example/x', 'acme.com', '@sam ', '@jo\n', '.', ' ', '\u4e16', '\ud83d')

  test('is that of its pieces, from any place between two', () => {
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 20}), fc.boolean(), (parts, free) => {
        const text = parts.join('')
        const from = free ? (/^(?:@\w+\s+)+/.exec(text)?.[0].length ?? 0) : 0
        let sum = 0
        units.x(text, (start, _, cost) => (sum += start < from ? 0 : cost), {})
        expect(countLength(text, 'x', {leadingMentionsFree: free}).count).toBe(sum)
      })
    )
  })
})
