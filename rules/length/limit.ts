import {overflowAt, replyLength} from '../../src/channels/index.js'
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
    {text: 'Your parcel is on its way\n', flags: [], config: {channels: {x: {limit: 25}}}}
  ],
  *check(reply, {target}) {
    const {channel} = reply
    // A medium does not send the line break that a file ends with.
    const text = reply.value.trimEnd()
    const house = target > 0 && target < (channel.limit ?? Infinity)
    // What one SMS holds is no limit: length/sms-parts tells what more costs.
    if (!house && channel.partSizes?.['GSM-7'][0] === channel.limit) return
    const {count, limit, left, unit} = replyLength(text, channel, house ? target : undefined)
    if (limit === null || left === null || left >= 0) return
    const what = nouns[unit] ?? 'characters'
    yield {
      start: overflowAt(text, channel, limit, unit) ?? 0,
      end: text.length,
      message: `${-left} over: ${count} ${what} where ${house ? `the house target is ${limit}` : `${limit} fit`}. Shorten it${channel.most?.parts === 1 ? '' : ' or send it in parts'}.`
    }
  }
})
