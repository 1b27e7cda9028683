// The public door, and the only module in src/ that knows the rules.
import {codeRules} from '../rules/index.js'
import {packs, phrases} from '../rules/compiled.js'
import type {Config} from './config/types.js'
import {makeLinter, type House, type Linter} from './linter.js'
import {phraseRules} from './phrases/index.js'
import {countLength, resolveChannel} from './channels/index.js'
import type {LoadedRule, Rule} from './rule.js'
import {readyWords} from './spelling/words.js'

export {defineRule} from './rule.js'
export {channels, countLength} from './channels/index.js'
export type {LengthOptions} from './channels/index.js'
export {fromRetext} from './retext.js'
export type * from './rule.js'
export type {Config} from './config/types.js'
export type {Linter, Pack} from './linter.js'

/** Every built-in rule. */
export const rules: readonly LoadedRule[] = [...Object.entries(codeRules).map(([id, rule]) => load(id, rule)), ...phraseRules([phrases])]

function load(id: string, rule: Rule): LoadedRule {
  const pack = id.slice(0, id.indexOf('/'))
  return {...rule, id, pack, category: rule.category ?? packs[pack]!.category}
}

/** The documentation of a rule: its place in the catalogue. */
const urlOf = (id: string): string => `https://github.com/reply-lint/reply-lint/blob/main/rules/README.md#${id.replace('/', '-')}`

const house: House = {
  packs,
  rules,
  channelOf: (id, config) => resolveChannel(id, config.channels),
  lengthOf: (text, channel) => countLength(text, channel),
  readsAsChild: () => false,
  urlOf
}

/**
 * Makes a linter. Reads no file.
 *
 * @param config a company's settings; without it every pack that is on by default is in force
 */
export const createLinter = async (config: Config = {}): Promise<Linter> => {
  await readyWords()
  return makeLinter(house, config)
}

/** Gives a config its types. */
export const defineConfig = (config: Config): Config => config
