// What is said of an error.
import {sep} from 'node:path'
import {UsageError} from './io.js'

/** The message for a mistake of the user, its paths as seen from the working folder; undefined for a fault of ours. */
export const messageOf = (error: unknown, cwd: string): string | undefined => {
  const here = (text: string): string => text.replaceAll(`${cwd}${sep}`, '')
  if (error instanceof UsageError) return `reply-lint: ${here(error.message)}`
  return error instanceof Error && error.name === 'ConfigError' ? here(error.message) : undefined
}

/** The message of an unforeseen error could quote the draft: its kind is enough to report it. */
export const faultOf = (error: unknown): string =>
  `reply-lint: it failed with ${error instanceof Error ? error.name : 'an error'}; this is a fault of reply-lint, please report it`
