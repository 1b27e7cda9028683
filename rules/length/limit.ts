import {overflowAt, partsOf, replyLength} from '../../src/channels/index.js'
import {defineRule} from '../../src/rule.js'

interface Options {
  /** A house target in the channel's own unit; 0: none, the channel's limit alone. */
  target: number
}

const nouns: Readonly<Record<string, string>> = {bytes: 'bytes', sms: 'SMS characters'}

export default defineRule<Options>({
  title: 'Longer than the channel takes',
  severity: {public: 'error', private: 'warning'},
  rationale: 'The medium cuts off or refuses what is too long, and counts in its own way: links, emoji and accents do not cost what they seem to.',
  source: 'The channel table: each limit with its source and how good it is',
  options: {target: 0},
  examples: [
    {text: 'Your parcel is on its way', flags: [' way'], config: {channels: {x: {limit: 21}}}},
    {text: 'Your parcel is on its way', flags: [' way'], config: {rules: {'length/limit': {severity: 'error', target: 21}}}},
    {text: 'Track it: https://parcels.example.com/track/where/is/it/now?id=1', flags: [], config: {channels: {x: {limit: 33}}}},
    {text: 'Thanks, Jo! 👩‍👩‍👧‍👦', flags: [], config: {channels: {x: {limit: 14}}}},
    {text: '@sam_k Your parcel is on its way', flags: [], config: {channels: {x: {limit: 25}}}},
    {text: 'Your parcel is on its way', flags: [], channel: 'email'},
    {text: 'The parcel is packed. 1/2\n\nIt is on its way. 2/2', flags: [], config: {channels: {x: {limit: 25}}}},
    {text: 'The parcel is packed. 1/2\n\nIt is on its way. 2/2', flags: ['2'], config: {channels: {x: {limit: 24}}}}
  ],
  *check(reply, {target}) {
    const {channel, value} = reply
    const house = target > 0 && target < (channel.limit ?? Infinity)
    // What one SMS holds is no limit: length/sms-parts tells what more costs.
    if (!house && channel.partSizes?.['GSM-7'][0] === channel.limit) return
    const parts = partsOf(value, channel)
    for (const [i, {start, end}] of parts.entries()) {
      const text = value.slice(start, end)
      const {count, limit, left, unit} = replyLength(text, channel, house ? target : undefined)
      if (limit === null || left === null || left >= 0) continue
      const what = nouns[unit] ?? 'characters'
      const which = parts.length > 1 ? `Part ${i + 1} is ` : ''
      const instead = parts.length > 1 ? 'Shorten it or split it again' : `Shorten it${channel.most?.parts === 1 ? '' : ' or send it in parts'}`
      yield {
        start: start + (overflowAt(text, channel, limit, unit) ?? 0),
        end,
        message: `${which}${-left} over: ${count} ${what} where ${house ? `the house target is ${limit}` : `${limit} fit`}. ${instead}.`
      }
    }
  }
})
