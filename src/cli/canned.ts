// Canned-response files: which ones are, their entries, and each entry as something checked.
import {extname, basename} from 'node:path'
import {findChannel} from '../channels/index.js'
import {UnknownChannel} from '../channels/unknown.js'
import {isOneSlip} from '../nearest.js'
import {pointer} from '../places.js'
import type {Linter} from '../linter.js'
import type {Result} from '../lint.js'
import type {Checked} from '../reporters/reporter.js'
import type {Member} from '../rule.js'
import {checkEntry, placesOf, textsOf, withCompared, type CheckedEntry} from '../templates/check.js'
import {type Entry, UnknownShapeError, UnreadableError} from '../templates/entry.js'
import {readEntries} from '../templates/read.js'
import {Cache} from './cache.js'
import type {LinterForDraft} from './linters.js'
import type {Linted, Pool} from './pool.js'
import {shownText} from './shown-text.js'
import type {Source} from './sources.js'

/** A canned response that was checked, for the channel that it is for or the first of them. */
export interface Response {
  entry: Entry
  linter: Linter
  answer: CheckedEntry
  checked: Checked
  /** Lines and columns of its file. */
  at: At
}

type At = ReturnType<typeof pointer>

const asChecked = (path: string, channel: string, name: string, {report, masked, place}: CheckedEntry, at: At): Checked => ({
  path,
  channel,
  report,
  masked,
  maskedCustomer: undefined,
  origin: {
    name: shownText(name),
    place: (start, end) => {
      const found = place(start, end)
      const [from, to] = [at(found.start), at(found.end)]
      return {...found, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
    }
  }
})

/** What checking the entries of a file needs. */
interface Checking {
  settings: LinterForDraft
  pool: Pool
  /** The file, absolute. */
  file: string
  cache: Cache | undefined
  /** All that the answer depends on beside the text, where it is kept. */
  settingsText: string | undefined
}

/** The texts that an entry can become, or why nobody can tell. */
const readTexts = (entry: Entry, linter: Linter): ReturnType<typeof textsOf> | {error: string} => {
  try {
    return textsOf(entry, linter)
  } catch (error) {
    if (error instanceof UnreadableError) return {error: error.message}
    throw error
  }
}

/** An entry for one channel, its variants linted by whoever is free. */
const checkFor = async (entry: Entry, channel: string, {settings: {linter}, pool, file, cache, settingsText}: Checking): Promise<CheckedEntry | {error: string}> => {
  const traced = readTexts(entry, linter)
  if ('error' in traced) return traced
  const texts = traced.map(({text}) => text)
  const key = settingsText === undefined ? undefined : Cache.key(['response', settingsText, channel, entry.locale ?? '', JSON.stringify(entry.placeholders), entry.body.text])
  const known = key === undefined ? undefined : cache!.get(key, texts)
  if (known) return {...known, place: placesOf(known.pieces, traced)}
  const path = key === undefined ? {path: file} : {}
  const linted = new Map<string, Linted>()
  await Promise.all(texts.slice(0, -1).map(async (text) => linted.set(text, await pool.lint(linter, {path: file, draft: {text, channel, template: true, ...path}}))))
  for (const each of linted.values()) if ('error' in each) return each
  const lintSync: Linter['lintSync'] = (draft) => (linted.get(typeof draft === 'string' ? draft : draft.text) as Result | undefined) ?? linter.lintSync(draft)
  const answer = checkEntry(entry, {...linter, lintSync}, channel, path.path, traced)
  if (key !== undefined) cache!.set(key, texts, answer)
  return answer
}

/** The id of a channel of the table or of the config, by any name that people have for it; or what is said of one that nobody knows. */
const idOf = (name: string, linter: Linter): {id: string} | UnknownChannel => {
  const known = findChannel(name)
  if (known) return known
  try {
    return linter.channel(name)
  } catch (error) {
    if (error instanceof UnknownChannel) return error
    throw error
  }
}

const sorted = (word: string): string => [...word].sort().join('')

/** A product has names of its own for what it sends by. A word of ours with one slip in it is none; a short one with another letter is a word (`mms`, `test`). */
const isSlip = (id: string, {meant}: UnknownChannel, ours: Entry['ours']): boolean =>
  meant !== undefined && (ours ?? (id.length > 2 && isOneSlip(id, meant) && (id.length > 4 || id.length !== meant.length || sorted(id) === sorted(meant))))

/** Where a response goes: as the command line says, its file, the config for this file, its product, the config for all. */
const channelsOf = ({channels, channelsAt, ours, usual}: Entry, {channel, named, linter}: LinterForDraft): readonly string[] | Fault => {
  if (named === 'option') return [channel]
  const own = new Set<string>()
  for (const written of channels) {
    const id = written.toLowerCase().replaceAll(' ', '-')
    const known = idOf(id, linter)
    if ('id' in known) own.add(known.id)
    else if (isSlip(id, known, ours)) return {message: known.message, offset: channelsAt}
  }
  if (own.size > 0) return [...own]
  if (named === 'override') return [channel]
  // A channel that nobody knows is private, as far as anybody can tell.
  return [usual ?? (named === undefined && channels.length > 0 ? 'email' : channel)]
}

type Fault = Pick<UnreadableError, 'message' | 'offset'>

/** What is ours to read: settings, and the lists beside rules. All else that nobody understands somebody may think is checked. */
const ourFile = /^(?:pack|lists|reply-lint\..*)\.\w+$/i

/** Of a file: who exports without quotation marks has one in every row. */
const mostSaid = 10

/** What the customer wrote would otherwise be dropped, whatever is in it. */
const answersNobody = 'holds canned responses, which answer no one customer: check it without --customer or --customer-text, or the reply itself as a text of its own'

/**
 * The entries of a file, each checked for every channel that it is for.
 * @returns with what is wrong with the file, or with entries of it
 */
export const checkCanned = async (source: Source & {file: string; answers: boolean}, text: string, settings: LinterForDraft, pool: Pool, cache?: Cache): Promise<{checked: Checked[]; responses: Response[]; errors: string[]; passedOver?: boolean} | {error: string}> => {
  const {linter} = settings
  const at = pointer(text)
  const placed = ({message, offset}: Fault): string => {
    if (offset === undefined) return message
    const {line, column} = at(Math.min(offset, text.length))
    return `${line}:${column} ${message}`
  }
  let entries: Entry[]
  try {
    entries = await readEntries(text, extname(source.file).toLowerCase(), basename(source.file))
  } catch (error) {
    if (error instanceof UnknownShapeError && source.found) return {checked: [], responses: [], errors: [], passedOver: !ourFile.test(basename(source.file))}
    return {error: error instanceof UnreadableError ? placed(error) : `cannot be read (${error instanceof Error ? error.name : 'unknown'})`}
  }
  if (entries.length === 0 && source.found) return {checked: [], responses: [], errors: []}
  if (entries.length === 0) return {error: 'there is no canned response in it'}
  if (source.answers) return {error: answersNobody}
  await pool.expect(entries.length)
  const checking: Checking = {settings, pool, file: source.file, cache, settingsText: cache && settings.settingsText()}
  const checked: Checked[] = []
  const responses: Response[] = []
  const errors = new Set<string>()
  const wanted = entries.flatMap((entry) => {
    const channels = entry.fault ?? channelsOf(entry, settings)
    if (!('message' in channels)) return channels.map((channel, i) => ({entry, channel, first: i === 0}))
    errors.add(placed(channels))
    return []
  })
  await pool.inOrder(wanted, ({entry, channel}) => checkFor(entry, channel, checking), (answer, {entry, channel, first}) => {
    if ('error' in answer) return void errors.add(answer.error)
    const each = asChecked(source.path, channel, entry.name, answer, at)
    checked.push(each)
    if (first) responses.push({entry, linter, answer, checked: each, at})
  })
  const said = [...errors].slice(0, mostSaid)
  return {checked, responses, errors: errors.size > mostSaid ? [...said, `and ${errors.size - mostSaid} more like these`] : said}
}

/** The reports with what reading all canned responses of a run together finds. */
export const compareAll = (responses: readonly Response[], checked: readonly Checked[]): readonly Checked[] => {
  const set = responses.map(({entry, linter, checked: {path, channel}}): Member => ({
    name: shownText(entry.name), text: entry.body.text, path, channel: linter.channel(channel), settings: linter.settings, placeholders: {...linter.settings.placeholders, ...entry.placeholders}, ...(entry.locale === undefined ? {} : {locale: entry.locale})
  }))
  const changed = new Map<Checked, Checked>()
  for (const linter of new Set(responses.map((each) => each.linter)))
    for (const [index, result] of linter.compare(set)) {
      const {entry, answer, checked: before, linter: own, at} = responses[index]!
      if (own === linter) changed.set(before, asChecked(before.path, before.channel, entry.name, withCompared(answer, entry, result), at))
    }
  return checked.map((each) => changed.get(each) ?? each)
}
