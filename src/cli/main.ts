// The main job in its two forms: some drafts, or a stream of them.
import {isAbsolute, join} from 'node:path'
import {check} from './check.js'
import {UsageError} from './io.js'
import type {ExitCode, Io} from './io.js'
import type {CheckOptions} from './options.js'
import {readText} from './sources.js'

const customerOf = ({customer, customerText}: CheckOptions, cwd: string): {text: string | undefined; error?: string} => {
  if (customer === undefined) return {text: customerText}
  const read = readText(isAbsolute(customer) ? customer : join(cwd, customer))
  return 'error' in read ? {text: undefined, error: `--customer ${customer}: ${read.error}`} : read
}

/**
 * @param done is told how it went
 * @throws UsageError when nothing can be done as it was asked
 */
export const main = async (files: readonly string[], options: CheckOptions, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const {text: customer, error} = customerOf(options, io.cwd)
  // The drafts are checked all the same, without the message that they answer.
  if (error !== undefined) await io.stderr.write(`reply-lint: ${error}\n`)
  const finish = (code: ExitCode): void => done(error === undefined ? code : 2)
  if (!options.ndjson) return check(files, options, customer, io, finish)
  if (files.some((file) => file !== '-')) throw new UsageError('--ndjson reads drafts from standard input and takes no files')
  const {stream} = await import('./ndjson.js')
  return stream(options, customer, io, finish)
}
