// One JSON object for a whole run; its schema is report.schema.json.
import {summarize} from './summary.js'
import type {Reporter} from './reporter.js'

export const json: Reporter = ({checked, unread}) => {
  const reports = checked.map(({path, report: {verdict, alert, length, skipped, findings}}) => ({path, verdict, alert, length, skipped, findings}))
  return JSON.stringify({version: 1, reports, ...(unread.length > 0 ? {errors: unread} : {}), summary: summarize(checked)}, undefined, 2) + '\n'
}
