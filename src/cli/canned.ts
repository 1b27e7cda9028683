// Canned-response files: which ones are, their entries, and each entry as something checked.
import {extname, basename} from 'node:path'
import {findChannel} from '../channels/index.js'
import {pointer} from '../places.js'
import type {Checked} from '../reporters/reporter.js'
import {checkEntry} from '../templates/check.js'
import {type Entry, UnreadableError} from '../templates/entry.js'
import {readEntries} from '../templates/read.js'
import type {LinterForDraft} from './linters.js'
import type {Source} from './sources.js'

/**
 * The entries of a file, each checked for every channel that it is for.
 * @returns what is wrong with the file, where it cannot be read
 */
export const checkCanned = async (source: Source & {file: string}, text: string, {linter, channel, named}: LinterForDraft): Promise<Checked[] | {error: string}> => {
  const at = pointer(text)
  let entries: Entry[]
  try {
    entries = await readEntries(text, extname(source.file).toLowerCase(), basename(source.file))
  } catch (error) {
    if (!(error instanceof UnreadableError)) return {error: `cannot be read (${error instanceof Error ? error.name : 'unknown'})`}
    const place = error.offset === undefined ? undefined : at(Math.min(error.offset, text.length))
    return {error: place ? `${place.line}:${place.column} ${error.message}` : error.message}
  }
  if (entries.length === 0 && source.found) return []
  if (entries.length === 0) return {error: 'there is no canned response in it'}
  const known = (id: string): string | undefined => findChannel(id.toLowerCase().replaceAll(' ', '-'))?.id
  return entries.flatMap((entry) => {
    const own = [...new Set(entry.channels.map(known).filter((id) => id !== undefined))]
    return (named === 'option' || own.length === 0 ? [named === undefined && own.length === 0 && entry.channels.length > 0 ? 'email' : channel] : own).map((id): Checked => {
      const {report, masked, place} = checkEntry(entry, linter, id, source.file)
      const origin = {
        name: entry.name,
        place: (start: number, end: number) => {
          const found = place(start, end)
          const [from, to] = [at(found.start), at(found.end)]
          return {...found, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
        }
      }
      return {path: source.path, channel: id, report, masked, maskedCustomer: undefined, origin}
    })
  })
}
