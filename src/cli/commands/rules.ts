// reply-lint rules [name]: every rule, by pack, or those of a pack or a category.
import {rules, withLesson} from '../../index.js'
import {didYouMean} from '../../nearest.js'
import type {LoadedRule, SeverityByAudience} from '../../rule.js'
import {UsageError} from '../io.js'
import {linters} from '../linters.js'
import {paintFor} from '../paint.js'
import {prettyOrJson, withConfig} from '../common-options.js'
import {several} from '../../reporters/summary.js'
import type {Define} from './index.js'
import {listsInForce, listsTable} from './lists.js'
import {table} from './table.js'

/** `error`, or `error, info in private` where the audience makes a difference. */
export const severityText = (severity: SeverityByAudience): string =>
  typeof severity === 'string' ? severity : severity.public === severity.private ? severity.public : `${severity.public}, ${severity.private} in private`

/** Everything that a rule says of itself. */
const asJson = (rule: LoadedRule): object => {
  const {id, pack, category, title, severity, action = 'edit', alert = [], message, rationale, source, toConfirm, instead = [], needsCustomer, optIn, options, examples} = rule
  return {
    id, pack, category, title, severity, action, alert, message, rationale,
    source: toConfirm ? undefined : source, instead, needsCustomer: needsCustomer ?? false, optIn: optIn ?? false, options: options ?? {}, examples
  }
}

/** Those of the pack or the category of a name; all without one. */
const named = (all: readonly LoadedRule[], name: string | undefined): readonly LoadedRule[] => {
  if (name === undefined) return all
  const found = all.filter(({pack, category}) => pack === name || category === name)
  if (found.length > 0) return found
  if (all.some(({id}) => id === name)) throw new UsageError(`rules ${name}: this is one rule: reply-lint explain ${name}`)
  throw new UsageError(`rules ${name}: there is no such pack or category${didYouMean(name, new Set(all.flatMap(({pack, category}) => [pack, category]))) || '; `reply-lint rules` lists them'}`)
}

export const define: Define = (command, io, done) => {
  withConfig(command)
    .addOption(prettyOrJson())
    .option('--lists', 'the word lists that phrases may name, instead')
    .action(async (name: string | undefined, {format, config, lists: wantsLists}: {format: string; config: string | false | undefined; lists?: true}) => {
      if (wantsLists) {
        const lists = await listsInForce(config, io.cwd)
        await io.stdout.write(format === 'json' ? `${JSON.stringify(lists, undefined, 2)}\n` : `${listsTable(lists, io.stdout.columns ?? 100)}reply-lint explain @<list> shows all of one.\n`)
        return done(0)
      }
      const {linter, ownRules} = await linters({config}, io)(undefined)
      const active = new Map(linter.rules.map((each) => [each.rule.id, each]))
      const all = await Promise.all(named([...rules, ...ownRules()].sort((a, b) => (a.id < b.id ? -1 : 1)), name).map(withLesson))
      if (format === 'json') {
        const list = all.map((rule) => ({...asJson(rule), inForce: active.has(rule.id), severity: active.get(rule.id)?.severity ?? rule.severity}))
        await io.stdout.write(`${JSON.stringify(list, undefined, 2)}\n`)
      } else {
        const paint = await paintFor(io, true)
        for (const pack of new Set(all.map((rule) => rule.pack))) {
          const inPack = all.filter((rule) => rule.pack === pack)
          const rows = inPack.map((rule) => [rule.id, active.has(rule.id) ? severityText(active.get(rule.id)!.severity) : 'off', rule.title])
          await io.stdout.write(`${paint.strong(pack)}\n${table(rows, io.stdout.columns ?? 100, '  ')}\n`)
        }
        await io.stdout.write(`${several(all.length, 'rule')}, ${all.filter(({id}) => active.has(id)).length} in force. reply-lint explain <rule> says more.\n`)
      }
      done(0)
    })
}
