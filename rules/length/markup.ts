import {hasAny} from '../../src/matching/contains.js'
import {defineRule, type Channel, type Hit} from '../../src/rule.js'

const tags = 'a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul'
const html = new RegExp(`</?(?:${tags})(?:\\s[^<>\\n]{0,200})?/?>`, 'gi')
const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#39|#x27|mdash|ndash|hellip|rsquo|lsquo|rdquo|ldquo|pound|euro|copy);/gi
const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#x27': "'", mdash: '—', ndash: '–', hellip: '…', rsquo: '’', lsquo: '‘',
  rdquo: '”', ldquo: '“', pound: '£', euro: '€', copy: '©'
}

/** What Markdown would mark up and a plain channel shows as typed, with what it cannot be without. One star or underscore is how people stress a word: left alone. */
type Ban = NonNullable<Channel['bans']>[number]

const markdown: readonly (readonly [sign: string, pattern: RegExp, plain: ((...groups: string[]) => string) | undefined, alone?: Ban])[] = [
  ['](', /(?<!!)\[([^\]\n]{1,200})\]\((https?:\/\/[^\s)]{1,500})\)/g, (text, url) => (text === url ? url : `${text}: ${url}`), 'markdown-links'],
  ['**', /(?<![*\w])\*\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*\*(?![*\w])/g, (text) => text],
  ['__', /(?<![_\w])__(?=\S)([^_\n]{1,300}?)(?<=\S)__(?![_\w])/g, (text) => text],
  ['~~', /(?<![~\w])~~(?=\S)([^~\n]{1,300}?)(?<=\S)~~(?![~\w])/g, undefined],
  ['#', /^#{1,6}[ \t]+(?=\S)/gm, () => '', 'markdown-headings'],
  ['```', /```[^`]{0,2000}```/g, undefined],
  ['`', /(?<!`)`([^`\n]{1,200})`(?!`)/g, (text) => text]
]

export default defineRule({
  title: 'Markup that the channel shows raw',
  severity: 'warning',
  message: 'This channel shows “{found}” as it is typed.',
  rationale: 'A reply copied from a help page or a mail carries Markdown or HTML, which a plain channel does not render: the customer reads the stars and the brackets.',
  examples: [
    {text: 'Your order is **on its way**.', flags: ['**on its way**']},
    {text: 'See [our guide](https://help.example.com/a).', flags: ['[our guide](https://help.example.com/a)']},
    {text: 'Your order is <b>on its way</b>.', flags: ['<b>', '</b>'], channel: 'google-play-reply'},
    {text: '## Returns\nYou have 30 days.', flags: ['## '], channel: 'sms'},
    {text: '# Returns\n*Free* for 30 days: see [our guide](https://help.example.com/a).', flags: ['# ', '[our guide](https://help.example.com/a)'], channel: 'whatsapp'},
    {text: 'It is in [your account](https://example.com/me).', flags: ['[your account](https://example.com/me)'], channel: 'telegram'},
    {text: 'Your order is **on its way**.', flags: [], channel: 'reddit-comment'},
    {text: 'We are *so* sorry. Use 2 ** 3, or [see below].', flags: []},
    {text: 'Thanks <3 and write to <name>', flags: []}
  ],
  *check(reply) {
    const bans = reply.channel.bans ?? []
    const text = reply.value
    if (!hasAny(text, '<&*_~#`]')) return
    if (bans.includes('html')) yield* htmlHits(text)
    for (const [sign, pattern, plain, alone = 'markdown'] of markdown)
      if (text.includes(sign) && (bans.includes('markdown') || bans.includes(alone)))
        for (const match of text.matchAll(pattern)) {
          const place = {start: match.index, end: match.index + match[0].length}
          yield plain ? {...place, suggestions: [plain(...match.slice(1))], certain: true} : place
        }
  }
})

function* htmlHits(text: string): Generator<Hit> {
  if (text.includes('<')) for (const match of text.matchAll(html)) {
    const instead = /^<(?:br|\/p|\/div|\/li)\b/i.test(match[0]) ? '\n' : ''
    // A link or a picture loses its address with its tag.
    const lossless = !/^<(?:a|img)\b/i.test(match[0])
    yield {start: match.index, end: match.index + match[0].length, ...(lossless ? {suggestions: [instead], certain: true} : {})}
  }
  if (text.includes('&')) for (const match of text.matchAll(entity)) {
    const instead = entities[match[0].slice(1, -1).toLowerCase()]!
    yield {start: match.index, end: match.index + match[0].length, suggestions: [instead], certain: true}
  }
}
