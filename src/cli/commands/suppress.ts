// reply-lint suppress <files>: accepts what is found there now, so that only what is new fails.
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {redact} from '../../privacy/redact.js'
import {printed} from '../../reporters/fingerprint.js'
import {several} from '../../reporters/summary.js'
import {gather} from '../gather.js'
import {UsageError} from '../io.js'
import type {CheckOptions} from '../options.js'
import {applySuppressions, readSuppressions, suppressionsFile, suppressionsText, type Suppression} from '../suppress.js'
import {writeFile} from '../write-file.js'
import {withConfig} from '../common-options.js'
import type {Define} from './index.js'

interface SuppressOptions {
  reason?: string
  author?: string
  expires?: string
  prune?: true
  channel?: string
  config: string | false | undefined
}

/** Not the 31st of February. */
const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Of a draft in a file that is there no more; the name of one that is covered, or of standard input, is none. */
const isOrphan = ({path}: Suppression, cwd: string): boolean => !/[•<]/.test(path) && !existsSync(resolve(cwd, path))

const given = ({reason, author, expires}: SuppressOptions, today: string): Pick<Suppression, 'reason' | 'author' | 'expires'> => {
  if (reason === undefined || reason.trim() === '') throw new UsageError('suppress: say why with --reason')
  if (expires !== undefined && !isDay(expires)) throw new UsageError('--expires: it must be a day, as 2030-12-31')
  if (expires !== undefined && expires < today) throw new UsageError('--expires: this day has passed: nothing would be accepted')
  // the file is kept with the drafts and read by many
  return {reason: redact(reason.trim()), ...(author === undefined ? {} : {author}), ...(expires === undefined ? {} : {expires})}
}

export const define: Define = (command, io, done) => {
  withConfig(command, 'the draft')
    .option('--reason <text>', 'why they are accepted')
    .option('--author <name>', 'who accepts them')
    .option('--expires <day>', 'the last day on which they are, as 2030-12-31')
    .option('--prune', 'accept nothing new; take out what is stale, and what files had that are gone')
    .option('--channel <id>', 'the channel the drafts go to (default: the config’s, else x)')
    .action(async (files: string[], options: SuppressOptions) => {
      const today = new Date().toISOString().slice(0, 10)
      const says = options.prune ? undefined : given(options, today)
      const settings: CheckOptions = {format: [], failOn: 'error', ndjson: false, quiet: true, color: false, timing: false, config: options.config, ...(options.channel === undefined ? {} : {channel: options.channel})}
      const {checked, unread} = await gather(files, settings, undefined, io, undefined)
      for (const {path, error} of unread) await io.stderr.write(`reply-lint: ${path}: ${error}\n`)
      const file = join(io.cwd, suppressionsFile)
      const known = readSuppressions(file)
      const {checked: left, stale, expired} = applySuppressions(checked, known, today)
      const gone = new Set([...stale, ...expired, ...(options.prune ? known.filter((each) => isOrphan(each, io.cwd)) : [])])
      const fresh = says === undefined ? [] : [...printed(left)].filter(({finding}) => finding.severity !== 'info')
      const all = [
        ...known.filter((each) => !gone.has(each)),
        ...fresh.map(({fingerprint, finding, path, entry}): Suppression => ({fingerprint, rule: finding.rule, path, ...(entry === undefined ? {} : {entry}), ...says!}))
      ]
      if (all.length > 0 || existsSync(file)) writeFile(file, suppressionsText([...new Map(all.map((each) => [each.fingerprint, each])).values()]))
      await io.stdout.write(`${suppressionsFile}: ${several(fresh.length, 'finding')} added, ${gone.size} taken out, ${all.length} in all.\n`)
      done(unread.length > 0 ? 2 : 0)
    })
}
