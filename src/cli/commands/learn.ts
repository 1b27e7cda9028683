// reply-lint learn <files>: the recurring unknown words of past replies, for the config's `words`.
import {parseReply} from '../../reply.js'
import {resolveChannel} from '../../channels/index.js'
import {cover} from '../../places.js'
import {claimsIn} from '../../privacy/claims.js'
import {makeLearner} from '../../spelling/learn.js'
import {linters} from '../linters.js'
import {repliesIn} from '../replies.js'
import {findSources} from '../sources.js'
import {atLeast, withConfig} from '../common-options.js'
import type {Define} from './index.js'

interface LearnOptions {
  lines: boolean
  min: number
  counts: boolean
  config: string | false | undefined
}

export const define: Define = (command, io, done) => {
  withConfig(command, 'the replies')
    .option('--lines', 'every line of a file is a reply', false)
    .option('--min <n>', 'in at least so many replies', atLeast(1), 3)
    .option('--no-counts', 'the words alone, as a word list')
    .action(async (files: string[], {lines, min, counts, config}: LearnOptions) => {
      const {sources, unread} = await findSources(files, io.cwd)
      const linterFor = linters({config}, io)
      const learner = makeLearner()
      const channel = resolveChannel('x')
      for (const source of sources) {
        const {replies, error} = await repliesIn(source, io, lines)
        if (error !== undefined) unread.push({path: source.path, error})
        const {linter} = await linterFor(source.file)
        // A word that stands for somebody is none for a word list.
        for (const {text: value} of replies) learner.read(parseReply({text: cover(value, claimsIn({value}, linter.settings.company))}, channel, linter.settings))
      }
      for (const {path, error} of unread) await io.stderr.write(`reply-lint: ${path}: ${error}\n`)
      for (const {word, count} of learner.words(min)) await io.stdout.write(counts ? `${String(count).padStart(6)}  ${word}\n` : `${word}\n`)
      done(unread.length > 0 ? 2 : 0)
    })
}
