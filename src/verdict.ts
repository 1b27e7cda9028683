// findings -> what the agent should do.
import type {Finding, Verdict} from './rule.js'

/** The departments to tell, each once, in the order of the findings. */
export const departmentsToTell = (findings: readonly Finding[]): string[] => [...new Set(findings.flatMap((finding) => finding.alert ?? []))]

/** Signs that nobody sees; what `trim` takes off is not among them. */
const unseen = '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060'

/** Whether a draft has nothing that the customer would see. */
export const isBlank = (text: string): boolean => {
  for (const each of text) if (!unseen.includes(each) && each.trim() !== '') return false
  return true
}

/**
 * `escalate` when a department must be told, however good the draft is; else what the findings of severity warning and
 * above ask for, strongest first; else `send`. An empty draft is no answer: `edit`, and nothing is found in it.
 */
export const verdictOf = (findings: readonly Finding[], text: string): Verdict => {
  if (departmentsToTell(findings).length > 0) return 'escalate'
  const loud = findings.filter((finding) => finding.severity !== 'info')
  if (loud.some((finding) => finding.action === 'escalate')) return 'escalate'
  if (loud.some((finding) => finding.action === 'take-offline')) return 'take-offline'
  return loud.length > 0 || isBlank(text) ? 'edit' : 'send'
}
