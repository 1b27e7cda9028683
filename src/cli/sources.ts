// Arguments -> the drafts to read: files, folders, globs and standard input, in the order in which they were named.
import {closeSync, fstatSync, openSync, readFileSync, readSync, statSync, type BigIntStats} from 'node:fs'
import {extname, isAbsolute, join, relative, sep} from 'node:path'
import {didYouMean} from '../nearest.js'
import type {Unread} from '../reporters/reporter.js'
import {nameOf, subcommands} from './commands/index.js'
import {decode, largest, largestExport, withoutLastBreak} from './decode.js'
import {filesIn} from './folder.js'
import type {Io} from './io.js'
import {shownText} from './shown-text.js'

/** The name of standard input in reports. */
const stdinName = '<stdin>'

export interface Source {
  /** As the user would write it, personal data covered: what reports name. */
  readonly path: string
  /** As the user wrote it. */
  readonly name: string
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined
  /** Found in a folder and not named: what is no canned response there is passed over. */
  readonly found?: boolean
}

/** What is covered in its name is looked for when a report names it. */
const sourceOf = (name: string, file: string | undefined, inFolder = false): Source => {
  let path: string | undefined
  return {name, file, found: inFolder, get path() { return (path ??= shownText(name)) }}
}

/** What is read in folders. */
const textEndings = ['txt', 'md', 'markdown']
/** Canned-response files, which need a reader of their own. */
const cannedEndings = ['csv', 'tsv', 'json', 'yml', 'yaml', 'html', 'htm', 'hbs', 'handlebars', 'mustache', 'liquid', 'j2', 'jinja']
/** Files that look like drafts or templates and cannot be read as such. */
const otherEndings = new Set(['.xml', '.xlsx', '.xls', '.docx', '.pdf'])
/** Files that hold a draft a line. */
const perLine = new Set(['.jsonl', '.ndjson'])
/** Folders in which texts are canned responses, whatever is in them. */
const cannedFolders = ['macro', 'template', 'canned', 'snippet', 'saved', 'quick', 'shortcut']
const cannedFolder = /(?:^|[\\/])(?:macros?|templates?|canned[\w-]*|snippets?|saved[_-]?replies|quick[_-]?texts?|shortcuts)[\\/]/i

const isInCannedFolder = (name: string): boolean => {
  const lower = name.toLowerCase()
  return cannedFolders.some((folder) => lower.includes(folder)) && cannedFolder.test(name)
}

/**
 * Whether a file holds canned responses and not a draft that is about to go out.
 * @param answers it is said what the customer wrote: a plain text is the answer, wherever it is kept
 */
export const isCanned = async ({name, file}: Source, text: string, answers = false): Promise<boolean> =>
  file !== undefined && (cannedEndings.includes(extname(file).slice(1).toLowerCase()) || (!answers && isInCannedFolder(name)) || ((text.startsWith('---') || text.startsWith('+++')) && (await (await import('../templates/read.js')).hasSettings(text))))

const ignored = ['**/node_modules/**', '**/.git/**']
const isGlob = (path: string): boolean => /[*?{}[\]!]/.test(path)

const glob = async (patterns: string[], cwd: string): Promise<string[]> => {
  const {glob: find} = await import('tinyglobby')
  return (await find(patterns, {cwd, ignore: ignored, expandDirectories: false, followSymbolicLinks: false})).sort()
}

const leaveOut = async (globs: readonly string[], sources: Map<string, Source>, cwd: string): Promise<void> => {
  const {pathMatcher} = await import('../config/globs.js')
  const isLeft = pathMatcher(globs, cwd)
  for (const file of sources.keys()) if (file !== '-' && !(await isLeft(file))) sources.delete(file)
}

/** Joined to a folder it would be that folder's. */
export const noName = 'an empty name is that of no file: is a variable not set?'

/** The order of the arguments, each file once, without what those with a `!` leave out. Here and below a status is asked for in big numbers: in others that of a pipe stays in Node, which then resolves no links. */
export const findSources = async (args: readonly string[], cwd: string, stdinFilename = stdinName): Promise<{sources: Source[]; unread: Unread[]; links: string[]}> => {
  const sources = new Map<string, Source>()
  const unread: Unread[] = []
  const cannot = (path: string, error: string): void => void unread.push({path: shownText(path), error})
  const leftOut: string[] = []
  const links: string[] = []
  const add = (path: string, file: string, inFolder = false): void => void (sources.has(file) || sources.set(file, sourceOf(path, file, inFolder)))
  for (const arg of args.length === 0 ? ['-'] : args) {
    if (arg === '') {
      cannot('""', noName)
      continue
    }
    if (arg === '-') {
      sources.set('-', sourceOf(stdinFilename, undefined))
      continue
    }
    const file = isAbsolute(arg) ? arg : join(cwd, arg)
    let found: BigIntStats | undefined
    try {
      found = statSync(file, {bigint: true, throwIfNoEntry: false})
    } catch (error) {
      cannot(arg, why(error))
      continue
    }
    if (found?.isDirectory()) {
      const {files: inside, unread: closed, links: outward} = filesIn(file, [...textEndings, ...cannedEndings])
      links.push(...outward.map((each) => shownText(join(arg, each))))
      for (const {path, error} of closed) cannot(join(arg, path), why(error))
      if (inside.length === 0 && closed.length === 0) cannot(arg, 'there is no draft in this folder (.txt, .md), and no canned-response file (.csv, .json, .yml, .html)')
      for (const each of inside) add(join(arg, each), join(file, each), true)
    } else if (found) add(arg, file)
    else if (/^!(?!\()/.test(arg)) leftOut.push(arg)
    else if (isGlob(arg)) {
      const matching = await glob([arg.split(sep).join('/')], cwd)
      if (matching.length === 0) cannot(arg, `no file matches${isText(arg) ? pipedIn : ''}`)
      for (const each of matching) add(isAbsolute(arg) ? each : relative(cwd, join(cwd, each)), join(cwd, each))
    } else cannot(arg, `there is no such file or folder${await orCommand(arg)}`)
  }
  if (leftOut.length > 0) await leaveOut(leftOut, sources, cwd)
  if (sources.size + unread.length === 0) cannot(leftOut[0]!, 'leaves nothing to check: name other drafts beside it')
  return {sources: [...sources.values()], unread, links}
}

/** Several words that are no path: the draft itself, in the place of its file. */
const isText = (arg: string): boolean => /\S\s+\S+\s+\S/.test(arg) && !/[/\\*]|\.\w{1,5}$/.test(arg)
const pipedIn = ': the draft itself is piped in, echo "Hi Ana" | reply-lint'

/** A word without a dot or a slash may be a command with a slip in it, and the name of a rule is for `explain`. */
const orCommand = async (arg: string): Promise<string> => {
  if (/^[a-z]+\/[a-z-]+$/.test(arg)) return (await import('./commands/explain.js')).isRule(arg) ? `: for the rule, reply-lint explain ${arg}` : ''
  if (isText(arg)) return pipedIn
  const names = subcommands.map(nameOf)
  if (names.includes(arg)) return `: a command comes first, reply-lint ${arg}`
  return /^[a-z-]{3,}$/i.test(arg) ? didYouMean(arg, names) : ''
}

const why = (error: unknown): string => {
  const {code} = error as NodeJS.ErrnoException
  return code === 'EACCES' || code === 'EPERM' ? 'may not be read (no permission)' : code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder' : code === 'ENOTDIR' ? 'leads through a file as if that were a folder' : `cannot be read (${code ?? 'unknown'})`
}

const readStdin = async (io: Pick<Io, 'stdin' | 'stdinIsTerminal' | 'stderr'>): Promise<Buffer> => {
  if (io.stdinIsTerminal) await io.stderr.write('Type or paste the draft, then press Ctrl-D (reply-lint --help says more).\n')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin()) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largest) break // it will be refused: the rest need not be read
  }
  return Buffer.concat(chunks)
}

/** The bytes of a file; one that is too large is refused by their number alone. With what starting has loaded already, which `readFileSync` is not made of. */
const bytesOf = (file: string, most: number): Uint8Array => {
  const opened = openSync(file, 'r')
  try {
    const size = Number(fstatSync(opened, {bigint: true}).size)
    if (size > most) return new Uint8Array(most + 1)
    if (size === 0) return readFileSync(opened) // a pipe, which tells no size
    const bytes = Buffer.allocUnsafe(size)
    let length = 0
    for (let count = 1; count > 0 && length < size; length += count) count = readSync(opened, bytes, length, size - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(opened)
  }
}

/** The text of a file, or why it has none. */
export const readText = (file: string, most = largest): {text: string} | {error: string} => {
  try {
    const decoded = decode(bytesOf(file, most), most)
    return 'text' in decoded ? {text: withoutLastBreak(decoded.text)} : decoded
  } catch (error) {
    return {error: why(error)}
  }
}

/** The draft in a source, or why it cannot be checked. */
export const readDraft = async (source: Source, io: Io): Promise<{text: string} | {error: string}> => {
  if (source.file === undefined) {
    const decoded = decode(await readStdin(io))
    return 'text' in decoded ? {text: withoutLastBreak(decoded.text)} : {error: `${decoded.error}`}
  }
  const ending = extname(source.file).toLowerCase()
  if (perLine.has(ending)) return {error: `a draft a line is read from standard input: reply-lint --ndjson < ${source.path}`}
  if (otherEndings.has(ending)) return {error: `files of this kind (${ending}) cannot be read: export it as CSV, JSON, YAML, HTML or text`}
  return readText(source.file, cannedEndings.includes(extname(source.file).slice(1).toLowerCase()) ? largestExport : largest)
}
