// SARIF 2.1.0 (OASIS), for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import {version} from '../version.js'
import {type Printed, printed} from './fingerprint.js'
import {plainMessage} from './plain-message.js'
import type {Reporter} from './reporter.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** A relative reference, whatever the path is made of. */
const uri = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/')

const result = ({finding, path, entry, fingerprint}: Printed, index: number) => ({
  ruleId: finding.rule,
  ruleIndex: index,
  level: levels[finding.severity],
  message: {text: plainMessage(finding, entry)},
  locations: [
    {
      physicalLocation: {
        artifactLocation: {uri: uri(path)},
        region: {startLine: finding.line, startColumn: finding.column, endLine: finding.endLine, endColumn: Math.max(finding.endColumn, finding.endLine === finding.line ? finding.column + 1 : 1)}
      },
      ...(entry === undefined ? {} : {logicalLocations: [{name: entry}]})
    }
  ],
  partialFingerprints: {'replyLint/v1': fingerprint}
})

export const sarif: Reporter = ({checked, unread}) => {
  const all = printed(checked)
  const ids = [...new Set(all.map(({finding}) => finding.rule))].sort()
  const index = new Map(ids.map((id, i) => [id, i]))
  const help = new Map(all.map(({finding}) => [finding.rule, finding]))
  const run = {
    tool: {
      driver: {
        name: 'reply-lint',
        version,
        informationUri: 'https://github.com/reply-lint/reply-lint',
        rules: ids.map((id) => ({id, helpUri: help.get(id)!.url, properties: {category: help.get(id)!.category}}))
      }
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.map(({path, error}) => ({level: 'error', message: {text: error}, locations: [{physicalLocation: {artifactLocation: {uri: uri(path)}}}]}))
      }
    ],
    results: all.map((each) => result(each, index.get(each.finding.rule)!))
  }
  return JSON.stringify({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, undefined, 2) + '\n'
}
