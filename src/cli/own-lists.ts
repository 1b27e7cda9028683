// The word lists in a config's own rules. They are read without the rules, so that a slip in one of these stops nothing.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {readChain} from '../config/chain.js'
import {findConfig} from '../config/find.js'
import type {Lists} from '../phrases/types.js'

/** `lists.yml` in a folder of rules and in the folders of its packs. */
const listFiles = (folder: string): string[] => {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => /(?:^|[\\/])lists\.ya?ml$/.test(path)).sort().map((path) => join(folder, path))
  } catch {
    return []
  }
}

/**
 * The lists of the config in force in a folder; none where it cannot be read, which whoever needs it says.
 * @param given the config that was named on the command line
 */
export const ownLists = async (given: string | false | undefined, folder: string, cwd: string): Promise<Lists> => {
  const file = given === false ? undefined : given === undefined ? findConfig(folder) : isAbsolute(given) ? given : join(cwd, given)
  if (file === undefined) return {}
  const chain = await readChain(file).catch(() => [])
  const folders = chain.flatMap((read) => {
    const {rulesDir} = (read.value ?? {}) as {rulesDir?: unknown}
    return typeof rulesDir === 'string' ? [resolve(dirname(read.file), rulesDir)] : []
  })
  const files = folders.flatMap(listFiles)
  if (files.length === 0) return {}
  const {readLists} = await import('../phrases/read.js')
  return Object.assign({}, ...files.map((path) => readLists(path, readFileSync(path, 'utf8')).lists)) as Lists
}
