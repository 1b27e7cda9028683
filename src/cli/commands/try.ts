// reply-lint try '<phrase>' <files>: what a phrase would flag in past replies, before it ships.
import {dirname, isAbsolute, join} from 'node:path'
import {builtInLists} from '../../index.js'
import {occurrencesOf} from '../../phrases/concordance.js'
import {idiomOf} from '../../phrases/idiom.js'
import {PhraseError} from '../../phrases/parse.js'
import {compilePhrase, type PhraseFinder} from '../../phrases/phrase.js'
import type {Lists} from '../../phrases/types.js'
import {parseText} from '../../reply.js'
import {harmless} from '../../reporters/screen.js'
import {several} from '../../reporters/summary.js'
import {UsageError} from '../io.js'
import {forgivingLinters} from '../linters.js'
import {ownLists} from '../own-lists.js'
import {paintFor} from '../paint.js'
import {repliesIn} from '../replies.js'
import {findSources, readText} from '../sources.js'
import {withConfig} from '../common-options.js'
import type {Define} from './index.js'

interface TryOptions {
  lines: boolean
  lists: string | undefined
  config: string | false | undefined
  color: boolean
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
      const hint = error.message.startsWith('there is no list') ? '\n  `reply-lint rules --lists` shows them all; your own stand in lists.yml in your rulesDir, or in --lists <file>.' : ''
      throw new UsageError(`${error.message}\n  ${phrase}\n  ${' '.repeat(error.offset)}^${hint}`)
    }
    throw error
  }
  return finder
}

export const define: Define = (command, io, done) => {
  withConfig(command, 'the replies')
    .option('--lines', 'every line of a file is a reply', false)
    .option('--lists <file>', 'a file of word lists of your own, beside the built-in ones')
    .option('--no-color', 'no colour')
    .action(async (phrase: string, files: string[], {lines, lists, config, color}: TryOptions) => {
      const {sources, unread} = await findSources(files, io.cwd)
      const first = sources.find(({file}) => file !== undefined)?.file
      const own = await ownLists(config, first === undefined ? io.cwd : dirname(first), io.cwd)
      const finder = await finderFor(phrase, {...own, ...(lists === undefined ? {} : await listsIn(lists, io.cwd))})
      // A mistake in the settings, of which the checker tells, stops nothing here.
      const linterFor = forgivingLinters(config, io)
      const paint = await paintFor(io, color)
      const width = Math.max(20, Math.floor(((io.stdout.columns ?? 100) - 20) / 3))
      const count = {replies: 0, flagged: 0, places: 0}
      for (const source of sources) {
        const {replies, error} = await repliesIn(source, io, lines)
        if (error !== undefined) unread.push({path: source.path, error})
        if (replies.length === 0) continue
        const {linter} = await linterFor(source.file)
        for (const {name, text} of replies) {
          // Past replies hold personal data: only the text in which it is covered is shown.
          const {masked} = linter.lintSync(text)
          const found = occurrencesOf(finder, parseText(masked.length === text.length ? text : masked, linter.settings.company.signOff), idiomOf(linter.settings), masked, width)
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
