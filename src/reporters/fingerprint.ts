// A name for each finding that stays when its line moves: of the file, the entry, the rule and the words, personal data covered.
import {createHash} from 'node:crypto'
import type {Finding} from '../rule.js'
import {placed} from './placed.js'
import type {Checked} from './reporter.js'

/** A finding with its place in its file and a fingerprint of its own. */
export interface Printed {
  finding: Finding
  path: string
  /** The canned response that it stands in. */
  entry: string | undefined
  fingerprint: string
}

const hash = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)

const around = (masked: string, {start, end}: Pick<Finding, 'start' | 'end'>): string => {
  const from = Math.max(masked.lastIndexOf('\n', start - 1) + 1, start - 40)
  const line = masked.indexOf('\n', end)
  return masked.slice(from, Math.min(line < 0 ? masked.length : line, end + 40)).replace(/\s+/g, ' ')
}

/** Every finding of a run; two of the same words in one text are told apart by their order. */
export const printed = (checked: readonly Checked[]): Printed[] => {
  const seen = new Map<string, number>()
  return checked.flatMap((each) => {
    const findings = placed(each)
    return each.report.findings.map((finding, i) => {
      const text = finding.in === 'customer' ? (each.maskedCustomer ?? '') : each.masked
      const parts = [each.path.replaceAll('\\', '/'), each.origin?.name ?? '', each.channel, finding.rule, finding.in, finding.excerpt, around(text, finding)]
      const key = hash(parts)
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      // The customer's message has no place in the file.
      const placedHere = finding.in === 'customer' ? {...finding, line: 1, column: 1, endLine: 1, endColumn: 1} : findings[i]!
      return {finding: placedHere, path: each.path, entry: each.origin?.name, fingerprint: nth === 0 ? key : hash([...parts, String(nth)])}
    })
  })
}
