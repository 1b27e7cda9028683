// Rule files: YAML text -> what the compiler takes, or problems with their places.
import {isMap, isScalar, isSeq, type Node} from 'yaml'
import {kinds} from '../classifier/kinds.js'
import {actions, categories, severities, type Example, type RuleMeta, type Severity, type SeverityByAudience} from '../rule.js'
import {readPhrase} from './compile.js'
import {listReader} from './lists.js'
import {departmentsOf} from '../departments.js'
import {isOneSlip} from '../nearest.js'
import {didYouMean} from './nearest.js'
import {PhraseError, type ListReader} from './parse.js'
import {fieldAliases, ruleFields, type Fields} from './rule-fields.js'
import {Source, type Field, type Placed} from './source.js'
import {contexts, type Context, type Lists, type PhraseBody, type PhraseRuleSource, type Problem, type Unless, type When} from './types.js'

export {readLists} from './read-lists.js'
export {readPack} from './read-pack.js'

/** The id of a rule by its place: the last folder and the name of the file. */
export const ruleIdOf = (path: string): {id: string; pack: string} => {
  const parts = path.replaceAll('\\', '/').split('/')
  const name = parts.at(-1)!.replace(/\.ya?ml$/i, '')
  const pack = parts.at(-2) || 'rules'
  return {id: `${pack}/${name}`, pack}
}

/** The text without what JSON and rules have no use for: undefined fields. */
const given = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && !(Array.isArray(field) && field.length === 0))) as Value

class RuleReader {
  readonly lists: ListReader

  constructor(readonly source: Source, lists: Lists) {
    this.lists = listReader(lists)
  }

  phrase(placed: Placed): string | undefined {
    try {
      readPhrase(placed.text, this.lists)
      return placed.text
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      this.source.at(placed.place(error.offset), error.message)
      return undefined
    }
  }

  phrases(field: Field | undefined, what: string): string[] {
    if (isScalar(field?.value) && field.value.type === 'PLAIN' && /\S,\s/.test(field.value.source ?? '')) {
      this.source.of(field.value, `several phrases stand in brackets, ${what}: [one, another], or one on each line behind ${what}: |`)
      return []
    }
    const texts = this.source.texts(field, what)
    if (field && texts.length === 0 && this.source.problems.length === 0) this.source.of(field.key, `${what} is empty`)
    return texts.map((placed) => this.phrase(placed)).filter((phrase) => phrase !== undefined)
  }

  strings(field: Field | undefined, what: string): string[] {
    return this.source.texts(field, what).map(({text}) => text)
  }

  scopes<Name extends string>(field: Field | undefined, names: readonly Name[], what: string): Partial<Record<Name, string[]>> | undefined {
    const fields = field && this.source.fields(field.value, names, what)
    if (!fields) return undefined
    return given(Object.fromEntries(names.map((name) => [name, fields[name] && this.phrases(fields[name], `${what}.${name}`)]))) as Partial<Record<Name, string[]>>
  }

  unless(field: Field | undefined): Unless | undefined {
    if (field && isMap(field.value)) return this.scopes(field, ['before', 'after', 'overlap', 'sentence', 'reply', 'customer'], 'unless')
    return field && {sentence: this.phrases(field, 'unless')}
  }

  when(field: Field | undefined): When | undefined {
    if (field && !isMap(field.value)) return this.source.of(field.value ?? field.key, 'when says where to look: when: {sentence: [...]}, or reply, customer, either of these two, or topic')
    return this.scopes(field, ['sentence', 'reply', 'customer', 'either', 'topic'], 'when')
  }

  contexts(field: Field | undefined, what: string): Context[] {
    return this.source.texts(field, what).flatMap(({text, place}) => {
      if ((contexts as readonly string[]).includes(text)) return [text as Context]
      this.source.at(place(0), `${what} takes ${contexts.join(', ')}${text.includes(',') ? `; several stand in brackets: [${text}]` : didYouMean(text, contexts)}`)
      return []
    })
  }

  replace(field: Field | undefined): Record<string, string[]> | undefined {
    if (!field) return undefined
    if (!isMap(field.value)) return this.source.of(field.value ?? field.key, 'replace is a map from phrase to replacement')
    const replace: Record<string, string[]> = {}
    for (const {key, value} of field.value.items) {
      const [placed] = this.source.texts({key: key as Node, value: key as Node}, 'replace')
      const phrase = placed && this.phrase(placed)
      const by = this.strings({key: key as Node, value: value as Node | null}, 'replace')
      if (phrase !== undefined && by.length > 0) replace[phrase] = by
    }
    return replace
  }

  missing(field: Field | undefined): PhraseBody['missing'] {
    if (!field) return undefined
    if (!isMap(field.value)) return {phrases: this.phrases(field, 'missing')}
    const fields = this.source.fields(field.value, ['sentences', 'earlier', 'phrases'], 'missing')
    const count = fields?.sentences && isScalar(fields.sentences.value) ? fields.sentences.value.value : undefined
    if (fields?.sentences && !(typeof count === 'number' && count >= 1)) this.source.of(fields.sentences.key, 'sentences is a number: how many sentences from the start are looked at')
    const earlier = this.source.boolean(fields?.earlier, 'missing.earlier')
    return {...(typeof count === 'number' && {sentences: count}), ...(earlier && {earlier}), phrases: this.phrases(fields?.phrases, 'missing.phrases')}
  }

  handled(field: Field | undefined): PhraseBody['handled'] {
    if (!field) return undefined
    return this.source.items(field, 'handled', 'says: ...').flatMap((item) => {
      const fields = this.source.fields(item, ['says', 'phrases'], 'a part of handled')
      if (!fields) return []
      const says = this.source.string(fields.says, 'says')
      if (says === undefined) this.source.of(item, 'says is missing: what the agent is to add, as in “Add: ...”')
      if (!fields.phrases) this.source.of(item, 'phrases is missing: how the reply may say it')
      return [{says: says ?? '', phrases: this.phrases(fields.phrases, 'handled.phrases')}]
    })
  }

  unsafe(field: Field | undefined): PhraseBody['unsafe'] {
    if (!field) return undefined
    if (isSeq(field.value) && field.value.items.some(isMap)) return this.source.of(field.value, 'unsafe is one part and no list of them: unsafe: {says: ..., phrases: [...]}')
    if (!isMap(field.value)) return {says: 'what must not be said here', phrases: this.phrases(field, 'unsafe')}
    const fields = this.source.fields(field.value, ['says', 'phrases'], 'unsafe')
    return {says: this.source.string(fields?.says, 'says') ?? 'what must not be said here', phrases: this.phrases(fields?.phrases, 'unsafe.phrases')}
  }

  /** The signs of one text, whatever their names. */
  named(field: Field | undefined, what: string): string[][] | undefined {
    if (!field) return []
    if (!isMap(field.value)) {
      return this.source.of(field.value ?? field.key, `${what} gives each sign a name: ${what.split('.')[1]}: {calms: [no bother], hurries: [today only]}`)
    }
    return field.value.items.map(({key, value}) => this.phrases({key: key as Node, value: value as Node | null}, what))
  }

  signs(field: Field | undefined): PhraseBody['signs'] {
    if (!field) return undefined
    const {source} = this
    const fields = source.fields(field.value, ['needs', 'reply', 'customer'], 'signs')
    if (!fields) return undefined
    const reply = this.named(fields.reply, 'signs.reply')
    const customer = this.named(fields.customer, 'signs.customer')
    const needs = fields.needs && isScalar(fields.needs.value) ? fields.needs.value.value : undefined
    if (!reply || !customer) return undefined
    if (!fields.reply) return source.of(field.key, 'signs needs reply: the signs in the reply are what is flagged')
    if (!(typeof needs === 'number' && needs >= 2 && needs <= reply.length + customer.length)) {
      return source.of(fields.needs?.value ?? field.key, `needs says how many different signs there must be: 2 or more, of the ${reply.length + customer.length} that are named; a sign that is enough alone belongs in phrases`)
    }
    return {needs, reply, ...(customer.length > 0 && {customer})}
  }

  body(fields: Fields): PhraseBody {
    const {source} = this
    const phrases = this.phrases(fields.phrases, 'phrases')
    const customer = this.phrases(fields.customer, 'customer')
    return given({
      phrases, customer,
      replace: this.replace(fields.replace), unless: this.unless(fields.unless), when: this.when(fields.when),
      ignore: this.contexts(fields.ignore, 'ignore'), only: this.contexts(fields.only, 'only'), missing: this.missing(fields.missing),
      handled: this.handled(fields.handled), unsafe: this.unsafe(fields.unsafe), signs: this.signs(fields.signs), once: source.boolean(fields.once, 'once'),
    } as PhraseBody)
  }

  severity(field: Field | undefined): SeverityByAudience | undefined {
    const {source} = this
    if (!field || !isMap(field.value)) return source.name(field, severities, 'severity')
    const fields = source.fields(field.value, ['public', 'private'], 'severity')
    const both = [...severities, 'off'] as const
    const inPublic = source.name<Severity | 'off'>(fields?.public, both, 'severity')
    const inPrivate = source.name<Severity | 'off'>(fields?.private, both, 'severity')
    if (inPublic && inPrivate) return {public: inPublic, private: inPrivate}
    if (source.problems.length === 0) source.of(field.value, 'severity by audience needs both: {public: error, private: warning}')
    return undefined
  }

  example(node: Node | null): Example[] {
    const {source} = this
    const fields = source.fields(node, ['text', 'flags', 'customer', 'channel', 'handled', 'config'], 'an example')
    const text = source.string(fields?.text, 'text')
    if (!fields || text === undefined) {
      if (fields) source.of(node, 'the example has no text')
      return []
    }
    if (!fields.flags) source.of(node, 'the example has no flags: the exact words flagged, or [] for a text that is fine')
    const config = fields.config?.value
    if (config && !isMap(config)) source.of(config, 'config holds settings, as in a config file')
    return [given({
      text,
      flags: fields.flags && isSeq(fields.flags.value) && fields.flags.value.items.length === 0 ? [] : this.strings(fields.flags, 'flags'),
      customer: source.string(fields.customer, 'customer'), channel: source.string(fields.channel, 'channel'),
      handled: source.boolean(fields.handled, 'handled'),
      config: isMap(config) ? source.map(config) : undefined,
    } as Example)].map((example) => ({...example, flags: example.flags ?? []}))
  }

  /** Told under a name with a slip in it, nobody would be. */
  alert(field: Field | undefined): string[] | undefined {
    const names = this.strings(field, 'alert')
    for (const name of names ?? []) {
      const meant = name.length > 3 ? Object.keys(departmentsOf()).find((each) => isOneSlip(name, each)) : undefined
      if (meant !== undefined) this.source.of(field!.value, `there is no department ${name}; did you mean ${meant}?`)
    }
    return names
  }

  /** A message, whose places in braces are filled when it is shown. */
  message(fields: Fields): string | undefined {
    const {source} = this
    const message = source.string(fields.message, 'message')
    for (const [written, name] of message?.matchAll(/\{\s*(\w*)\s*\}/g) ?? []) {
      const known = written === '{found}' || written === '{missing}'
      if (!known) source.of(fields.message!.value, `a message has no place ${written}${didYouMean(name!, ['found', 'missing'], (near) => `{${near}}`)}; there are {found}, the words flagged, and {missing}, what handled wants`)
      if (written === '{missing}' && !fields.handled && !fields.unsafe) source.of(fields.message!.value, '{missing} is what handled wants: the rule has no handled')
    }
    return message
  }

  meta(fields: Fields): Partial<RuleMeta> {
    const {source} = this
    return given({
      title: source.string(fields.title, 'title'), severity: this.severity(fields.severity),
      category: source.name(fields.category, categories, 'category'), action: source.name(fields.action, actions, 'action'),
      alert: this.alert(fields.alert), message: this.message(fields),
      rationale: source.string(fields.rationale, 'rationale'), source: source.string(fields.source, 'source'),
      toConfirm: source.boolean(fields.toConfirm, 'toConfirm'), instead: this.strings(fields.instead, 'instead'),
      needsCustomer: source.boolean(fields.needsCustomer, 'needsCustomer'), optIn: source.boolean(fields.optIn, 'optIn'),
      lifeSafety: source.boolean(fields.lifeSafety, 'lifeSafety'), carried: source.boolean(fields.carried, 'carried'),
      disrespect: source.boolean(fields.disrespect, 'disrespect'), overrides: this.strings(fields.overrides, 'overrides'),
      examples: source.items(fields.examples, 'examples', 'text: ...').flatMap((node) => this.example(node)),
    } as Partial<RuleMeta>)
  }

  read(path: string): PhraseRuleSource | undefined {
    const {source} = this
    const root = source.document.contents as Node | null
    const fields = source.fields(root, ruleFields, 'a rule', fieldAliases)
    if (!fields) return undefined
    const meta = this.meta(fields)
    const body = this.body(fields)
    // One that is there under a wrong name is told of already.
    const meant = (name: string): boolean => source.problems.some(({message}) => message.endsWith(`did you mean ${name}?`))
    for (const name of ['title', 'severity', 'rationale', 'examples'] as const) if (!fields[name] && !meant(name)) source.of(root, `the rule has no ${name}`)
    if (!meant('phrases') && !fields.phrases && !fields.replace && !fields.customer && !fields.missing && !fields.signs && !fields.learned) source.of(root, 'the rule flags nothing: it needs phrases, replace, customer, signs, missing or learned')
    const examples = meta.examples ?? []
    const bad = examples.some(({flags}) => flags.length > 0)
    const good = examples.some(({flags}) => flags.length === 0)
    if (fields.examples && source.problems.length === 0 && !(bad && good)) source.of(fields.examples.key, `a rule needs an example that ${bad ? 'is fine (flags: [])' : 'it flags'}`)
    const learned = source.name(fields.learned, kinds, 'learned')
    return {...ruleIdOf(path), ...(meta as RuleMeta), ...body, ...(learned !== undefined && {learned})}
  }
}

/** Reads a rule. The rule is given only when there are no problems. `knownLists` are the lists that it may name. */
export const readRuleFile = (path: string, yamlText: string, knownLists: Lists): {rule?: PhraseRuleSource; problems: Problem[]} => {
  const source = new Source(path, yamlText)
  const rule = source.problems.length === 0 ? new RuleReader(source, knownLists).read(path) : undefined
  return source.problems.length === 0 && rule ? {rule, problems: []} : {problems: source.problems.toSorted((a, b) => a.line - b.line || a.column - b.column)}
}
