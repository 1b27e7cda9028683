// The main job: arguments -> drafts -> lint -> reporter -> exit code.
import {appendFileSync, existsSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {rules} from '../index.js'
import {failuresOf} from '../hits.js'
import type {Checked, Unread} from '../reporters/reporter.js'
import {formats} from '../reporters/reporter.js'
import {tallied} from './exit.js'
import {gather} from './gather.js'
import type {Gathered} from './gather.js'
import {UsageError, type ExitCode, type Io} from './io.js'
import type {CheckOptions} from './options.js'
import {parseFormat} from './outputs.js'
import {paintFor} from './paint.js'
import {valuesRefused} from './show-values.js'
import {shownText} from './shown-text.js'
import {timing} from './timing.js'
import {halfRead, type Asked} from './turns.js'
import {writeFile} from './write-file.js'

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

/** What is accepted in the file of suppressions is not reported; what of it is out of date is said. One that is broken costs no findings. */
const withoutSuppressed = async (checked: readonly Checked[], unread: Unread[], io: Io): Promise<readonly Checked[]> => {
  if (!existsSync(join(io.cwd, 'reply-lint.suppressions.json'))) return checked
  const {applySuppressions, notSuppressions, readSuppressions, suppressionsFile} = await import('./suppress.js')
  let known: ReturnType<typeof readSuppressions> = []
  try {
    known = readSuppressions(join(io.cwd, suppressionsFile))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    unread.push({path: suppressionsFile, error: notSuppressions})
  }
  const {checked: left, stale, expired} = applySuppressions(checked, known, new Date().toISOString().slice(0, 10))
  for (const {rule, path} of expired) await io.stderr.write(`${suppressionsFile}: ${path} ${rule}: has expired\n`)
  if (stale.length > 0) await io.stderr.write(`${suppressionsFile}: ${stale.length} found nothing any more; \`reply-lint suppress <files> --prune\` takes them out\n`)
  return left
}

/**
 * Checks what the arguments name, and reports.
 * @param done is told how it went before anything is written, for the reader may go away
 */
export const check = async (args: readonly string[], options: CheckOptions, answered: Asked, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const clock = options.timing ? timing(io.now) : undefined
  const covered = valuesRefused(options, io)
  const asked = covered === undefined ? options : {...options, showValues: false}
  const gathered = await gather(args, asked, answered.customer, io, clock)
  const {refused} = gathered
  const unread = [...gathered.unread]
  const message = answered.unread
  const checked = await withoutSuppressed(message ? gathered.checked.map(halfRead) : gathered.checked, unread, io)
  const written = new Map(checked.map((each, i) => [each, gathered.written.get(gathered.checked[i]!)]))
  const failures = checked.flatMap(({path, report: of}) => failuresOf(of).map(({rule, reason}) => `reply-lint: ${path}: ${rule}: ${reason}`))
  const counted = tallied(checked.map((each) => each.report), options)
  done(counted.code(unread.length + failures.length > 0 || covered !== undefined))
  const excess = counted.excess()
  if (excess !== undefined) await io.stderr.write(`${excess}\n`)
  if (covered !== undefined) await io.stderr.write(`reply-lint: ${covered}\n`)
  for (const message of refused) await io.stderr.write(`${message}\n`)
  for (const {path, error} of unread) if (!refused.has(error)) await io.stderr.write(`reply-lint: ${path}: ${error}\n`)
  for (const failure of new Set(failures)) await io.stderr.write(`${failure}\n`)
  if (!options.fixDryRun && !options.redact) await report({...gathered, checked, written, unread: message ? [...unread, {path: shownText(message.path), error: `--customer: ${message.error}`}] : unread}, {...asked, failOn: counted.failOn()}, io)
  if (clock) await io.stderr.write(clock.table())
}
