// The main job in its two forms: some drafts, or a stream of them.
import {isAbsolute, join} from 'node:path'
import {check} from './check.js'
import {UsageError} from './io.js'
import type {ExitCode, Io} from './io.js'
import type {CheckOptions} from './options.js'
import type {Draft} from '../rule.js'
import {readText} from './sources.js'
import {readMessage} from './turns.js'

const customerOf = ({customer: file, customerText}: CheckOptions, cwd: string): {customer?: Draft['customer']; error?: string} => {
  if (file === undefined) return {customer: customerText}
  if (file === '-') return {error: '--customer -: standard input is the draft: name a file, or use --customer-text'}
  const read = readText(isAbsolute(file) ? file : join(cwd, file))
  const message = 'error' in read ? read : readMessage(file, read.text)
  return 'error' in message ? {error: `--customer ${file}: ${message.error}`} : message
}

/**
 * @param done is told how it went
 * @throws UsageError when nothing can be done as it was asked
 */
export const main = async (files: readonly string[], options: CheckOptions, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const {customer, error} = customerOf(options, io.cwd)
  // The drafts are checked all the same, without the message that they answer.
  if (error !== undefined) await io.stderr.write(`reply-lint: ${error}\n`)
  const finish = (code: ExitCode): void => done(error === undefined ? code : 2)
  if (!options.ndjson) return check(files, options, customer, io, finish)
  if (files.some((file) => file !== '-')) throw new UsageError('--ndjson reads drafts from standard input and takes no files')
  const {stream} = await import('./ndjson.js')
  return stream(options, customer, io, finish)
}
