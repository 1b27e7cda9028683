// Reads one config file to a plain value, and tells the place of anything in it when it is asked.
import {readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Document, LineCounter, Pair, YAMLError} from 'yaml'
import {packageKey} from './find.js'
import {plainly} from '../phrases/yaml-errors.js'
import {pointer} from '../places.js'
import {doubledKeys, twice, twiceAt} from './doubled.js'
import {ConfigError} from './problem.js'
import type {PlacedProblem, Problem} from './problem.js'
import {utf8} from './word-list.js'
import {nestsTooDeeply, unlessTooDeep} from '../yaml-depth.js'

/** Line and column, from 1. */
export interface Place {
  line: number
  column: number
}

/** Where a key or a value stands; undefined where the file has no places, as in code. */
export type Locate = (problem: Pick<Problem, 'at' | 'of'>) => Place | undefined

export interface ReadFile {
  file: string
  /** Unchecked; undefined when the file is empty. */
  value: unknown
  /** It is a module, which may hold rules. */
  code: boolean
  /** Loads the YAML parser if it was not needed before. */
  locator: () => Promise<Locate>
}

const fail = (file: string, message: string, more: Partial<PlacedProblem> = {}): never => {
  throw new ConfigError([{file, at: [], of: 'value', message, ...more}])
}

const tooDeep = 'is nested too deeply'

const placeIn = (document: Document.Parsed, lines: LineCounter, isPair: (node: unknown) => node is Pair): Locate => {
  const at = (offset: number): Place => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  return ({at: path, of}) => {
    let node: unknown = document.contents
    let offset = (node as {range?: [number, number, number]} | null)?.range?.[0] ?? 0
    for (const [i, key] of path.entries()) {
      const items: unknown[] = (node as {items?: unknown[]} | null)?.items ?? []
      const child = typeof key === 'number' ? items[key] : items.find((item) => isPair(item) && String(item.key) === key)
      if (child === undefined) break // a key that is missing: its parent is the place
      const value: unknown = isPair(child) ? child.value : child
      const wanted = isPair(child) && ((of === 'key' && i === path.length - 1) || value === null) ? child.key : value
      offset = (wanted as {range?: [number, number, number]} | null)?.range?.[0] ?? offset
      node = value
    }
    return at(offset)
  }
}

const said = (error: YAMLError, text: string): ReturnType<typeof plainly> => {
  const {code, pos: [offset]} = error
  switch (code) {
    case 'DUPLICATE_KEY': return {offset, message: twiceAt(text, offset)}
    case 'TAG_RESOLVE_FAILED': return {offset, message: 'a text that starts with ! needs quotes'}
    case 'MULTIPLE_DOCS': return {offset, message: 'nothing may follow the line ---'}
    default: return plainly(error, text)
  }
}

/** @param uniqueKeys whether a key may stand only once in its map */
const parseYaml = async (file: string, text: string, uniqueKeys = true): Promise<{value: unknown; locate: Locate}> => {
  const {LineCounter, isPair, parseDocument, visit} = await import('yaml')
  const lines = new LineCounter()
  const document = unlessTooDeep(() => parseDocument(text, {lineCounter: lines, prettyErrors: false, merge: true, uniqueKeys})) ?? fail(file, tooDeep)
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    const {offset, message} = said(error, text)
    const {line, col} = lines.linePos(offset)
    fail(file, message, {line, column: col})
  }
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return
      const {line, col} = lines.linePos(alias.range?.[0] ?? 0)
      fail(file, `*${alias.source} names an anchor that is not there: a text that starts with * needs quotes`, {line, column: col})
    }
  })
  return {value: valueOf(file, document), locate: placeIn(document, lines, isPair)}
}

/** Few aliases can stand for a great deal. */
const valueOf = (file: string, document: Document.Parsed): unknown => {
  let value: unknown
  try {
    value = document.toJS({maxAliasCount: 100})
  } catch (error) {
    fail(file, error instanceof ReferenceError ? 'there are too many aliases (*name)' : '<<: takes a map or its *name')
  }
  return nestsTooDeeply(value) ? fail(file, tooDeep) : value // an anchor can hold itself
}

const readText = (file: string): string => {
  try {
    return utf8(readFileSync(file))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return fail(file, 'there is no such config file', {missing: true})
    return fail(file, code === 'EISDIR' ? 'is a folder, not a config file' : code === undefined ? message : `cannot be read (${code})`)
  }
}

const readJson = async (file: string): Promise<ReadFile> => {
  const text = readText(file)
  const inside = basename(file) === 'package.json' ? [packageKey] : []
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const [, what = '', at] = /^(.*?)(?:, "[^]*| in JSON at position (\d+).*)?$/.exec((error as Error).message) ?? []
    // The parser of YAML says where of most mistakes of which that of JSON does not.
    const found: Partial<PlacedProblem> = at === undefined ? await parseYaml(file, text).then(() => ({}), ({problems}: ConfigError) => problems[0]!) : pointer(text)(Number(at))
    fail(file, '', {...found, message: `is not JSON: ${what.toLowerCase()}`})
  }
  if (nestsTooDeeply(value)) fail(file, tooDeep)
  for (const {offset, path} of doubledKeys(text)) if (inside.every((key, i) => path[i] === key)) fail(file, twice(path.at(-1)!), pointer(text)(offset))
  for (const key of inside) value = (value as Record<string, unknown> | null)?.[key] ?? fail(file, `has no key "${key}"`)
  const locator = async (): Promise<Locate> => {
    const {locate} = await parseYaml(file, text, false)
    return ({at, of}) => locate({at: [...inside, ...at], of})
  }
  return {file, value, code: false, locator}
}

const readCode = async (file: string): Promise<ReadFile> => {
  readText(file)
  try {
    const {default: value} = (await import(pathToFileURL(file).href)) as {default?: unknown}
    if (value === undefined) fail(file, 'exports no config: write `export default {…}`')
    return {file, value: await value, code: true, locator: async () => () => undefined}
  } catch (error) {
    if (error instanceof ConfigError) throw error
    return fail(file, `cannot be loaded: ${(error as Error).message.split('\n')[0]}`)
  }
}

/**
 * Reads a config file by its ending: YAML, JSON, package.json, or a module with a default export.
 * @throws ConfigError with the place, when it cannot be read or parsed
 */
export const readConfig = async (file: string): Promise<ReadFile> => {
  const ending = extname(file)
  if (ending === '.json') return readJson(file)
  if (ending === '.js' || ending === '.mjs') return readCode(file)
  if (/^\.(?:[cm]?ts|cjs|toml|json[c5])$/.test(ending)) fail(file, `a config cannot be of this kind (${ending}), but .yml, .json, .js or .mjs`)
  const {value, locate} = await parseYaml(file, readText(file))
  return {file, value, code: false, locator: async () => locate}
}
