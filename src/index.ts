// The public door, and the only module in src/ that knows the rules.
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
import {mend} from './spelling/why.js'
import {readyWords} from './spelling/words.js'

export {ConfigError} from './config/problem.js'
export {defineRule} from './rule.js'
export {channels, countLength} from './channels/index.js'
export type {LengthOptions} from './channels/index.js'
export {redact} from './privacy/redact.js'
export {fromRetext} from './retext.js'
export type * from './rule.js'
export type {Config} from './config/types.js'
export type {Linter, Pack} from './linter.js'

export {packs} from '../rules/compiled.js'

/** Every built-in rule. */
export const rules: readonly LoadedRule[] = [...codeRules.map(([id, rule]) => load(id, rule)), ...phraseRules([fromArchive<CompiledPhrases>(phrases)], secondReader, mend)]

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
 * @internal for the command
 */
export const ownRulesOf = ({ownRules = {}}: Config): LoadedRule[] => Object.entries(ownRules).map(([id, rule]) => changed(rule, {...namesOf(id, rule), own: true}))

/**
 * A linter for a config that was checked, as all are that `openConfig` gives.
 * @internal for the command
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
 * @internal for the command
 */
export const builtInLists = async (): Promise<Lists> => JSON.parse(fromArchive<{lists: string}>((await import('../rules/compiled-lists.js')).archive).lists) as Lists

/**
 * The rule with all that its page shows, which the built-in rules of the command have apart.
 * @internal for the command
 */
export const withLesson = async (rule: LoadedRule): Promise<LoadedRule> => ('examples' in rule ? rule : (await import('../rules/lessons.js')).taught((rule as LoadedRule).id, rule))

/**
 * Opens a config file with all that it names, for the settings of any number of drafts: `openConfig(file).for(path)`.
 *
 * @internal for the command
 * @throws ConfigError with `file:line:column` of every mistake
 */
export const openConfig = async (file: string): Promise<ConfigFile> =>
  (await import('./config/load.js')).openConfig(file, knownOf(rules, channels), builtInLists)

/**
 * Makes a linter. Reads no file.
 *
 * @param settings a company's config, or the promise of one; without it every pack that is on by default is in force
 * @param time `now` is its clock, and `add` is told how many milliseconds each rule took; the first to ask for what many share pays for it
 * @throws ConfigError with the key path of every mistake in the config; TypeError for what is no config
 */
export const createLinter = async (settings: Config | PromiseLike<Config> = {}, time?: LintContext['time']): Promise<Linter> => {
  const config = await settings
  if (typeof config !== 'object' || config === null || Array.isArray(config)) throw new TypeError('createLinter takes a config, an object as in a config file, or nothing')
  if (Object.keys(config).length > 0) {
    const [{checkConfig}, {unsafePatterns}] = await Promise.all([import('./config/check.js'), import('./config/patterns.js')])
    checkConfig(config, knownOf(rules, channels))
    const unsafe = await unsafePatterns(config)
    if (unsafe.length > 0) throw new ConfigError(unsafe)
  }
  const [linter, {careful}] = await Promise.all([linterOf(config, time), import('./draft-keys.js')])
  return {...linter, lint: async (draft, ...more: unknown[]) => linter.lint(careful(draft, more[0])), lintSync: (draft, ...more: unknown[]) => linter.lintSync(careful(draft, more[0]))}
}

/**
 * The settings in force for a draft, from the nearest config file upwards; for `createLinter`.
 *
 * @param path a draft or a folder, by default the working folder, or a config file itself
 * @throws ConfigError with `file:line:column` of every mistake; TypeError for what is no path
 */
export const loadConfig = async (path = '.'): Promise<Config> => {
  if (typeof path !== 'string') throw new TypeError('loadConfig takes the path of a draft, a folder or a config file, or nothing')
  return (await import('./config/load.js')).loadConfigAt(path, openConfig)
}

/** Gives a config its types. */
export const defineConfig = (config: Config): Config => config
