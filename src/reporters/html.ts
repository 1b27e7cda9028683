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

/** The text with its findings marked; where several overlap the strongest is seen. `all` are those of both texts, by number. */
const marked = (text: string, findings: readonly Finding[], id: string, all: readonly Finding[]): string => {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({start, end}) => [start, Math.max(end, start + 1)])])].filter((at) => at <= text.length).sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((start, i) => {
      const piece = escape(text.slice(start, cuts[i + 1]))
      const here = findings.filter((finding) => finding.start <= start && Math.max(finding.end, finding.start + 1) > start)
      const top = here.sort((a, b) => strength[b.severity] - strength[a.severity])[0]
      return top ? `<mark class="${top.severity}" aria-describedby="${id}-${all.indexOf(top)}" title="${escape(top.message)}">${piece}</mark>` : piece
    })
    .join('')
}

/** Code in a message, as its author marked it. */
const prose = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** What is said of a finding; what the message says already is not said again. */
const finding = (each: Finding, n: number, id: string): string => {
  const {severity, handled, message, suggestions, url, rule, line, column, source} = each
  const words = each.excerpt.replace(/\s+/g, ' ').trim()
  const quoted = words === '' || words.length > 60 || message.includes(words) ? '' : words.startsWith('[') ? `${escape(words)}: ` : `<q>${escape(words)}</q>: `
  const said = suggestions[0] !== undefined && message.includes(suggestions[0])
  const instead = said ? [] : suggestions.filter((text) => text.trim() !== '').slice(0, 3)
  const write = instead.length > 0 ? ` Write ${instead.map((text) => `<b>${escape(text)}</b>`).join(' or ')}.` : ''
  return `<li id="${id}-${n}" class="${severity}"><span class="tag">${handled ? 'handled' : severity}</span> <span>${quoted}${prose(message)}${write} <span class="where"><a href="${escape(url)}">${rule}</a> ${line}:${column}${source === undefined ? '' : ` · <cite>${escape(source)}</cite>`}</span></span></li>`
}

/** In characters: a longer text scrolls, and a keyboard must get there. */
const longText = 1_200

const entry = (each: Checked, n: number): string => {
  const id = `d${n}`
  const {report, masked, maskedCustomer, path, channel, origin} = each
  const places = placed(each)
  const [customer, reply] = (['customer', 'reply'] as const).map((side) => report.findings.filter((one) => one.in === side)) as [Finding[], Finding[]]
  const listed = report.findings.map((one, i) => finding({...one, line: places[i]!.line, column: places[i]!.column}, i, id))
  const where = [...(origin === undefined ? [] : [path]), channel, meter(report.length)].map(escape).join(' · ')
  return `<details id="${id}"${n < 10 ? ' open' : ''}><summary><span class="verdict ${report.verdict}">${words[report.verdict]}</span> <span class="name">${escape(origin?.name ?? path)}</span> <span class="count">${severities({error: 0, warning: 0, info: 0, ...countOf(report.findings)})}</span> <span class="where">${where}</span></summary>
${customer.length > 0 ? `<p class="who">The customer’s message</p><pre>${marked(maskedCustomer ?? '', customer, id, report.findings)}</pre>` : ''}<pre${masked.length > longText ? ' tabindex="0"' : ''}>${marked(masked, reply, id, report.findings)}</pre>
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
    .map(([rule, {count, url, severity}]) => `<tr><td><a href="${escape(url)}">${rule}</a></td><td class="number">${count}</td><td class="bar" aria-hidden="true"><i class="${severity}" style="width:${Math.max(2, Math.round((100 * count) / most))}%"></i></td></tr>`)
    .join('\n')
}

/** Entries that are shown: a page of thousands helps nobody. */
const mostShown = 300

/** How the verdicts share the whole, as a bar; the tiles below say it in numbers. */
const share = (verdicts: Readonly<Record<Verdict, number>>): string =>
  `<div class="share" aria-hidden="true">${(Object.keys(words) as Verdict[]).filter((verdict) => verdicts[verdict] > 0).map((verdict) => `<i class="${verdict}" style="flex:${verdicts[verdict]}"></i>`).join('')}</div>`

export const html: Reporter = ({checked, unread}) => {
  const {drafts, verdicts, findings} = summarize(checked)
  const told = checked.filter(({report}) => report.findings.length > 0).sort((a, b) => weight(b) - weight(a))
  const tiles = (Object.keys(words) as Verdict[]).map((verdict) => `<li class="${verdict}"><b>${verdicts[verdict]}</b> ${words[verdict].toLowerCase()}</li>`)
  const kind = checked.length > 0 && checked.every(({origin}) => origin) ? 'canned response' : 'draft'
  const hidden = told.length - mostShown
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>reply-lint: ${several(drafts, kind)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${several(drafts, kind)}: ${severities(findings)}</h1>
${drafts > 0 ? share(verdicts) : ''}<ul class="tiles">${tiles.join('')}</ul></header>
<main${told.length > 0 ? ' class="two"' : ''}>
<div>${unread.length > 0 ? `<section class="unread"><h2>Could not be checked</h2><ul>${unread.map(({path, error}) => `<li><b>${escape(path)}</b> ${escape(error)}</li>`).join('')}</ul></section>` : ''}
<section><h2>${told.length > 0 ? 'Worst first' : 'Nothing was found'}</h2>
${told.slice(0, mostShown).map(entry).join('\n')}
${hidden > 0 ? `<p class="where">and ${several(hidden, kind)} more with less to say.</p>` : ''}</section></div>
${told.length > 0 ? `<section class="rules"><h2>Rules by count</h2><table><thead><tr><th scope="col">rule</th><th scope="col" class="number">findings</th><th aria-hidden="true"></th></tr></thead><tbody>${rulesByCount(checked)}</tbody></table></section>` : ''}
</main>
</body>
</html>
`
}
