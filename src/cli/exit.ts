// Findings -> exit code.
import {several} from '../reporters/summary.js'
import type {Report} from '../rule.js'
import type {ExitCode} from './io.js'
import type {CheckOptions} from './options.js'

const rank = {info: 1, warning: 2, error: 3, never: 4}

/** Counts the drafts of a run as they come, so that a stream needs no memory of them. */
export const tally = ({failOn, maxWarnings}: Pick<CheckOptions, 'failOn' | 'maxWarnings'>) => {
  let failing = false
  let warnings = 0
  const tooMany = (): boolean => warnings > (maxWarnings ?? Infinity)
  return {
    add({findings}: Report): void {
      for (const {severity} of findings) {
        if (rank[severity] >= rank[failOn]) failing = true
        if (severity === 'warning') warnings++
      }
    },
    code: (unread: boolean): ExitCode => (unread ? 2 : failing || tooMany() ? 1 : 0),
    /** What is said of more warnings than a run may have, if there are. */
    excess: (): string | undefined => (tooMany() ? `reply-lint: ${several(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}` : undefined),
    /** What fails the run: where warnings are too many, each of them. */
    failOn: (): CheckOptions['failOn'] => (tooMany() && rank[failOn] > rank.warning ? 'warning' : failOn)
  }
}

/** Counts them all. */
export const tallied = (reports: readonly Report[], options: Pick<CheckOptions, 'failOn' | 'maxWarnings'>): ReturnType<typeof tally> => {
  const counted = tally(options)
  for (const report of reports) counted.add(report)
  return counted
}
