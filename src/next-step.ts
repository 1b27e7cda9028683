// A report in one sentence that a hurried person can act on.
import type {Department} from './departments.js'
import {failuresOf} from './hits.js'
import type {Finding, Report} from './rule.js'

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)

const told = (name: string, departments: Readonly<Record<string, Department>>): string => {
  const {within, contact} = departments[name] ?? {}
  const details = [within?.replace(/^(?:minutes|hours)$/, 'within $&'), contact].filter((detail) => detail !== undefined && detail !== '')
  return details.length > 0 ? `${name} (${details.join(', ')})` : name
}

/** What a finding says to add, or all that it says, to the end of the sentence that it goes on with: `: edit this.`, `. Add to the reply: that.` */
const toDo = ({message}: Finding): string => {
  const added = message.lastIndexOf('Add: ')
  const said = (added < 0 ? message : message.slice(added + 'Add: '.length)).replace(/[.\s]+$/u, '')
  const end = /[.?!…][”"]?$/u.test(said) ? '' : '.'
  return `${added < 0 ? `: ${lowered(said)}` : `. Add to the reply: ${said}`}${end}`
}

const lowered = (sentence: string): string => (/^[A-Z][a-z’']/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence)

const rank = {error: 2, warning: 1, info: 0}
const gravest = (findings: readonly Finding[]): Finding | undefined => findings.toSorted((a, b) => rank[b.severity] - rank[a.severity])[0]

/** Why rules were skipped that would have read it. */
export const customerUnread = 'the customer’s message could not be read'

/** The rule whose notice says that nobody read what the draft answers. */
const ofAnotherLanguage = 'escalation/other-language'

/** Why nobody can say yet that a draft is fine: what it answers was not read, or a rule could not look for what it looks for. */
export const leftOpen = (report: Report): string | undefined => {
  if (report.skipped.some(({reason}) => reason === customerUnread)) return customerUnread
  if (report.findings.some(({rule}) => rule === ofAnotherLanguage)) return 'the customer’s message is in another language, and was not looked through'
  const [failure] = failuresOf(report)
  return failure && `the rule ${failure.rule} failed`
}

/**
 * What to do now, in one sentence: "Escalate to safeguarding (within minutes). Add to the reply: ask whether they are safe now."
 *
 * @param departments who they are and how soon each must know; see `departmentsOf`
 * @param text the draft
 */
export const nextStep = (report: Report, departments: Readonly<Record<string, Department>>, text: string): string => {
  const {verdict, alert, findings} = report
  const loud = findings.filter(({severity}) => severity !== 'info')
  const first = gravest(verdict === 'escalate' ? loud.filter((finding) => (finding.alert?.length ?? 0) > 0 || finding.action === 'escalate') : loud)
  switch (verdict) {
    case 'send': {
      const open = leftOpen(report)
      return text.trim() === '' ? 'Nothing to send: the draft is empty.' : open === undefined ? 'Send.' : `Do not send yet: ${open}.`
    }
    case 'edit':
      return `Edit before you send${first ? toDo(first) : '.'}`
    case 'take-offline':
      return `Take it offline${toDo(gravest(loud.filter(({action}) => action === 'take-offline')) ?? findings[0]!)}`
    case 'escalate': {
      const whom = alert.length > 0 ? ` to ${listed(alert.map((name) => told(name, departments)))}` : ''
      if (first) return `Escalate${whom}${toDo(first)}`
      return `Escalate${whom}; ${loud.length > 0 ? `then edit${toDo(gravest(loud)!)}` : 'the reply gives the safe answer and can go.'}`
    }
  }
}
