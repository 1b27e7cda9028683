// Everything of the outside that the command line uses; bin/ makes the real one, tests make their own.
import type {SettingOptions} from './linters.js'
import type {Linted, Task} from './pool.js'

export interface Output {
  /** Writes all of it, waiting for a slow reader. Throws ClosedPipe when nobody reads any more. */
  write(text: string): void | Promise<void>
  /** Writes a line over the one before it, of a terminal. */
  overwrite?(line: string): void | Promise<void>
  readonly isTerminal: boolean
  /** The width of the terminal. */
  readonly columns: number | undefined
}

/** What a helper must know to find the settings of a draft. */
export interface HelperSettings {
  options: SettingOptions
  cwd: string
}

/** Another thread that lints. It answers in the order in which it is asked; `onEnd` is told when it will answer no more. */
export interface Helper {
  send(tasks: readonly Task[]): void
  onAnswer(listener: (linted: readonly Linted[]) => void): void
  onEnd(listener: () => void): void
  stop(): void
}

export interface Helpers {
  /** More than this would only take turns. */
  readonly most: number
  start(settings: HelperSettings): Helper
}

export interface Io {
  /** Arguments after the name of the program. */
  readonly args: readonly string[]
  /** The folder that paths are relative to, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Standard input, opened when it is first asked for. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly stdinIsTerminal: boolean
  readonly stdout: Output
  readonly stderr: Output
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Threads beside this one, where there may be any. */
  readonly helpers?: () => Promise<Helpers>
  /** Makes what is left to do faster if it is one short draft, and slower if it is more. */
  readonly hasten?: () => void
  /** Makes what is left to do faster if it is many drafts. */
  readonly endure?: () => void
}

/** The reader of our output has gone: `| head`. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe'
}

/** What was asked cannot be done; the message says what, without a stack trace. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** 0 nothing at or above --fail-on, 1 something was, 2 the program could not do what was asked. */
export type ExitCode = 0 | 1 | 2
