// A hit becomes a finding: its rule's name, its place in lines and columns, and a message in which nothing private is quoted.
import type {Candidate} from './precedence.js'
import {pointer, Secrets, type Place} from './places.js'
import type {Finding, Reply, Severity, Side, Text} from './rule.js'

/** A reply, and both its texts with what is private in them covered, and where that is. */
export interface Covered {
  reply: Reply
  masked: string
  maskedCustomer: string | undefined
  places: Record<Side, readonly Place[]>
}

/** @param urlOf the documentation of a rule */
export const stamper = ({reply, masked, maskedCustomer, places}: Covered, urlOf: (id: string) => string): ((candidate: Candidate) => Finding) => {
  const secrets = {reply: new Secrets(reply.value, places.reply), customer: reply.customer && new Secrets(reply.customer.value, places.customer)}
  // A rule of another kind may quote what it stands on, and with it what is hidden there.
  const leaks = ({hit, side}: Candidate, said: string): boolean =>
    hit.label === undefined && (secrets.reply.toldBy(said, side === 'reply' ? hit : undefined) || secrets.customer?.toldBy(said, side === 'customer' ? hit : undefined) === true)
  const points = {reply: pointer(reply.value), customer: pointer(reply.customer?.value ?? '')}
  return (candidate: Candidate): Finding => {
    const {rule, hit, side, severity} = candidate
    const text: Text = side === 'customer' && reply.customer ? reply.customer : reply
    const start = Math.max(0, Math.min(hit.start, text.value.length))
    const end = Math.max(start, Math.min(hit.end, text.value.length))
    const from = points[side](start)
    const to = points[side](end)
    const excerpt = hit.label === undefined ? (side === 'customer' ? (maskedCustomer ?? '') : masked).slice(start, end) : `[${hit.label}]`
    const alert = hit.alert ?? rule.alert
    const own = hit.message !== undefined && leaks(candidate, hit.message) ? undefined : hit.message
    const suggestions = (hit.suggestions ?? []).filter((one) => !leaks(candidate, one))
    return {
      rule: rule.id,
      category: rule.category,
      severity: severity as Severity,
      message: spelledOut(own ?? rule.message ?? rule.title, hit.label ?? excerpt),
      in: side,
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      excerpt,
      suggestions,
      action: hit.action ?? rule.action ?? 'edit',
      ...(alert && alert.length > 0 ? {alert: [...alert]} : {}), // a report is its reader's: what is written into it reaches no other
      ...(hit.handled ? {handled: true as const} : {}),
      ...(hit.certain && suggestions.length > 0 ? {fixable: true as const} : {}),
      ...(rule.source && !rule.toConfirm ? {source: rule.source} : {}),
      url: urlOf(rule.id)
    }
  }
}

// Labels that begin with a vowel as they are said.
const vowel = /^(?:[aeio]|NHS|NRIC)/i

/** A message with what was found in its place, by name where it is personal data: "an access code". */
const spelledOut = (message: string, found: string): string =>
  message.replace(/\b([Aa]) \{found\}/g, (_, article: string) => `${article}${vowel.test(found) ? 'n' : ''} ${found}`).replaceAll('{found}', () => found)
