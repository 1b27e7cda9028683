// The door of the phrase language: compiled tables to rules that run.
import type {Kind} from '../classifier/kinds.js'
import {noted} from '../memo/noted.js'
import type {Hit, LoadedRule, Panel, Reply, Severity, SeverityByAudience, Side, Text} from '../rule.js'
import {checkRule} from './asked.js'
import {Check} from './check.js'
import type {Finder} from './inquiry.js'
import {idiomOf} from './idiom.js'
import {readManual} from './manuals.js'
import {Matcher, type Match} from './matcher.js'
import {isAbsence} from './starts.js'
import type {CompiledBody, CompiledPhrases, CompiledRule, Group, Lesson, Manual, SecondReader} from './types.js'

export {wordsOf} from './words.js'
export type {Words} from './words.js'
export type * from './types.js'

const nothing: readonly Hit[] = []

/** A finder, and for each rule whether anything that it starts from was found: most rules end there. */
interface Reading extends Finder {
  concerns: Uint8Array
}

const none: ReadonlyMap<Group, readonly Match[]> = new Map()

/** What the tables that were asked made of a reply. */
const readingsOf = noted<Reply, Reading[]>(() => [])

/** Reads replies, each once for all rules of a table, when the first rule asks. */
const readerOf = (compiled: CompiledPhrases, second: SecondReader | undefined): ((reply: Reply) => Reading) => {
  const {rules} = compiled
  let matcher: Matcher | undefined
  /** The rule that starts from a group. */
  const ruleOf: number[] = []
  const always: number[] = []
  const byKind = new Map<Kind, number[]>()
  const prepare = (): Matcher => {
    for (let index = 0; index < rules.length; index++) {
      const starts = rules[index]![3]
      const learned = rules[index]![4]?.learned
      if (starts.length === 0) always.push(index)
      for (let at = 0; at < starts.length; at++) ruleOf[starts[at]!] = index
      if (learned !== undefined) byKind.set(learned, [...(byKind.get(learned) ?? []), index])
    }
    return new Matcher(compiled)
  }
  const read = (reply: Reply): Reading => {
    const reader = (matcher ??= prepare())
    const idiom = idiomOf(reply.settings)
    const concerns = new Uint8Array(rules.length)
    const matchesIn = (text: Text, side: Side): ReadonlyMap<Group, readonly Match[]> => {
      const matches = reader.matches(text, side, idiom)
      for (const group of matches.keys()) concerns[ruleOf[group]!] = 1
      return matches
    }
    const found = {reply: matchesIn(reply, 'reply'), customer: reply.customer ? matchesIn(reply.customer, 'customer') : none}
    const asked = reply.asked.map(({text}) => matchesIn(text, 'customer'))
    for (const index of always) concerns[index] = 1
    for (const kind of second?.kinds(reply) ?? []) for (const index of byKind.get(kind) ?? []) concerns[index] = 1
    return {matcher: reader, idiom, found, asked, concerns}
  }
  return (reply) => {
    const readings = readingsOf(reply)
    let reading = readings.find((each) => each.matcher === matcher)
    if (reading === undefined) readings.push((reading = read(reply)))
    return reading
  }
}

interface Pages {
  bodyOf: (index: number) => CompiledBody
  manualOf: (index: number) => Manual
  lessonOf: (index: number) => Lesson
  readingOf: (reply: Reply) => Reading
  panel: Panel
  second: SecondReader | undefined
  mend: Mender | undefined
}

type Mender = (found: string) => {right: string; why: string | undefined} | undefined

/** What a rule is made of, and what its phrases found in a reply. */
interface Inside {
  body: CompiledBody
  reading: Finder
}

const inside = Symbol('inside')

/** Undefined for a rule that is code. */
export const insideOf = (rule: LoadedRule, reply: Reply): Inside | undefined => (rule as {[inside]?: (reply: Reply) => Inside})[inside]?.(reply)

/** A rule of a table: there are hundreds, and of most only the severity is ever asked. A field that it does not have reads as undefined. */
class PhraseRule {
  private body: CompiledBody | undefined
  private read: Manual | undefined
  private told: Lesson | undefined

  constructor(private readonly rule: CompiledRule, readonly seat: number, private readonly pages: Pages) {}

  private get manual(): Manual { return (this.read ??= this.pages.manualOf(this.seat)) }
  private get lesson(): Lesson { return (this.told ??= this.pages.lessonOf(this.seat)) }
  get id() { return this.rule[0] }
  get pack() { return this.id.slice(0, this.id.indexOf('/')) }
  get category() { return this.rule[1] }
  get severity() { return this.rule[2] }
  get needsCustomer() { return this.rule[4]?.needsCustomer }
  get optIn() { return this.rule[4]?.optIn }
  get lifeSafety() { return this.rule[4]?.lifeSafety }
  get carried() { return this.rule[4]?.carried }
  get disrespect() { return this.rule[4]?.disrespect }
  get overrides() { return this.rule[4]?.overrides }
  get learned() { return this.rule[4]?.learned }
  get panel() { return this.pages.panel }
  get title() { return this.manual.title }
  get action() { return this.manual.action }
  get alert() { return this.manual.alert }
  get message() { return this.manual.message }
  get rationale() { return this.lesson.rationale }
  get source() { return this.manual.source }
  get toConfirm() { return this.manual.toConfirm }
  get instead() { return this.manual.instead }
  get examples() { return this.lesson.examples }

  [inside](reply: Reply): Inside {
    return {body: (this.body ??= this.pages.bodyOf(this.seat)), reading: this.pages.readingOf(reply)}
  }

  check(reply: Reply): Iterable<Hit> {
    const reading = this.pages.readingOf(reply)
    if (reading.concerns[this.seat] === 0) return nothing
    const body = (this.body ??= this.pages.bodyOf(this.seat))
    const message = (): string => this.message ?? this.title
    const found = checkRule(body, message, reply, reading, this.lifeSafety || this.carried)
    const hits = this.category === 'writing' ? found.map((hit) => this.mended(hit, reply)) : found
    const {second} = this.pages
    if (second === undefined) return hits
    const {learned} = this
    if (hits.length > 0) {
      const of = {kind: learned, isAbsence: isAbsence(body)}
      return hits.map((hit) => this.weighed(hit, second.confidence(reply, this.category, hit, of), reply))
    }
    if (learned === undefined || !second.kinds(reply).includes(learned)) return nothing
    const read = new Check(body, message, reply, reading).at(second.place(reply, learned))
    return read.map((hit) => this.weighed(hit, 'low', reply))
  }

  private mended(hit: Hit, reply: Reply): Hit {
    const mend = hit.suggestions === undefined ? this.pages.mend?.(reply.value.slice(hit.start, hit.end)) : undefined
    return mend === undefined ? hit : {...hit, suggestions: [mend.right], ...(mend.why !== undefined && {message: mend.why})}
  }

  /** What one reader alone says is no error; what the other reads nothing of is worth a notice, and nobody need be told. Danger is not talked away. */
  private weighed(hit: Hit, confidence: NonNullable<Hit['confidence']>, reply: Reply): Hit {
    if (confidence === 'lowest') return this.lifeSafety ? hit : {...hit, confidence, alert: []}
    return confidence === 'low' && severityFor(this.severity, reply) === 'error' ? {...hit, confidence} : hit
  }
}

const severityFor = (severity: SeverityByAudience, {channel}: Reply): Severity | 'off' => (typeof severity === 'string' ? severity : severity[channel.audience])

/**
 * The rules of compiled tables. What only a rule that speaks needs is read from its text then.
 *
 * @param second without it phrases are all that counts
 * @param mend what to write instead of a slip in writing that a phrase found, and why, where that can be told
 */
export const phraseRules = (compiled: readonly CompiledPhrases[], second?: SecondReader, mend?: Mender): LoadedRule[] => {
  const rules: LoadedRule[] = []
  for (const table of compiled) {
    const readingOf = readerOf(table, second)
    let lessons: string[] | undefined
    const pages: Pages = {
      bodyOf: (index) => JSON.parse(table.bodies.at(index)) as CompiledBody,
      manualOf: (index) => readManual(table.manuals.at(index)),
      lessonOf: (index) => JSON.parse((lessons ??= table.lessons.split('\n'))[index]!) as Lesson,
      readingOf,
      panel: {concerned: (reply) => readingOf(reply).concerns},
      second,
      mend,
    }
    for (let index = 0; index < table.rules.length; index++) rules.push(new PhraseRule(table.rules[index]!, index, pages) as unknown as LoadedRule)
  }
  return rules
}
