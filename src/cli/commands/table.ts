// Tables for a terminal.
import {widthOf, wrap} from '../../reporters/screen.js'

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Rows in columns as wide as their widest cell; the last column is wrapped to what is left of the width. */
export const table = (rows: readonly (readonly string[])[], columns: number, indent = ''): string => {
  const last = Math.max(...rows.map((row) => row.length)) - 1
  const widths = Array.from({length: last}, (_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))))
  const before = indent.length + widths.reduce((sum, width) => sum + width + 2, 0)
  const room = columns - before
  // on a narrow terminal the last column goes under the others
  const narrow = room < 24
  const lines = rows.flatMap((row) => {
    const head = indent + widths.map((width, i) => `${pad(row[i] ?? '', width)}  `).join('')
    const [first = '', ...rest] = wrap(row[last] ?? '', narrow ? columns - indent.length - 2 : room)
    if (narrow) return [head, ...[first, ...rest].filter(Boolean).map((line) => `${indent}  ${line}`)]
    return [head + first, ...rest.map((line) => ' '.repeat(before) + line)]
  })
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}
