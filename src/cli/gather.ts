// The drafts that the arguments name, each checked.
import {join} from 'node:path'
import {redact} from '../privacy/redact.js'
import type {Checked, ReporterOptions, Results, Unread, Written} from '../reporters/reporter.js'
import {harmless} from '../reporters/screen.js'
import type {Draft} from '../rule.js'
import type {Cache} from './cache.js'
import type {Response} from './canned.js'
import {messageOf} from './errors.js'
import {ClosedPipe, type Io} from './io.js'
import {linters} from './linters.js'
import type {CheckOptions} from './options.js'
import {refuseOverwriting} from './outputs.js'
import {Pool} from './pool.js'
import {progress} from './progress.js'
import {shownText} from './shown-text.js'
import {findSources, isCanned, readDraft} from './sources.js'
import type {Source} from './sources.js'
import type {Timing} from './timing.js'
import {lastSaid} from './turns.js'

export interface Gathered extends Results {
  departments: ReporterOptions['departments']
  /** The drafts as they were written; nothing of them goes to a reporter that was not asked for it. */
  written: ReadonlyMap<Checked, Written | undefined>
  /** Configs and options that cannot be used: what is wrong, once. */
  refused: ReadonlySet<string>
}

/** What came of one source. */
interface Outcome {
  checked?: readonly Checked[]
  responses?: readonly Response[]
  written?: Written
  departments?: ReporterOptions['departments']
  /** Why it could not be checked. */
  error?: string
  /** What of it could not be. */
  errors?: readonly string[]
  /** Nobody understands what is in it, which may be canned responses. */
  passedOver?: boolean
  /** It could not be checked because of the settings. */
  refused?: boolean
  /** What is said of it on standard error. */
  note?: string
}

/** What of it is personal is a placeholder, and no report would say what was found. */
const unredacted = 'canned responses are not redacted'
/** A fix could change what a placeholder or a branch becomes. */
const unfixed = 'canned responses are checked and not fixed: put them right where they are kept'

/** Names of files in one line. */
const mostNamed = 10

const sayPassedOver = (paths: readonly string[], one: string, many: string): string =>
  `reply-lint: ${paths.length === 1 ? `1 ${one}` : `${paths.length} ${many}`}: ${paths.slice(0, mostNamed).join(', ')}${paths.length > mostNamed ? ' …' : ''}\n`

const nothingIn = (args: readonly string[]): Unread => ({path: args.map(shownText).join(' '), error: 'nothing in it could be checked'})

const openCache = async (cwd: string): Promise<Cache> => {
  const {Cache: Answers, cacheFile} = await import('./cache.js')
  return new Answers(join(cwd, cacheFile))
}

interface Checking {
  options: CheckOptions
  customer: Draft['customer']
  io: Io
  linterFor: ReturnType<typeof linters>
  pool: Pool
  cache: Cache | undefined
  /** There is no other source. */
  alone: boolean
}

/** Characters: in a longer draft V8's thorough work pays. */
const short = 10_000

const checkSource = async (source: Source, {options, customer, io, linterFor, pool, cache, alone}: Checking): Promise<Outcome> => {
  const read = await readDraft(source, io)
  if ('error' in read) return read
  const path = source.file ?? (options.stdinFilename === undefined ? undefined : join(io.cwd, options.stdinFilename))
  const settings = await linterFor(path)
  // Not before what reads the settings is loaded: V8 takes the code that it kept only under the flags with which it was made.
  if (alone && read.text.length <= short) io.hasten?.()
  const {linter, channel} = settings
  const {departments} = linter.settings
  if (source.file !== undefined && (await isCanned(source, read.text, customer !== undefined))) {
    if (options.redact) return {error: unredacted}
    const outcome = await (await import('./canned.js')).checkCanned({...source, file: source.file, answers: customer !== undefined}, read.text, settings, pool, cache)
    const checked = 'checked' in outcome ? outcome.checked : []
    const notes = [...(checked.length > 0 && (options.fix || options.fixDryRun) ? [unfixed] : []), ...(checked.some(({masked}) => masked.trim() === '') ? ['the canned response is empty'] : [])]
    return {departments, ...(notes.length > 0 ? {note: notes.map((note) => `reply-lint: ${source.path}: ${note}\n`).join('')} : {}), ...outcome}
  }
  if (options.redact) {
    const lines = redact(read.text, {company: linter.settings.company}).split(/(\r?\n)/)
    await io.stdout.write(`${lines.map((part, i) => (i % 2 === 0 ? harmless(part) : part)).join('')}\n`)
    return {departments}
  }
  const draft = {text: read.text, channel, ...(customer === undefined ? {} : {customer}), ...(path === undefined ? {} : {path})}
  const text = options.fix || options.fixDryRun ? await (await import('./fix-draft.js')).fixDraft(source, draft, linter, options, io) : draft.text
  const lint = (): ReturnType<Pool['lint']> => pool.lint(linter, {path, draft: {...draft, text}})
  const result = await (cache && customer === undefined ? cache.draft(settings.settingsText(), channel, text, lint) : lint())
  if ('error' in result) return {departments, error: result.error}
  const note = read.text.trim() === '' ? {note: `reply-lint: ${source.path}: the draft is empty\n`} : {}
  return {departments, checked: [{path: source.path, channel, ...result}], written: {text, customer: lastSaid(customer)}, ...note}
}

/** A mistake in the settings is the outcome of each source that they are for, and what nobody foresaw that of the one it happened to. */
const settled = async (source: Source, checking: Checking): Promise<Outcome> => {
  try {
    return await checkSource(source, checking)
  } catch (error) {
    if (error instanceof ClosedPipe) throw error
    const message = messageOf(error, checking.io.cwd)
    if (message !== undefined) return {error: message, refused: true}
    return {error: `the check failed with ${error instanceof Error ? error.name : 'an error'}`} // an unforeseen message could quote the draft
  }
}

/**
 * Checks every draft; whatever is wrong with one is noted, and the others still speak.
 * @throws UsageError before anything is checked, when a report would be written over what is read or into another
 */
export const gather = async (args: readonly string[], options: CheckOptions, customer: Draft['customer'], io: Io, clock: Timing | undefined): Promise<Gathered> => {
  const {sources, unread, links} = await findSources(args, io.cwd, options.stdinFilename)
  refuseOverwriting(sources, options, io.cwd)
  const checked: Checked[] = []
  const written = new Map<Checked, Written>()
  const responses: Response[] = []
  const refused = new Set<string>()
  const passedOver: string[] = []
  let read = 0
  let departments: ReporterOptions['departments'] = {}
  const cache = options.cache ? await openCache(io.cwd) : undefined
  const seen = progress(sources.length, io)
  // What is written while it goes on is written in order, and what is timed is timed in one place.
  const pool = new Pool(clock || options.fix || options.fixDryRun || options.redact ? {cwd: io.cwd} : io, options)
  await pool.expect(sources.length)
  const tell = async (path: string, outcome: Outcome): Promise<void> => {
    for (const each of outcome.checked ?? []) checked.push(each)
    for (const each of outcome.responses ?? []) responses.push(each)
    if (outcome.passedOver) passedOver.push(path)
    if (outcome.checked?.length !== 0) read++
    if (outcome.error !== undefined) unread.push({path, error: outcome.error})
    if (outcome.errors) unread.push(...outcome.errors.map((error) => ({path, error})))
    if (outcome.refused) refused.add(outcome.error!)
    if (outcome.departments) departments = outcome.departments
    if (options.showValues && outcome.written) written.set(outcome.checked![0]!, outcome.written)
    if (outcome.note !== undefined) await io.stderr.write(outcome.note)
    await seen.step()
  }
  const checking = {options, customer, io, linterFor: linters(options, io, clock), pool, cache, alone: sources.length === 1}
  try {
    await pool.inOrder(sources, (source) => settled(source, checking), (outcome, {path}) => tell(path, outcome))
  } finally {
    pool.close()
  }
  await seen.end()
  if (passedOver.length > 0) await io.stderr.write(sayPassedOver(passedOver, 'file holds no canned response that is known', 'files hold no canned response that is known'))
  if (links.length > 0) await io.stderr.write(sayPassedOver(links, 'link is not followed, and what it leads to is not checked', 'links are not followed, and what they lead to is not checked'))
  if (read === 0 && unread.length === 0) unread.push(nothingIn(args))
  try {
    cache?.save()
  } catch (error) {
    await io.stderr.write(`${messageOf(error, io.cwd) ?? ''}; the next run has to check everything again\n`)
  }
  const compared = responses.length === 0 ? checked : (await import('./canned.js')).compareAll(responses, checked)
  return {checked: compared, unread, departments, written, refused}
}
