// Accepted findings: kept in a file of their own, never in a text, which would be sent to a customer.
import {existsSync, readFileSync} from 'node:fs'
import {printed} from '../reporters/fingerprint.js'
import type {Checked} from '../reporters/reporter.js'
import {departmentsToTell, verdictOf} from '../verdict.js'
import {UsageError} from './io.js'

/** Its name in the folder that reply-lint is run in. */
export const suppressionsFile = 'reply-lint.suppressions.json'

/** Of a file of that name which cannot be understood. */
export const notSuppressions = 'is no file of suppressions; write it with `reply-lint suppress`'

export interface Suppression {
  fingerprint: string
  rule: string
  path: string
  entry?: string
  reason: string
  author?: string
  /** The last day on which it holds, ISO 8601. */
  expires?: string
}

const isSuppression = (value: unknown): value is Suppression => {
  if (typeof value !== 'object' || value === null) return false
  const {fingerprint, rule, path, reason, expires} = value as Record<string, unknown>
  return [fingerprint, rule, path, reason].every((each) => typeof each === 'string') && (expires === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(expires)))
}

/**
 * @returns nothing where there is no such file
 * @throws UsageError for one that cannot be understood
 */
export const readSuppressions = (file: string): Suppression[] => {
  if (!existsSync(file)) return []
  try {
    const {version, findings} = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as {version?: unknown; findings?: unknown}
    if (version === 1 && Array.isArray(findings) && findings.every(isSuppression)) return findings
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new UsageError(`${file}: ${notSuppressions}`)
}

export const suppressionsText = (findings: readonly Suppression[]): string => `${JSON.stringify({version: 1, findings}, undefined, 2)}\n`

export interface Suppressed {
  checked: Checked[]
  /** Nothing answers to them any more, in a file that was checked. */
  stale: Suppression[]
  /** Their day has passed: what they hid is said again. */
  expired: Suppression[]
}

/**
 * Takes accepted findings out of the reports, whose verdicts are made anew.
 * @param today ISO 8601
 */
export const applySuppressions = (checked: readonly Checked[], suppressions: readonly Suppression[], today: string): Suppressed => {
  const expired = suppressions.filter(({expires}) => expires !== undefined && expires < today)
  const valid = new Set(suppressions.filter((each) => !expired.includes(each)).map(({fingerprint}) => fingerprint))
  const prints = [...printed(checked)]
  let next = 0
  const kept = checked.map((each) => {
    const {report} = each
    const findings = report.findings.filter(() => !valid.has(prints[next++]!.fingerprint))
    return findings.length === report.findings.length ? each : {...each, report: {...report, findings, verdict: verdictOf(findings), alert: departmentsToTell(findings)}}
  })
  const seen = new Set(prints.map(({fingerprint}) => fingerprint))
  const paths = new Set(checked.map(({path}) => path))
  return {checked: kept, stale: suppressions.filter(({fingerprint, path}) => paths.has(path) && !seen.has(fingerprint)), expired}
}
