// A text in numbered parts that each fit, cut at the ends of sentences.
import type {Channel, Text, TokenKind} from '../../rule.js'
import {overflowAt, replyLength} from '../length.js'
import {balanced} from './balance.js'

const closesClause = /[,;:–—)]$/

/** A space in these is no place to cut. */
const whole: ReadonlySet<TokenKind> = new Set(['placeholder', 'money', 'date', 'time', 'measure', 'sign-off'])

export interface Place {
  at: number
  /** Where the part before it ends, without the white space between. */
  end: number
  /** How well the text can be cut here: 2 the end of a sentence, 1 of a clause, 0 of a word. */
  rank: 0 | 1 | 2
}

/** Where a part may start. */
const placesOf = ({tokens, sentences, value}: Text): Place[] => {
  const starts = new Set(sentences.map((sentence) => sentence.start))
  const places: Place[] = []
  for (let i = 1; i < tokens.length; i++) {
    const {start, kind, text} = tokens[i]!
    const before = tokens[i - 1]!
    if (kind === 'space' || before.kind !== 'space') continue
    if (kind === 'sign-off' || (whole.has(kind) && whole.has(tokens[i - 2]?.kind ?? 'word'))) continue
    const rank = starts.has(start) && text !== '' ? 2 : closesClause.test(value.charAt(before.start - 1)) ? 1 : 0
    places.push({at: start, end: before.start, rank})
  }
  return places
}

/** Where a stretch that starts at `from` must end at the latest. */
const latest = (value: string, from: number, channel: Channel, limit: number): number => {
  // No part needs more of the text than the second: a link of X costs 23 whatever its length. Most need far less: an end in the
  // first half of a window is the same in any.
  let end = from
  for (const reach of [2 * limit + 1000, 8 * limit + 5000]) {
    const window = value.slice(from, from + reach)
    const over = [
      overflowAt(window, channel, limit),
      ...(channel.maxBytes === undefined ? [] : [overflowAt(window, channel, channel.maxBytes - 8, 'bytes')])
    ].filter((at) => at !== undefined)
    end = from + Math.min(window.length, ...over)
    if (end < from + reach / 2) break
  }
  return end
}

const cut = (text: Text, channel: Channel, limit: number): string[] | undefined => {
  const {value} = text
  const places = placesOf(text)
  const parts: string[] = []
  let first = 0
  for (let from = 0; from < value.length; ) {
    const end = latest(value, from, channel, limit)
    let next = value.length
    if (end < value.length) {
      while (first < places.length && places[first]!.at <= from) first++
      let best: Place | undefined
      // A part may end in the white space that runs over the limit: it is not sent.
      for (let i = first; i < places.length && value.slice(end, places[i]!.at).trim() === ''; i++) if (!best || places[i]!.rank >= best.rank) best = places[i]
      if (!best) return undefined
      next = best.at
    }
    parts.push(value.slice(from, next).trim())
    from = next
  }
  return parts
}

/** The parts of which every one fits by itself, as they are before they are numbered. */
const divide = (text: Text, channel: Channel, room: number): string[] | undefined => balanced(text, placesOf(text), channel, room) ?? cut(text, channel, room)

/** The parts, numbered `1/3`; undefined where something that must stay whole is longer than a part. */
export const split = (text: Text, channel: Channel, limit: number): string[] | undefined => {
  for (let digits = 1; digits <= 4; digits++) {
    const room = limit - (2 * digits + 2)
    if (room < 1) return undefined
    const parts = divide(text, channel, room)
    if (!parts) return undefined
    if (String(parts.length).length > digits) continue
    const numbered = parts.map((part, i) => `${part} ${i + 1}/${parts.length}`)
    return numbered.every((part) => (replyLength(part, channel, limit).left ?? 0) >= 0) ? numbered : undefined
  }
  return undefined
}
