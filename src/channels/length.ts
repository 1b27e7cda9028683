import type {Channel, Length, Unit} from '../rule.js'
import {resolveChannel} from './resolve.js'
import {threadParts, type Part} from './thread.js'
import {totals, units} from './units.js'
import {packSms} from './units/sms.js'

export interface LengthOptions {
  /** A house limit in the channel's own unit. */
  limit?: number
  /** The text is a reply on a medium that puts the @names at the very start there itself: they count nothing. Default: what is typed counts. */
  leadingMentionsFree?: boolean
}

/** Where the @names that a reply starts with end, spaces included. */
const mentionsEnd = (text: string): number => (text.startsWith('@') || text.startsWith('\uFEFF@') ? (/^\uFEFF?(?:@\w+\s+)+/.exec(text)?.[0].length ?? 0) : 0)

const total = (text: string, unit: Unit, channel: Channel, from: number): number => {
  const short = totals[unit]
  if (short) return short(text, channel, from)
  let count = 0
  units[unit](text, (start, _, cost) => (count += start < from ? 0 : cost), channel)
  return count
}

/** The limit that is in force for a text: of SMS, what one message holds in the encoding that the text needs, unless the house sets one. */
const limitOf = (channel: Channel, limit: number | undefined, encoding?: 'GSM-7' | 'UCS-2'): number | null => {
  if (limit !== undefined) return limit
  const sizes = channel.partSizes
  return (sizes && encoding && channel.limit === sizes['GSM-7'][0] ? sizes[encoding][0] : channel.limit) ?? null
}

/** What is passed from JavaScript may be anything; a text of a person is in no message. */
const checkArguments = (text: unknown, channel: unknown, options: unknown): void => {
  if (typeof text !== 'string') throw new TypeError(`countLength(text, channel): the text must be a string, not ${text === null ? 'null' : typeof text}`)
  if (typeof channel !== 'string' && !(typeof channel === 'object' && channel !== null && 'unit' in channel && Object.hasOwn(units, String(channel.unit))))
    throw new TypeError('countLength(text, channel): the channel must be an id, such as "x" or "sms", or one of `channels`')
  const {limit}: {limit?: unknown} = {...(options as object)}
  if (typeof options !== 'object' || options === null || (limit !== undefined && !(Number(limit) >= 1 && typeof limit === 'number'))) throw new TypeError('countLength: the options are {limit, leadingMentionsFree}, and a limit is a number from 1')
  for (const name in options)
    if (name !== 'limit' && name !== 'leadingMentionsFree') throw new TypeError(`countLength: there is no option "${name.slice(0, 40)}": one of limit, leadingMentionsFree`)
}

/**
 * How long a text is where it is going, in the channel's own unit, in linear time. Where a channel has a second limit in bytes
 * and that one runs out first, the answer is in bytes.
 * @throws RangeError for a channel id that the table does not have
 * @throws TypeError for a text, a channel or options that are none
 */
export const countLength = (text: string, channel: Channel | string, options: LengthOptions = {}): Length => {
  checkArguments(text, channel, options)
  const of = typeof channel === 'string' ? resolveChannel(channel) : channel
  const from = options.leadingMentionsFree ? mentionsEnd(text) : 0
  if (of.unit === 'sms') {
    const {units: count, parts, encoding} = packSms(text, of.partSizes)
    const limit = limitOf(of, options.limit, encoding)
    return {count, limit, unit: 'sms', left: limit === null ? null : limit - count, parts, encoding}
  }
  const limit = limitOf(of, options.limit)
  const answer = (unit: Unit, count: number, limit: number | null): Length => ({count, limit, unit, left: limit === null ? null : limit - count})
  const count = total(text, of.unit, of, from)
  if (of.maxBytes !== undefined) {
    const inBytes = total(text, 'bytes', of, from)
    if (inBytes > of.maxBytes && (limit === null || count <= limit)) return answer('bytes', inBytes, of.maxBytes)
  }
  return answer(of.unit, count, limit)
}

/**
 * How long a reply is on its channel: as `countLength`, without the @names that the medium puts before it. Of a draft that is sent
 * in numbered parts (`1/2`, `2/2`) it is the length of the longest part, unless the channel takes one message only.
 */
export const replyLength = (text: string, channel: Channel, limit?: number): Length => {
  const last = lastLength.get(channel)
  if (last?.text === text && last.limit === limit) return last.length
  const length = partsOf(text, channel)
    .map(({start, end}) => lengthOf(text.slice(start, end), channel, limit))
    .reduce((longest, one) => ((one.left ?? 0) < (longest.left ?? 0) ? one : longest))
  lastLength.set(channel, {text, limit, length})
  return length
}

/** The report and the rules ask about one reply, one after the other. */
const lastLength = new WeakMap<Channel, {text: string; limit: number | undefined; length: Length}>()

const lengthOf = (text: string, channel: Channel, limit: number | undefined): Length =>
  countLength(text, channel, {leadingMentionsFree: channel.leadingMentionsFree ?? false, ...(limit === undefined ? {} : {limit})})

/** What of a text is sent as one message: its numbered parts, or all of it. */
export const partsOf = (text: string, channel: Channel): Part[] =>
  (channel.most?.parts === 1 || channel.limit === undefined ? undefined : threadParts(text)) ?? [{start: 0, end: text.length}]

/** Where a reply goes over a limit: the offset of the first piece that does not fit; undefined when all of it does. */
export const overflowAt = (text: string, channel: Channel, limit: number, unit: Unit = channel.unit): number | undefined => {
  const from = channel.leadingMentionsFree ? mentionsEnd(text) : 0
  let count = 0
  let over: number | undefined
  units[unit](text, (start, _, cost) => {
    if (start < from || over !== undefined) return
    count += cost
    if (count > limit) over = start
  }, channel)
  return over
}
