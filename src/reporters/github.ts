// Annotations of GitHub Actions. Only ten of a kind are shown for a step: errors come first, and a notice says how many there are.
import {type Located, located} from './fingerprint.js'
import {plainMessage} from './plain-message.js'
import type {Severity} from '../rule.js'
import type {Checked, Reporter, Results} from './reporter.js'
import {harmless} from './screen.js'
import {several, severities, summarize} from './summary.js'

/** On one line, and with nothing in it that could steer the terminal of whoever reads the log. */
const data = (text: string): string => text.split(/(\r|\n)/).map((part) => (part === '\r' ? '%0D' : part === '\n' ? '%0A' : harmless(part).replaceAll('%', '%25'))).join('')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const
/** Errors first; what is found in a response for each of its channels is said once. */
function* bySeverity(checked: readonly Checked[], severities: readonly Severity[]): Generator<Located> {
  for (const severity of severities) {
    let file = ''
    const said = new Set<string>()
    for (const each of located(checked)) {
      const {finding, path, entry} = each
      if (finding.severity !== severity) continue
      if (path !== file) said.clear()
      file = path
      if (entry === undefined) {
        yield each
        continue
      }
      const what = [entry, finding.rule, finding.line, finding.column, finding.endLine, finding.endColumn, finding.message, ...finding.suggestions].join('\0')
      if (!said.has(what)) yield each
      said.add(what)
    }
  }
}

const annotation = ({finding, path, entry}: Located): string => {
  const columns = finding.line === finding.endLine ? `,col=${finding.column},endColumn=${finding.endColumn}` : ''
  return `::${commands[finding.severity]} file=${property(path)},line=${finding.line},endLine=${finding.endLine}${columns},title=${property(finding.rule)}::${data(plainMessage(finding, entry))}`
}

export const github: Reporter = function* ({checked, unread}) {
  const {drafts, findings} = summarize(checked)
  for (const {path, error} of unread) yield `::error file=${property(path)},title=reply-lint::${data(error)}\n`
  for (const each of bySeverity(checked, ['error', 'warning', 'info'])) yield `${annotation(each)}\n`
  yield `::notice title=reply-lint::${data(`${several(drafts, 'draft')}: ${severities(findings)}`)}\n`
}

/** As it stands, whatever it is made of: no markup, and no link of what looks like an address or a name. */
const cell = (text: string): string =>
  harmless(text)
    .replaceAll('&', '&amp;')
    .replace(/[\\|`*_<>[\]]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[@#](?=\w)/g, '$&<!-- -->')
    .replace(/\s+/g, ' ')

/** Rows that a step summary shows; GitHub takes no more than a megabyte. */
const mostRows = 200

/** Markdown for the summary of a step. */
export const stepSummary = ({checked, unread}: Results): string => {
  const {drafts, verdicts, findings} = summarize(checked)
  const all = [...bySeverity(checked, ['error', 'warning'])]
  const rows = all.slice(0, mostRows).map(({finding, path, entry}) => `| ${finding.severity} | ${cell(path)}:${finding.line}:${finding.column} | ${cell(plainMessage(finding, entry))} | ${cell(finding.rule)} |`)
  return [
    '## reply-lint',
    '',
    `${several(drafts, 'draft')}: ${severities(findings)}. ${verdicts.send} to send, ${verdicts.edit} to edit, ${verdicts['take-offline']} to take offline, ${verdicts.escalate} to escalate.`,
    '',
    ...unread.map(({path, error}) => `- ${cell(path)}: ${cell(error)}`),
    ...(rows.length > 0 ? ['', '| | where | what | rule |', '|---|---|---|---|', ...rows] : []),
    ...(all.length > mostRows ? ['', `and ${all.length - mostRows} more.`] : []),
    '',
    ''
  ].join('\n')
}
