// Every subcommand: a new one is a file beside this and a line here.
import type {Command} from 'commander'
import type {ExitCode, Io} from '../io.js'

export interface Subcommand {
  /** Its name and arguments. */
  usage: string
  summary: string
  /** Adds options and action; the work itself is imported when it runs. */
  load(command: Command, io: Io, done: (code: ExitCode) => void): void
}

export const subcommands: readonly Subcommand[] = []
