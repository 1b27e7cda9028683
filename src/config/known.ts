// What is in the house, for the checker.
import type {Channel, LoadedRule} from '../rule.js'
import type {Known} from './types.js'

export const knownOf = (rules: readonly LoadedRule[], channels: readonly Channel[]): Known => ({
  rules: new Map(rules.map(({id, options}) => [id, {...options}])),
  packs: [...new Set(rules.map(({pack}) => pack))],
  channels: channels.map(({id}) => id)
})
