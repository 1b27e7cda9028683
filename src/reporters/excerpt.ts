// The rows of a text in which something was found, with the words marked.
import {lineStarts} from '../places.js'
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

/** The next place behind one where what was found begins or ends. */
const borderBehind = (findings: readonly Finding[], place: number): number => {
  let next = Infinity
  for (const {start, end} of findings) {
    if (start > place) next = Math.min(next, start)
    // What is found between two characters is marked at one.
    const behind = Math.max(end, start + 1)
    if (behind > place) next = Math.min(next, behind)
  }
  return next
}

interface Line {
  text: string
  start: number
}

const linesOf = (text: string): Line[] =>
  lineStarts(text).map((start, i, starts) => {
    let end = starts[i + 1] ?? text.length
    if (i + 1 < starts.length && text[end - 1] === '\n') end -= 1
    if (i + 1 < starts.length && end > start && text[end - 1] === '\r') end -= 1
    return {text: text.slice(start, end), start}
  })

/** A row of the screen, with its marks underneath. */
const draw = (row: readonly Cell[], findings: readonly Finding[], paint: Paint): {text: string; marks: string} => {
  let text = ''
  let under = ''
  let words = ''
  let width = 0
  let severity: Severity | undefined
  let here: Severity | undefined
  let border = -1
  const add = (): void => {
    text += severity ? paint[severity](words) : words
    under += severity ? paint[severity](marks[severity].repeat(width)) : ' '.repeat(width)
  }
  // neighbours of one severity are painted as one
  for (const cell of row) {
    if (cell.end > border) {
      border = borderBehind(findings, cell.start)
      here = severityAt(findings, cell.start, cell.end)
    }
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
  const sorted = findings.toSorted((a, b) => a.start - b.start)
  const gutter = String(findings.reduce((most, {line}) => Math.max(most, line), 1)).length
  // Row by row: the first that begins in no row so far, and those that go on from the rows before.
  let first = 0
  let open: readonly Finding[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]?.start ?? Infinity
    if (first === sorted.length) break
    if (sorted[first]!.start >= next) continue
    const rows = rowsOf(cellsOf(line.text, line.start), columns - gutter - 3)
    for (const [j, row] of rows.entries()) {
      const from = row[0]?.start ?? line.start
      const to = rows[j + 1]?.[0]?.start ?? next
      let last = first
      while (last < sorted.length && sorted[last]!.start < to) last++
      const here = sorted.slice(first, last)
      const all = [...open.filter(({end}) => end > from), ...here]
      open = all.filter(({end}) => end > to)
      first = last
      if (here.length === 0) continue
      const drawn = draw(row, all, paint)
      out.push(`${paint.faint(`${(j === 0 ? String(here[0]!.line) : '…').padStart(gutter)} │`)} ${drawn.text}`)
      out.push(`${paint.faint(`${' '.repeat(gutter)} │`)} ${drawn.marks}`, ...here.flatMap((finding) => say(finding, here.length === 1)), '')
    }
  }
  return out
}
