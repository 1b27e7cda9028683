// The keys of a draft, as a program hands it over.
import {isOneSlip} from './nearest.js'

const keys = ['text', 'customer', 'channel', 'path']

/** What would be left out in silence, by a key with a slip or a capital in it; all others are the sender's own. */
export const slipIn = (draft: Readonly<Record<string, unknown>>): string | undefined => {
  for (const given of Object.keys(draft)) {
    if (keys.includes(given) || given === 'template') continue
    const lower = given.toLowerCase()
    const meant = keys.find((key) => (draft[key] ?? undefined) === undefined && (lower === key || (key.length > 4 && isOneSlip(lower, key))))
    if (meant !== undefined) return `there is no key "${given}": did you mean "${meant}"?`
  }
  return undefined
}
