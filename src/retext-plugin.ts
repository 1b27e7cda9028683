// The unified door: puts the findings on the vfile as messages, so that vfile reporters and unified editors work.
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {createLinter} from './index.js'
import type {Config} from './config/types.js'
import type {Draft} from './rule.js'

/**
 * A retext plugin. `file.data.channel` and `file.data.customer` (a text or turns) say where the draft goes and what it answers;
 * `file.data.report` is the whole report.
 *
 * @param config a company's settings, as for `createLinter`
 */
export default function replyLint(config: Config = {}) {
  const made = createLinter(config)
  // Whoever processes a file is told; until then Node would take the mistake for nobody's, and end the process.
  made.catch(() => undefined)
  return async (_: Root, file: VFile): Promise<undefined> => {
    const linter = await made
    const {channel, customer} = file.data as Pick<Draft, 'channel' | 'customer'>
    const report = await linter.lint({text: String(file), ...(channel ? {channel} : {}), ...(customer ? {customer} : {})})
    for (const finding of report.findings) {
      const [source, ruleId] = ['reply-lint', finding.rule]
      // A place in the customer's message is not a place in this file.
      const place = {start: {line: finding.line, column: finding.column, offset: finding.start}, end: {line: finding.endLine, column: finding.endColumn, offset: finding.end}}
      const message = file.message(finding.message, {source, ruleId, ...(finding.in === 'reply' ? {place} : {})})
      message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined
      message.actual = finding.excerpt
      message.expected = [...finding.suggestions]
      message.url = finding.url
    }
    file.data.report = report
    return undefined
  }
}
