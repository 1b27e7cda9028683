import type {Channel, Unit} from '../rule.js'
import {bytes} from './units/bytes.js'
import {codePoints} from './units/code-points.js'
import {graphemes} from './units/graphemes.js'
import {mastodon} from './units/mastodon.js'
import {sms} from './units/sms.js'
import {threads} from './units/threads.js'
import {tweetClassic, x, xTotal} from './units/x.js'
import {utf16} from './units/utf16.js'

/** One step of a count: what the text from `start` to `end` (UTF-16 offsets) costs. */
export type Visit = (start: number, end: number, cost: number) => void

/**
 * Walks a text once, in order, and tells what each piece of it costs in one unit. A CR before an LF and a byte-order mark at
 * the start cost nothing; a lone surrogate is one code point of three bytes, as the U+FFFD that it is sent as.
 */
export type Walk = (text: string, visit: Visit, channel: Pick<Channel, 'linkLength'>) => void

/** The sum of what a walk tells of all that starts at a place or after it; none of its pieces begins before the place and ends behind it. */
export type Total = (text: string, channel: Pick<Channel, 'linkLength'>, from: number) => number

/** Of units whose sum is had for less than a walk. */
export const totals: Readonly<Partial<Record<Unit, Total>>> = {x: xTotal}

export const units: Readonly<Record<Unit, Walk>> = {
  utf16, 'code-points': codePoints, graphemes, bytes, x, 'tweet-classic': tweetClassic, sms, mastodon, bluesky: graphemes, threads
}
