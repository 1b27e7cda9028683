// The command line as a function: arguments and streams in, exit code out.
import {nameOf, subcommands} from './commands/index.js'
import {faultOf, messageOf} from './errors.js'
import {ClosedPipe} from './io.js'
import type {ExitCode, Io} from './io.js'
import {main} from './main.js'
import {defaults} from './options.js'
import {harmless} from '../reporters/screen.js'
import {shownText} from './shown-text.js'

/** Names of drafts alone: they need no parser of options, which would be a tenth of the time that the whole job takes. A draft called help is `./help`. */
const onlyDrafts = (args: readonly string[]): boolean =>
  args[0] !== 'help' && args.every((arg) => arg === '-' || !arg.startsWith('-')) && !subcommands.some((each) => args.includes(nameOf(each)))

/** Never throws but for a fault in writing: every mistake has its message and its exit code. */
export const run = async (outside: Io, version: string): Promise<ExitCode> => {
  // Errors quote names of files and what was typed: neither personal data nor what steers a terminal is repeated.
  const stderr: Io['stderr'] = Object.create(outside.stderr, {
    write: {value: (text: string) => outside.stderr.write(shownText(text).split('\n').map(harmless).join('\n'))},
    overwrite: {value: (line: string) => outside.stderr.write(`\r${harmless(line)}`)}
  })
  const io: Io = Object.create(outside, {stderr: {value: stderr}})
  let code: ExitCode = 0
  const done = (result: ExitCode): void => void (code = result)
  try {
    if (onlyDrafts(io.args)) await main(io.args, defaults, io, done)
    else await (await import('./program.js')).runProgram(io, version, done)
  } catch (error) {
    if (error instanceof ClosedPipe) return code
    code = 2
    await io.stderr.write(`${messageOf(error, io.cwd) ?? faultOf(error)}\n`)
  }
  return code
}
