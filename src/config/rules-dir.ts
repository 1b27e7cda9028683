// A company's own rules: a folder of YAML files, read by the code that reads the built-in ones.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compileFiles} from '../phrases/files.js'
import {secondReader} from '../classifier/index.js'
import {ruleIdOf} from '../phrases/read.js'
import type {Lists} from '../phrases/types.js'
import {phraseRules} from '../phrases/index.js'
import type {LoadedRule} from '../rule.js'
import {ConfigError} from './problem.js'
import {utf8} from './word-list.js'
import type {OwnRules} from './resolve.js'

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => /\.(?:ya?ml(?:\.txt)?|json)$/i.test(path)).sort()
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'is a file, not a folder of rules' : `cannot be read (${code ?? 'unknown'})`, {cause: error})
  }
}

const isRead = (path: string): boolean => /\.ya?ml$/i.test(path)

/** A rule would never speak whose file has another ending; other JSON beside rules is none of our business. */
const isMeant = (path: string): boolean => isRead(path) || /\.txt$/i.test(path) || /"(?:phrases|rationale)"\s*:/.test(readFileSync(path, 'utf8'))

/** What is wrong with the name of a rule's file, or of its folder: the rule is called by them. */
const misnamed = (path: string): ConfigError['problems'] => {
  if (!isRead(path)) return [{file: path, at: [], of: 'value', message: `is not read as a rule: let its name end in .yml alone${/json$/i.test(path) ? ', which may hold JSON' : ''}`}]
  const {id} = ruleIdOf(path)
  return /^[\w-]+\/[\w-]+$/.test(id) ? [] : [{file: path, at: [], of: 'value', message: `its rule would be called "${id}": let file and folder have names of letters, digits and hyphens, as our-rules/no-nicknames.yml`}]
}

/** Of one name and two endings. */
const sameTwice = (rules: readonly LoadedRule[]): Error => new Error(`${rules.find(({id}, i) => rules.findIndex((each) => each.id === id) < i)!.id} is there as .yml and as .yaml: one would be lost`)

/**
 * Reads `folder/name.yml` as the rule `<folder's name>/name`, and `folder/pack/name.yml` as `pack/name`.
 * @throws ConfigError with the place of every mistake in them
 * @throws Error with one line, when there is nothing to read
 */
export const readRulesDir = (folder: string, lists: Lists): OwnRules => {
  const paths = filesIn(folder).filter((path) => isMeant(join(folder, path)))
  if (paths.length === 0) throw new Error('there is no .yml file in this folder')
  const wrong = paths.flatMap((path) => misnamed(join(folder, path)))
  if (wrong.length > 0) throw new ConfigError(wrong)
  const {compiled, problems} = compileFiles(paths.map((path) => ({path: join(folder, path), text: utf8(readFileSync(join(folder, path)), `${path} `)})), lists)
  if (!compiled) throw new ConfigError(problems.map(({path, line, column, message}) => ({file: path, line, column, message, at: [], of: 'value'})))
  const rules = phraseRules([compiled], {...secondReader, confidence: () => 'high'})
  const own = Object.fromEntries(rules.map((rule) => [rule.id, rule]))
  if (Object.keys(own).length < rules.length) throw sameTwice(rules)
  return own
}
