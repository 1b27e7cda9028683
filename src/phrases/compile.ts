// Rules of phrases -> the compiled table: when the package is built, and at run time for a company's own.
import {Lines} from '../encoding/archive.js'
import {startsFrom} from './starts.js'
import {listReader} from './lists.js'
import {writeManual} from './manuals.js'
import type {Node} from './nodes.js'
import {parsePhrase, PhraseError} from './parse.js'
import type {ListReader} from './parse.js'
import {flag} from './table.js'
import {checkTree, TableWriter} from './table-writer.js'
import type {CompiledBody, CompiledPhrases, CompiledRule, Group, Lesson, Lists, PhraseRuleSource, Seldom} from './types.js'

/** The tree of a phrase, checked. Throws a PhraseError. */
export const readPhrase = (phrase: string, lists: ListReader): Node => {
  const node = parsePhrase(phrase, lists)
  checkTree(node)
  return node
}

type Grouped = (phrases: readonly string[], side?: number) => Group

/** In which text the phrases of a scope are looked for at once, where they are what a rule starts from. */
const sideOf = (scope: string): number => (scope === 'customer' ? flag.customer : scope === 'either' || scope === 'topic' ? flag.customer | flag.reply : flag.reply)

const scopes = <Key extends string>(of: Partial<Record<Key, readonly string[]>>, grouped: Grouped, starts = false): Partial<Record<Key, Group>> =>
  Object.fromEntries(Object.entries<readonly string[] | undefined>(of).flatMap(([key, phrases]) =>
    phrases && phrases.length > 0 ? [[key, grouped(phrases, starts ? sideOf(key) : 0)]] : [])) as Partial<Record<Key, Group>>

const compileBody = (rule: PhraseRuleSource, grouped: Grouped): CompiledBody => {
  const {phrases, replace, customer, unless, when, ignore, only, missing, handled, unsafe, signs, once} = rule
  // An absence has no phrase of its own to be found by: what must be there for it is looked for at once.
  const starts = missing !== undefined && !phrases && !customer && !replace && !signs
  return {
    ...(phrases?.length && {phrases: grouped(phrases, flag.reply)}),
    ...(replace && {replace: Object.entries(replace).map(([phrase, by]) => ({group: grouped([phrase], flag.reply), by}))}),
    ...(customer?.length && {customer: grouped(customer, flag.customer)}),
    ...(unless && {unless: scopes(unless, grouped)}),
    ...(when && {when: scopes(when, grouped, starts)}),
    ...(when?.topic && {pack: rule.pack}),
    ...(ignore && {ignore}),
    ...(only && {only}),
    ...(missing && {missing: {...(missing.sentences && {sentences: missing.sentences}), ...(missing.earlier && {earlier: true}), group: grouped(missing.phrases)}}),
    ...(handled && {handled: handled.map((part) => ({says: part.says, group: grouped(part.phrases)}))}),
    ...(unsafe && {unsafe: {says: unsafe.says, group: grouped(unsafe.phrases)}}),
    ...(signs && {
      signs: {
        needs: signs.needs,
        reply: signs.reply.map((phrases) => grouped(phrases, flag.reply)),
        customer: (signs.customer ?? []).map((phrases) => grouped(phrases)),
      },
    }),
    ...(once && {once}),
  }
}

const lessonOf = ({rationale, examples}: PhraseRuleSource): Lesson => ({rationale, examples})

const compileRule = (rule: PhraseRuleSource, body: CompiledBody): CompiledRule => {
  const {id, category = 'writing', severity, needsCustomer, optIn, lifeSafety, carried, disrespect, overrides, learned} = rule
  const needs = needsCustomer ?? (body.when?.customer !== undefined || (body.customer !== undefined && body.phrases === undefined))
  const seldom: Seldom = {
    ...(needs && {needsCustomer: true}), ...(optIn && {optIn}), ...(lifeSafety && {lifeSafety}), ...(carried && {carried}), ...(disrespect && {disrespect}),
    ...(overrides && {overrides}), ...(learned && {learned})
  }
  const compiled = [id, category, severity, startsFrom(body)] as const
  return Object.keys(seldom).length === 0 ? compiled : [...compiled, seldom]
}

/**
 * Compiles rules. Throws an Error that names rule and phrase when a phrase is wrong; the reader (read.ts) finds these
 * earlier, with their places.
 */
export const compilePhrases = (sources: readonly PhraseRuleSource[], lists: Lists): CompiledPhrases => {
  const reader = listReader(lists)
  const writer = new TableWriter()
  const bodies = sources.map((source) =>
    compileBody(source, (phrases, side = 0) => writer.group(phrases.flatMap((phrase) => alternatives(readNamed(phrase, source.id, reader))), side)))
  return {
    ...writer.write(),
    rules: sources.map((source, index) => compileRule(source, bodies[index]!)),
    bodies: Lines.of(bodies.map((body) => JSON.stringify(body))),
    manuals: Lines.of(sources.map(writeManual)),
    lessons: sources.map((source) => JSON.stringify(lessonOf(source))).join('\n'),
  }
}

/** A phrase that is a list or a group is as many phrases: each is found by its own rarest word, and is negative by itself. */
const alternatives = (node: Node): readonly Node[] => (node.type === 'choice' ? node.parts : [node])

const readNamed = (phrase: string, id: string, reader: ListReader): Node => {
  try {
    return readPhrase(phrase, reader)
  } catch (error) {
    if (error instanceof PhraseError) throw new Error(`${id}: “${phrase}”: ${error.message}`, {cause: error})
    throw error
  }
}
