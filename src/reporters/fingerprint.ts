// A name for each finding that stays when its line moves and the words around it change: of the file, the entry, the rule and the words, personal data covered.
import {createHash} from 'node:crypto'
import type {Finding} from '../rule.js'
import {placed} from './placed.js'
import type {Checked} from './reporter.js'

/** A finding with its place in its file. */
export interface Located {
  finding: Finding
  path: string
  /** The canned response that it stands in. */
  entry: string | undefined
}

/** With a fingerprint of its own. */
export interface Printed extends Located {
  fingerprint: string
}

const hash = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)

/** Words that are covered, or none, could be any: what stands around them tells them from others. */
const around = (masked: string, {start, end, excerpt}: Finding): string => {
  if (excerpt !== '' && !/^\[|•/.test(excerpt)) return ''
  const from = Math.max(masked.lastIndexOf('\n', start - 1) + 1, start - 40)
  const line = masked.indexOf('\n', end)
  return masked.slice(from, Math.min(line < 0 ? masked.length : line, end + 40)).replace(/\s+/g, ' ')
}

/** The customer's message has no place in the file. */
const nowhere = {line: 1, column: 1, endLine: 1, endColumn: 1}

/** Every finding of a run, one at a time: they are many. */
export function* located(checked: readonly Checked[]): Generator<Located> {
  for (const each of checked)
    for (const finding of placed(each)) yield {finding: finding.in === 'customer' ? {...finding, ...nowhere} : finding, path: each.path, entry: each.origin?.name}
}

/** The same with their fingerprints; two of the same words in one text are told apart by their order. */
export function* printed(checked: readonly Checked[]): Generator<Printed> {
  const seen = new Map<string, number>()
  for (const each of checked) {
    let i = 0
    for (const one of located([each])) {
      const finding = each.report.findings[i++]!
      const text = finding.in === 'customer' ? (each.maskedCustomer ?? '') : each.masked
      const parts = [each.path.replaceAll('\\', '/'), each.origin?.name ?? '', each.channel, finding.rule, finding.in, finding.excerpt, around(text, finding)]
      const key = hash(parts)
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      yield {...one, fingerprint: nth === 0 ? key : hash([...parts, String(nth)])}
    }
  }
}
