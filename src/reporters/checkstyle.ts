// Checkstyle XML, which most CI servers and review bots read.
import {located} from './fingerprint.js'
import {citedMessage} from './plain-message.js'
import type {Checked, Reporter, Unread} from './reporter.js'
import {attributes} from './xml.js'

export const checkstyle: Reporter = function* ({checked, unread}) {
  const files = new Map<string, {checked: Checked[]; unread: Unread[]}>()
  const of = (path: string): {checked: Checked[]; unread: Unread[]} => files.get(path) ?? files.set(path, {checked: [], unread: []}).get(path)!
  for (const each of checked) of(each.path).checked.push(each)
  for (const each of unread) of(each.path).unread.push(each)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for (const [path, own] of files) {
    yield `  <file${attributes({name: path})}>\n`
    for (const {finding, entry} of located(own.checked))
      yield `    <error${attributes({line: finding.line, column: finding.column, severity: finding.severity, message: citedMessage(finding, entry), source: `reply-lint.${finding.rule}`})}/>\n`
    for (const {error} of own.unread) yield `    <error${attributes({line: 1, severity: 'error', message: error, source: 'reply-lint.unread'})}/>\n`
    yield '  </file>\n'
  }
  yield '</checkstyle>\n'
}
