// The rows of a text in which something was found, with the words marked.
import type {Finding, Severity} from '../rule.js'
import type {Paint} from './reporter.js'
import {cellsOf, rowsOf} from './screen.js'
import type {Cell} from './screen.js'

const marks: Record<Severity, string> = {error: '^', warning: '~', info: '-'}
const strength: Record<Severity, number> = {error: 3, warning: 2, info: 1}

const stronger = (one: Severity | undefined, other: Severity): Severity => (one === undefined || strength[other] > strength[one] ? other : one)

/** The strongest severity of what was found between two places. */
const severityAt = (findings: readonly Finding[], from: number, to: number): Severity | undefined => {
  let best: Severity | undefined
  for (const {start, end, severity} of findings) if (start < to && (from < end || from <= start)) best = stronger(best, severity)
  return best
}

interface Line {
  text: string
  start: number
}

const linesOf = (text: string): Line[] => {
  let start = 0
  return text.split(/(\r\n|\n|\r)/).flatMap((part, i) => {
    const line = {text: part, start}
    start += part.length
    return i % 2 === 0 ? [line] : []
  })
}

/** A row of the screen, with its marks underneath. */
const draw = (row: readonly Cell[], findings: readonly Finding[], paint: Paint): {text: string; marks: string} => {
  let text = ''
  let under = ''
  let words = ''
  let width = 0
  let severity: Severity | undefined
  const add = (): void => {
    text += severity ? paint[severity](words) : words
    under += severity ? paint[severity](marks[severity].repeat(width)) : ' '.repeat(width)
  }
  // neighbours of one severity are painted as one
  for (const cell of row) {
    const here = severityAt(findings, cell.start, cell.end)
    if (here !== severity) {
      if (words !== '') add()
      words = ''
      width = 0
      severity = here
    }
    words += cell.text
    width += cell.width
  }
  if (words !== '') add()
  // a place behind the last character
  const end = row.at(-1)?.end ?? 0
  let behind: Severity | undefined
  for (const {start, severity: its} of findings) if (start >= end) behind = stronger(behind, its)
  if (behind) under += paint[behind](marks[behind])
  return {text: text.trimEnd(), marks: under.trimEnd()}
}

/**
 * The rows with findings that begin there, each followed by what is said of it.
 * @param say the lines for one finding, and whether it is alone in its row
 */
export const excerpts = (text: string, findings: readonly Finding[], columns: number, paint: Paint, say: (finding: Finding, alone: boolean) => string[]): string[] => {
  const out: string[] = []
  const lines = linesOf(text)
  const gutter = String(Math.max(1, ...findings.map(({line}) => line))).length
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]?.start ?? Infinity
    if (!findings.some(({start}) => start >= line.start && start < next)) continue
    const rows = rowsOf(cellsOf(line.text, line.start), columns - gutter - 3)
    for (const [j, row] of rows.entries()) {
      const from = row[0]?.start ?? line.start
      const to = rows[j + 1]?.[0]?.start ?? next
      const here = findings.filter(({start}) => start >= from && start < to)
      if (here.length === 0) continue
      const drawn = draw(row, findings.filter(({start, end}) => start < to && (end > from || start >= from)), paint)
      out.push(`${paint.faint(`${(j === 0 ? String(here[0]!.line) : '…').padStart(gutter)} │`)} ${drawn.text}`)
      out.push(`${paint.faint(`${' '.repeat(gutter)} │`)} ${drawn.marks}`, ...here.flatMap((finding) => say(finding, here.length === 1)), '')
    }
  }
  return out
}
