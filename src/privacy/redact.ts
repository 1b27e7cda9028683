// Personal data out, labels in.
import {claimsIn} from './claims.js'
import type {Claim} from './kinds.js'
import type {Company} from './scan.js'

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

/** What a company calls its own, as in a config, where expressions are texts, or with expressions. */
export interface OwnData {
  names?: readonly string[]
  contacts?: readonly string[]
  patterns?: Readonly<Record<string, string | RegExp>>
}

/** @throws TypeError for what is no company: less would be left, or more taken out, in silence */
const companyOf = (options: unknown): Company => {
  const isList = (list: unknown): boolean => Array.isArray(list) && list.every((each) => typeof each === 'string')
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
  const {company = {}, ...others} = {...(options as {company?: OwnData})}
  const {names = [], contacts = [], patterns = {}} = {...company}
  if (!isObject(options) || !isObject(company) || !isObject(patterns) || Object.keys(others).length > 0 || !isList(names) || !isList(contacts)) throw new TypeError('redact(text, {company}): the company is as in a config: {names, contacts, patterns}')
  return {names, contacts, patterns: Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, typeof pattern === 'string' ? new RegExp(pattern, 'u') : pattern]))}
}

/**
 * Replaces personal data in a text by stable labels: `[e-mail address]`, `[card number]`.
 * Redacting twice changes nothing more.
 *
 * @param options `company` as in a config: its own `names`, `contacts` and reference `patterns`; its contacts stay
 * @throws TypeError for what is no text, or no company
 */
export const redact = (text: string, options: {company?: OwnData} = {}): string => {
  if (typeof text !== 'string') throw new TypeError('redact(text): the text must be a string')
  const own = companyOf(options)
  let value = text
  // Taking one place out may bring another to light: a number's neighbour, a cue further off.
  for (let round = 0; round < 4; round++) {
    const claims = claimsIn({value}, own)
    if (claims.length === 0) break
    value = replaced(value, claims)
  }
  return value
}
