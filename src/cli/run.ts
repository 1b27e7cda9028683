// The command line as a function: arguments and streams in, exit code out.
import {CommanderError} from 'commander'
import {faultOf, messageOf} from './errors.js'
import {ClosedPipe} from './io.js'
import type {ExitCode, Io} from './io.js'
import {makeProgram} from './program.js'

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
      err.push(`${messageOf(error, io.cwd) ?? faultOf(error)}\n`)
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
