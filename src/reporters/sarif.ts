// SARIF 2.1.0 (OASIS), for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type {Finding} from '../rule.js'
import {version} from '../version.js'
import {type Printed, printed} from './fingerprint.js'
import {listPieces, mapped} from './json-pieces.js'
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

/** A rule in the list of the tool's rules; a viewer shows its help beside each result. */
const about = (id: string, {url, category, source}: Finding) => ({
  id,
  helpUri: url,
  ...(source === undefined ? {} : {help: {text: `Source: ${source}`}}),
  properties: {category}
})

export const sarif: Reporter = function* ({checked, unread}) {
  const help = new Map<string, Finding>()
  for (const {report} of checked) for (const finding of report.findings) help.set(finding.rule, finding)
  const ids = [...help.keys()].sort()
  const index = new Map(ids.map((id, i) => [id, i]))
  const run = {
    tool: {
      driver: {
        name: 'reply-lint',
        version,
        informationUri: 'https://github.com/reply-lint/reply-lint',
        rules: ids.map((id) => about(id, help.get(id)!))
      }
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.map(({path, error}) => ({level: 'error', message: {text: error}, locations: [{physicalLocation: {artifactLocation: {uri: uri(path)}}}]}))
      }
    ],
    results: []
  }
  const frame = JSON.stringify({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, undefined, 2)
  // The results come last: their place is that of the last empty list.
  const at = frame.lastIndexOf('[]')
  yield frame.slice(0, at)
  yield* listPieces(mapped(printed(checked), (each) => result(each, index.get(each.finding.rule)!)), 3)
  yield `${frame.slice(at + 2)}\n`
}
