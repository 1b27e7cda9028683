// Past replies, to be learned from or searched: a text, a line each, or the canned responses of a file.
import {basename, extname} from 'node:path'
import {largestExport} from './decode.js'
import type {Io} from './io.js'
import {shownText} from './shown-text.js'
import {isCanned, readDraft, readText, type Source} from './sources.js'

export interface Reply {
  /** The file, and for a file of many replies the line. */
  name: string
  text: string
}

export interface Replies {
  replies: readonly Reply[]
  /** Why there are none, or what of it is none. */
  error?: string
}

/** The canned responses of a file, read as the checker reads them. */
const responsesIn = async (path: string, file: string, text: string): Promise<Replies> => {
  const [{readEntries}, {UnreadableError}] = await Promise.all([import('../templates/read.js'), import('../templates/entry.js')])
  try {
    const entries = (await readEntries(text, extname(file).toLowerCase(), basename(file))).filter(({fault}) => fault === undefined)
    const replies = entries.map(({name, body}) => ({name: `${path} “${shownText(name)}”`, text: body.text}))
    return replies.length === 0 ? {replies, error: 'there is no canned response in it'} : {replies}
  } catch (error) {
    if (error instanceof UnreadableError) return {replies: [], error: error.message}
    throw error
  }
}

const linesOf = (path: string, text: string): Reply[] =>
  text.split(/\r?\n/).map((line, index) => ({name: `${path}:${index + 1}`, text: line})).filter((line) => line.text.trim() !== '')

/** The text of the draft in a line of a stream; undefined for one that is no draft. */
const textOf = (line: string): string | undefined => {
  try {
    const {text} = JSON.parse(line) as {text?: unknown}
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}

const form = 'each is to be {"text": "..."}'

const draftsOf = (lines: readonly Reply[]): Replies => {
  const replies = lines.flatMap(({name, text: line}) => {
    const text = textOf(line)
    return text === undefined ? [] : [{name, text}]
  })
  const others = lines.length - replies.length
  if (others === 0) return {replies}
  return {replies, error: replies.length === 0 ? `no line of it is a reply: ${form}` : `${others} of its ${lines.length} lines ${others === 1 ? 'is no reply' : 'are no replies'}: ${form}`}
}

/** @param byLine every line of a text is a reply */
export const repliesIn = async (source: Source, io: Io, byLine: boolean): Promise<Replies> => {
  const {path, file} = source
  const stream = file !== undefined && ['.ndjson', '.jsonl'].includes(extname(file).toLowerCase())
  const read = stream ? readText(file, largestExport) : await readDraft(source, io)
  if ('error' in read) return {replies: [], error: read.error}
  if (stream) return draftsOf(linesOf(path, read.text))
  if (byLine) return {replies: linesOf(path, read.text)}
  return file !== undefined && (await isCanned(source, read.text)) ? responsesIn(path, file, read.text) : {replies: [{name: path, text: read.text}]}
}
