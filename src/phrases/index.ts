// The door of the phrase language: compiled tables to rules that run.
import type {Hit, LoadedRule, Panel, Reply} from '../rule.js'
import {checkRule} from './asked.js'
import type {Finder} from './check.js'
import {Matcher, type Match} from './matcher.js'
import type {CompiledBody, CompiledPhrases, CompiledRule, Group, Manual} from './types.js'

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
      if (rule.starts.length === 0) always.push(index)
      for (const group of rule.starts) map.set(group, index)
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
    const asked = reply.asked.map(({text}) => matcher!.matches(text, 'customer', products))
    for (const matches of [found.reply, found.customer, ...asked]) for (const group of matches.keys()) concerns[byGroup.get(group)!] = 1
    for (const index of always) concerns[index] = 1
    return {matcher, products, found, asked, concerns}
  }
  const readings = new WeakMap<Reply, Reading>()
  return (reply) => {
    let reading = readings.get(reply)
    if (!reading) readings.set(reply, (reading = read(reply)))
    return reading
  }
}

/** The lines of a text that are read one by one, when they are wanted. */
const linesOf = (text: () => string): ((index: number) => unknown) => {
  let lines: string[] | undefined
  return (index) => JSON.parse((lines ??= text().split('\n'))[index]!)
}

interface Pages {
  bodyOf: (index: number) => CompiledBody
  manualOf: (index: number) => Manual
  readingOf: (reply: Reply) => Reading
  panel: Panel
}

/** What a rule is made of, and what its phrases found in a reply. */
interface Inside {
  body: CompiledBody
  reading: Finder
}

const inside = Symbol('inside')

/** Undefined for a rule that is code. */
export const insideOf = (rule: LoadedRule, reply: Reply): Inside | undefined => (rule as {[inside]?: (reply: Reply) => Inside})[inside]?.(reply)

const load = (rule: CompiledRule, index: number, {bodyOf, manualOf, readingOf, panel}: Pages): LoadedRule => {
  const {id, pack, category, severity, needsCustomer, optIn, lifeSafety, disrespect, overrides} = rule
  let body: CompiledBody | undefined
  let manual: Manual | undefined
  const read = (): Manual => (manual ??= manualOf(index))
  const loaded = {
    id, pack, category, severity, needsCustomer, optIn, lifeSafety, disrespect, overrides, panel, seat: index,
    get title() { return read().title },
    get action() { return read().action },
    get alert() { return read().alert },
    get message() { return read().message },
    get rationale() { return read().rationale },
    get source() { return read().source },
    get toConfirm() { return read().toConfirm },
    get instead() { return read().instead },
    get examples() { return read().examples },
    [inside]: (reply: Reply): Inside => ({body: (body ??= bodyOf(index)), reading: readingOf(reply)}),
    check: (reply: Reply): Iterable<Hit> => {
      const reading = readingOf(reply)
      if (reading.concerns[index] === 0) return nothing
      return checkRule((body ??= bodyOf(index)), read().message ?? read().title, reply, reading, lifeSafety)
    },
  }
  // A field that the rule does not have reads as undefined.
  return loaded as unknown as LoadedRule
}

/** The rules of compiled tables. What only a rule that speaks needs is read from its text then. */
export const phraseRules = (compiled: readonly CompiledPhrases[]): LoadedRule[] =>
  compiled.flatMap((table) => {
    const readingOf = readerOf(table)
    const pages: Pages = {
      bodyOf: linesOf(() => table.bodies) as Pages['bodyOf'],
      manualOf: linesOf(() => table.manuals) as Pages['manualOf'],
      readingOf,
      panel: {concerned: (reply) => readingOf(reply).concerns},
    }
    return table.rules.map((rule, index) => load(rule, index, pages))
  })
