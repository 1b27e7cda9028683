// The keys of a draft, as a program hands it over.
import {isOneSlip} from './nearest.js'

const keys: readonly string[] = ['text', 'channel', 'customer', 'path', 'template']

/** How help desks call what the customer wrote; `customer_name` and `user_id` are none of it. */
const isMessageName = (key: string): boolean =>
  /^(?:last|latest)?(?:customers?|clients?|users?|visitors?|guests?|inbound|incoming|received)(?:last|latest)?(?:messages?|msgs?|texts?|turns|said|questions?|query|enquiry|inquiry|comments?|complaint|review|input|body|content)$/.test(key)
/** A name for it that stands for other things, too, of which none is a sentence. */
const isQuestionName = (key: string): boolean => /^(?:inbound|question|enquiry|inquiry)$/.test(key)
/** How they call a conversation. One of these may be a number or a reference: only a list of what was said is meant for us. */
const isConversationName = (key: string): boolean => /^(?:messages|conversation|turns|thread|history|transcript|dialogu?e?)$/.test(key)

const isSaid = (item: unknown): boolean => {
  const {text, content, body, message}: Readonly<Record<string, unknown>> = {...(item as object)}
  return typeof (text ?? content ?? body ?? message) === 'string'
}

/** Whether the customer's message stands under a name that people have for it. */
const isCustomers = (key: string, value: unknown): boolean => {
  const name = key.replace(/[ _-]/g, '')
  if (typeof value === 'string') return (isMessageName(name) && value.trim() !== '') || (isQuestionName(name) && /\S\s+\S/.test(value))
  const isList = Array.isArray(value) && value.some(isSaid)
  return isList && (isMessageName(name) || isConversationName(name))
}

/** What would be left out in silence, by a key with a slip or a capital in it or, of the customer's message, by another name; all others are the sender's own. */
export const slipIn = (draft: object): string | undefined => {
  const isAbsent = (key: string): boolean => (draft as Readonly<Record<string, unknown>>)[key] == null
  for (const [given, value] of Object.entries(draft)) {
    if (keys.includes(given)) continue
    const lower = given.toLowerCase()
    const meant = keys.slice(0, 4).find((key) => isAbsent(key) && (lower === key || (key.length > 4 && isOneSlip(lower, key)) || (key === 'customer' && isCustomers(lower, value))))
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
  // The record of a help desk has null where there is none.
  return customer === null ? {...draft, customer: undefined} : draft
}
