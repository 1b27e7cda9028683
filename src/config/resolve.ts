// A config file -> the settings in force for a draft: what it extends, its word lists, its own rules, its overrides.
import {dirname, resolve} from 'node:path'
import type {Rule} from '../rule.js'
import {unsafePatterns} from './patterns.js'
import {listOf, place, readChain} from './chain.js'
import {pathMatcher} from './globs.js'
import {ownChannels, ownDepartments, problemsOf} from './check.js'
import {takenBy, withOwnRules} from './known.js'
import {Merged} from './merge.js'
import type {Origin} from './merge.js'
import {ConfigError, lookedFor} from './problem.js'
import type {PlacedProblem} from './problem.js'
import type {Locate, ReadFile} from './read.js'
import {configShape} from './shape.js'
import type {Shape} from './shape-of.js'
import type {Config, Known, Overridable, Override} from './types.js'
import {readWordList} from './word-list.js'

/** The company's own rules, by id. */
export type OwnRules = Readonly<Record<string, Rule>>

/** Reads the company's own YAML rules in a folder. Throws a ConfigError, or an Error with one line for the user. */
export type RuleReader = (folder: string) => Promise<OwnRules>

/** A part of the settings, and the drafts it is for. */
export interface Layer {
  file: string
  /** Where in the file: nothing, or `overrides` and an index. */
  at: readonly (string | number)[]
  settings: Overridable
  /** @param path absolute; undefined for a draft that has none */
  applies: (path: string | undefined) => Promise<boolean>
  locator: () => Promise<Locate>
}

export interface Resolved {
  config: Config
  layers: readonly Layer[]
  /** Where every value comes from, by key path. */
  origins: ReadonlyMap<string, Origin>
}

const matcher = (override: Override, folder: string): Layer['applies'] => {
  const matches = pathMatcher(listOf(override.files), folder)
  return async (path) => path !== undefined && matches(path)
}

/** What is wrong with a path; of one that leads nowhere, where it begins too. */
const told = (error: unknown, path: unknown): string => {
  const {message} = error as Error
  return message.startsWith('there is no such') ? message + lookedFor(String(path)) : message
}

/** A word list that stands in a file, in its place. */
const withWords = ({words, ...settings}: Overridable, folder: string): Overridable =>
  words === undefined ? settings : {...settings, words: typeof words === 'string' ? readWordList(resolve(folder, words)) : words}

/** Packs that are everybody's turn nothing on, and all the regulated ones off, of which no word would be said. `[]` says it. */
const turnsAllOff = (packs: readonly string[] = [], {regulated}: Known): boolean => packs.length > 0 && !packs.some((pack) => regulated().includes(pack))
const allOff = 'names no regulated pack, and so turns them all off (everybody’s are on without it): name those that apply, as finance-uk, or write [] for none'

/** As Windows writes them; before a sign of globs a \ takes its meaning from it. */
const windowsPath = /^!?\.\\|\\[\p{L}\p{N}_*]/u

const layersOf = async (read: ReadFile, known: Known, problems: PlacedProblem[]): Promise<Layer[]> => {
  const {overrides = [], extends: _extends, rulesDir: _rulesDir, ownRules: _ownRules, $schema: _schema, ...base} = (read.value ?? {}) as Config
  const folder = dirname(read.file)
  const layers: Layer[] = []
  const add = async (settings: Overridable, at: Layer['at'], applies: Layer['applies']): Promise<void> => {
    if (turnsAllOff(settings.packs, known)) problems.push(...(await place(read, [{at: [...at, 'packs'], of: 'value', message: allOff}])))
    try {
      layers.push({file: read.file, at, settings: withWords(settings, folder), applies, locator: read.locator})
    } catch (error) {
      problems.push(...(await place(read, [{at: [...at, 'words'], of: 'value', message: told(error, settings.words)}])))
    }
  }
  await add(base, [], async () => true)
  for (const [i, override] of overrides.entries()) {
    const {files, ...settings} = override
    // A list of globs that leave out means all others: an empty one would mean all.
    if (listOf(files).length === 0) problems.push(...(await place(read, [{at: ['overrides', i, 'files'], of: 'value', message: 'names no files'}])))
    if (listOf(files).some((glob) => windowsPath.test(glob))) problems.push(...(await place(read, [{at: ['overrides', i, 'files'], of: 'value', message: 'in a glob a / and no \\ parts the folders, as in macros/sms/**'}])))
    await add(settings, ['overrides', i], matcher(override, folder))
  }
  return layers
}

/** Where a config's own rules come from. */
export interface RuleSources {
  /** Folders of YAML rules, absolute. */
  folders: readonly string[]
  /** Some are code, of which nobody can say whether it changed. */
  code: boolean
}

const readOwnRules = async (files: readonly ReadFile[], house: Known, readRules: RuleReader, problems: PlacedProblem[]): Promise<[OwnRules, RuleSources]> => {
  const all: Record<string, Rule> = {}
  const folders: string[] = []
  for (const read of files) {
    const {rulesDir, ownRules} = (read.value ?? {}) as {rulesDir?: unknown; ownRules?: OwnRules}
    const own: Record<string, Rule> = {...(read.code ? ownRules : {})}
    if (typeof rulesDir === 'string') {
      const folder = resolve(dirname(read.file), rulesDir)
      folders.push(folder)
      try {
        Object.assign(own, await readRules(folder))
      } catch (error) {
        problems.push(...(error instanceof ConfigError ? error.problems : await place(read, [{at: ['rulesDir'], of: 'value', message: told(error, rulesDir)}])))
      }
    }
    const taken = takenBy(own, house)
    if (taken !== undefined) problems.push(...(await place(read, [{at: [typeof rulesDir === 'string' ? 'rulesDir' : 'ownRules'], of: 'value', message: taken}])))
    Object.assign(all, own)
  }
  return [all, {folders, code: files.some((read) => read.code && read.value !== null && typeof read.value === 'object' && 'ownRules' in read.value)}]
}

/** A config file that was read whole; `for` gives the settings of one draft. */
export class ConfigFile {
  private shape: Shape | undefined

  private constructor(
    readonly file: string,
    readonly layers: readonly Layer[],
    /** The house with what the file adds to it. */
    readonly known: Known,
    readonly ownRules: OwnRules,
    readonly ruleSources: RuleSources
  ) {}

  /**
   * Reads a config file and everything it names.
   * @throws ConfigError with every mistake at its place
   */
  static async open(file: string, house: Known, readRules: RuleReader): Promise<ConfigFile> {
    const problems: PlacedProblem[] = []
    const files = await readChain(file)
    const [ownRules, sources] = await readOwnRules(files, house, readRules, problems)
    // Of rules that could not be read nobody knows the names.
    const someUnread = problems.length > 0
    const channels = files.flatMap((read) => ownChannels(read.value, house))
    const departments = files.flatMap((read) => ownDepartments(read.value))
    const known = {...withOwnRules(house, ownRules), channels: [...house.channels, ...channels]}
    for (const read of files) problems.push(...(await place(read, problemsOf(read.value, {...known, channels: house.channels}, {ownChannels: channels, ownDepartments: departments, code: read.code}).filter(({at, of}) => !(someUnread && of === 'key' && at.at(-2) === 'rules')))))
    if (problems.length === 0) for (const read of files) problems.push(...(await place(read, await unsafePatterns(read.value))))
    const layers: Layer[] = []
    if (problems.length === 0) for (const read of files) layers.push(...(await layersOf(read, known, problems)))
    if (problems.length > 0) throw new ConfigError(problems)
    return new ConfigFile(file, layers, known, ownRules, sources)
  }

  /** Nothing yet, to lay settings over each other as in the file. */
  merged(): Merged {
    return new Merged((this.shape ??= configShape(this.known)))
  }

  /** The layers in force for a draft, by index: drafts with the same answer have the same settings. */
  async layersFor(path: string | undefined): Promise<number[]> {
    const inForce = await Promise.all(this.layers.map((layer) => layer.applies(path)))
    return inForce.flatMap((applies, i) => (applies ? [i] : []))
  }

  /** The settings in force for a draft. */
  async for(path: string | undefined): Promise<Resolved> {
    const merged = this.merged()
    for (const i of await this.layersFor(path)) merged.lay(this.layers[i]!.settings, i)
    const own = Object.keys(this.ownRules).length > 0 ? {ownRules: this.ownRules} : {}
    return {config: {...(merged.value as Config), ...own}, layers: this.layers, origins: merged.origins}
  }
}
