// The door of the phrase language: compiled rules to rules that run, and phrases for rules that are code.
import type {Hit, LoadedRule, Reply, RuleMeta, Text} from '../rule.js'
import {checkRule, longestFirst, type Finder} from './check.js'
import {readPhrase} from './compile.js'
import {listReader} from './lists.js'
import {Matcher, type Match} from './matcher.js'
import {flag, TableWriter} from './table.js'
import type {CompiledPhrases, CompiledRule, Group, Lists} from './types.js'
import {wordsOf} from './words.js'

export {wordsOf} from './words.js'
export type {Words} from './words.js'
export type * from './types.js'

const nothing: readonly Hit[] = []
const noProducts: ReadonlySet<string> = new Set()

const productsOf = (reply: Reply): ReadonlySet<string> => {
  const {names} = reply.settings.company
  return names.length === 0 ? noProducts : new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)))
}

/** Makes finders, one a reply, each of which reads a text when it is first asked for. */
const finderOf = (compiled: CompiledPhrases): ((reply: Reply) => Finder) => {
  let matcher: Matcher | undefined
  const finders = new WeakMap<Reply, Finder>()
  return (reply) => {
    const known = finders.get(reply)
    if (known) return known
    const ready = (matcher ??= new Matcher(compiled))
    const products = productsOf(reply)
    const empty: ReadonlyMap<Group, readonly Match[]> = new Map()
    let inReply: ReadonlyMap<Group, readonly Match[]> | undefined
    let inCustomer: ReadonlyMap<Group, readonly Match[]> | undefined
    const finder: Finder = {
      matcher: ready,
      products,
      found: (side) =>
        side === 'reply'
          ? (inReply ??= ready.matches(reply, 'reply', products))
          : (inCustomer ??= reply.customer ? ready.matches(reply.customer, 'customer', products) : empty),
    }
    finders.set(reply, finder)
    return finder
  }
}

/** Whether anything that the rule starts from was found, so that most rules end here. */
const concerns = (rule: CompiledRule, finder: Finder): boolean => {
  const reply = finder.found('reply')
  if (rule.phrases !== undefined && reply.has(rule.phrases)) return true
  if (rule.customer !== undefined && finder.found('customer').has(rule.customer)) return true
  if (rule.replace?.some(({group}) => reply.has(group))) return true
  return rule.missing !== undefined && rule.phrases === undefined && rule.customer === undefined && rule.replace === undefined
}

const load = (rule: CompiledRule, finderFor: (reply: Reply) => Finder): LoadedRule => {
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
      const finder = finderFor(reply)
      return concerns(rule, finder) ? checkRule(rule, reply, finder) : nothing
    },
  }
}

/** The rules of compiled tables. Rationale and examples are read from their text when first asked for. */
export const phraseRules = (compiled: readonly CompiledPhrases[]): LoadedRule[] =>
  compiled.flatMap((table) => {
    const finderFor = finderOf(table)
    return table.rules.map((rule) => load(rule, finderFor))
  })

/** Phrases for a rule that is code. */
export interface PhraseFinder {
  /** The places in a text, in order, none over another: offsets, end exclusive. */
  find: (text: Text) => {start: number; end: number}[]
}

/**
 * A phrase, or a list of them, compiled at its first use. Throws a PhraseError then if it is wrong.
 *
 * @param lists the word lists that it may name
 */
export const compilePhrase = (phrase: string | readonly string[], lists: Lists = {}): PhraseFinder => {
  let matcher: Matcher | undefined
  const make = (): Matcher => {
    const writer = new TableWriter()
    const reader = listReader(lists)
    const phrases = typeof phrase === 'string' ? [phrase] : phrase
    writer.group(phrases.map((one) => readPhrase(one, reader)), flag.reply)
    return new Matcher({...writer.write(), rules: []})
  }
  return {
    find: (text) => {
      matcher ??= make()
      const words = wordsOf(text)
      return longestFirst(matcher.matches(text, 'reply', noProducts).get(0) ?? [])
        .map(({first, last}) => ({start: words.start[first]!, end: words.end[last - 1]!}))
    },
  }
}
