// The linter for a draft: the config that is in force for its path, with the options of the command line over it.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {shownId} from '../channels/resolve.js'
import {channels, defaultChannel, findChannel, nearestChannel} from '../channels/index.js'
import {findConfig, refuseMisnamed} from '../config/find.js'
import {ConfigError} from '../config/problem.js'
import type {ConfigFile} from '../config/resolve.js'
import type {Config} from '../config/types.js'
import {linterOf, openConfig, ownRulesOf} from '../index.js'
import type {Linter} from '../linter.js'
import type {LoadedRule} from '../rule.js'
import {UsageError} from './io.js'
import type {Io} from './io.js'
import type {CheckOptions} from './options.js'

export type SettingOptions = Pick<CheckOptions, 'channel' | 'limit' | 'config'>

export interface LinterForDraft {
  linter: Linter
  /** Rules of the config's own, in force or not. */
  ownRules: () => readonly LoadedRule[]
  /** The channel of a draft that does not say. */
  channel: string
  /** Who named that channel: the command line, the config for these files, the config for all; undefined where nobody did. */
  named: 'option' | 'override' | 'config' | undefined
  /** All that the answer depends on beside the text; undefined where nobody can say. */
  settingsText: () => string | undefined
}

/**
 * The id of a channel that was named by it or by another name that people have for it.
 * @param own the channels of the config in force
 * @throws UsageError with the one that was probably meant
 */
const channelId = (name: string, own: readonly string[]): string => {
  if (own.includes(name)) return name
  const found = findChannel(name)
  if (found) return found.id
  const near = nearestChannel(name, own)
  throw new UsageError(`--channel: there is no channel "${shownId(name)}"${near === undefined ? '; `reply-lint channels` lists them' : `: did you mean "${near}"?`}`)
}

/** Finds and opens config files, each once in a run. */
export const configFiles = (given: CheckOptions['config'], cwd: string): ((path: string | undefined) => Promise<ConfigFile | undefined>) => {
  const folders = new Map<string, string | undefined>()
  const opened = new Map<string, Promise<ConfigFile>>()
  const looked = new Set<string>()
  return async (path) => {
    if (given === false) return undefined
    const folder = path === undefined ? cwd : dirname(path)
    const file = given === undefined ? findConfig(folder, folders) : isAbsolute(given) ? given : join(cwd, given)
    if (file === undefined) {
      // Not in every folder above, which costs each start more than such a name is worth.
      for (const each of [folder, cwd]) if (!looked.has(each)) {
        refuseMisnamed(each)
        looked.add(each)
      }
      return undefined
    }
    const config = opened.get(file) ?? openConfig(file)
    opened.set(file, config)
    return config
  }
}

/** The options of the command line as a config of their own. */
const optionsAsConfig = ({channel, limit}: SettingOptions, ids: () => readonly string[]): Config => ({
  ...(channel === undefined ? {} : {channel}),
  ...(limit === undefined ? {} : {channels: Object.fromEntries(ids().map((id) => [id, {limit}]))})
})

const rulesTexts = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => /\.ya?ml$/i.test(path)).sort().flatMap((path) => [path, readFileSync(join(folder, path), 'utf8')])

/** @returns for a path (absolute, or undefined for a draft that has none) its linter; drafts with the same settings share one */
export const linters = (options: SettingOptions, io: Pick<Io, 'cwd'>, time?: Parameters<typeof linterOf>[1]): ((path: string | undefined) => Promise<LinterForDraft>) => {
  const configFor = configFiles(options.config, io.cwd)
  const made = new Map<string, Promise<LinterForDraft>>()
  const make = async (file: ConfigFile | undefined, path: string | undefined): Promise<LinterForDraft> => {
    const ids = (): string[] => [...(file?.known.channels ?? channels.map(({id}) => id))]
    const over = optionsAsConfig(options.channel === undefined ? options : {...options, channel: channelId(options.channel, ids())}, ids)
    if (!file) return {linter: await linterOf(over, time), ownRules: () => [], channel: over.channel ?? defaultChannel, named: over.channel === undefined ? undefined : 'option', settingsText: () => JSON.stringify(over)}
    const {config, layers, origins} = await file.for(path)
    const {ownRules, ...settings} = config
    const merged = Object.keys(over).length === 0 ? settings : (file.merged().lay(settings, 0).lay(over, 1).value as Config)
    const {folders, code} = file.ruleSources
    const origin = origins.get('channel')
    const named = origin === undefined ? undefined : layers[origin.layer]?.at.length ? 'override' : 'config'
    return {
      linter: await linterOf({...merged, ...(ownRules ? {ownRules} : {})}, time),
      ownRules: () => ownRulesOf(config),
      channel: merged.channel ?? defaultChannel,
      named: over.channel !== undefined ? 'option' : named,
      settingsText: () => (code ? undefined : [JSON.stringify(merged), ...folders.flatMap(rulesTexts)].join('\n'))
    }
  }
  return async (path) => {
    const file = await configFor(path)
    const key = file ? `${file.file}\n${(await file.layersFor(path)).join()}` : ''
    const linter = made.get(key) ?? make(file, path)
    made.set(key, linter)
    return linter
  }
}

/** The same for what needs the settings little: where a config that was found has a mistake, the linter without it, and the mistake. */
export const forgivingLinters = (config: CheckOptions['config'], io: Pick<Io, 'cwd'>): ((path: string | undefined) => Promise<LinterForDraft & {broken?: Error}>) => {
  const strict = linters({config}, io)
  const plain = linters({config: false}, io)
  return async (path) => {
    try {
      return await strict(path)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return {...(await plain(path)), broken: error}
    }
  }
}
