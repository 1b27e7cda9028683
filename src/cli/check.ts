// The main job: arguments -> drafts -> lint -> reporter -> exit code.
import {appendFileSync, existsSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {rules} from '../index.js'
import {failuresOf} from '../lint.js'
import type {Checked, ReporterOptions, Results, Written} from '../reporters/reporter.js'
import {formats} from '../reporters/reporter.js'
import {harmless} from '../reporters/screen.js'
import type {Cache} from './cache.js'
import type {Response} from './canned.js'
import {messageOf} from './errors.js'
import {exitCode} from './exit.js'
import type {ExitCode, Io} from './io.js'
import {lintOne} from './lint-one.js'
import {linters} from './linters.js'
import type {CheckOptions} from './options.js'
import {paintFor} from './paint.js'
import {progress} from './progress.js'
import {valuesRefused} from './show-values.js'
import {findSources, isCanned, readDraft} from './sources.js'
import type {Source} from './sources.js'
import {timing} from './timing.js'
import type {Timing} from './timing.js'
import {writeFile} from './write-file.js'

/** `json:out/report.json` -> the format and its file. */
const parseFormat = (value: string): {name: string; file: string | undefined} => {
  const colon = value.indexOf(':')
  return colon < 0 ? {name: value, file: undefined} : {name: value.slice(0, colon), file: value.slice(colon + 1)}
}

/** Pieces of some size: each costs a call of the system. */
function* inPieces(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < 65_536) continue
    yield text
    text = ''
  }
  yield text
}

/** Writes every format; one that cannot be made or written costs none of the others. */
const report = async ({departments, written, ...results}: Gathered, options: CheckOptions, io: Io): Promise<void> => {
  const failed: unknown[] = []
  for (const value of options.format) {
    const {name, file} = parseFormat(value)
    try {
      const reporter = await formats[name]!()
      const made = reporter(results, {
        columns: Math.max(20, (file === undefined && io.stdout.columns) || 80),
        paint: await paintFor(file === undefined ? io : undefined, options.color),
        quiet: options.quiet,
        failOn: options.failOn,
        insteadOf: (id) => rules.find((rule) => rule.id === id)?.instead ?? [],
        departments,
        ...(name === 'pretty' && file === undefined && options.showValues ? {written: (each) => written.get(each)} : {})
      })
      const summary = name === 'github' ? io.env['GITHUB_STEP_SUMMARY'] : undefined
      if (summary) appendFileSync(summary, (await import('../reporters/github.js')).stepSummary(results))
      const pieces = typeof made === 'string' ? [made] : inPieces(made)
      if (file === undefined) for (const piece of pieces) await io.stdout.write(piece)
      else writeFile(isAbsolute(file) ? file : join(io.cwd, file), pieces)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
}

/** A fix could change what a placeholder or a branch becomes. */
const unfixed = 'canned responses are checked and not fixed: put them right where they are kept'

interface Gathered extends Results {
  departments: ReporterOptions['departments']
  /** The drafts as they were written; nothing of them goes to a reporter that was not asked for it. */
  written: ReadonlyMap<Checked, Written | undefined>
  /** Configs and options that cannot be used: what is wrong, once. */
  refused: ReadonlySet<string>
}

const openCache = async (cwd: string): Promise<Cache> => {
  const {Cache: Answers, cacheFile} = await import('./cache.js')
  return new Answers(join(cwd, cacheFile))
}

/** Checks one draft after the other; whatever is wrong with one is noted, and the others still speak. */
export const gather = async (args: readonly string[], options: CheckOptions, customer: string | undefined, io: Io, clock: Timing | undefined): Promise<Gathered> => {
  const {sources, unread} = await findSources(args, io.cwd, options.stdinFilename)
  const linterFor = linters(options, io, clock)
  const checked: Checked[] = []
  const written = new Map<Checked, Written>()
  const responses: Response[] = []
  const refused = new Set<string>()
  let departments: ReporterOptions['departments'] = {}
  const cache = options.cache ? await openCache(io.cwd) : undefined
  const seen = progress(sources.length, io)
  const checkOne = async (source: Source): Promise<string | undefined> => {
    const read = await readDraft(source, io)
    if ('error' in read) return read.error
    const path = source.file ?? (options.stdinFilename === undefined ? undefined : join(io.cwd, options.stdinFilename))
    const settings = await linterFor(path)
    const {linter, channel} = settings
    departments = linter.settings.departments
    if (source.file !== undefined && isCanned(source, read.text)) {
      if (options.fix || options.fixDryRun) await io.stderr.write(`reply-lint: ${source.path}: ${unfixed}\n`)
      const canned = await (await import('./canned.js')).checkCanned({...source, file: source.file}, read.text, settings, cache)
      if ('error' in canned) return canned.error
      for (const each of canned.checked) checked.push(each)
      for (const each of canned.responses) responses.push(each)
      return undefined
    }
    if (options.redact) {
      const {redact} = await import('../privacy/redact.js')
      const lines = redact(read.text, {company: linter.settings.company}).split(/\r?\n/)
      await io.stdout.write(`${lines.map(harmless).join('\n')}\n`)
      return undefined
    }
    const draft = {text: read.text, channel, ...(customer === undefined ? {} : {customer}), ...(path === undefined ? {} : {path})}
    const text = options.fix || options.fixDryRun ? await (await import('./fix-draft.js')).fixDraft(source, draft, linter, options, io) : draft.text
    const lint = (): ReturnType<typeof lintOne> => lintOne(linter, {...draft, text})
    const result = cache && customer === undefined ? cache.draft(settings.settingsText(), channel, text, lint) : lint()
    if ('error' in result) return result.error
    const each = {path: source.path, channel, ...result}
    checked.push(each)
    if (options.showValues) written.set(each, {text, customer})
    if (read.text.trim() === '') await io.stderr.write(`reply-lint: ${source.path}: the draft is empty\n`)
    return undefined
  }
  for (const source of sources) {
    try {
      const error = await checkOne(source)
      if (error !== undefined) unread.push({path: source.path, error})
    } catch (error) {
      const message = messageOf(error, io.cwd)
      if (message === undefined) throw error
      refused.add(message)
      unread.push({path: source.path, error: message})
    }
    await seen.step()
  }
  await seen.end()
  try {
    cache?.save()
  } catch (error) {
    await io.stderr.write(`${messageOf(error, io.cwd) ?? ''}; the next run has to check everything again\n`)
  }
  const compared = responses.length === 0 ? checked : (await import('./canned.js')).compareAll(responses, checked)
  return {checked: compared, unread, departments, written, refused}
}

/** What is accepted in the file of suppressions is not reported; what of it is out of date is said. */
const withoutSuppressed = async (checked: readonly Checked[], io: Io): Promise<readonly Checked[]> => {
  if (!existsSync(join(io.cwd, 'reply-lint.suppressions.json'))) return checked
  const {applySuppressions, readSuppressions, suppressionsFile} = await import('./suppress.js')
  const {checked: left, stale, expired} = applySuppressions(checked, readSuppressions(join(io.cwd, suppressionsFile)), new Date().toISOString().slice(0, 10))
  for (const {rule, path} of expired) await io.stderr.write(`${suppressionsFile}: ${path} ${rule}: has expired\n`)
  if (stale.length > 0) await io.stderr.write(`${suppressionsFile}: ${stale.length} found nothing any more; \`reply-lint suppress --prune\` takes them out\n`)
  return left
}

/**
 * Checks what the arguments name, and reports.
 * @param done is told how it went before anything is written, for the reader may go away
 */
export const check = async (args: readonly string[], options: CheckOptions, customer: string | undefined, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const clock = options.timing ? timing(io.now) : undefined
  const covered = valuesRefused(options, io)
  const asked = covered === undefined ? options : {...options, showValues: false}
  const gathered = await gather(args, asked, customer, io, clock)
  const {unread, refused} = gathered
  const checked = await withoutSuppressed(gathered.checked, io)
  const written = new Map(checked.map((each, i) => [each, gathered.written.get(gathered.checked[i]!)]))
  const failures = checked.flatMap(({path, report: of}) => failuresOf(of).map(({rule, reason}) => `reply-lint: ${path}: ${rule}: ${reason}`))
  done(exitCode(checked.map((each) => each.report), unread.length + failures.length > 0 || covered !== undefined, options))
  if (covered !== undefined) await io.stderr.write(`reply-lint: ${covered}\n`)
  for (const message of refused) await io.stderr.write(`${message}\n`)
  for (const {path, error} of unread) if (!refused.has(error)) await io.stderr.write(`reply-lint: ${path}: ${error}\n`)
  for (const failure of new Set(failures)) await io.stderr.write(`${failure}\n`)
  if (!options.fixDryRun && !options.redact) await report({...gathered, checked, written}, asked, io)
  if (clock) await io.stderr.write(clock.table())
}
