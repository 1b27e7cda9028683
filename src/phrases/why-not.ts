// Why a rule of phrases says nothing of a reply: what `reply-lint test` tells of an example that is not flagged.
import type {LoadedRule, Reply} from '../rule.js'
import {checkRule} from './asked.js'
import {insideOf} from './index.js'
import type {CompiledBody} from './types.js'

const without = <Of extends object>(of: Of, key: string): Of => Object.fromEntries(Object.entries(of).filter(([name]) => name !== key)) as Of

/** The rule without one of its conditions at a time, by what the rule's file calls that condition. */
function* relaxed(body: CompiledBody): Generator<[name: string, body: CompiledBody]> {
  for (const context of body.ignore ?? []) yield [`ignore: ${context}`, {...body, ignore: body.ignore!.filter((each) => each !== context)}]
  if (body.only) yield [`only: ${body.only.join(', ')}`, without(body, 'only')]
  for (const scope of Object.keys(body.unless ?? {})) yield [`unless: ${scope}`, {...body, unless: without(body.unless!, scope)}]
  for (const scope of Object.keys(body.when ?? {})) yield [`when: ${scope}`, {...body, when: without(body.when!, scope)}]
  if (body.missing) yield ['missing: it is there', without(body, 'missing')]
}

const bare = (body: CompiledBody): CompiledBody => ['ignore', 'only', 'unless', 'when', 'missing'].reduce(without<CompiledBody>, body)

/** The condition that stopped it, in a few words; undefined where it speaks, and for rules that are code. */
export const whyNot = (rule: LoadedRule, reply: Reply): string | undefined => {
  const inside = insideOf(rule, reply)
  if (!inside) return undefined
  const {body, reading} = inside
  const speaks = (one: CompiledBody): boolean => checkRule(one, () => '', reply, reading).length > 0
  if (speaks(body)) return undefined
  const stopped = [...relaxed(body)].filter(([, one]) => speaks(one)).map(([name]) => name)
  if (stopped.length > 0) return `stopped by ${stopped.join(', or by ')}`
  return speaks(bare(body)) ? `stopped by several conditions at once: ${[...relaxed(body)].map(([name]) => name).join('; ')}` : 'no phrase of it matches'
}
