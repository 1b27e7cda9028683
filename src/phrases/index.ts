// The door of the phrase language: compiled tables to rules that run.
import type {Hit, LoadedRule, Reply, RuleMeta} from '../rule.js'
import {checkRule, startsFrom, type Finder} from './check.js'
import {Matcher, type Match} from './matcher.js'
import type {CompiledPhrases, CompiledRule, Group} from './types.js'

export {wordsOf} from './words.js'
export type {Words} from './words.js'
export type * from './types.js'

const nothing: readonly Hit[] = []
const noProducts: ReadonlySet<string> = new Set()

const productsOf = (reply: Reply): ReadonlySet<string> => {
  const {names} = reply.settings.company
  return names.length === 0 ? noProducts : new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)))
}

/** A finder, and for each rule whether anything that it starts from was found: most rules end there. */
interface Reading extends Finder {
  concerns: Uint8Array
}

const none: ReadonlyMap<Group, readonly Match[]> = new Map()

/** Reads replies, each once for all rules of a table, when the first rule asks. */
const readerOf = (compiled: CompiledPhrases): ((reply: Reply) => Reading) => {
  let matcher: Matcher | undefined
  let byGroup: Map<Group, number> | undefined
  const always: number[] = []
  const prepare = (): Map<Group, number> => {
    const map = new Map<Group, number>()
    compiled.rules.forEach((rule, index) => {
      const groups = startsFrom(rule)
      if (groups.length === 0) always.push(index)
      for (const group of groups) map.set(group, index)
    })
    return map
  }
  const read = (reply: Reply): Reading => {
    matcher ??= new Matcher(compiled)
    byGroup ??= prepare()
    const products = productsOf(reply)
    const found = {
      reply: matcher.matches(reply, 'reply', products),
      customer: reply.customer ? matcher.matches(reply.customer, 'customer', products) : none,
    }
    const concerns = new Uint8Array(compiled.rules.length)
    for (const matches of [found.reply, found.customer]) for (const group of matches.keys()) concerns[byGroup.get(group)!] = 1
    for (const index of always) concerns[index] = 1
    return {matcher, products, found, concerns}
  }
  const readings = new WeakMap<Reply, Reading>()
  return (reply) => {
    let reading = readings.get(reply)
    if (!reading) readings.set(reply, (reading = read(reply)))
    return reading
  }
}

const load = (rule: CompiledRule, index: number, readingOf: (reply: Reply) => Reading): LoadedRule => {
  let manual: Pick<RuleMeta, 'rationale' | 'examples'> | undefined
  const read = (): Pick<RuleMeta, 'rationale' | 'examples'> => (manual ??= JSON.parse(rule.manual) as Pick<RuleMeta, 'rationale' | 'examples'>)
  const needsCustomer = rule.meta.needsCustomer ?? (rule.when?.customer !== undefined || (rule.customer !== undefined && rule.phrases === undefined))
  return {
    ...rule.meta,
    id: rule.id,
    pack: rule.pack,
    category: rule.category ?? 'writing',
    ...(needsCustomer && {needsCustomer}),
    get rationale() {
      return read().rationale
    },
    get examples() {
      return read().examples
    },
    check: (reply) => {
      const reading = readingOf(reply)
      return reading.concerns[index] === 1 ? checkRule(rule, reply, reading) : nothing
    },
  }
}

/** The rules of compiled tables. Rationale and examples are read from their text when first asked for. */
export const phraseRules = (compiled: readonly CompiledPhrases[]): LoadedRule[] =>
  compiled.flatMap((table) => {
    const readingOf = readerOf(table)
    return table.rules.map((rule, index) => load(rule, index, readingOf))
  })
