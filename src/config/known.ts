// What is in the house, for the checker. A config names few of the rules: the others are not read.
import {departmentsOf} from '../departments.js'
import type {Channel, LoadedRule, Rule} from '../rule.js'
import type {Known, Lookup} from './types.js'

const optionsOf = ({options, optionSamples}: Rule): Readonly<Record<string, unknown>> => ({...options, ...optionSamples})

export const knownOf = (rules: readonly LoadedRule[], channels: readonly Channel[]): Known => ({
  rules: {
    get(id) {
      const rule = rules.find((each) => each.id === id)
      return rule && optionsOf(rule)
    },
    keys: () => rules.map(({id}) => id).values()
  },
  packs: [...new Set(rules.map(({pack}) => pack))],
  regulated: () => [...new Set(rules.filter(({category}) => category === 'advice').map(({pack}) => pack))],
  channels: channels.map(({id}) => id),
  departments: () => Object.keys(departmentsOf())
})

/** One laid over another. */
const over = <T>(above: ReadonlyMap<string, T>, below: Lookup<T>): Lookup<T> => ({
  get: (key) => above.get(key) ?? below.get(key),
  keys: () => new Set([...below.keys(), ...above.keys()]).values()
})

/** What is wrong with rules of a config's own that have the name of a built-in one: both would speak under it. */
export const takenBy = (ownRules: Readonly<Record<string, unknown>>, {rules}: Known): string | undefined => {
  const taken = Object.keys(ownRules).find((id) => rules.get(id))
  return taken && `${taken} is a built-in rule: call yours otherwise`
}

/** The house with a config's own rules in it. */
export const withOwnRules = (known: Known, ownRules: Readonly<Record<string, Rule>>): Known => {
  const own = Object.entries(ownRules)
  if (own.length === 0) return known
  return {
    rules: over(new Map(own.map(([id, rule]) => [id, optionsOf(rule)])), known.rules),
    packs: [...new Set([...known.packs, ...own.map(([id]) => id.slice(0, id.indexOf('/')))])],
    regulated: known.regulated,
    channels: known.channels,
    departments: () => [...known.departments(), ...own.flatMap(([, {alert}]) => alert ?? [])]
  }
}
