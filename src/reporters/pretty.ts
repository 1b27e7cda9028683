// For a person in a hurry: the words marked in their line, what to write instead, the length, and last the verdict.
import {customerUnread, leftOpen, nextStep} from '../next-step.js'
import type {Finding, Length, Report, Verdict} from '../rule.js'
import {excerpts} from './excerpt.js'
import type {Checked, Reporter, ReporterOptions} from './reporter.js'
import {harmless, widthOf, wrap} from './screen.js'
import {count, several, severities, summarize} from './summary.js'

const list = (words: readonly string[], and: string): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`)

/** What is wrong and what to write instead, unless the message says it already. */
const sentence = ({message, suggestions, rule, excerpt, handled}: Finding, {insteadOf}: ReporterOptions): string => {
  const said = /[.!?”"]$/.test(message) ? message : `${message}.`
  const [first] = suggestions
  if (first === '') return /\bleave it out\b|\bremove\b|\bdelete\b/i.test(said) ? said : `${said} Leave it out.`
  if (first !== undefined) return said.includes(`“${first}”`) || said.replaceAll(excerpt, '').includes(first) ? said : `${said} Write ${list(suggestions.slice(0, 3).map((each) => `“${each}”`), 'or')}.`
  const [instead] = insteadOf(rule)
  return instead === undefined || handled || said.includes(instead) ? said : `${said} Say: “${instead}”${/[.!?]$/.test(instead) ? '' : '.'}`
}

const longest = 40

/** Which of the marked words it is about, where there are several and the sentence does not say it. */
const about = ({excerpt, message, category}: Finding): string => {
  const words = harmless(excerpt).trim()
  if (category === 'length' || words === '' || words.length > longest || message.includes(words)) return ''
  return excerpt.startsWith('[') ? `${words}: ` : `“${words}”: `
}

/** @param inFile the place is told: the draft is only a part of its file */
const say = (options: ReporterOptions, inFile: boolean) => (finding: Finding, alone: boolean): string[] => {
  const {columns, paint} = options
  const label = finding.handled ? 'handled' : finding.severity
  const indent = columns < 60 ? 2 : 4
  const room = columns - indent - 2
  const lines = wrap(`${label}: ${alone ? '' : about(finding)}${sentence(finding, options)}`, room)
  const last = lines.at(-1) ?? ''
  const named = inFile ? `${finding.rule} ${finding.line}:${finding.column}` : finding.rule
  const rule = paint.faint(named)
  const fits = widthOf(last) + 2 + named.length <= room
  const painted = lines.map((line, i) => (i === 0 ? paint[finding.severity](label) + line.slice(label.length) : line))
  const all = fits ? [...painted.slice(0, -1), `${painted.at(-1)}  ${rule}`] : [...painted, rule]
  return all.map((line, i) => ' '.repeat(i === 0 ? indent : indent + 2) + line)
}

const sms = ({parts, encoding}: Length): string => (parts === undefined ? '' : `, ${several(parts, 'part')}${encoding === undefined ? '' : ` ${encoding}`}`)

/** `127/140`, `152/140, 12 over`, `172/160, 2 parts UCS-2`. */
export const meter = (length: Length): string =>
  length.limit === null
    ? `${length.count} long${sms(length)}`
    : `${length.count}/${length.limit}${length.left !== null && length.left < 0 ? `, ${-length.left} over` : ''}${sms(length)}`

/** How many rules read the customer's message and had nothing to go on; the report in JSON names them. */
const blind = ({skipped}: Report): number => skipped.filter(({reason}) => reason === 'no customer message given').length

/** There is nothing to send. */
const isNothing = ({report, masked}: Pick<Checked, 'report' | 'masked'>): boolean => report.verdict === 'send' && masked.trim() === ''

/** The word that says it, and the rest of the sentence. */
const verdictParts = ({report, origin, masked}: Checked, departments: ReporterOptions['departments']): [word: string, rest: string] => {
  if (isNothing({report, masked})) return ['Nothing to send', ': the draft is empty.']
  const counts = severities(count(report.findings))
  switch (report.verdict) {
    case 'send': {
      const open = leftOpen(report)
      if (open !== undefined) return ['Do not send yet', `: ${open}; ${counts}${open === customerUnread ? ' in the draft alone' : ''}.`]
      return ['Send', `: ${counts}${!origin && blind(report) > 0 ? ` in the draft alone; without --customer ${several(blind(report), 'rule')} had nothing to go on (--format json names them: "skipped")` : ''}.`]
    }
    case 'edit':
      return ['Edit', ` before you send: ${counts}.`]
    case 'take-offline':
      return ['Take it offline', `, to a private channel: ${counts}.`]
    case 'escalate':
      return ['Escalate', harmless(nextStep(report, departments, masked)).slice('Escalate'.length)]
  }
}

const verdictPaint: Record<Verdict, 'good' | 'warning' | 'error'> = {send: 'good', edit: 'warning', 'take-offline': 'warning', escalate: 'error'}

const verdictLines = (checked: Checked, {paint, departments, columns}: ReporterOptions): string[] => {
  const [word, rest] = verdictParts(checked, departments)
  const [first = '', ...others] = wrap(word + rest, columns)
  return [paint[leftOpen(checked.report) !== undefined ? 'warning' : verdictPaint[checked.report.verdict]](word) + first.slice(word.length), ...others]
}

const rank = {error: 3, warning: 2, info: 1, never: 4}

const shownOf = ({report}: Checked, {quiet, failOn}: ReporterOptions): readonly Finding[] =>
  quiet ? report.findings.filter(({severity}) => rank[severity] >= Math.min(rank[failOn], 3)) : report.findings

/** The line and column of a place in its file. */
const lineOf = ({line, column}: {line: number; column: number}): {line: number; column: number} => ({line, column})

const draft = (checked: Checked, options: ReporterOptions): string[] => {
  const {columns, paint} = options
  const {report, path, channel, origin} = checked
  const {text, customer: question} = options.written?.(checked) ?? {text: checked.masked, customer: checked.maskedCustomer}
  const shown = shownOf(checked, options).map((finding) => (origin ? {...finding, ...lineOf(origin.place(finding.start, finding.end))} : finding))
  const [customer, reply] = [shown.filter((finding) => finding.in === 'customer'), shown.filter((finding) => finding.in === 'reply')]
  const over = report.length.left !== null && report.length.left < 0
  const out = [`${paint.strong(harmless(path))}${origin ? `  “${harmless(origin.name)}”` : ''}  ${harmless(channel)}  ${over ? paint.error(meter(report.length)) : meter(report.length)}`, '']
  if (customer.length > 0) out.push(paint.faint("The customer's message:"))
  const asked = customer.length > 0 ? excerpts(question ?? '', customer, columns, paint, say(options, origin !== undefined)) : []
  const between = customer.length > 0 && reply.length > 0 ? [paint.faint('The reply:')] : []
  const said = reply.length > 0 ? excerpts(text, reply, columns, paint, say(options, origin !== undefined)) : []
  return [...out, ...asked, ...between, ...said, ...verdictLines(checked, options)]
}

/** Whether a draft has something to say for itself: of several, and when it should be quiet, the others are only counted. */
const speaks = (each: Checked, options: ReporterOptions): boolean =>
  shownOf(each, options).length > 0 || each.report.verdict === 'escalate' || (!options.quiet && (each.report.verdict !== 'send' || leftOpen(each.report) !== undefined))

export const pretty: Reporter<string> = ({checked, unread}, options) => {
  const alone = checked.length + unread.length === 1
  const told = alone && !options.quiet ? checked : checked.filter((each) => speaks(each, options))
  const out = told.map((each) => `${draft(each, options).join('\n')}\n`)
  if (alone) return out.join('')
  const {drafts, verdicts, findings} = summarize(checked)
  const empty = checked.filter(isNothing).length
  const parts = [
    verdicts.send > empty ? `${verdicts.send - empty} to ${checked.some(({report}) => leftOpen(report) !== undefined) ? 'check again' : 'send'}` : '',
    empty > 0 ? `${empty} empty` : '',
    verdicts.edit > 0 ? `${verdicts.edit} to edit` : '',
    verdicts['take-offline'] > 0 ? `${verdicts['take-offline']} to take offline` : '',
    verdicts.escalate > 0 ? `${verdicts.escalate} to escalate` : ''
  ].filter(Boolean)
  const summary = `${several(drafts, 'draft')}: ${parts.join(', ') || 'none could be checked'}${drafts > 0 ? ` (${severities(findings)})` : ''}.\n`
  return [...out, ...(options.quiet && told.length === 0 ? [] : [summary])].join('\n')
}
