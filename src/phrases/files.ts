// Folders of rule files -> one compiled table: the built-in rules when the package is built, a company's own at run time.
import type {Pack} from '../linter.js'
import {compilePhrases} from './compile.js'
import {readLists, readPack, readRuleFile, ruleIdOf} from './read.js'
import type {CompiledPhrases, Lists, PhraseRuleSource, Problem} from './types.js'

/** A YAML file: `<pack>/pack.yml`, `<pack>/lists.yml`, `lists.yml` or a rule. */
export interface RuleFile {
  path: string
  text: string
}

export interface RuleFiles {
  packs: Record<string, Pack>
  sources: PhraseRuleSource[]
  /** The lists of the files, beside those that were known. */
  lists: Lists
  problems: Problem[]
}

const nameOf = (path: string): string => path.replaceAll('\\', '/').split('/').at(-1)!

/** The line on which a list begins, 1-based. */
const lineOf = (text: string, name: string): number => Math.max(0, text.split('\n').findIndex((line) => line.startsWith(`${name}:`))) + 1

/** Reads all files. Rules take their pack's category when they name none. `knownLists` are lists from elsewhere. */
const readRuleFiles = (files: readonly RuleFile[], knownLists: Lists = {}): RuleFiles => {
  const problems: Problem[] = []
  const lists: Record<string, readonly string[]> = {}
  const packs: Record<string, Pack> = {}
  const rules: RuleFile[] = []
  const listFiles: RuleFile[] = []
  for (const file of files) {
    const name = nameOf(file.path)
    if (name === 'lists.yml' || name === 'lists.yaml') listFiles.push(file)
    else if (name === 'pack.yml' || name === 'pack.yaml') {
      const {pack, problems: found} = readPack(file.path, file.text)
      problems.push(...found)
      if (pack) packs[ruleIdOf(file.path).pack] = pack
    } else rules.push(file)
  }
  const fileOf = new Map<string, string>()
  for (const {path, text} of listFiles) {
    const {lists: more} = readLists(path, text)
    for (const [name, phrases] of Object.entries(more)) {
      const other = fileOf.get(name)
      if (other !== undefined) problems.push({path, line: lineOf(text, name), column: 1, message: `the list ${name} is in ${other} too: give one of them another name`})
      fileOf.set(name, path)
      lists[name] = phrases
    }
  }
  const all = {...knownLists, ...lists}
  for (const {path, text} of listFiles) problems.push(...readLists(path, text, all).problems)
  const sources: PhraseRuleSource[] = []
  for (const {path, text} of rules) {
    const {rule, problems: found} = readRuleFile(path, text, all)
    problems.push(...found)
    if (rule) sources.push({...rule, category: rule.category ?? packs[rule.pack]?.category ?? 'writing'})
  }
  return {packs, sources, lists, problems}
}

/** Reads and compiles; compiles nothing when there are problems. */
export const compileFiles = (files: readonly RuleFile[], knownLists: Lists = {}): RuleFiles & {compiled?: CompiledPhrases} => {
  const read = readRuleFiles(files, knownLists)
  if (read.problems.length > 0) return read
  return {...read, compiled: compilePhrases(read.sources, {...knownLists, ...read.lists})}
}
