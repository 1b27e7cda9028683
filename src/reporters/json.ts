// One JSON object for a whole run; its schema is report.schema.json. It is given piece by piece: a run of ten thousand drafts is
// forty megabytes of it.
import {summarize} from './summary.js'
import {placed} from './placed.js'
import type {Checked, Reporter} from './reporter.js'

const reportOf = (each: Checked): object => {
  const {verdict, alert, length, skipped} = each.report
  return {path: each.path, ...(each.origin ? {entry: each.origin.name, channel: each.channel} : {}), verdict, alert, length, skipped, findings: placed(each)}
}

/** As JSON.stringify has it, so many levels down. */
const indented = (value: unknown, levels: number): string => JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${'  '.repeat(levels)}`)

export const json: Reporter = function* ({checked, unread}) {
  yield '{\n  "version": 1,\n  "reports": ['
  for (const [i, each] of checked.entries()) yield `${i === 0 ? '' : ','}\n    ${indented(reportOf(each), 2)}`
  yield checked.length === 0 ? '],' : '\n  ],'
  if (unread.length > 0) yield `\n  "errors": ${indented(unread, 1)},`
  yield `\n  "summary": ${indented(summarize(checked), 1)}\n}\n`
}
