// What the linter is made of, for the public door and for the command: the only module in src/ that knows the rules.
import {codeRules} from '../rules/index.js'
import {packs} from '../rules/compiled.js'
import {phrases} from '../rules/compiled-phrases.js'
import {fromArchive} from './encoding/archive.js'
import {readsAsChild} from './customer/child.js'
import {secondReader} from './classifier/index.js'
import {knownOf} from './config/known.js'
import {ConfigError} from './config/problem.js'
import type {Config} from './config/types.js'
import type {ConfigFile} from './config/resolve.js'
import type {LintContext} from './lint.js'
import {changed, makeLinter, type House, type Linter} from './linter.js'
import {phraseRules} from './phrases/index.js'
import type {CompiledPhrases, Lists} from './phrases/types.js'
import {channels, replyLength, resolveChannel} from './channels/index.js'
import {claimsIn} from './privacy/claims.js'
import type {LoadedRule, Rule} from './rule.js'
import {readyWords} from './spelling/words.js'

export {packs} from '../rules/compiled.js'

/** Every built-in rule. */
export const rules: readonly LoadedRule[] = [...Object.entries(codeRules).map(([id, rule]) => load(id, rule)), ...phraseRules([fromArchive<CompiledPhrases>(phrases)], secondReader)]

/** The rule itself with its names: to copy a rule would read all of it. */
function load(id: string, rule: Rule): LoadedRule {
  return Object.assign(rule, namesOf(id, rule))
}

function namesOf(id: string, rule: Rule): Pick<LoadedRule, 'id' | 'pack' | 'category'> {
  const pack = id.slice(0, id.indexOf('/'))
  return {id, pack, category: rule.category ?? packs[pack]?.category ?? 'writing'}
}

/** The documentation of a rule: its place in the catalogue. */
const urlOf = (id: string): string => `https://github.com/reply-lint/reply-lint/blob/main/rules/README.md#${id.replace('/', '-')}`

const house: House = {
  packs,
  rules,
  channelOf: (id, config) => resolveChannel(id, config.channels),
  lengthOf: (text, channel) => replyLength(text, channel),
  readsAsChild,
  personalIn: claimsIn,
  urlOf
}

/**
 * The rules that a config brings, as those of the house are.
 * @internal
 */
export const ownRulesOf = ({ownRules = {}}: Config): LoadedRule[] => Object.entries(ownRules).map(([id, rule]) => changed(rule, {...namesOf(id, rule), own: true}))

/**
 * A linter for a config that was checked, as all are that `openConfig` gives.
 * @internal
 */
export const linterOf = async (config: Config, time?: LintContext['time']): Promise<Linter> => {
  await readyWords()
  const {ownRules} = config
  if (ownRules === undefined) return makeLinter(house, config, time)
  const {wrongOwnRules} = await import('./config/own-rules.js')
  const wrong = wrongOwnRules(ownRules)
  if (wrong.length > 0) throw new ConfigError(wrong)
  return makeLinter({...house, rules: [...rules, ...ownRulesOf(config)], urlOf: (id) => (Object.hasOwn(ownRules, id) ? 'https://github.com/reply-lint/reply-lint#a-rule-of-your-own' : urlOf(id))}, config, time)
}

/**
 * The built-in word lists, for phrases of the company's own.
 * @internal
 */
export const builtInLists = async (): Promise<Lists> => JSON.parse(fromArchive<{lists: string}>((await import('../rules/compiled-lists.js')).archive).lists) as Lists

/**
 * Opens a config file with all that it names, for the settings of any number of drafts: `openConfig(file).for(path)`.
 *
 * @internal
 * @throws ConfigError with `file:line:column` of every mistake
 */
export const openConfig = async (file: string): Promise<ConfigFile> =>
  (await import('./config/load.js')).openConfig(file, knownOf(rules, channels), builtInLists)
