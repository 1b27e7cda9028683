// A company's own rules: a folder of YAML files, read by the code that reads the built-in ones.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compileFiles} from '../phrases/files.js'
import {secondReader} from '../classifier/index.js'
import type {Lists} from '../phrases/types.js'
import {phraseRules} from '../phrases/index.js'
import {ConfigError} from './problem.js'
import type {OwnRules} from './resolve.js'

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => /\.ya?ml$/.test(path)).sort()
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'is a file, not a folder of rules' : `cannot be read (${code ?? 'unknown'})`, {cause: error})
  }
}

const withoutEnding = (path: string): string => path.replace(/\.ya?ml$/, '')

/**
 * Reads `folder/name.yml` as the rule `<folder's name>/name`, and `folder/pack/name.yml` as `pack/name`.
 * @throws ConfigError with the place of every mistake in them
 * @throws Error with one line, when there is nothing to read
 */
export const readRulesDir = (folder: string, lists: Lists): OwnRules => {
  const paths = filesIn(folder)
  if (paths.length === 0) throw new Error('there is no .yml file in this folder')
  const twice = paths.find((path, i) => withoutEnding(path) === withoutEnding(paths[i - 1] ?? ''))
  if (twice !== undefined) throw new Error(`${withoutEnding(twice)} is there as .yaml and as .yml: one would be lost`)
  const {compiled, problems} = compileFiles(paths.map((path) => ({path: join(folder, path), text: readFileSync(join(folder, path), 'utf8')})), lists)
  if (!compiled) throw new ConfigError(problems.map(({path, line, column, message}) => ({file: path, line, column, message, at: [], of: 'value'})))
  return Object.fromEntries(phraseRules([compiled], {...secondReader, confidence: () => 'high'}).map((rule) => [rule.id, rule]))
}
