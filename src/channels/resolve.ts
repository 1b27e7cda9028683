import {nearest} from '../nearest.js'
import type {Channel} from '../rule.js'
import {channels, defaultChannel, usualChannel} from './table.js'
import {UnknownChannel} from './unknown.js'

/** What a config may say of a channel: any field of a known one, or a channel of the house's own. */
export type ChannelSettings = Partial<Omit<Channel, 'id' | 'limit'>> & {limit?: number | undefined}

/** Other names that people type for a channel. */
const aliases: Readonly<Record<string, string>> = {
  twitter: 'x', tweet: 'x', dm: 'x-dm', 'twitter-dm': 'x-dm', text: 'sms', mail: 'email', 'e-mail': 'email', chat: 'live-chat', livechat: 'live-chat',
  facebook: 'facebook-comment', instagram: 'instagram-comment', linkedin: 'linkedin-comment', youtube: 'youtube-comment', tiktok: 'tiktok-comment',
  reddit: 'reddit-comment', 'google-review': 'google-review-reply', 'google-play': 'google-play-reply', 'app-store': 'app-store-reply',
  tripadvisor: 'tripadvisor-response', trustpilot: 'trustpilot-reply', yelp: 'yelp-reply', amazon: 'amazon-buyer-message'
}

let byId: ReadonlyMap<string, Channel> | undefined

/** A channel of the table by its id, or by another name that people have for it, in any capitals. */
export const findChannel = (id: string): Channel | undefined => {
  if (id === defaultChannel) return usualChannel
  byId ??= new Map(channels.map((channel) => [channel.id, channel]))
  const known = byId.get(id)
  if (known) return known
  const name = id.toLowerCase()
  return byId.get(Object.hasOwn(aliases, name) ? aliases[name]! : name)
}

/** The id that an unknown one was probably meant to be; `own` are the config's channels. */
export const nearestChannel = (id: string, own: readonly string[] = []): string | undefined =>
  nearest(id, [...channels.map((channel) => channel.id), ...Object.keys(aliases), ...own])

/** What a channel of the house's own is where its config does not say: private, unlimited, counted in UTF-16 units. */
const blank = (id: string): Channel => ({id, title: id, audience: 'private', limit: undefined, unit: 'utf16', source: 'the config', grade: 'A'})

/** A name that was given, for an error: a number or mailbox that stands there by mistake is not repeated. */
export const shownId = (id: string): string => id.slice(0, 60).replace(/\S*@\S*/g, '•••').replace(/\p{Nd}/gu, '•')

/**
 * The channel in force: the table's row with the config's settings laid over it (`most` is merged, `bans` replaces), or a
 * channel of the house's own.
 * @throws UnknownChannel for an id that neither knows
 */
export const resolveChannel = (id: string = defaultChannel, settings: Readonly<Record<string, ChannelSettings>> = {}): Channel => {
  const known = findChannel(id)
  const name = known && !Object.hasOwn(settings, id) ? known.id : id
  const own = Object.hasOwn(settings, name) ? settings[name] : undefined
  if (!known && !own) {
    const meant = nearestChannel(id, Object.keys(settings))
    throw new UnknownChannel(`there is no channel "${shownId(id)}"${meant === undefined ? `: one of ${[...new Set([...channels.map((channel) => channel.id), ...Object.keys(settings)])].join(', ')}` : `: did you mean "${meant}"?`}`, meant)
  }
  const base = known ?? blank(id)
  if (!own) return base
  const stated = own.limit === undefined ? {} : ({source: 'the config', grade: 'A'} as const)
  return {...base, ...stated, ...own, limit: own.limit ?? base.limit, ...(own.most ? {most: {...base.most, ...own.most}} : {})}
}
