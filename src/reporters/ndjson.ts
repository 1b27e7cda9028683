// A line of JSON for each draft; its schema is ndjson.schema.json.
import {nextStep} from '../next-step.js'
import type {Report} from '../rule.js'
import {placed} from './placed.js'
import type {Reporter, ReporterOptions} from './reporter.js'

/** The answer to one draft of a stream, with the id that came with it. */
export const reportLine = (id: unknown, report: Report, text: string, departments: ReporterOptions['departments']): string => {
  const {verdict, alert, length, skipped, findings} = report
  return JSON.stringify({id: id ?? null, verdict, next: nextStep(report, departments, text), alert, length, skipped, findings}) + '\n'
}

/** The answer to a line that is not a draft, or to a draft that could not be checked. */
export const errorLine = (line: number, error: string, id?: unknown): string => JSON.stringify({id: id ?? null, line, error}) + '\n'

/** Files have no id: their path is it. */
export const ndjson: Reporter = function* ({checked, unread}, {departments}) {
  for (const each of checked) yield reportLine(each.origin ? `${each.path}#${each.origin.name}` : each.path, {...each.report, findings: placed(each)}, each.masked, departments)
  for (const {path, error} of unread) yield JSON.stringify({id: path, error}) + '\n'
}
