// One JSON object for a whole run; its schema is report.schema.json.
import {summarize} from './summary.js'
import {placed} from './placed.js'
import type {Reporter} from './reporter.js'

export const json: Reporter = ({checked, unread}) => {
  const reports = checked.map((each) => {
    const {verdict, alert, length, skipped} = each.report
    return {path: each.path, ...(each.origin ? {entry: each.origin.name, channel: each.channel} : {}), verdict, alert, length, skipped, findings: placed(each)}
  })
  return JSON.stringify({version: 1, reports, ...(unread.length > 0 ? {errors: unread} : {}), summary: summarize(checked)}, undefined, 2) + '\n'
}
