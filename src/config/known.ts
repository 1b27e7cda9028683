// What is in the house, for the checker.
import {departmentsOf} from '../departments.js'
import type {Channel, LoadedRule} from '../rule.js'
import type {Known} from './types.js'

export const knownOf = (rules: readonly LoadedRule[], channels: readonly Channel[]): Known => ({
  rules: new Map(rules.map(({id, options, optionSamples}) => [id, {...options, ...optionSamples}])),
  packs: [...new Set(rules.map(({pack}) => pack))],
  channels: channels.map(({id}) => id),
  departments: [...new Set([...Object.keys(departmentsOf()), ...rules.flatMap(({alert}) => alert ?? [])])]
})
