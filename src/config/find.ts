// Finds the config file that is in force for a draft: the nearest one upwards.
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ConfigError} from './problem.js'

const names = ['yml', 'yaml', 'json', 'js', 'mjs'].map((ending) => `reply-lint.config.${ending}`)

const manifest = 'package.json'

/** The key of package.json that holds a config. */
export const packageKey = 'reply-lint'

const inPackage = (file: string): boolean => {
  if (!existsSync(file)) return false
  try {
    const text = readFileSync(file, 'utf8')
    return text.includes(`"${packageKey}"`) && packageKey in (JSON.parse(text) as object)
  } catch {
    return false // a broken or unreadable package.json is not ours to complain of
  }
}

/** @throws ConfigError where another stands beside it */
const alone = (folder: string, name: string): string => {
  const other = names.find((each) => each !== name && existsSync(join(folder, each))) ?? (inPackage(join(folder, manifest)) ? manifest : undefined)
  if (other !== undefined) throw new ConfigError([{file: join(folder, name), at: [], of: 'value', message: `beside it is ${other}, and only one of them can be in force: keep one`}])
  return join(folder, name)
}

/**
 * The config file of one folder alone, by its absolute path.
 * @throws ConfigError where there are two
 */
export const inFolder = (folder: string): string | undefined => {
  // Not by `join`, which looks at every letter: most starts ask for two dozen files that are not there.
  for (const name of names) if (existsSync(`${folder}/${name}`)) return alone(folder, name)
  return inPackage(`${folder}/${manifest}`) ? join(folder, manifest) : undefined
}

/** What people call it after other tools, and what Windows makes of the name of a text: few, for each start without a config asks for them. */
const nearNames = ['reply-lint.yml', 'reply-lint.yaml', '.reply-lint.yml', '.reply-lintrc', '.reply-lintrc.json', 'reply-lint.config', 'reply-lint.config.yml.txt', 'reply-lint.config.ts']

/** The first two may also be a workflow, or what other configs extend. */
const isMeant = (file: string, name: string): boolean => {
  if (!name.startsWith('reply-lint.y')) return true
  try {
    return /^["']?(?:extends|region|packs|channel|company|words|voice|departments|channels|placeholders|rules|rulesDir|overrides)["']?[ \t]*:/m.test(readFileSync(file, 'utf8'))
  } catch {
    return false // a folder, or not ours to read
  }
}

/**
 * In a folder for which there is no config: all settings of one under a near name would be lost in silence.
 * @throws ConfigError with the name that it should have
 */
export const refuseMisnamed = (folder: string): void => {
  for (const name of nearNames) {
    const file = `${folder}/${name}`
    if (existsSync(file) && isMeant(file, name)) throw new ConfigError([{file: join(folder, name), at: [], of: 'value', message: `is not read as the config: call it ${name.endsWith('json') ? names[2] : name.endsWith('ts') ? 'reply-lint.config.js' : names[0]}`}])
  }
}

const isCode = (file: string | undefined): boolean => file !== undefined && /\.m?js$/.test(file)

/** Looks from a folder upwards, for a config of code not beyond the repository: what lies above is not the project's to run. Answers are kept in `known`, by folder, for the other drafts of a run. */
export const findConfig = (folder: string, known = new Map<string, string | undefined>()): string | undefined => {
  if (known.has(folder)) return known.get(folder)
  const above = dirname(folder)
  const further = (): string | undefined => {
    const file = above === folder ? undefined : findConfig(above, known)
    return isCode(file) && existsSync(join(folder, '.git')) ? undefined : file
  }
  const found = inFolder(folder) ?? further()
  known.set(folder, found)
  return found
}
