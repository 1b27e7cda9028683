// What tests share: a linter with a channel, and the packages' own sample sentences nowhere.
import type {Config} from '../src/config/types.js'
import {createLinter, type Draft, type Finding} from '../src/index.js'

/** The findings of one draft under a config. */
export const findingsOf = async (draft: string | Draft, config: Config = {}): Promise<readonly Finding[]> => (await (await createLinter(config)).lint(draft)).findings

/** The words that one rule flags, in order. */
export const flagged = async (rule: string, draft: string | Draft, config: Config = {}): Promise<string[]> =>
  (await findingsOf(draft, config)).filter((finding) => finding.rule === rule).map(({excerpt}) => excerpt)
