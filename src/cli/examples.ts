// Runs a rule over its own examples.
import {resolveChannel} from '../channels/index.js'
import type {Config} from '../config/types.js'
import {createLinter} from '../index.js'
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

const run = async (rule: LoadedRule, draft: Draft, config: Config): Promise<{hits: Hit[]; words: string[]; reply: Reply}> => {
  const {ownRules, rules, ...settings} = config
  const linter = await createLinter({...settings, ownRules: {...ownRules}, rules: {...rules, [rule.id]: rules?.[rule.id] === 'off' ? 'on' : (rules?.[rule.id] ?? 'on')}})
  const options = linter.rules.find((each) => each.rule.id === rule.id)?.options ?? rule.options ?? {}
  const reply = parseReply(draft, resolveChannel(draft.channel ?? config.channel, config.channels), linter.settings)
  const hits = [...rule.check(reply, options)].sort((a, b) => a.start - b.start)
  return {hits, reply, words: hits.map((hit) => (hit.in === 'customer' ? (reply.customer?.value ?? '') : reply.value).slice(hit.start, hit.end))}
}

/** Flags that a comma in brackets parted, and conditions that nobody thought of. */
const hintFor = (rule: LoadedRule, {flags}: Example, words: readonly string[], reply: Reply): {hint?: string} => {
  const whole = words.length === 1 && flags.length > 1 && flags.join(', ') === words[0]
  const hint = whole ? `a comma parts flags: write flags: ["${words[0]}"]` : words.length === 0 ? whyNot(rule, reply) : undefined
  return hint === undefined ? {} : {hint}
}

const check = async (rule: LoadedRule, example: Example, config: Config): Promise<Failure | undefined> => {
  const {hits, words, reply} = await run(rule, example, {...config, ...example.config})
  if (words.join('\n') !== example.flags.join('\n')) return {text: example.text, expected: quoted(example.flags), found: quoted(words), ...hintFor(rule, example, words, reply)}
  if (example.handled !== undefined && hits.some((hit) => (hit.handled ?? false) !== example.handled))
    return {text: example.text, expected: example.handled ? 'handled' : 'not handled', found: example.handled ? 'not handled' : 'handled'}
  return undefined
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
