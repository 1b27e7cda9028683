// A stream: a draft a line in, a report a line out, in order, with no more in memory than a few lines.
import {join} from 'node:path'
import {failuresOf} from '../lint.js'
import {errorLine, reportLine} from '../reporters/ndjson.js'
import type {Draft, Report} from '../rule.js'
import {decode, largest, tooLarge} from './decode.js'
import {messageOf} from './errors.js'
import {tally} from './exit.js'
import type {ExitCode, Io} from './io.js'
import {lintOne} from './lint-one.js'
import {linters} from './linters.js'
import type {CheckOptions} from './options.js'
import {timing} from './timing.js'

/** A line longer than a draft may be is answered by an error, so that a stream without line ends fills no memory. */

/** Lines of bytes, counted from 1; undefined stands for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = (last: Uint8Array): Uint8Array | undefined => {
    const line = size + last.length > largest ? undefined : parts.length === 0 ? last : Buffer.concat([...parts, last])
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield take(chunk.subarray(from, end))
      from = end + 1
    }
    size += chunk.length - from
    if (size <= largest) parts.push(chunk.subarray(from))
    else parts = []
  }
  if (size > 0) yield take(new Uint8Array())
}

type Line = {draft: Draft} | {error: string; id?: unknown}

const isTurns = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((turn: unknown) => {
    const {from, text, at} = (turn ?? {}) as Record<string, unknown>
    return (from === 'customer' || from === 'company') && typeof text === 'string' && (at === undefined || typeof at === 'string')
  })

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
  if (typeof text !== 'string') return {id, error: text === undefined || text === null ? 'the draft has no `text`' : '`text` must be a text'}
  for (const [key, item] of Object.entries({channel, path})) if (item !== undefined && item !== null && typeof item !== 'string') return {id, error: `\`${key}\` must be a text`}
  if (customer !== undefined && customer !== null && typeof customer !== 'string' && !isTurns(customer)) return {id, error: `\`customer\` must be a text or a list of turns${Array.isArray(customer) ? ', each with `from` ("customer" or "company") and `text`' : ''}`}
  return {draft: {id, text, ...(channel ? {channel: channel as string} : {}), ...(customer ? {customer: customer as string} : {}), ...(path ? {path: path as string} : {})}}
}

/** The answer to a draft, or why it has none. */
const answer = async (line: Line, linterFor: ReturnType<typeof linters>, customer: string | undefined, io: Io): Promise<{report: Report} | {error: string}> => {
  if ('error' in line) return line
  const {path} = line.draft
  try {
    const {linter, channel} = await linterFor(path === undefined ? undefined : join(io.cwd, path))
    return lintOne(linter, {channel, ...(customer === undefined ? {} : {customer}), ...line.draft})
  } catch (error) {
    const message = messageOf(error, io.cwd)
    // without a path of its own a draft shares its settings with all others: nothing can be done
    if (message === undefined || path === undefined) throw error
    return {error: message}
  }
}

/**
 * Reads drafts from standard input until it ends.
 * @param done is told how it went so far, line by line, for the reader may go away
 */
export const stream = async (options: CheckOptions, customer: string | undefined, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const clock = options.timing ? timing(io.now) : undefined
  const linterFor = linters(options, io, clock)
  const counted = tally(options)
  let number = 0
  let broken = false
  for await (const bytes of linesOf(io.stdin())) {
    number++
    if (bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue
    const line = parseLine(bytes)
    const id = 'draft' in line ? line.draft.id : line.id
    const result = await answer(line, linterFor, customer, io)
    if ('error' in result || failuresOf(result.report).length > 0) broken = true
    if ('report' in result) counted.add(result.report)
    done(counted.code(broken))
    await io.stdout.write('error' in result ? errorLine(number, result.error, id) : reportLine(id, result.report))
  }
  if (clock) await io.stderr.write(clock.table())
}
