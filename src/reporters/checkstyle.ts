// Checkstyle XML, which most CI servers and review bots read.
import {printed} from './fingerprint.js'
import {citedMessage} from './plain-message.js'
import type {Reporter} from './reporter.js'
import {attributes} from './xml.js'

export const checkstyle: Reporter = ({checked, unread}) => {
  const files = new Map<string, string[]>()
  const lines = (path: string): string[] => files.get(path) ?? files.set(path, []).get(path)!
  for (const {path} of checked) lines(path)
  for (const {finding, path, entry} of printed(checked))
    lines(path).push(`    <error${attributes({line: finding.line, column: finding.column, severity: finding.severity, message: citedMessage(finding, entry), source: `reply-lint.${finding.rule}`})}/>`)
  for (const {path, error} of unread) lines(path).push(`    <error${attributes({line: 1, severity: 'error', message: error, source: 'reply-lint.unread'})}/>`)
  const body = [...files].map(([path, errors]) => `  <file${attributes({name: path})}>\n${errors.map((each) => `${each}\n`).join('')}  </file>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${body.join('')}</checkstyle>\n`
}
