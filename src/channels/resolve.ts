import type {Channel} from '../rule.js'
import {channels, defaultChannel} from './table.js'

/** What a config may say of a channel: any field of a known one, or a channel of the house's own. */
export type ChannelSettings = Partial<Omit<Channel, 'id' | 'limit'>> & {limit?: number | undefined}

/** What an unknown id is answered with: the ids that are near, best first. */
export interface UnknownChannel {
  id: string
  near: readonly string[]
}

/** Which fields a config may set; the config reader refuses others. */
export const channelFields = [
  'title', 'audience', 'limit', 'unit', 'linkLength', 'leadingMentionsFree', 'maxBytes', 'partSizes', 'note', 'source', 'grade', 'bans', 'most'
] as const satisfies readonly (keyof ChannelSettings)[]

export const findChannel = (id: string): Channel | undefined => channels.find((channel) => channel.id === id)

/** Optimal string alignment distance, for ids of a dozen letters. */
const distance = (a: string, b: string): number => {
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** What else people call a channel. */
const aliases: Readonly<Record<string, string>> = {
  twitter: 'x', tweet: 'x', dm: 'x-dm', 'twitter-dm': 'x-dm', text: 'sms', txt: 'sms', mail: 'email', 'e-mail': 'email', chat: 'live-chat',
  livechat: 'live-chat', facebook: 'facebook-comment', instagram: 'instagram-comment', linkedin: 'linkedin-comment', youtube: 'youtube-comment',
  tiktok: 'tiktok-comment', reddit: 'reddit-comment', google: 'google-review-reply', 'google-review': 'google-review-reply',
  'play-store': 'google-play-reply', review: 'google-review-reply', tripadvisor: 'tripadvisor-response', trustpilot: 'trustpilot-reply',
  yelp: 'yelp-reply', amazon: 'amazon-buyer-message', imessage: 'apple-messages'
}

/** The ids that an unknown one may have meant, best first, at most three; `own` are the config's channels. */
export const nearChannels = (id: string, own: readonly string[] = []): string[] => {
  const wanted = id.toLowerCase().replace(/[\s_]+/g, '-')
  const alias = aliases[wanted]
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  const near = [...new Set([...channels.map((channel) => channel.id), ...own])]
    .map((known) => ({known, far: known.startsWith(wanted) && wanted.length > 1 ? 0 : distance(wanted, known)}))
    .filter(({far}) => far <= allowed)
    .sort((a, b) => a.far - b.far)
    .map(({known}) => known)
  return [...new Set([...(alias === undefined ? [] : [alias]), ...near])].slice(0, 3)
}

/** What a channel of the house's own is when its config does not say: private, unlimited, counted in UTF-16 units. */
const blank = (id: string): Channel =>
  ({id, title: id, audience: 'private', limit: undefined, unit: 'utf16', source: 'the config', grade: 'B'})

/**
 * The channel in force: the table's row with the config's settings laid over it (`most` is merged, `bans` replaces), or a
 * channel of the house's own. An id that neither knows gives what a did-you-mean needs, and never throws.
 */
export const resolveChannel = (
  id: string = defaultChannel,
  settings: Readonly<Record<string, ChannelSettings>> = {}
): {channel: Channel; unknown?: undefined} | {channel?: undefined; unknown: UnknownChannel} => {
  const known = findChannel(id)
  const own = Object.hasOwn(settings, id) ? settings[id] : undefined
  if (!known && !own) return {unknown: {id, near: nearChannels(id, Object.keys(settings))}}
  if (!own) return {channel: known!}
  const base = known ?? blank(id)
  const stated = own.limit !== undefined && known ? {source: 'the config'} : {}
  return {channel: {...base, ...stated, ...own, id, limit: own.limit ?? base.limit, ...(own.most ? {most: {...base.most, ...own.most}} : {})}}
}
