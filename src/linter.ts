// A config and the rules -> a linter. The engine's composition: settings, active rules, one lint a draft.
import type {Config, RuleSetting} from './config/types.js'
import {departmentsOf} from './departments.js'
import {listed, WrongAnswer} from './hits.js'
import {lint, type ActiveRule, type LintContext, type Result} from './lint.js'
import {placeholdersOf} from './templates/settings.js'
import type {Place} from './places.js'
import {parseReply} from './reply.js'
import type {Category, Channel, Draft, Hit, Length, LoadedRule, Member, Report, Rule, Settings, Side, Text} from './rule.js'

/** What a pack says of itself in its pack.yml. */
export interface Pack {
  title: string
  category: Category
  /** In force without a config that names it. */
  on: boolean
  /** The regions whose law it knows; absent: everywhere. */
  region?: readonly string[]
  /** The date its law was checked, ISO 8601. */
  checked?: string
}

export interface Linter {
  /** Checks a draft: a string, or a draft with its channel and the customer's message. */
  lint(draft: string | Draft): Promise<Report>
  /** The same at once, with the texts in which personal data is covered; what tools that show text should use. */
  lintSync(draft: string | Draft): Result
  /**
   * Compares the canned responses of a run with each other.
   * @returns what the rules that compare say of a response, by its index, with its text in which personal data is covered
   */
  compare(set: readonly Member[]): ReadonlyMap<number, Result>
  /** The rules in force, with their severities and options. */
  readonly rules: readonly ActiveRule[]
  readonly settings: Settings
  /** A channel as the config has it; the default one when none is named. */
  channel(id?: string): Channel
}

/** What the linter is made of: the door (index.ts) knows the rules, the linter does not. */
export interface House {
  packs: Readonly<Record<string, Pack>>
  rules: readonly LoadedRule[]
  channelOf: (id: string, config: Config) => Channel
  lengthOf: (text: string, channel: Channel) => Length
  readsAsChild: (text: string) => boolean
  /** Personal data in a text that the company or a customer wrote. */
  personalIn: (text: Text, company: Settings['company'], speaker: 'company' | 'customer') => readonly Place[]
  urlOf: (id: string) => string
}

export const makeLinter = (house: House, config: Config, time?: LintContext['time']): Linter => {
  const packs = packsInForce(house.packs, config)
  const settings: Settings = {
    region: config.region,
    company: {
      names: config.company?.names ?? [],
      contacts: config.company?.contacts ?? [],
      signOff: (config.company?.signOff ?? []).map((source) => new RegExp(source, 'u')),
      patterns: Object.fromEntries(Object.entries(config.company?.patterns ?? {}).map(([name, source]) => [name, new RegExp(source, 'u')]))
    },
    words: typeof config.words === 'object' ? config.words : [],
    voice: config.voice ?? {},
    departments: departmentsOf(config.departments),
    placeholders: placeholdersOf(config.placeholders),
    packs,
    namedPacks: config.packs ?? []
  }
  const own = config.ownRules ?? {}
  const inForce = new Set(packs)
  const rules: ActiveRule[] = []
  for (const rule of house.rules) {
    const active = inForce.has(rule.pack) || Object.hasOwn(own, rule.id) ? activate(rule, config.rules?.[rule.id]) : undefined
    if (active) rules.push(active)
  }
  const channelOf = (id?: string): Channel => house.channelOf(id ?? config.channel ?? 'x', config)
  const personal = (text: Text, side: Side): readonly Place[] => house.personalIn(text, settings.company, side === 'customer' ? 'customer' : 'company')
  const lintSync = (given: string | Draft): Result => {
    const draft = draftOf(given)
    const channel = channelOf(draft.channel)
    const reply = parseReply(draft, channel, settings)
    const child = reply.turns.some((turn) => turn.from === 'customer' && house.readsAsChild(turn.text))
    return lint(reply, rules, {urlOf: house.urlOf, personal, length: house.lengthOf(reply.value, channel), child, ...(time ? {time} : {})})
  }
  const compare = (set: readonly Member[]): ReadonlyMap<number, Result> => {
    // What is private is covered here too; lint has told of it.
    const hiding = rules.filter(({rule}) => rule.category === 'privacy')
    return new Map(
      [...hitsBetween(rules, set)].map(([index, speaking]) => {
        const {text, path, channel} = set[index]!
        const reply = parseReply({text, path, template: true}, channel, settings)
        const result = lint(reply, [...hiding, ...speaking], {urlOf: house.urlOf, personal, length: house.lengthOf(reply.value, channel), child: false})
        return [index, {...result, report: {...result.report, findings: result.report.findings.filter(({category}) => category !== 'privacy')}}]
      })
    )
  }
  return {lint: async (draft) => lintSync(draft).report, lintSync, compare, rules, settings, channel: channelOf}
}

/** The rules that compare, by the response in which they found something, each with its hits there as its answer. */
const hitsBetween = (rules: readonly ActiveRule[], set: readonly Member[]): Map<number, ActiveRule[]> => {
  const speaking = new Map<number, ActiveRule[]>()
  for (const {rule, severity, options} of rules) {
    const hits = new Map<number, Hit[]>()
    try {
      for (const {member, ...hit} of rule.compare ? listed(rule.compare(set, options), 'compare') : []) {
        if (set[member] === undefined) throw new WrongAnswer('a hit of compare needs `member`, the index of a response')
        hits.set(member, [...(hits.get(member) ?? []), hit])
      }
    } catch (error) {
      // Told of once, at the first response, as of any rule that fails.
      const fails = (): never => {
        throw error
      }
      speaking.set(0, [...(speaking.get(0) ?? []), {rule: changed(rule, {check: fails}), severity, options}])
    }
    for (const [member, own] of hits) speaking.set(member, [...(speaking.get(member) ?? []), {rule: changed(rule, {check: () => own}), severity, options}])
  }
  return speaking
}

const isTurn = (turn: unknown): boolean =>
  typeof turn === 'object' && turn !== null && 'from' in turn && (turn.from === 'customer' || turn.from === 'company') && 'text' in turn && typeof turn.text === 'string'
const isCustomer = (customer: unknown): boolean => customer === undefined || typeof customer === 'string' || (Array.isArray(customer) && customer.every(isTurn))

/** @throws TypeError for what is no draft, in a sentence that says what one is */
const draftOf = (given: string | Draft): Draft => {
  const draft: unknown = typeof given === 'string' ? {text: given} : given
  if (typeof draft !== 'object' || draft === null || !('text' in draft) || typeof draft.text !== 'string')
    throw new TypeError('lint takes a text, or a draft {text, channel, customer, path} whose text is a string')
  if ('customer' in draft && !isCustomer(draft.customer)) throw new TypeError('the customer of a draft is a text, or a list of turns {from: "customer" or "company", text}')
  return given === draft ? given : (draft as Draft)
}

/** A config's `packs` names the regulated packs that apply, beside everybody's; a pack for other regions stays off. */
const packsInForce = (packs: Readonly<Record<string, Pack>>, config: Config): string[] =>
  Object.entries(packs)
    .filter(([name, pack]) => {
      if (config.packs && (pack.category === 'advice' || !pack.on)) return config.packs.includes(name)
      return pack.on && (!config.region || !pack.region || pack.region.includes(config.region))
    })
    .map(([name]) => name)

/** The rule with some fields of its own in place of what it has; all others are still its, as it reads them. */
export const changed = (rule: Rule, fields: Partial<LoadedRule>): LoadedRule => Object.create(rule, Object.getOwnPropertyDescriptors(fields)) as LoadedRule

/** A setting is a switch, or severity, action and departments beside the rule's own options. */
const activate = (rule: LoadedRule, setting: RuleSetting | undefined): ActiveRule | undefined => {
  if (setting === undefined) return rule.optIn ? undefined : {rule, severity: rule.severity, options: rule.options ?? {}}
  const {severity = 'on', action, alert, ...options} = typeof setting === 'string' ? {severity: setting} : setting
  if (severity === 'off') return undefined
  const own = action || alert ? changed(rule, {...(action ? {action} : {}), ...(alert ? {alert} : {})}) : rule
  return {rule: own, severity: severity === 'on' ? rule.severity : severity, options: {...rule.options, ...options}}
}
