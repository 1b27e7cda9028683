// reply-lint fit [file]: what to cut so that a draft fits its channel, or how to split it. The file itself is not changed.
import type {Cut, Fit} from '../../channels/fit/index.js'
import {fit} from '../../channels/fit/index.js'
import type {Linter} from '../../linter.js'
import {meter} from '../../reporters/pretty.js'
import {harmless} from '../../reporters/screen.js'
import {UsageError} from '../io.js'
import {linters} from '../linters.js'
import {paintFor} from '../paint.js'
import {findSources, isCanned, readDraft} from '../sources.js'
import {prettyOrJson, withSettings} from '../common-options.js'
import type {Define} from './index.js'

interface FitCommandOptions {
  channel?: string
  limit?: number
  config: string | false | undefined
  format: 'pretty' | 'json'
}

/**
 * The proposal as it may be shown: personal data is covered, as in every output. It is looked for in the whole text, for a part may
 * not tell; what covers it is as long as it was, so the parts are cut at the same places.
 */
const shown = (found: Fit, linter: Linter, channel: string): Fit => {
  const {masked} = linter.lintSync({text: found.text, channel})
  let at = 0
  const parts = found.parts?.map((part) => {
    const body = part.slice(0, part.lastIndexOf(' '))
    const start = found.text.indexOf(body, at)
    at = start + body.length
    return masked.slice(start, at) + part.slice(body.length)
  })
  return {...found, text: masked, ...(parts ? {parts} : {})}
}

/** As it is to be sent: its line breaks stay. */
const asSent = (text: string): string => text.split(/\r?\n/).map(harmless).join('\n')

const row = ({from, text, saves}: Cut): string => {
  // What is left out takes the gap after it along, and the next letter to set its case.
  const letter = text.length === 1 && from.toLowerCase().endsWith(` ${text.toLowerCase()}`)
  const [was, is] = (letter ? [from.slice(0, -1), ''] : [from, text]).map((each) => harmless(each.replace(/\s+/g, ' ').trim()))
  return `  ${`−${saves}`.padStart(5)}  “${was}”${is === '' ? ', left out' : ` → “${is}”`}`
}

/** A row for each cut; what is cut in the same way in many places is said once. */
const rows = (cuts: readonly Cut[]): string[] => {
  const times = new Map<string, number>()
  for (const cut of cuts) times.set(row(cut), (times.get(row(cut)) ?? 0) + 1)
  return [...times].map(([each, count]) => (count === 1 ? each : `${each}, ${count} times`))
}

const pretty = ({before, after, text, cuts, parts, fits}: Fit, name: string, id: string): string => {
  if (before.left === null || before.left >= 0) return `${name}  ${id}  ${meter(before)}\nIt fits as it is.\n`
  const out = [`${name}  ${id}  ${meter(before)}`]
  const [made, others] = [cuts.filter(({applied}) => applied), cuts.filter(({applied}) => !applied)]
  if (made.length > 0) out.push('', 'Cut:', ...rows(made))
  if (others.length > 0) out.push('', `Could be cut${made.length > 0 ? ' too' : ''}:`, ...rows(others))
  if (parts) out.push('', `Split in ${parts.length} parts:`, ...parts.flatMap((part) => ['', asSent(part)]))
  else if (fits) out.push('', `Then it fits: ${meter(after)}`, '', asSent(text))
  else out.push('', `It still does not fit (${meter(after)}) and cannot be split here: leave something out.`)
  return `${out.join('\n')}\n`
}

export const define: Define = (command, io, done) => {
  withSettings(command)
    .addOption(prettyOrJson())
    .action(async (name: string | undefined, {channel: wanted, limit, config, format}: FitCommandOptions) => {
      const {sources, unread} = await findSources(name === undefined ? [] : [name], io.cwd)
      const [source] = sources
      if (!source || sources.length > 1) throw new UsageError(`${name}: ${unread[0]?.error ?? 'fit takes one draft'}`)
      const draft = await readDraft(source, io)
      if ('error' in draft) throw new UsageError(`${source.path}: ${draft.error}`)
      if (await isCanned(source, draft.text, true)) throw new UsageError(`${source.path}: holds canned responses: fit takes one reply, as a text`)
      if (draft.text.trim() === '') throw new UsageError(`${source.path}: the draft is empty`)
      const settings = {...(wanted === undefined ? {} : {channel: wanted}), ...(limit === undefined ? {} : {limit}), config}
      const {linter, channel: id} = await (await linters(settings, io))(source.file)
      const found = shown(fit(draft.text.replace(/^\uFEFF/, ''), linter.channel(id), {signOff: linter.settings.company.signOff}), linter, id)
      const paint = await paintFor(io, true)
      if (format === 'json') await io.stdout.write(`${JSON.stringify({path: source.path, channel: id, ...found}, undefined, 2)}\n`)
      else await io.stdout.write(pretty(found, paint.strong(harmless(source.path)), harmless(id)))
      done(found.fits ? 0 : 1)
    })
}
