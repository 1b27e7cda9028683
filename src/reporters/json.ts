// One JSON object for a whole run; its schema is report.schema.json.
import {nextStep} from '../next-step.js'
import {fieldByField, indented, listPieces, mapped} from './json-pieces.js'
import {summarize} from './summary.js'
import {placed} from './placed.js'
import type {Checked, Reporter, ReporterOptions} from './reporter.js'

const reportOf = (each: Checked, departments: ReporterOptions['departments']): object => {
  const {verdict, alert, length, skipped} = each.report
  return {path: each.path, ...(each.origin ? {entry: each.origin.name, channel: each.channel} : {}), verdict, next: nextStep(each.report, departments, each.masked), alert, length, skipped, findings: placed(each)}
}

export const json: Reporter = function* ({checked, unread}, {departments}) {
  yield '{\n  "version": 1,\n  "reports": '
  yield* listPieces(mapped(checked, (each) => reportOf(each, departments)), 1, fieldByField())
  yield ','
  if (unread.length > 0) yield `\n  "errors": ${indented(unread, 1)},`
  yield `\n  "summary": ${indented(summarize(checked), 1)}\n}\n`
}
