// A customer's message as it comes in: a text, or the turns of a conversation in JSON.
import {customerUnread} from '../next-step.js'
import type {Unread} from '../reporters/reporter.js'
import type {Draft, Report, Turn} from '../rule.js'

type Message = {customer: NonNullable<Draft['customer']>} | {error: string}

/** What the drafts of a run answer, or why nobody can tell. */
export interface Asked {
  customer: Draft['customer']
  unread?: Unread
}

/** A report of a draft of which nobody could read what it answers: it is not as if there had been nothing to read. */
export const halfRead = <Of extends {report: Report}>(each: Of): Of => ({
  ...each,
  report: {...each.report, skipped: each.report.skipped.map((skipped) => (skipped.reason === 'no customer message given' ? {...skipped, reason: customerUnread} : skipped))}
})

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Milliseconds by which the clocks of a help desk's machines may differ. */
const skew = 60_000

/** Read the wrong way round, what the customer said first would count as the last. */
const isNewestFirst = (turns: readonly unknown[]): boolean => {
  const [first, last] = [turns[0], turns.at(-1)].map((turn) => Date.parse((turn as Turn | undefined)?.at ?? ''))
  return first! - last! > skew
}

/** What is wrong with a list that should be of turns; undefined when nothing is. */
export const wrongTurn = (turns: readonly unknown[]): string | undefined => {
  for (const [i, turn] of turns.entries()) {
    const {from, text, at} = isObject(turn) ? turn : {}
    // what stands there instead may be somebody's name
    if (from !== 'customer' && from !== 'company') return `turn ${i + 1} must be \`from\` "customer" or "company"`
    if (typeof text !== 'string') return `turn ${i + 1} has no \`text\``
    if (at !== undefined && (typeof at !== 'string' || Number.isNaN(Date.parse(at)))) return `turn ${i + 1}: \`at\` must be a time, as "2026-03-02T09:00:00Z"`
  }
  return isNewestFirst(turns) ? 'the last turn is older than the first: write the oldest first' : undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the parser's own words would quote the message
  }
}

/** The message in a file: JSON when the file is called so, or when it is a list of objects. */
export const readMessage = (file: string, text: string): Message => {
  const named = /\.json$/i.test(file)
  if (!named && !/^\s*\[\s*\{/.test(text)) return {customer: text}
  const value = parsed(text)
  if (!named && !(Array.isArray(value) && value.some((turn) => isObject(turn) && 'from' in turn))) return {customer: text}
  if (value === undefined) return {error: 'is not JSON'}
  if (!Array.isArray(value)) return {error: 'must be a list of turns: [{"from": "customer", "text": "…"}, {"from": "company", "text": "…"}]'}
  const wrong = wrongTurn(value)
  return wrong === undefined ? {customer: value as Turn[]} : {error: wrong}
}

/** What the customer said last. */
export const lastSaid = (customer: Draft['customer']): string | undefined =>
  typeof customer === 'string' ? customer : customer?.findLast(({from}) => from === 'customer')?.text
