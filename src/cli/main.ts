// The main job in its two forms: some drafts, or a stream of them.
import {isAbsolute, join} from 'node:path'
import {check} from './check.js'
import {UsageError} from './io.js'
import type {ExitCode, Io} from './io.js'
import type {CheckOptions} from './options.js'
import {noName, readText} from './sources.js'
import {lastSaid, readMessage, type Asked} from './turns.js'

const askedIn = ({customer: file, customerText}: CheckOptions, cwd: string): Asked => {
  if (file === undefined) return {customer: customerText}
  const cannot = (error: string): Asked => ({customer: undefined, unread: {path: file || '""', error}})
  if (file === '') return cannot(noName)
  if (file === '-') return cannot('standard input is the draft: name a file, or use --customer-text')
  const read = readText(isAbsolute(file) ? file : join(cwd, file))
  const message = 'error' in read ? read : readMessage(file, read.text)
  return 'error' in message ? cannot(message.error) : message
}

/**
 * @param done is told how it went
 * @throws UsageError when nothing can be done as it was asked
 */
export const main = async (files: readonly string[], options: CheckOptions, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const asked = askedIn(options, io.cwd)
  const {unread} = asked
  // The drafts are checked all the same, without the message that they answer.
  if (unread) await io.stderr.write(`reply-lint: --customer ${unread.path}: ${unread.error}\n`)
  else if ((options.customer ?? options.customerText) !== undefined && (lastSaid(asked.customer) ?? '').trim() === '') await io.stderr.write('reply-lint: the customer’s message is empty: the draft is checked alone\n')
  const finish = (code: ExitCode): void => done(unread ? 2 : code)
  if (!options.ndjson) return check(files, options, asked, io, finish)
  if (files.some((file) => file !== '-')) throw new UsageError('--ndjson reads drafts from standard input and takes no files')
  const {stream} = await import('./ndjson.js')
  return stream(options, asked, io, finish)
}
