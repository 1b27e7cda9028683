// How many of what, over all the drafts of a run.
import type {Finding, Severity, Verdict} from '../rule.js'
import type {Checked} from './reporter.js'

export interface Summary {
  drafts: number
  verdicts: Record<Verdict, number>
  findings: Record<Severity, number>
}

/** Findings by severity. */
export const count = (findings: readonly Finding[]): Summary['findings'] => {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of findings) counts[severity]++
  return counts
}

export const summarize = (checked: readonly Pick<Checked, 'report'>[]): Summary => {
  const verdicts = {send: 0, edit: 0, 'take-offline': 0, escalate: 0}
  for (const {report} of checked) verdicts[report.verdict]++
  return {drafts: checked.length, verdicts, findings: count(checked.flatMap(({report}) => report.findings))}
}

/** `1 error`, `2 errors`. */
export const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `1 error, 2 warnings`; info counts for nothing unless there is nothing else. */
export const severities = ({error, warning, info}: Summary['findings']): string => {
  const loud = [error > 0 ? several(error, 'error') : '', warning > 0 ? several(warning, 'warning') : ''].filter(Boolean)
  return loud.length > 0 ? loud.join(', ') : info > 0 ? several(info, 'notice') : 'nothing found'
}
