// What a rule of phrases starts from.
import type {CompiledBody, Group} from './types.js'

/** Whether the rule flags only that something is missing. */
export const isAbsence = (rule: CompiledBody): boolean =>
  rule.missing !== undefined && rule.phrases === undefined && rule.customer === undefined && rule.replace === undefined && rule.signs === undefined

/** The groups that a rule starts from: without a match of one of them it has nothing to say. None: it always has. */
export const startsFrom = (rule: CompiledBody): Group[] =>
  [rule.phrases, rule.customer, ...(rule.replace ?? []).map(({group}) => group), ...(rule.signs?.reply ?? []), ...(isAbsence(rule) ? Object.values(rule.when ?? {}) : [])]
    .filter((group) => group !== undefined)
