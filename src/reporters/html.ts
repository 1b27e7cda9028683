// One self-contained page for a team lead: how the set stands, the worst texts first, each finding in its text, the rules by count.
import type {Finding, Severity, Verdict} from '../rule.js'
import {meter} from './pretty.js'
import {style} from './html-style.js'
import {placed} from './placed.js'
import type {Checked, Reporter} from './reporter.js'
import {several, severities, summarize} from './summary.js'
import {escapeXml} from './xml.js'

const escape = (text: string): string => escapeXml(text).replaceAll('&#10;', '\n').replaceAll('&#13;', '').replaceAll('&#9;', '\t')

const words: Record<Verdict, string> = {send: 'Send', edit: 'Edit', 'take-offline': 'Take offline', escalate: 'Escalate'}
const strength: Record<Severity, number> = {error: 3, warning: 2, info: 1}
const weight = ({report: {findings}}: Checked): number => findings.reduce((sum, {severity}) => sum + {error: 100, warning: 10, info: 1}[severity], 0)

/** The text with its findings marked; where several overlap the strongest is seen. */
const marked = (text: string, findings: readonly Finding[], id: string): string => {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({start, end}) => [start, Math.max(end, start + 1)])])].filter((at) => at <= text.length).sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((start, i) => {
      const piece = escape(text.slice(start, cuts[i + 1]))
      const here = findings.map((finding, n) => ({finding, n})).filter(({finding}) => finding.start <= start && Math.max(finding.end, finding.start + 1) > start)
      const top = here.sort((a, b) => strength[b.finding.severity] - strength[a.finding.severity])[0]
      return top ? `<mark class="${top.finding.severity}" aria-describedby="${id}-${top.n}" title="${escape(top.finding.message)}">${piece}</mark>` : piece
    })
    .join('')
}

const finding = (each: Finding, n: number, id: string): string => {
  const suggestions = each.suggestions.filter((text) => text.trim() !== '').slice(0, 3)
  return `<li id="${id}-${n}" class="${each.severity}"><span class="tag">${each.handled ? 'handled' : each.severity}</span> <q>${escape(each.excerpt.slice(0, 80))}</q> ${escape(each.message)}${
    suggestions.length > 0 ? ` <span class="instead">Write ${suggestions.map((text) => `<b>${escape(text)}</b>`).join(' or ')}.</span>` : ''
  } <a href="${escape(each.url)}">${each.rule}</a> <span class="where">${each.line}:${each.column}</span></li>`
}

const entry = (each: Checked, n: number): string => {
  const id = `d${n}`
  const {report, masked, maskedCustomer, path, channel, origin} = each
  const places = placed(each)
  const [customer, reply] = (['customer', 'reply'] as const).map((side) => report.findings.filter((one) => one.in === side)) as [Finding[], Finding[]]
  const listed = report.findings.map((one, i) => finding({...one, line: places[i]!.line, column: places[i]!.column}, i, id))
  return `<details id="${id}" data-verdict="${report.verdict}"${n < 10 ? ' open' : ''}><summary><span class="verdict ${report.verdict}">${words[report.verdict]}</span> <span class="name">${escape(origin?.name ?? path)}</span> <span class="where">${
    origin === undefined ? '' : `${escape(path)} · `
  }${escape(channel)} · ${escape(meter(report.length))} · ${severities({error: 0, warning: 0, info: 0, ...countOf(report.findings)})}</span></summary>
${customer.length > 0 ? `<p class="who">The customer’s message</p><pre>${marked(maskedCustomer ?? '', customer, id)}</pre>` : ''}<pre>${marked(masked, reply, id)}</pre>
<ul>${listed.join('\n')}</ul></details>`
}

const countOf = (findings: readonly Finding[]): Partial<Record<Severity, number>> => {
  const counts: Partial<Record<Severity, number>> = {}
  for (const {severity} of findings) counts[severity] = (counts[severity] ?? 0) + 1
  return counts
}

const rulesByCount = (checked: readonly Checked[]): string => {
  const counts = new Map<string, {count: number; url: string; severity: Severity}>()
  for (const {report} of checked)
    for (const {rule, url, severity} of report.findings) {
      const known = counts.get(rule)
      counts.set(rule, {count: (known?.count ?? 0) + 1, url, severity: known && strength[known.severity] > strength[severity] ? known.severity : severity})
    }
  const most = Math.max(1, ...[...counts.values()].map(({count}) => count))
  return [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([rule, {count, url, severity}]) => `<tr><td><a href="${escape(url)}">${rule}</a></td><td class="number">${count}</td><td><meter class="${severity}" min="0" max="${most}" value="${count}">${count}</meter></td></tr>`)
    .join('\n')
}

export const html: Reporter = ({checked, unread}) => {
  const {drafts, verdicts, findings} = summarize(checked)
  const told = checked.filter(({report}) => report.findings.length > 0).sort((a, b) => weight(b) - weight(a))
  const tiles = (Object.keys(words) as Verdict[]).map((verdict) => `<li class="${verdict}"><b>${verdicts[verdict]}</b> ${words[verdict].toLowerCase()}</li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>reply-lint: ${several(drafts, 'draft')}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${several(drafts, 'draft')}: ${severities(findings)}</h1>
<ul class="tiles">${tiles.join('')}</ul></header>
<main>
${unread.length > 0 ? `<section><h2>Could not be checked</h2><ul>${unread.map(({path, error}) => `<li><b>${escape(path)}</b> ${escape(error)}</li>`).join('')}</ul></section>` : ''}
<section><h2>${told.length > 0 ? 'Worst first' : 'Nothing was found'}</h2>
${told.map(entry).join('\n')}
</section>
${told.length > 0 ? `<section><h2>Rules by count</h2><div class="wide"><table><thead><tr><th scope="col">rule</th><th scope="col" class="number">findings</th><th scope="col"><span class="unseen">share</span></th></tr></thead><tbody>${rulesByCount(checked)}</tbody></table></div></section>` : ''}
</main>
</body>
</html>
`
}
