// The keys of a draft, as a program hands it over.
import {isOneSlip} from './nearest.js'

export const keys: readonly string[] = ['text', 'channel', 'customer', 'path', 'template']

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

/** @throws TypeError */
export const refuseSlip = (draft: object): void => {
  const slip = slipIn(draft)
  if (slip !== undefined) throw new TypeError(`lint: ${slip}`)
}
