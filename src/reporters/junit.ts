// JUnit XML: a suite for each file, a case for each draft or canned response; a case fails where the run would.
import {citedMessage} from './plain-message.js'
import {placed} from './placed.js'
import type {Checked, Reporter} from './reporter.js'
import {attributes, escapeXml} from './xml.js'

const rank = {info: 1, warning: 2, error: 3, never: 4}

export const junit: Reporter = ({checked, unread}, {failOn}) => {
  const files = new Map<string, Checked[]>()
  for (const each of checked) files.set(each.path, [...(files.get(each.path) ?? []), each])
  let failures = 0
  const suites = [...files].map(([path, drafts]) => {
    let failed = 0
    const cases = drafts.map((each) => {
      const named = attributes({name: each.origin === undefined ? path : `${each.origin.name} (${each.channel})`, classname: path, file: path})
      const findings = placed(each).map((finding) => ({finding, text: `${finding.line}:${finding.column} ${finding.severity} ${finding.rule}: ${citedMessage(finding)}`}))
      const bad = findings.filter(({finding}) => rank[finding.severity] >= rank[failOn])
      if (bad.length > 0) failed++
      const all = escapeXml(findings.map(({text}) => text).join('\n'))
      if (findings.length === 0) return `    <testcase${named}/>\n`
      return bad.length > 0
        ? `    <testcase${named}>\n      <failure${attributes({message: bad[0]!.text, type: bad[0]!.finding.rule})}>${all}</failure>\n    </testcase>\n`
        : `    <testcase${named}>\n      <system-out>${all}</system-out>\n    </testcase>\n`
    })
    failures += failed
    return `  <testsuite${attributes({name: path, tests: drafts.length, failures: failed, errors: 0})}>\n${cases.join('')}  </testsuite>\n`
  })
  const broken = unread.map(({path, error}) => {
    const named = attributes({name: path, classname: path, file: path})
    return `  <testsuite${attributes({name: path, tests: 1, failures: 0, errors: 1})}>\n    <testcase${named}>\n      <error${attributes({message: error})}/>\n    </testcase>\n  </testsuite>\n`
  })
  const head = attributes({name: 'reply-lint', tests: checked.length + unread.length, failures, errors: unread.length})
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.join('')}${broken.join('')}</testsuites>\n`
}
