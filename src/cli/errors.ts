// What is said of an error.
import {sep} from 'node:path'
import {UsageError} from './io.js'
import {kindOf} from '../lint.js'

/** The message for a mistake of the user, its paths as seen from the working folder; undefined for a fault of ours. */
export const messageOf = (error: unknown, cwd: string): string | undefined => {
  const here = (text: string): string => text.replaceAll(`${cwd}${sep}`, '')
  if (error instanceof UsageError) return `reply-lint: ${here(error.message)}`
  return error instanceof Error && error.name === 'ConfigError' ? here(error.message) : undefined
}

/** The message of an unforeseen error could quote the draft: its kind is enough to report it. */
export const faultOf = (error: unknown): string => `reply-lint: it failed with ${kindOf(error)}; this is a fault of reply-lint, please report it`

/** Of an error that nobody waited for; reply-lint itself waits for all that it begins. */
export const lateFaultOf = (error: unknown): string =>
  `reply-lint: a rule or a config in code failed with ${kindOf(error)} after it had answered: let it wait for what it begins; if you have none, please report it`
