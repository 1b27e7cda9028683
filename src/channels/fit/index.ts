// Proposes how a draft gets under its limit. Pure: nothing is changed but what is returned.
import {parseText} from '../../reply.js'
import type {Channel, Length} from '../../rule.js'
import {standIn} from '../gsm-stand-ins.js'
import {replyLength} from '../length.js'
import {packSms} from '../units/sms.js'
import {changesOf, type Change} from './cuts.js'
import {split} from './split.js'

/** One way to shorten the draft. */
export interface Cut extends Change {
  /** What stands there. */
  from: string
  /** How much room it makes, in the channel's unit. */
  saves: number
  /** Part of the proposal: cuts that are not needed are offered all the same. */
  applied: boolean
}

export interface Fit {
  before: Length
  after: Length
  /** The draft with the applied cuts. */
  text: string
  /** Certain ones first, then by what they save. */
  cuts: readonly Cut[]
  /** Numbered parts that each fit, where no cut is enough. */
  parts?: readonly string[]
  /** It fits, whole or in parts. */
  fits: boolean
}

export interface FitOptions {
  /** A house limit in the channel's own unit. */
  limit?: number
  /** How the house's agents sign. */
  signOff?: readonly RegExp[]
}

const apply = (text: string, changes: readonly Change[]): string => {
  let out = ''
  let at = 0
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, change.start) + change.text
    at = change.end
  }
  return out + text.slice(at)
}

/** For SMS: every character that makes it UCS-2 by its stand-in, where all of them have one that says the same. */
const gsmChanges = (text: string, channel: Channel): Change[] => {
  if (channel.unit !== 'sms') return []
  const changes = packSms(text, channel.partSizes).culprits.map(({start, end, text: found}) => ({start, end, instead: standIn(found)}))
  return changes.every(({instead}) => instead?.certain) ? changes.map(({start, end, instead}) => ({start, end, text: instead!.text, certain: true})) : []
}

/** Where the channel has no limit of its own: parts have numbers of four digits at most. */
const mostParts = 9_999

const touches = (a: Change, b: Change): boolean => a.start < b.end && b.start < a.end

/**
 * How a draft gets under the limit of its channel: cuts that leave the meaning as it is, then cuts that nearly do, and where that
 * is not enough, numbered parts. Links, numbers, placeholders, names and quotations are never cut.
 */
export const fit = (original: string, channel: Channel, {limit, signOff = []}: FitOptions = {}): Fit => {
  const length = (text: string): Length => replyLength(text, channel, limit)
  const before = length(original)
  const done = (text: string, cuts: readonly Cut[], parts?: readonly string[]): Fit => {
    const after = length(text)
    return {before, after, text, cuts, ...(parts ? {parts} : {}), fits: (after.left ?? 0) >= 0 || parts !== undefined}
  }
  if (before.left === null || before.left >= 0) return done(original, [])

  const swaps = gsmChanges(original, channel)
  const swapped = swaps.length > 0 ? (length(apply(original, swaps)).left ?? 0) - before.left : 0
  const cuts: Cut[] = swaps.map((change, i) => ({...change, from: original.slice(change.start, change.end), saves: i === 0 ? swapped : 0, applied: true}))
  const base = length(apply(original, swaps)).count
  const offered = changesOf(parseText(original, signOff))
    .map((change): Cut => {
      const inside = swaps.filter((swap) => !touches(swap, change))
      return {...change, from: original.slice(change.start, change.end), saves: base - length(apply(original, [...inside, change])).count, applied: false}
    })
    .filter(({saves}) => saves > 0)
    .toSorted((a, b) => Number(b.certain) - Number(a.certain) || b.saves - a.saves)

  let text = apply(original, swaps)
  for (const cut of offered) {
    if (cuts.some((other) => other.applied && touches(other, cut))) continue
    cuts.push(cut)
    if ((length(text).left ?? 0) >= 0) continue
    cut.applied = true
    text = apply(original, cuts.filter(({applied}) => applied))
  }
  const after = length(text)
  if (after.left === null || after.left >= 0) return done(text, cuts)
  // Parts keep the agent's words where only certain cuts were made.
  const certain = cuts.map((cut) => ({...cut, applied: cut.applied && cut.certain}))
  const whole = apply(original, certain.filter(({applied}) => applied))
  const {count, limit: room} = length(whole)
  const most = channel.most?.parts ?? mostParts
  // Not even white space at the cuts takes half of it.
  const parts = room === null || count / 2 > room * most ? undefined : split(parseText(whole, signOff), channel, room)
  return done(whole, certain, parts && parts.length <= most ? parts : undefined)
}
