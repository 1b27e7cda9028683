// (reply, rules) -> report. Stamps id and severity (stamp.ts), hides personal data, lets the most specific finding speak, sorts.
// No files, no console, no clock, no environment; it knows no rule by name.
import {listed, placedHit, ruleFailed, WrongAnswer} from './hits.js'
import {settle, type Candidate} from './precedence.js'
import {cover, type Place} from './places.js'
import type {Channel, Finding, Hit, Length, LoadedRule, Panel, Reply, Report, Severity, SeverityByAudience, Side, Text} from './rule.js'
import {stamper} from './stamp.js'
import {departmentsToTell, verdictOf} from './verdict.js'

/** A rule as the config has it. */
export interface ActiveRule {
  rule: LoadedRule
  severity: SeverityByAudience
  options: object
}

/** The report, and both texts with personal data covered by bullets of the same length: the only texts that may be shown. */
export interface Result {
  report: Report
  masked: string
  maskedCustomer: string | undefined
}

export interface LintContext {
  /** The documentation of a rule. */
  urlOf: (id: string) => string
  length: Length
  /** The customer's message reads as a child's: nothing may move the conversation to a private place. */
  child: boolean
  /** Personal data in a text: hidden in every output whichever rules are in force. */
  personal?: (text: Text, side: Side) => readonly Place[]
  /** Is told how long each rule took, in milliseconds; without it no clock is read. */
  time?: {now: () => number; add: (id: string, milliseconds: number) => void}
}

/** A rule as the loop asks it. */
interface Prepared {
  rule: LoadedRule
  /** As the rule has it. Rules are made in many ways, and V8 looks slowly for a property of what may be of any make. */
  check: LoadedRule['check']
  options: object
  spoken: Severity | 'off'
}

/** Rules that are asked one after the other: each by itself, or those of a panel that it says are concerned. */
interface Row {
  panel: Panel | undefined
  rules: Prepared[]
  /** Those of a panel by their seats. */
  seated: Prepared[]
}

/** The rules that are asked about replies of one kind, and what is said of those that are not: the same in every report. */
interface Plan {
  asked: readonly Row[]
  unasked: Report['skipped']
}

/** By audience, and by whether there is a customer's message. */
type Plans = Partial<Record<`${Channel['audience']} ${boolean}`, Plan>>

const known = new WeakMap<readonly ActiveRule[], Plans>()

const planOf = (rules: readonly ActiveRule[], audience: Channel['audience'], answers: boolean): Plan => {
  let plans = known.get(rules)
  if (plans === undefined) known.set(rules, (plans = {}))
  return (plans[`${audience} ${answers}`] ??= plan(rules, audience, answers))
}

const plan = (rules: readonly ActiveRule[], audience: Channel['audience'], answers: boolean): Plan => {
  const asked: Row[] = []
  const unasked: Report['skipped'][number][] = []
  for (const {rule, severity, options} of rules) {
    const spoken = typeof severity === 'string' ? severity : severity[audience]
    // Personal data is looked for even where it may be said: it is hidden from every output all the same.
    if (spoken === 'off' && rule.category !== 'privacy') continue
    if (!answers && rule.needsCustomer) unasked.push(Object.freeze({rule: rule.id, reason: 'no customer message given'}))
    else addTo(asked, {rule, check: rule.check, options, spoken})
  }
  return {asked, unasked: Object.freeze(unasked)}
}

const addTo = (rows: Row[], prepared: Prepared): void => {
  const {panel, seat} = prepared.rule
  let row = rows[rows.length - 1]
  if (row === undefined || row.panel !== panel) rows.push((row = {panel, rules: [], seated: []}))
  row.rules.push(prepared)
  if (seat !== undefined) row.seated[seat] = prepared
}

/** Those that failed among those that were not asked, in the order of the rules. */
const withFailed = (unasked: Report['skipped'], failed: Report['skipped'], rules: readonly ActiveRule[]): Report['skipped'] => {
  if (failed.length === 0) return unasked
  const place = new Map(rules.map(({rule}, index) => [rule.id, index]))
  return [...unasked, ...failed].sort((a, b) => place.get(a.rule)! - place.get(b.rule)!)
}

/** What the rules said of one reply. */
class Hearing {
  readonly candidates: Candidate[] = []
  readonly failures: Report['skipped'][number][] = []

  constructor(private readonly reply: Reply, private readonly time: LintContext['time']) {}

  hear({panel, rules, seated}: Row): void {
    if (panel === undefined) {
      for (const each of rules) this.ask(each)
      return
    }
    const concerned = this.concernedBy(panel, rules)
    // Most rules are passed over here, before anything is set up for them.
    for (let seat = concerned?.indexOf(1) ?? -1; seat >= 0; seat = concerned!.indexOf(1, seat + 1)) {
      const prepared = seated[seat]
      if (prepared !== undefined) this.ask(prepared)
    }
  }

  /** Asks one rule. One that throws is reported as skipped; all others still speak. */
  private ask(prepared: Prepared): void {
    const {time} = this
    const started = time?.now() ?? 0
    try {
      this.take(prepared)
    } catch (error) {
      this.failures.push({rule: prepared.rule.id, reason: reasonOf(error)})
    } finally {
      time?.add(prepared.rule.id, time.now() - started)
    }
  }

  /** Has a panel read the reply, for which its first rule pays; undefined when it fails, and all its rules with it. */
  private concernedBy(panel: Panel, rules: readonly Prepared[]): Uint8Array | undefined {
    const {time} = this
    const started = time?.now() ?? 0
    try {
      return panel.concerned(this.reply)
    } catch (error) {
      for (const {rule} of rules) this.failures.push({rule: rule.id, reason: reasonOf(error)})
      return undefined
    } finally {
      if (time) for (const [index, {rule}] of rules.entries()) time.add(rule.id, index === 0 ? time.now() - started : 0)
    }
  }

  private take({rule, check, options, spoken}: Prepared): void {
    const {reply} = this
    const hits = check.call(rule, reply, options)
    if (Array.isArray(hits) && hits.length === 0) return
    for (const hit of listed(hits, 'check')) {
      const {in: side = 'reply', start, end} = placedHit(hit)
      this.candidates.push({rule, hit, side, severity: severityOf(hit, spoken)})
      const {length} = (side === 'customer' ? (reply.customer ?? reply) : reply).value
      if (start < 0 || end < start || end > length) throw new WrongAnswer('a hit is not inside the text: 0 <= start <= end <= length')
    }
  }
}

/** Runs every rule over one reply. */
export const lint = (reply: Reply, rules: readonly ActiveRule[], context: LintContext): Result => {
  const {asked, unasked} = planOf(rules, reply.channel.audience, reply.customer !== undefined || reply.asked.length > 0)
  const hearing = new Hearing(reply, context.time)
  for (const row of asked) hearing.hear(row)
  const {candidates} = hearing
  const places = {reply: hidden('reply', reply, candidates, context), customer: hidden('customer', reply.customer, candidates, context)}
  const masked = cover(reply.value, places.reply)
  const maskedCustomer = reply.customer && cover(reply.customer.value, places.customer)
  const settled = candidates.length === 0 ? [] : settle(candidates, reply, context.child)
  // Not by `map`: see recurring.ts.
  const findings: Finding[] = []
  const stamp = stamper({reply, masked, maskedCustomer, places}, context.urlOf)
  for (const candidate of settled) findings.push(stamp(candidate))
  findings.sort(inOrder)
  const report: Report = {verdict: verdictOf(findings), alert: departmentsToTell(findings), length: {...context.length}, findings, skipped: withFailed(unasked, hearing.failures, rules)}
  return {report, masked, maskedCustomer}
}

const hidden = (side: Side, text: Text | undefined, candidates: readonly Candidate[], {personal}: LintContext): Place[] => {
  const places: Place[] = []
  for (const one of candidates) if (one.hit.label !== undefined && one.side === side) places.push(one.hit)
  if (text && personal) for (const place of personal(text, side)) places.push(place)
  return places
}

const reasonOf = (error: unknown): string => (error instanceof WrongAnswer ? `${ruleFailed}: ${error.message}` : `${ruleFailed} with ${kindOf(error)}`)

/** The message of an error could quote the draft, and so could a name that is no class's: its kind is enough to find the fault. */
export const kindOf = (error: unknown): string => (error instanceof Error && /^[A-Z][A-Za-z]{2,30}$/.test(error.name) ? error.name : 'an error')

const softer: Record<Severity, Severity> = {error: 'warning', warning: 'info', info: 'info'}

const severityOf = (hit: Hit, severity: Severity | 'off'): Severity | 'off' =>
  severity === 'off' ? 'off' : hit.handled || hit.confidence === 'lowest' ? 'info' : hit.confidence === 'low' ? softer[severity] : severity

/** The customer's message comes first, as it was written first; then by place. */
const inOrder = (a: Finding, b: Finding): number =>
  (a.in === b.in ? 0 : a.in === 'customer' ? -1 : 1) || a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

