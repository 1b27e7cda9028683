// House test 1: every example of every rule runs; a rule is quiet on an empty draft and on its own suggestions.
import {describe, expect, test} from 'vitest'
import {parseReply} from '../src/reply.js'
import {createLinter, rules, type Draft, type Example, type Hit, type LoadedRule, type Settings} from '../src/index.js'
import {resolveChannel} from '../src/channels/index.js'
import type {Config} from '../src/config/types.js'

const settingsOf = async (config: Example['config'], rule: LoadedRule) => {
  const linter = await createLinter({...config, rules: {[rule.id]: 'on', ...(config?.['rules'] as object | undefined)}, packs: [rule.pack]})
  const active = linter.rules.find((one) => one.rule.id === rule.id)
  // A pack is named here so that it runs; it makes no topic known unless the example's own config names it.
  const namedPacks = (config?.['packs'] as string[] | undefined) ?? []
  return {settings: {...linter.settings, namedPacks}, options: active?.options ?? rule.options ?? {}}
}

/** What a rule that compares says of the draft among the others. */
const compared = (rule: LoadedRule, {text, channel: id}: Draft, beside: readonly string[], config: Example['config'], settings: Settings, options: object): Hit[] => {
  const channel = resolveChannel(id, (config as Config | undefined)?.channels)
  const set = [...beside, text].map((each, i) => ({name: `Response ${i}`, text: each, path: `macros/${i}.txt`, channel, settings, placeholders: settings.placeholders ?? {}}))
  return [...(rule.compare?.(set, options) ?? [])].filter(({member}) => member === beside.length)
}

const run = async (rule: LoadedRule, draft: Draft & {beside?: readonly string[]}, config: Example['config']): Promise<{hits: Hit[]; text: string; customer: string}> => {
  const {settings, options} = await settingsOf(config, rule)
  const reply = parseReply(draft, resolveChannel(draft.channel, (config as Config | undefined)?.channels), settings)
  return {hits: [...rule.check(reply, options), ...compared(rule, draft, draft.beside ?? [], config, settings, options)], text: reply.value, customer: reply.customer?.value ?? ''}
}

const wordsOf = (hits: Hit[], text: string, customer: string): string[] =>
  hits.toSorted((a, b) => a.start - b.start).map((hit) => (hit.in === 'customer' ? customer : text).slice(hit.start, hit.end))

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has a bad and a good example', () => {
    expect(rule.examples.some(({flags}) => flags.length > 0)).toBe(true)
    expect(rule.examples.some(({flags}) => flags.length === 0)).toBe(true)
  })

  test.each(rule.examples.map((example) => [example.text, example] as const))('%s', async (_text, example) => {
    const {hits, text, customer} = await run(rule, example, example.config)
    expect(wordsOf(hits, text, customer)).toEqual(example.flags)
    if (example.handled !== undefined) expect(hits.every((hit) => (hit.handled ?? false) === example.handled)).toBe(true)
    // A hit whose first suggestion is taken is not flagged at that place again.
    for (const hit of hits.filter((one) => (one.in ?? 'reply') === 'reply')) {
      const fix = hit.suggestions?.[0]
      if (fix === undefined) continue
      const fixed = text.slice(0, hit.start) + fix + text.slice(hit.end)
      const again = await run(rule, {...example, text: fixed}, example.config)
      const still = again.hits.filter((one) => (one.in ?? 'reply') === 'reply' && one.start < hit.start + fix.length && one.end > hit.start)
      expect(still, `its own suggestion "${fix}"`).toEqual([])
    }
  })

  test('is quiet on an empty draft', async () => {
    expect((await run(rule, {text: ''}, undefined)).hits.filter((hit) => hit.in !== 'customer')).toEqual([])
  })
})
