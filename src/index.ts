// The public door.
import {channels} from './channels/index.js'
import {knownOf} from './config/known.js'
import {ConfigError} from './config/problem.js'
import type {Config} from './config/types.js'
import {linterOf, openConfig, rules} from './house.js'
import type {LintContext} from './lint.js'
import type {Linter} from './linter.js'

export {ConfigError} from './config/problem.js'
export {defineRule} from './rule.js'
export {channels, countLength} from './channels/index.js'
export type {LengthOptions} from './channels/index.js'
export {redact} from './privacy/redact.js'
export {fromRetext} from './retext.js'
export type * from './rule.js'
export type {Config} from './config/types.js'
export type {Linter, Pack} from './linter.js'
export {packs, rules} from './house.js'

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
  return {...linter, lint: async (draft) => linter.lint(careful(draft)), lintSync: (draft) => linter.lintSync(careful(draft))}
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
