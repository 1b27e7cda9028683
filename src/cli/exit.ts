// Findings -> exit code.
import type {Report} from '../rule.js'
import type {ExitCode} from './io.js'
import type {CheckOptions} from './options.js'

const rank = {info: 1, warning: 2, error: 3, never: 4}

/** Counts the drafts of a run as they come, so that a stream needs no memory of them. */
export const tally = ({failOn, maxWarnings}: Pick<CheckOptions, 'failOn' | 'maxWarnings'>) => {
  let failing = false
  let warnings = 0
  return {
    add({findings}: Report): void {
      for (const {severity} of findings) {
        if (rank[severity] >= rank[failOn]) failing = true
        if (severity === 'warning') warnings++
      }
    },
    code: (unread: boolean): ExitCode => (unread ? 2 : failing || warnings > (maxWarnings ?? Infinity) ? 1 : 0)
  }
}

export const exitCode = (reports: readonly Report[], unread: boolean, options: Pick<CheckOptions, 'failOn' | 'maxWarnings'>): ExitCode => {
  const counted = tally(options)
  for (const report of reports) counted.add(report)
  return counted.code(unread)
}
