// findings -> what the agent should do.
import type {Finding, Verdict} from './rule.js'

/** The departments to tell, each once, in the order of the findings. */
export const departmentsToTell = (findings: readonly Finding[]): string[] => [...new Set(findings.flatMap((finding) => finding.alert ?? []))]

/**
 * `escalate` when a department must be told, however good the draft is; else what the findings of severity warning and
 * above ask for, strongest first; else `send`.
 */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  if (departmentsToTell(findings).length > 0) return 'escalate'
  const loud = findings.filter((finding) => finding.severity !== 'info')
  if (loud.some((finding) => finding.action === 'escalate')) return 'escalate'
  if (loud.some((finding) => finding.action === 'take-offline')) return 'take-offline'
  return loud.length > 0 ? 'edit' : 'send'
}
