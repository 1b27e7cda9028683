// What a company may set. The same shape stands in a config file and is handed to createLinter.
import type {Action, Channel, PlaceholderSetting, Region, Rule, Severity} from '../rule.js'

/** `on` turns on a rule that is off by default; a severity also does. */
export type Switch = 'off' | 'on' | Severity

/** How strict a rule is: for everybody, or by who can read the reply. */
export type SeveritySetting = Severity | 'off' | {public: Severity | 'off'; private: Severity | 'off'}

/** A switch, or the rule's severity, action and departments together with its own options. */
export type RuleSetting = Switch | {severity?: SeveritySetting; action?: Action; alert?: readonly string[]; [option: string]: unknown}

/** What of a channel is laid over the table, or a channel of the company's own: that one needs its `audience`. */
export type ChannelSetting = Partial<Omit<Channel, 'id' | 'source' | 'grade'>>

/** What the company is called, where it can be reached, and how it writes. */
export interface Company {
  /** Words and handles that are never misspelt or private. */
  names?: readonly string[]
  /** Its own e-mail addresses, numbers and domains: allowed anywhere. */
  contacts?: readonly string[]
  /** How its agents sign, as regular expressions. */
  signOff?: readonly string[]
  /** The shapes of its own references, by name, as regular expressions. */
  patterns?: Readonly<Record<string, string>>
}

/** What is said of a placeholder. */
export interface PlaceholderConfig extends Partial<Omit<PlaceholderSetting, 'samples'>> {
  sample?: string | readonly string[]
}

/** The settings that an override may change for some files. */
export interface Overridable {
  region?: Region
  /** The packs in force beside everybody's; absent: all that are on by default. */
  packs?: readonly string[]
  /** The default channel; `x` when absent. */
  channel?: string
  company?: Company
  /** Words that are spelt right, or in a config file the path of a word list. */
  words?: string | readonly string[]
  voice?: Readonly<Record<string, unknown>>
  /** Who is told, and how fast they answer, by the name that rules use. */
  departments?: Readonly<Record<string, {contact?: string; within?: string}>>
  channels?: Readonly<Record<string, ChannelSetting>>
  /** What the placeholders of canned responses may become: a sample, several, or more about it. With it every other name is unknown. */
  placeholders?: Readonly<Record<string, string | readonly string[] | PlaceholderConfig>>
  rules?: Readonly<Record<string, RuleSetting>>
}

export interface Override extends Overridable {
  /** Globs, from the folder of the config file; one without a slash matches the name in any folder, `!x` leaves out. */
  files: string | readonly string[]
}

/** A config, as in a file and as createLinter takes it. */
export interface Config extends Overridable {
  /** Rules of the company's own in code, by id `pack/name`; not in YAML or JSON, where `rulesDir` names a folder of them. */
  ownRules?: Readonly<Record<string, Rule>>
  /** For files only, as are all below. */
  $schema?: string
  extends?: string | readonly string[]
  /** A folder of the company's own YAML rules. */
  rulesDir?: string
  overrides?: readonly Override[]
}

/** A map of which a part is asked for: what is not, is not made. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'keys'>

/** What the checker must know of the house to refuse what is not in it. */
export interface Known {
  /** Options of every rule by rule id, each with a value of the kind that it takes. */
  rules: Lookup<Readonly<Record<string, unknown>>>
  packs: readonly string[]
  /** Those for a regulated field, which a config's `packs` chooses from; all others are everybody's. */
  regulated: () => readonly string[]
  channels: readonly string[]
  /** The departments that a rule tells, for which every rule is read. */
  departments: () => readonly string[]
}
