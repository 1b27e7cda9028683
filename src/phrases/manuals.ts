// What of a rule is read only when it speaks or is explained, on a line: the fields without their names, which would be a fifth of it.
import type {Manual} from './types.js'

/** Those that most rules have come first. */
const fields = ['message', 'title', 'source', 'instead', 'alert', 'action', 'toConfirm'] as const satisfies readonly (keyof Manual)[]

/** What stands for a field that a rule does not have, where one that it has follows. */
const none = 0

export const writeManual = (rule: Manual): string => {
  const last = fields.findLastIndex((name) => rule[name] !== undefined)
  return JSON.stringify(fields.slice(0, last + 1).map((name) => rule[name] ?? none))
}

export const readManual = (line: string): Manual => {
  const manual: Record<string, unknown> = {}
  for (const [index, value] of (JSON.parse(line) as unknown[]).entries()) if (value !== none) manual[fields[index]!] = value
  return manual as unknown as Manual
}
