// The main job: arguments -> drafts -> lint -> reporter -> exit code.
import {isAbsolute, join} from 'node:path'
import {rules} from '../index.js'
import type {Draft} from '../rule.js'
import type {Checked, ReporterOptions, Results, Unread} from '../reporters/reporter.js'
import {formats} from '../reporters/reporter.js'
import {exitCode} from './exit.js'
import type {ExitCode, Io} from './io.js'
import {lintOne} from './lint-one.js'
import {linters} from './linters.js'
import type {CheckOptions} from './options.js'
import {paintFor} from './paint.js'
import {timing} from './timing.js'
import {findSources, readDraft, stdinName} from './sources.js'
import {writeFile} from './write-file.js'

/** `json:out/report.json` -> the format and its file. */
const parseFormat = (value: string): {name: string; file: string | undefined} => {
  const colon = value.indexOf(':')
  return colon < 0 ? {name: value, file: undefined} : {name: value.slice(0, colon), file: value.slice(colon + 1)}
}

const report = async (results: Results, options: CheckOptions, departments: ReporterOptions['departments'], io: Io): Promise<void> => {
  const instead = new Map(rules.map((rule) => [rule.id, rule.instead ?? []]))
  for (const value of options.format) {
    const {name, file} = parseFormat(value)
    const reporter = await formats[name]!()
    const text = reporter(results, {
      columns: Math.max(20, (file === undefined && io.stdout.columns) || 80),
      paint: await paintFor(file === undefined ? io : undefined, options.color),
      quiet: options.quiet,
      failOn: options.failOn,
      insteadOf: (rule) => instead.get(rule) ?? [],
      departments
    })
    if (file === undefined) await io.stdout.write(text)
    else writeFile(isAbsolute(file) ? file : join(io.cwd, file), text)
  }
}

/** Checks what the arguments name, reports, and says how it went. */
export const check = async (args: readonly string[], options: CheckOptions, customer: string | undefined, io: Io): Promise<ExitCode> => {
  const {sources, unread} = await findSources(args, io.cwd)
  const clock = options.timing ? timing(io.now) : undefined
  const linterFor = linters(options, io, clock)
  const checked: Checked[] = []
  const failed: Unread[] = [...unread]
  let departments: ReporterOptions['departments'] = {}
  for (const source of sources) {
    const read = await readDraft(source, io)
    if ('error' in read) {
      failed.push({path: source.path, error: read.error})
      continue
    }
    const path = source.file ?? (options.stdinFilename === undefined ? undefined : join(io.cwd, options.stdinFilename))
    const {linter, channel} = await linterFor(path)
    departments = linter.settings.departments
    const draft: Draft = {text: read.text, channel, ...(customer === undefined ? {} : {customer}), ...(path === undefined ? {} : {path})}
    const name = source.file === undefined ? (options.stdinFilename ?? stdinName) : source.path
    const result = lintOne(linter, draft)
    if ('error' in result) {
      failed.push({path: name, error: result.error})
      continue
    }
    checked.push({path: name, channel, ...result})
    if (read.text.trim() === '') await io.stderr.write(`reply-lint: ${name}: the draft is empty\n`)
  }
  for (const {path, error} of failed) await io.stderr.write(`reply-lint: ${path}: ${error}\n`)
  await report({checked, unread: failed}, options, departments, io)
  if (clock) await io.stderr.write(clock.table())
  return exitCode(checked.map((each) => each.report), failed.length > 0, options)
}
