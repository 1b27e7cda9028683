// The main job in its two forms: some drafts, or a stream of them.
import {isAbsolute, join} from 'node:path'
import {check} from './check.js'
import {UsageError} from './io.js'
import type {ExitCode, Io} from './io.js'
import type {CheckOptions} from './options.js'
import {readText} from './sources.js'

const customerOf = ({customer, customerText}: CheckOptions, cwd: string): string | undefined => {
  if (customer === undefined) return customerText
  const read = readText(isAbsolute(customer) ? customer : join(cwd, customer))
  if ('error' in read) throw new UsageError(`--customer ${customer}: ${read.error}`)
  return read.text
}

/**
 * @param done is told how it went
 * @throws UsageError when nothing can be done as it was asked
 */
export const main = async (files: readonly string[], options: CheckOptions, io: Io, done: (code: ExitCode) => void): Promise<void> => {
  const customer = customerOf(options, io.cwd)
  if (!options.ndjson) return check(files, options, customer, io, done)
  if (files.some((file) => file !== '-')) throw new UsageError('--ndjson reads drafts from standard input and takes no files')
  const {stream} = await import('./ndjson.js')
  return stream(options, customer, io, done)
}
