import {defineRule, type Channel, type Hit, type Reply, type Token} from '../../src/rule.js'
import {wordSet} from '../../src/matching/word-set.js'

type Thing = NonNullable<Channel['bans']>[number]

const names: Readonly<Partial<Record<Thing, readonly [one: string, many: string]>>> = {
  links: ['link', 'links'], handles: ['@name', '@names'], hashtags: ['hashtag', 'hashtags'], emoji: ['emoji', 'emoji'],
  'email-addresses': ['e-mail address', 'e-mail addresses'], names: ['personal name', 'personal names'], lists: ['list', 'lists']
}

const kinds: Readonly<Partial<Record<Thing, string>>> = {
  links: 'link', handles: 'handle', hashtags: 'hashtag', emoji: 'emoji', 'email-addresses': 'email', names: 'name'
}

const bullet = /^[ \t]*(?:[-*•‣◦]|\d{1,2}[.)])[ \t]+\S/gmu

/** What the writer's own name follows; behind `thanks` it may be the reader's. */
const closings = wordSet('regards wishes sincerely faithfully truly best warmly')

const withoutWriter = (tokens: readonly Token[]): readonly Token[] => {
  let end = tokens.length
  while (end > 0 && ['name', 'space', 'punctuation'].includes(tokens[end - 1]!.kind)) end--
  return closings.has(tokens[end - 1]?.norm ?? '') ? tokens.slice(0, end) : tokens
}

const placesOf = (reply: Reply, thing: Thing): {start: number; end: number}[] => {
  if (thing !== 'lists') return (thing === 'names' ? withoutWriter(reply.tokens) : reply.tokens).filter((token) => token.kind === kinds[thing])
  const items = [...reply.value.matchAll(bullet)].map((match) => ({start: match.index, end: match.index + match[0].length}))
  return items.length > 1 ? items.slice(0, 1) : []
}

function* beyond(reply: Reply, thing: Thing, most: number): Generator<Hit> {
  const [one, many] = names[thing]!
  const {title} = reply.channel
  const places = placesOf(reply, thing)
  const first = places[most]
  if (!first) return
  const has = places.length === 1 ? '' : `, and this reply has ${places.length}`
  yield {
    start: first.start,
    end: places.at(-1)!.end,
    message:
      most === 0
        ? `${title} takes no ${many}${has}. Leave ${places.length === 1 ? 'it' : 'them'} out.`
        : `${title} takes ${most} ${most === 1 ? one : many} at most${has}.`
  }
}

export default defineRule({
  title: 'More links, names or emoji than the channel takes',
  severity: 'warning',
  rationale: 'Some media refuse a reply or take it down for what is in it: more links than they allow, a guest’s name, an e-mail address. A house may set its own maximum per channel, in `channels: {x: {most: {links: 1}}}`.',
  source: 'The channel table: each ban and maximum with its source',
  examples: [
    {
      text: 'See example.com/a, example.com/b, example.com/c, example.com/d, example.com/e and example.com/f.',
      flags: ['example.com/f'],
      channel: 'threads'
    },
    {text: 'Hello Maria, thank you for staying with us.', flags: ['Maria'], channel: 'tripadvisor-response'},
    {text: 'Come again soon! Kind regards, Odile, Front Desk Lead', flags: [], channel: 'tripadvisor-response'},
    {text: 'Hello Maria, come again. Best wishes,\nOdile', flags: ['Maria'], channel: 'tripadvisor-response'},
    {text: 'Come again soon. Thanks, Maria', flags: ['Maria'], channel: 'tripadvisor-response'},
    {text: 'Write to help@shop.example.com.', flags: ['help@shop.example.com'], channel: 'amazon-buyer-message'},
    {text: 'See example.com and example.org.', flags: ['example.org'], config: {channels: {x: {most: {links: 1}}}}},
    {text: 'So sorry! 🙏 We are on it 💪', flags: ['💪'], config: {channels: {x: {most: {emoji: 1}}}}},
    {text: 'Sent 🎉🎉 today 🎉', flags: ['🎉 today 🎉'], config: {channels: {x: {most: {emoji: 1}}}}},
    {text: 'See example.com and example.org.', flags: [], channel: 'threads'},
    {text: 'Hello Maria, thank you for staying with us.', flags: [], channel: 'google-review-reply'}
  ],
  *check(reply) {
    const {bans = [], most = {}} = reply.channel
    for (const thing of bans) if (names[thing]) yield* beyond(reply, thing, 0)
    for (const thing of ['links', 'handles', 'hashtags', 'emoji'] as const) {
      const allowed = most[thing]
      if (allowed !== undefined && !bans.includes(thing)) yield* beyond(reply, thing, allowed)
    }
  }
})
