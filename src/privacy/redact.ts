// Personal data out, labels in.
import {claimsIn} from './claims.js'
import type {Claim} from './kinds.js'
import type {Company} from './scan.js'

const nobody: Company = {names: [], contacts: []}

/** The text with each claim replaced by its label in square brackets. */
const replaced = (value: string, claims: readonly Claim[]): string => {
  let out = ''
  let at = 0
  for (const claim of claims) {
    out += `${value.slice(at, claim.start)}[${claim.label}]`
    at = claim.end
  }
  return out + value.slice(at)
}

/**
 * Replaces personal data in a text by stable labels: `[e-mail address]`, `[card number]`.
 * Redacting twice changes nothing more.
 *
 * @param options `company` as in a config: its own `names`, `contacts` and reference `patterns`; its contacts stay
 */
export const redact = (text: string, options: {company?: Partial<Company>} = {}): string => {
  if (typeof text !== 'string') throw new TypeError('redact(text): the text must be a string')
  const own: Company = {...nobody, ...options.company}
  let value = text
  // Taking one place out may bring another to light: a number's neighbour, a cue further off.
  for (let round = 0; round < 4; round++) {
    const claims = claimsIn({value}, own)
    if (claims.length === 0) break
    value = replaced(value, claims)
  }
  return value
}
