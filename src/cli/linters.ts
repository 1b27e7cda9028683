// The linter for a draft: the config that is in force for its path, with the options of the command line over it.
import {createLinter} from '../index.js'
import type {Linter} from '../index.js'
import type {Io} from './io.js'
import type {CheckOptions} from './options.js'

export interface LinterForDraft {
  linter: Linter
  /** The default channel for the draft. */
  channel: string | undefined
}

export const linters = (options: CheckOptions, _io: Io): ((path: string | undefined) => Promise<LinterForDraft>) => {
  let linter: Linter | undefined
  return async () => ({linter: (linter ??= await createLinter()), channel: options.channel})
}
