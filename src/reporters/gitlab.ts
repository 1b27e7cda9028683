// GitLab's code quality report: an array, each finding with a fingerprint of its own.
import {printed} from './fingerprint.js'
import {citedMessage} from './plain-message.js'
import type {Reporter} from './reporter.js'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

export const gitlab: Reporter = ({checked, unread}) => {
  const findings = printed(checked).map(({finding, path, entry, fingerprint}) => ({
    description: citedMessage(finding, entry),
    check_name: finding.rule,
    fingerprint,
    severity: severities[finding.severity],
    location: {path: path.replaceAll('\\', '/').replace(/^\.\//, ''), lines: {begin: finding.line, end: finding.endLine}}
  }))
  const broken = unread.map(({path, error}) => ({description: error, check_name: 'unread', fingerprint: `unread ${path}`, severity: 'blocker', location: {path, lines: {begin: 1}}}))
  return JSON.stringify([...findings, ...broken], undefined, 2) + '\n'
}
