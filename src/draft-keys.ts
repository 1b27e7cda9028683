// The keys of a draft, as a program hands it over.
import {isOneSlip} from './nearest.js'

const keys: readonly string[] = ['text', 'channel', 'customer', 'path', 'template']

/** What would be left out in silence, by a key with a slip or a capital in it; all others are the sender's own. */
export const slipIn = (draft: object): string | undefined => {
  const isAbsent = (key: string): boolean => (draft as Readonly<Record<string, unknown>>)[key] == null
  for (const given of Object.keys(draft)) {
    const lower = given.toLowerCase()
    const meant = keys.includes(given) ? undefined : keys.slice(0, 4).find((key) => isAbsent(key) && (lower === key || (key.length > 4 && isOneSlip(lower, key))))
    if (meant !== undefined) return `there is no key "${given}": did you mean "${meant}"?`
  }
  return undefined
}

/** It would count as none: the turns would be of one moment. */
const isTimeless = (turn: unknown): boolean => {
  const {at}: {at?: string} = {...(turn as object)}
  return at !== undefined && Number.isNaN(Date.parse(at))
}

/** Not the number that `map` gives beside each draft of a list. */
const isSettings = (more: unknown): boolean => typeof more === 'object' && more !== null

/**
 * A draft as a program hands it over; what is none at all the linter says.
 * @throws TypeError for settings beside a text, which nobody would read; for a key with a slip in it, for a channel or a path that is no text, and for a time that is none
 */
export const careful = <Given>(draft: Given, more?: unknown): Given => {
  if (isSettings(more)) throw new TypeError('lint takes one thing: a text, or a draft {text, channel, customer, path}')
  if (typeof draft !== 'object' || draft === null) return draft
  const {channel, path, customer}: {channel?: unknown; path?: unknown; customer?: unknown} = {...draft}
  if (typeof (channel ?? '') !== 'string' || typeof (path ?? '') !== 'string') throw new TypeError('the channel and the path of a draft are texts')
  if (Array.isArray(customer) && customer.some(isTimeless)) throw new TypeError('the `at` of a turn is a time, as "2026-03-02T09:00:00Z"')
  const slip = slipIn(draft)
  if (slip !== undefined) throw new TypeError(`lint: ${slip}`)
  return draft
}
