// The library's way to a config file; only what calls loadConfig loads this.
import {statSync} from 'node:fs'
import {dirname, extname, resolve} from 'node:path'
import {findConfig, refuseMisnamed} from './find.js'
import type {Lists} from '../phrases/types.js'
import {ConfigFile} from './resolve.js'
import type {Config, Known} from './types.js'

/**
 * Opens a config file; what reads its YAML rules is loaded only when it names some.
 * @param lists the built-in word lists, which those rules may use
 */
export const openConfig = (file: string, house: Known, lists: () => Promise<Lists>): Promise<ConfigFile> =>
  ConfigFile.open(resolve(file), house, async (folder) => (await import('./rules-dir.js')).readRulesDir(folder, await lists()))

const isConfig = (path: string): boolean => ['.yml', '.yaml', '.json', '.js', '.mjs'].includes(extname(path))

/** The settings in force at a path; an empty config when there is no config file. */
export const loadConfigAt = async (path: string, open: (file: string) => Promise<ConfigFile>): Promise<Config> => {
  const from = resolve(path)
  if (isConfig(from)) return (await (await open(from)).for(undefined)).config
  const folder = statSync(from, {throwIfNoEntry: false})?.isDirectory() === true
  const file = findConfig(folder ? from : dirname(from))
  if (file === undefined) refuseMisnamed(folder ? from : dirname(from))
  return file === undefined ? {} : (await (await open(file)).for(folder ? undefined : from)).config
}
