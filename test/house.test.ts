// House test 3: folder = list = ids; imports run one way; only src/index.ts knows the rules; the public door is this wide.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, dirname, normalize} from 'node:path'
import {describe, expect, test} from 'vitest'
import {codeRules} from '../rules/index.js'
import {rules} from '../src/index.js'
import {readLists} from '../src/phrases/read.js'
import {namedIn} from '../src/phrases/shared-lists.js'
import type {Lists} from '../src/phrases/types.js'

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })

const sources = [...files('src'), ...files('rules'), ...files('bin')].filter((path) => path.endsWith('.ts') && path !== 'rules/compiled.ts')
const imports = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'"\n]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => (match[1] ?? match[2])!)
const localImports = (path: string): string[] =>
  imports(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replace(/\.js$/, '.ts'))

describe('the folder is the list', () => {
  const inFolders = files('rules').filter((path) => path.split('/').length === 3)

  test('every code rule has its line, and every line its file', () => {
    const found = inFolders.filter((path) => path.endsWith('.ts')).map((path) => path.slice('rules/'.length, -'.ts'.length))
    expect(codeRules.map(([id]) => id).toSorted()).toEqual(found.toSorted())
  })

  test('every rule file is a rule, and every rule a file', () => {
    const found = inFolders.filter((path) => !/\/(pack|lists)\.yml$/.test(path)).map((path) => path.slice('rules/'.length).replace(/\.(ts|yml)$/, ''))
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(found.toSorted())
  })

  test('every list is used by a rule, or by a list that is', () => {
    const yaml = files('rules').filter((path) => path.endsWith('.yml'))
    const isOfLists = (path: string): boolean => path.endsWith('/lists.yml')
    const lists = Object.assign({}, ...yaml.filter(isOfLists).map((path) => readLists(path, readFileSync(path, 'utf8')).lists)) as Lists
    const used = new Set(namedIn(yaml.filter((path) => !isOfLists(path)).flatMap((path) => readFileSync(path, 'utf8').split('\n').filter((line) => !/^ *#/.test(line)))))
    // What is added to a set while it is gone through is gone through, too.
    for (const name of used) for (const needed of namedIn(lists[name] ?? [])) used.add(needed)
    expect(Object.keys(lists).filter((name) => !used.has(name))).toEqual([])
  })

  test('every pack says what it is', () => {
    for (const folder of new Set(inFolders.map((path) => dirname(path)))) expect(readdirSync(folder)).toContain('pack.yml')
  })
})

test('the public door is as wide as the README says, and has a side door for the command', async () => {
  const door = ['ConfigError', 'channels', 'countLength', 'createLinter', 'defineConfig', 'defineRule', 'fromRetext', 'loadConfig', 'packs', 'redact', 'rules']
  const ofTheCommand = ['builtInLists', 'linterOf', 'openConfig', 'ownRulesOf', 'withLesson']
  expect(Object.keys(await import('../src/index.js')).toSorted()).toEqual([...door, ...ofTheCommand].toSorted())
})

describe('imports run one way', () => {
  test('only the door knows the rules', () => {
    const knowing = sources.filter((path) => path.startsWith('src/') && localImports(path).some((name) => name.startsWith('rules/')))
    expect(knowing).toEqual(['src/index.ts'])
  })

  test('a rule imports neither the engine nor the outside world', () => {
    const engine = /^src\/(lint|linter|index|precedence|verdict|retext-plugin)\.ts$|^src\/(config|cli|reporters)\//
    for (const path of sources.filter((one) => one.startsWith('rules/') && one !== 'rules/index.ts')) {
      expect(localImports(path).filter((name) => engine.test(name)), path).toEqual([])
      expect(imports(path).filter((name) => name.startsWith('node:')), path).toEqual([])
    }
  })

  test('the engine reads no file, prints nothing and knows no time', () => {
    for (const path of sources.filter((one) => /^src\/(?:[a-z-]+\.ts|text|matching|memo|encoding|customer|tokens|phrases|spelling|channels|privacy)/.test(one) && !/\/build\//.test(one))) {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
      expect(code, path).not.toMatch(/from 'node:|\bconsole\.|\bprocess\.|Date\.now|new Date\(\)|performance\.now|Math\.random/)
    }
  })

  test('only bin/ touches process', () => {
    for (const path of sources.filter((one) => one.startsWith('src/'))) expect(readFileSync(path, 'utf8'), path).not.toMatch(/\bprocess\.(exit|argv|stdout|stdin|env)/)
  })
})
