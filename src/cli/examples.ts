// Runs a rule over its own examples.
import {resolveChannel} from '../channels/index.js'
import type {Config} from '../config/types.js'
import {createLinter} from '../index.js'
import type {Linter} from '../linter.js'
import {parseReply} from '../reply.js'
import {whyNot} from '../phrases/why-not.js'
import type {Draft, Example, Hit, LoadedRule, Reply} from '../rule.js'

/** What an example should have given and what it gave. */
export interface Failure {
  text: string
  expected: string
  found: string
  /** What may have gone wrong, where that can be told. */
  hint?: string
}

const quoted = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.map((each) => `“${each}”`).join(', '))

interface Run {
  hits: Hit[]
  words: string[]
  reply: Reply
  linter: Linter
}

const run = async (rule: LoadedRule, draft: Draft, config: Config): Promise<Run> => {
  const {ownRules, rules, ...settings} = config
  const linter = await createLinter({...settings, ownRules: {...ownRules}, rules: {...rules, [rule.id]: rules?.[rule.id] === 'off' ? 'on' : (rules?.[rule.id] ?? 'on')}})
  const options = linter.rules.find((each) => each.rule.id === rule.id)?.options ?? rule.options ?? {}
  const reply = parseReply(draft, resolveChannel(draft.channel ?? config.channel, config.channels), linter.settings)
  const hits = [...rule.check(reply, options)].sort((a, b) => a.start - b.start)
  return {hits, reply, linter, words: hits.map((hit) => (hit.in === 'customer' ? (reply.customer?.value ?? '') : reply.value).slice(hit.start, hit.end))}
}

/** An example may be a reply that somebody sent, with a customer's data in it: words of it as they may be shown. */
const covering = (draft: Draft, {reply, linter}: Run): ((words: string) => string) => {
  const {masked, maskedCustomer = ''} = linter.lintSync(draft)
  return (words) => {
    const at = reply.value.indexOf(words)
    if (at >= 0) return masked.slice(at, at + words.length)
    const asked = reply.customer?.value.indexOf(words) ?? -1
    return asked >= 0 ? maskedCustomer.slice(asked, asked + words.length) : linter.lintSync(words).masked
  }
}

/** Flags that a comma in brackets parted, and conditions that nobody thought of. */
const hintFor = (rule: LoadedRule, {flags}: Example, {words, reply}: Run, shown: (words: string) => string): {hint?: string} => {
  const whole = words.length === 1 && flags.length > 1 && flags.join(', ') === words[0]
  const hint = whole ? `a comma parts flags: write flags: ["${shown(words[0]!)}"]` : words.length === 0 ? whyNot(rule, reply) : undefined
  return hint === undefined ? {} : {hint}
}

const check = async (rule: LoadedRule, example: Example, config: Config): Promise<Failure | undefined> => {
  const ran = await run(rule, example, {...config, ...example.config})
  const {hits, words, reply} = ran
  const fails = words.join('\n') !== example.flags.join('\n')
  if (!fails && (example.handled === undefined || hits.every((hit) => (hit.handled ?? false) === example.handled))) return undefined
  const shown = covering(example, ran)
  const text = shown(reply.value)
  if (fails) return {text, expected: quoted(example.flags.map(shown)), found: quoted(words.map(shown)), ...hintFor(rule, example, ran, shown)}
  return {text, expected: example.handled ? 'handled' : 'not handled', found: example.handled ? 'not handled' : 'handled'}
}

/** Everything in a rule's examples that is not as they say. */
export const failures = async (rule: LoadedRule, config: Config): Promise<Failure[]> => {
  const results = await Promise.all(rule.examples.map((example) => check(rule, example, config)))
  const empty = await run(rule, {text: ''}, config)
  return [
    ...results.filter((result) => result !== undefined),
    ...(empty.hits.length > 0 ? [{text: '', expected: 'nothing in an empty draft', found: 'a finding'}] : []),
    ...(rule.examples.some(({flags}) => flags.length > 0) ? [] : [{text: '', expected: 'an example that is flagged', found: 'none'}]),
    ...(rule.examples.some(({flags}) => flags.length === 0) ? [] : [{text: '', expected: 'an example that is fine', found: 'none'}])
  ]
}
