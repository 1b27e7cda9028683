// The only code that touches the process: what the starting script of the command runs, and that of a helper.
import {fstatSync, writeSync} from 'node:fs'
import {lateFaultOf} from '../src/cli/errors.js'
import {ClosedPipe, UsageError} from '../src/cli/io.js'
import type {ExitCode, Output} from '../src/cli/io.js'
import {useRoom} from '../src/cli/literal.js'
import {run} from '../src/cli/run.js'
import {version} from '../src/version.js'
import {endure, hasten} from './hasten.js'

const streams = ['stdin', 'stdout', 'stderr'] as const

/** A terminal is a character device, and on Linux not one of memory's, as /dev/null is; only then is a stream worth its five milliseconds. */
const isTerminal = (fd: 0 | 1 | 2): boolean => {
  try {
    // In big numbers: Node keeps the others where it resolves links, and of what follows a pipe it resolves none.
    const status = fstatSync(fd, {bigint: true})
    if (!status.isCharacterDevice() || (process.platform === 'linux' && status.rdev >> 8n === 1n)) return false
    return process[streams[fd]].isTTY
  } catch {
    return false // closed
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))

/** Writes at once, which is faster than a stream and waits for a slow reader by itself. */
const output = (fd: 1 | 2): Output => ({
  write(text) {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(fd, bytes, at)
      } catch (error) {
        const {code} = error as NodeJS.ErrnoException
        if (code === 'EPIPE' || code === 'EOF') throw new ClosedPipe()
        if (code !== 'EAGAIN') throw new UsageError(`${fd === 1 ? 'standard output' : 'standard error'} cannot be written (${code ?? 'unknown'})`)
        Atomics.wait(pause, 0, 0, 2) // the reader of a non-blocking pipe is slow
      }
    }
  },
  get isTerminal() {
    return isTerminal(fd)
  },
  get columns() {
    return isTerminal(fd) ? process[fd === 1 ? 'stdout' : 'stderr'].columns : undefined
  }
})

// What a company's own code began and did not wait for: what Node says of its failure could quote the draft.
let strayed = false
const stray = (error: unknown): void => {
  if (!strayed) void output(2).write(`${lateFaultOf(error)}\n`)
  strayed = true
  process.exitCode = 2
}

/** Milliseconds. */
const patience = 1000

/** The code of a run that came to its end. */
let finished: ExitCode | undefined

/** A config or a rule is code: it may wait for what never comes, or end the process, and neither may pass for a draft without findings. */
const atExit = (): void => {
  process.exitCode = strayed ? 2 : (finished ?? 2)
  if (finished !== undefined) return
  try {
    void output(2).write('reply-lint: it did not finish: a config or a rule never answers, or ended the process\n')
  } catch {
    // nobody reads it; the exit code says it too
  }
}

/** Undefined when it was deleted. */
const workingFolder = (): string | undefined => {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}

/**
 * Runs the command.
 *
 * @param room memory that was touched already, for what is read whole
 */
export const start = async (room?: Buffer): Promise<void> => {
  if (room) useRoom(room)
  process.exitCode = 2
  process.on('unhandledRejection', stray).on('uncaughtException', stray).on('exit', atExit)
  // When nothing is left to do: Node would give back its memory piece by piece, which the system does at once.
  process.on('beforeExit', () => process.exit())
  const cwd = workingFolder()
  if (cwd === undefined) {
    void output(2).write('reply-lint: the folder that it was started in is gone\n')
    finished = 2
    return
  }
  finished = await run(
    {
      args: process.argv.slice(2),
      cwd,
      env: process.env,
      stdin: () => process.stdin,
      get stdinIsTerminal() {
        return isTerminal(0)
      },
      stdout: output(1),
      stderr: output(2),
      now: () => performance.now(),
      helpers: async () => (await import('./threads.js')).helpers(stray),
      hasten,
      endure
    },
    version
  )
  // A config or a rule may have a clock of its own that never stops; what it began has this long to come to its end.
  if (process.getActiveResourcesInfo().length > 0) setTimeout(() => process.exit(), patience).unref()
}

export {makeAll} from '../src/memo/folded.js'

/** Runs a helper, in its thread. */
export const startHelping = async (): Promise<void> => (await import('./threads.js')).answer()
