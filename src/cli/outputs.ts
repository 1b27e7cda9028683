// Where reports are written to: none is what is read, and none another's.
import {realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {findConfig} from '../config/find.js'
import {UsageError} from './io.js'
import type {CheckOptions} from './options.js'
import type {Source} from './sources.js'

/** `json:out/report.json` -> the format and its file. */
export const parseFormat = (value: string): {name: string; file: string | undefined} => {
  const colon = value.indexOf(':')
  return colon < 0 ? {name: value, file: undefined} : {name: value.slice(0, colon), file: value.slice(colon + 1)}
}

/** What two names of one file share; undefined for what many may write to, as a terminal or a pipe. */
const identity = (file: string): string | undefined => {
  try {
    const status = statSync(file, {bigint: true, throwIfNoEntry: false})
    if (status) return status.isFile() ? `${status.dev}:${status.ino}` : undefined
    return join(realpathSync(dirname(file)), basename(file))
  } catch {
    return file
  }
}

/** What is read by machines stands alone in its stream; lines for people and lines of a log may follow each other. */
const refuseMixing = (streamed: readonly string[]): void => {
  const alone = streamed.findLastIndex((name) => name !== 'pretty' && name !== 'github')
  if (alone >= 0 && streamed.length > 1) throw new UsageError(`--format: ${streamed[alone === 0 ? 1 : 0]} and ${streamed[alone]} would both go to standard output: write one to a file, --format ${streamed[alone]}:<file>`)
}

/**
 * @param cwd the folder that the names are relative to
 * @throws UsageError when a report would be written over what is read, over another report or into one stream with it
 */
export const refuseOverwriting = (sources: readonly Source[], {format, customer, config}: Pick<CheckOptions, 'format' | 'customer' | 'config'>, cwd: string): void => {
  if (format.length > 1) refuseMixing(format.filter((value) => !value.includes(':')))
  const outputs = format.map(parseFormat).flatMap(({file}) => (file === undefined ? [] : [file]))
  if (outputs.length === 0) return
  const taken = new Map<string, string>()
  const take = (file: string | undefined, what: string): void => {
    const found = file === undefined ? undefined : identity(resolve(cwd, file))
    if (found !== undefined) taken.set(found, what)
  }
  const folders = new Set([cwd, ...sources.flatMap(({file}) => (file === undefined ? [] : [dirname(file)]))])
  const known = new Map<string, string | undefined>()
  if (config === undefined) for (const folder of folders) take(findConfig(folder, known), 'is the config')
  if (config) take(config, 'is the config')
  take(customer, 'is the customer’s message')
  for (const {file} of sources) take(file, 'is a draft to be checked')
  for (const output of outputs) {
    const found = identity(resolve(cwd, output))
    const what = found === undefined ? undefined : taken.get(found)
    if (what !== undefined) throw new UsageError(`--format: ${output} ${what}: write the report to another file`)
    take(output, 'has another report already')
  }
}
