// A company's settings: the config file, or the same object handed to the library.
import type {Region, Severity, SeverityByAudience} from '../rule.js'

/** `on` (with its own severity), `off`, a severity, or options beside an optional severity. */
export type RuleSetting = 'on' | 'off' | Severity | ({severity?: SeverityByAudience} & Readonly<Record<string, unknown>>)

export interface Config {
  region?: Region
  packs?: readonly string[]
  channel?: string
  company?: {
    names?: readonly string[]
    contacts?: readonly string[]
    signOff?: readonly string[]
    patterns?: Readonly<Record<string, string>>
  }
  words?: readonly string[]
  voice?: Readonly<Record<string, unknown>>
  departments?: Readonly<Record<string, {contact?: string; within?: string}>>
  channels?: Readonly<Record<string, {limit?: number; audience?: 'public' | 'private'}>>
  rules?: Readonly<Record<string, RuleSetting>>
}
