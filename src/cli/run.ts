// The command line as a function: arguments and streams in, exit code out.
import {sep} from 'node:path'
import {CommanderError} from 'commander'
import {ClosedPipe, UsageError} from './io.js'
import type {ExitCode, Io} from './io.js'
import {makeProgram} from './program.js'

/** Mistakes of the user have a message and no stack trace; anything else is a fault of ours, and says so in one line. */
const explain = (error: unknown, cwd: string): string => {
  const here = (text: string): string => text.replaceAll(`${cwd}${sep}`, '')
  if (error instanceof UsageError) return `reply-lint: ${here(error.message)}`
  if (error instanceof Error && error.name === 'ConfigError') return here(error.message)
  // the message of an unforeseen error could quote the draft: its kind is enough to report it
  return `reply-lint: it failed with ${error instanceof Error ? error.name : 'an error'}; this is a fault of reply-lint, please report it`
}

export const run = async (io: Io, version: string): Promise<ExitCode> => {
  let code: ExitCode = 0
  const program = await makeProgram(io, version, (result) => void (code = result))
  const out: string[] = []
  const err: string[] = []
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => out.push(text),
      writeErr: (text) => err.push(text.replace(/^error: /, 'reply-lint: ')),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
  }
  try {
    await program.parseAsync([...io.args], {from: 'user'})
  } catch (error) {
    if (error instanceof ClosedPipe) return code
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2
    else {
      err.push(`${explain(error, io.cwd)}\n`)
      code = 2
    }
  }
  try {
    if (out.length > 0) await io.stdout.write(out.join(''))
    if (err.length > 0) await io.stderr.write(err.join(''))
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error
  }
  return code
}
