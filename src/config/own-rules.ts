// Rules of a company's own in code: what a rule must have, before any draft is read.
import {actions, categories, severities} from '../rule.js'
import type {Problem} from './problem.js'

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const among = (list: readonly string[]) => (value: unknown): boolean => list.includes(value as string)

const isSeverity = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return among(severities)(value)
  const {public: open, private: closed} = value as {public?: unknown; private?: unknown}
  return [open, closed].every(among([...severities, 'off']))
}

/** What a field must be, in words; those that may be missing last. */
const needed: readonly (readonly [field: string, holds: (value: unknown) => boolean, is: string])[] = [
  ['check', (value) => typeof value === 'function', 'a function (reply, options) that returns hits'],
  ['severity', isSeverity, `${severities.join(', ')}, or {public, private}`],
  ['title', isText, 'a text']
]
const optional: typeof needed = [
  ['category', among(categories), `one of ${categories.join(', ')}`],
  ['action', among(actions), `one of ${actions.join(', ')}`],
  ['message', isText, 'a text'],
  ['alert', isTexts, 'a list of departments'],
  ['instead', isTexts, 'a list of texts'],
  ['overrides', isTexts, 'a list of rules or packs'],
  ['compare', (value) => typeof value === 'function', 'a function (set, options) that returns hits']
]

/** What is wrong with rules in code: by the key of the rule and its field. */
export const wrongOwnRules = (ownRules: Readonly<Record<string, unknown>>): Problem[] =>
  Object.entries(ownRules).flatMap(([id, rule]): Problem[] => {
    const at = ['ownRules', id]
    if (!/^[\w-]+\/[\w-]+$/.test(id)) return [{at, of: 'key', message: 'is named by its pack and itself: "acme/no-nicknames"'}]
    if (typeof rule !== 'object' || rule === null) return [{at, of: 'value', message: 'must be a rule: what defineRule returns'}]
    const fields = rule as Readonly<Record<string, unknown>>
    return [...needed, ...optional.filter(([field]) => fields[field] !== undefined)]
      .filter(([field, holds]) => !holds(fields[field]))
      .map(([field, , is]) => ({at: [...at, field], of: 'value', message: `must be ${is}`}))
  })
