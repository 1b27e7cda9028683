// reply-lint try '<phrase>' <files>: what a phrase would flag in past replies, before it ships.
import {extname, isAbsolute, join} from 'node:path'
import {textOfLine} from '../draft-line.js'
import {builtInLists} from '../../index.js'
import {occurrencesOf} from '../../phrases/concordance.js'
import {PhraseError} from '../../phrases/parse.js'
import {compilePhrase, type PhraseFinder} from '../../phrases/phrase.js'
import type {Lists} from '../../phrases/types.js'
import {parseText} from '../../reply.js'
import {harmless} from '../../reporters/screen.js'
import {several} from '../../reporters/summary.js'
import {UsageError, type Io} from '../io.js'
import {linters} from '../linters.js'
import {paintFor} from '../paint.js'
import {findSources, readDraft, readText, type Source} from '../sources.js'
import type {Define} from './index.js'

interface TryOptions {
  lines: boolean
  lists: string | undefined
  config: string | undefined
  color: boolean
}

interface Reply {
  /** The file, and for a file of many replies the line. */
  name: string
  text: string
}

const repliesIn = async (source: Source, io: Io, byLine: boolean): Promise<Reply[] | {error: string}> => {
  const {path, file} = source
  const stream = file !== undefined && ['.ndjson', '.jsonl'].includes(extname(file).toLowerCase())
  const read = stream ? readText(file) : await readDraft(source, io)
  if ('error' in read) return read
  if (!stream && !byLine) return [{name: path, text: read.text}]
  return read.text.split(/\r?\n/).flatMap((line, index) => {
    const text = stream ? textOfLine(line) : line
    return text === undefined || text.trim() === '' ? [] : [{name: `${path}:${index + 1}`, text}]
  })
}

const listsIn = async (file: string, cwd: string): Promise<Lists> => {
  const read = readText(isAbsolute(file) ? file : join(cwd, file))
  if ('error' in read) throw new UsageError(`--lists ${file}: ${read.error}`)
  const {readLists} = await import('../../phrases/read.js')
  const {lists, problems} = readLists(file, read.text, await builtInLists())
  if (problems.length > 0) throw new UsageError(problems.map(({path, line, column, message}) => `${path}:${line}:${column} ${message}`).join('\n'))
  return lists
}

/** Compiled at once, so that a mistake in it is told before any file is read. */
const finderFor = async (phrase: string, own: Lists): Promise<PhraseFinder> => {
  const finder = compilePhrase(phrase, {...(await builtInLists()), ...own})
  try {
    finder.find(parseText(''))
  } catch (error) {
    if (error instanceof PhraseError) {
      const hint = error.message.startsWith('there is no list') && Object.keys(own).length === 0 ? '\n  Lists of your own are given with --lists <file>.' : ''
      throw new UsageError(`${error.message}\n  ${phrase}\n  ${' '.repeat(error.offset)}^${hint}`)
    }
    throw error
  }
  return finder
}

export const define: Define = (command, io, done) => {
  command
    .option('--lines', 'every line of a file is a reply', false)
    .option('--lists <file>', 'a file of word lists of your own, beside the built-in ones')
    .option('-c, --config <file>', 'a config file, instead of the one found upwards from the replies')
    .option('--no-color', 'no colour')
    .action(async (phrase: string, files: string[], {lines, lists, config, color}: TryOptions) => {
      const finder = await finderFor(phrase, lists === undefined ? {} : await listsIn(lists, io.cwd))
      const {sources, unread} = await findSources(files, io.cwd)
      const linterFor = linters({config}, io)
      const paint = await paintFor(io, color)
      const width = Math.max(20, Math.floor(((io.stdout.columns ?? 100) - 20) / 3))
      const count = {replies: 0, flagged: 0, places: 0}
      for (const source of sources) {
        const replies = await repliesIn(source, io, lines)
        if ('error' in replies) {
          unread.push({path: source.path, error: replies.error})
          continue
        }
        const {linter} = await linterFor(source.file === undefined || isAbsolute(source.file) ? source.file : join(io.cwd, source.file))
        for (const {name, text} of replies) {
          // Past replies hold personal data: only the text in which it is covered is shown.
          const {masked} = linter.lintSync(text)
          const found = occurrencesOf(finder, parseText(masked.length === text.length ? text : masked, linter.settings.company.signOff), masked, width)
          count.replies += 1
          count.places += found.length
          if (found.length > 0) count.flagged += 1
          for (const {line, column, before, found: words, after} of found) {
            await io.stdout.write(`${paint.faint(`${harmless(name)}:${lines ? '' : `${line}:`}${column}`)}  ${harmless(before)}${paint.strong(paint.warning(harmless(words)))}${harmless(after)}\n`)
          }
        }
      }
      for (const {path, error} of unread) await io.stderr.write(`reply-lint: ${path}: ${error}\n`)
      const share = count.replies === 0 ? '' : `, ${((100 * count.flagged) / count.replies).toFixed(1)} %`
      await io.stdout.write(`${several(count.places, 'place')} in ${count.flagged} of ${count.replies} ${count.replies === 1 ? 'reply' : 'replies'}${share}.\n`)
      done(unread.length > 0 ? 2 : 0)
    })
}
