// --fix and --fix-dry-run: what is certain is put right before the draft is checked.
import {readFileSync} from 'node:fs'
import {unifiedDiff} from '../diff.js'
import {fix} from '../fix.js'
import type {Linter} from '../linter.js'
import {harmless} from '../reporters/screen.js'
import type {Draft} from '../rule.js'
import {UsageError, type Io} from './io.js'
import type {CheckOptions} from './options.js'
import type {Source} from './sources.js'
import {writeFile} from './write-file.js'

const mark = '\uFEFF'

/** The file with another draft in it: its byte-order mark and the line break at its end stay. */
const rewrite = (file: string, before: string, after: string): void => {
  const text = readFileSync(file, 'utf8')
  const start = text.startsWith(mark) ? 1 : 0
  if (!text.startsWith(before, start)) throw new UsageError(`${file}: has changed while it was checked; it was left as it is`)
  writeFile(file, text.slice(0, start) + after + text.slice(start + before.length))
}

/** Personal data is covered in a diff as it is in every output. */
const shown = (linter: Linter, draft: Draft): string => linter.lintSync(draft).masked.split(/\r?\n/).map(harmless).join('\n')

/**
 * Fixes a draft as the options ask: in its file, or as a diff on the standard output.
 *
 * @returns the text that is left to check
 * @throws UsageError when standard input is to be fixed in place, or a file cannot be written
 */
export const fixDraft = async (source: Source, draft: Draft, linter: Linter, options: Pick<CheckOptions, 'fix' | 'fixDryRun'>, io: Io): Promise<string> => {
  if (!options.fix && !options.fixDryRun) return draft.text
  if (options.fix && source.file === undefined) throw new UsageError('--fix changes files; for standard input there is --fix-dry-run')
  const {text, applied} = fix(draft.text, (one) => linter.lintSync({...draft, text: one}).report.findings)
  if (applied === 0) return draft.text
  if (options.fix && source.file !== undefined) rewrite(source.file, draft.text, text)
  else await io.stdout.write(unifiedDiff(harmless(source.path), shown(linter, draft), shown(linter, {...draft, text})))
  return text
}
