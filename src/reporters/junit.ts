// JUnit XML: a suite for each file, a case for each draft or canned response; a case fails where the run would.
import type {Finding} from '../rule.js'
import {citedMessage} from './plain-message.js'
import {placed} from './placed.js'
import type {Checked, Reporter} from './reporter.js'
import {attributes, escapeXml} from './xml.js'

const rank = {info: 1, warning: 2, error: 3, never: 4}

export const junit: Reporter = function* ({checked, unread}, {failOn}) {
  const fails = ({severity}: Finding): boolean => rank[severity] >= rank[failOn]
  const failures = (drafts: readonly Checked[]): number => drafts.filter(({report}) => report.findings.some(fails)).length
  const files = new Map<string, Checked[]>()
  for (const each of checked) {
    const drafts = files.get(each.path)
    if (drafts) drafts.push(each)
    else files.set(each.path, [each])
  }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({name: 'reply-lint', tests: checked.length + unread.length, failures: failures(checked), errors: unread.length})}>\n`
  for (const [path, drafts] of files) {
    yield `  <testsuite${attributes({name: path, tests: drafts.length, failures: failures(drafts), errors: 0})}>\n`
    for (const each of drafts) {
      const named = attributes({name: each.origin === undefined ? path : `${each.origin.name} (${each.channel})`, classname: path, file: path})
      const findings = placed(each).map((finding) => ({finding, text: `${finding.line}:${finding.column} ${finding.severity} ${finding.rule}: ${citedMessage(finding)}`}))
      const bad = findings.find(({finding}) => fails(finding))
      const all = escapeXml(findings.map(({text}) => text).join('\n'))
      if (findings.length === 0 && each.masked.trim() === '') yield `    <testcase${named}>\n      <skipped${attributes({message: 'it is empty: there is nothing to send'})}/>\n    </testcase>\n`
      else if (findings.length === 0) yield `    <testcase${named}/>\n`
      else if (bad === undefined) yield `    <testcase${named}>\n      <system-out>${all}</system-out>\n    </testcase>\n`
      else yield `    <testcase${named}>\n      <failure${attributes({message: bad.text, type: bad.finding.rule})}>${all}</failure>\n    </testcase>\n`
    }
    yield '  </testsuite>\n'
  }
  for (const {path, error} of unread) {
    const named = attributes({name: path, classname: path, file: path})
    yield `  <testsuite${attributes({name: path, tests: 1, failures: 0, errors: 1})}>\n    <testcase${named}>\n      <error${attributes({message: error})}/>\n    </testcase>\n  </testsuite>\n`
  }
  yield '</testsuites>\n'
}
