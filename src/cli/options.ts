// The options of the main job.

export interface CheckOptions {
  channel?: string
  limit?: number
  customer?: string
  customerText?: string
  /** A config file; false for none at all. */
  config: string | false | undefined
  /** `name` or `name:file`. */
  format: readonly string[]
  failOn: 'error' | 'warning' | 'info' | 'never'
  maxWarnings?: number
  ndjson: boolean
  fix?: boolean
  redact?: boolean
  /** Personal data as it was written, in the pretty report on a terminal. */
  showValues?: boolean
  fixDryRun?: boolean
  /** Answers of earlier runs are kept in a file. */
  cache?: boolean
  stdinFilename?: string
  /** Threads that lint in a long run; absent: one a core. */
  threads?: number
  quiet: boolean
  color: boolean
  timing: boolean
}

/** Without any. */
export const defaults: CheckOptions = {config: undefined, format: ['pretty'], failOn: 'error', ndjson: false, quiet: false, color: true, timing: false}
