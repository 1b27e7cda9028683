// A stream: a draft a line in, a report a line out, in order, with no more in memory than a few lines.
import {join} from 'node:path'
import {failuresOf} from '../hits.js'
import {errorLine, reportLine} from '../reporters/ndjson.js'
import type {ReporterOptions} from '../reporters/reporter.js'
import type {Draft, Report} from '../rule.js'
import {slipIn} from '../draft-keys.js'
import {decode, largest, tooLarge} from './decode.js'
import {messageOf} from './errors.js'
import {tally} from './exit.js'
import type {ExitCode, Io} from './io.js'
import {linters} from './linters.js'
import type {CheckOptions} from './options.js'
import {Pool} from './pool.js'
import {timing} from './timing.js'
import {halfRead, wrongTurn, type Asked} from './turns.js'

interface NumberedLine {
  /** From 1. */
  number: number
  /** A line longer than a draft may be is not kept, so that a stream without line ends fills no memory. */
  bytes: Uint8Array | undefined
  /** More lines came with it: whoever sends them does not wait for each answer. */
  waiting: boolean
}

const isBlank = (bytes: Uint8Array | undefined): boolean => bytes !== undefined && bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const take = (last: Uint8Array): Uint8Array | undefined => {
    const line = size + last.length > largest ? undefined : parts.length === 0 ? last : Buffer.concat([...parts, last])
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const bytes = take(chunk.subarray(from, end))
      from = end + 1
      number++
      if (!isBlank(bytes)) yield {number, bytes, waiting: from < chunk.length}
    }
    size += chunk.length - from
    if (size <= largest) parts.push(chunk.subarray(from))
    else parts = []
  }
  if (size === 0) return
  const bytes = take(new Uint8Array())
  if (!isBlank(bytes)) yield {number: number + 1, bytes, waiting: false}
}

/** Objects within objects that an `id` may have: JavaScript cannot write all that it can read. */
const deepest = 100
const isDeep = (value: unknown, left = deepest): boolean => typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((each) => isDeep(each, left - 1)))
/** JavaScript keeps some 16 digits of a number: an id would come back as another's. */
const losesDigits = (value: unknown): boolean => (typeof value === 'number' ? Math.abs(value) > Number.MAX_SAFE_INTEGER : typeof value === 'object' && value !== null && Object.values(value).some(losesDigits))

type Line = {draft: Draft} | {error: string; id?: unknown}

/** What a line says; null for a key counts as absent. */
const parseLine = (bytes: Uint8Array | undefined): Line => {
  if (!bytes) return {error: `the line ${tooLarge}`}
  const decoded = decode(bytes)
  if ('error' in decoded) return {error: `the line ${decoded.error.replace(/:.*/, '')}`}
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch {
    return {error: 'the line is not JSON'} // the parser's own words would quote the draft
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {error: 'the line is not a JSON object'}
  const {id, text, channel, customer, path} = value as Record<string, unknown>
  if (isDeep(id)) return {error: 'the `id` holds too much within itself: give the draft a text or a number'}
  if (losesDigits(id)) return {error: 'the `id` has more digits than a number keeps: write it as a text'}
  const slip = slipIn(value)
  if (slip !== undefined) return {id, error: slip}
  if (typeof text !== 'string') return {id, error: text === undefined || text === null ? 'the draft has no `text`' : '`text` must be a text'}
  for (const [key, item] of Object.entries({channel, path})) if (item !== undefined && item !== null && typeof item !== 'string') return {id, error: `\`${key}\` must be a text`}
  if (customer !== undefined && customer !== null && typeof customer !== 'string') {
    const wrong = Array.isArray(customer) ? wrongTurn(customer) : 'must be a text or a list of turns'
    if (wrong !== undefined) return {id, error: `\`customer\`${Array.isArray(customer) ? ':' : ''} ${wrong}`}
  }
  return {draft: {id, text, ...(channel ? {channel: channel as string} : {}), ...(customer ? {customer: customer as string} : {}), ...(path ? {path: path as string} : {})}}
}

type Departments = ReporterOptions['departments']

/** A line, what is said of it, and the id that came with it. */
interface Answered {
  number: number
  id: unknown
  result: {report: Report; masked: string; departments: Departments} | {error: string}
}

/** Drafts after which a stream that brings many at once is thought long. */
const long = 500

/**
 * Reads drafts from standard input until it ends.
 * @param done is told how it went so far, line by line, for the reader may go away
 */
export const stream = async (options: CheckOptions, {customer, unread}: Asked, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const clock = options.timing ? timing(io.now) : undefined
  const linterFor = linters(options, io, clock)
  const pool = new Pool(clock ? {cwd: io.cwd} : io, options)
  const counted = tally(options)
  let broken = false
  const answer = async (line: Line): Promise<Answered['result']> => {
    if ('error' in line) return line
    const {id: _, ...draft} = line.draft
    const path = draft.path === undefined ? undefined : join(io.cwd, draft.path)
    try {
      const {linter, channel} = await linterFor(path)
      const linted = await pool.lint(linter, {path, draft: {channel, ...(customer === undefined ? {} : {customer}), ...draft}})
      return 'error' in linted ? linted : {...(unread && draft.customer === undefined ? halfRead(linted) : linted), departments: linter.settings.departments}
    } catch (error) {
      const message = messageOf(error, io.cwd)
      // without a path of its own a draft shares its settings with all others: nothing can be done
      if (message === undefined || path === undefined) throw error
      return {error: message}
    }
  }
  const begin = async ({number, bytes, waiting}: NumberedLine): Promise<Answered> => {
    const line = parseLine(bytes)
    if (number >= long && waiting) await pool.expect(Infinity, number)
    return {number, id: 'draft' in line ? line.draft.id : line.id, result: await answer(line)}
  }
  const tell = async ({number, id, result}: Answered): Promise<void> => {
    if ('error' in result || failuresOf(result.report).length > 0) broken = true
    if ('report' in result) counted.add(result.report)
    done(counted.code(broken))
    await io.stdout.write('error' in result ? errorLine(number, result.error, id) : reportLine(id, result.report, result.masked, result.departments))
  }
  try {
    await pool.inOrder(linesOf(io.stdin()), begin, tell)
  } finally {
    pool.close()
  }
  const excess = counted.excess()
  if (excess !== undefined) await io.stderr.write(`${excess}\n`)
  if (clock) await io.stderr.write(clock.table())
}
