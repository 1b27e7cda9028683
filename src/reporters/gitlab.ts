// GitLab's code quality report: an array, each finding with a fingerprint of its own.
import {printed} from './fingerprint.js'
import {listPieces} from './json-pieces.js'
import {citedMessage} from './plain-message.js'
import type {Reporter, Results} from './reporter.js'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

function* issues({checked, unread}: Results): Generator<object> {
  for (const {finding, path, entry, fingerprint} of printed(checked))
    yield {
      description: citedMessage(finding, entry),
      check_name: finding.rule,
      fingerprint,
      severity: severities[finding.severity],
      location: {path: path.replaceAll('\\', '/').replace(/^\.\//, ''), lines: {begin: finding.line, end: finding.endLine}}
    }
  for (const {path, error} of unread) yield {description: error, check_name: 'unread', fingerprint: `unread ${path}`, severity: 'blocker', location: {path, lines: {begin: 1}}}
}

export const gitlab: Reporter = function* (results) {
  yield* listPieces(issues(results), 0)
  yield '\n'
}
