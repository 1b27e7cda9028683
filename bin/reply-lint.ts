// The only code that touches the process.
import {writeSync} from 'node:fs'
import {isatty} from 'node:tty'
import {ClosedPipe} from '../src/cli/io.js'
import type {Output} from '../src/cli/io.js'
import {run} from '../src/cli/run.js'
import {version} from '../src/version.js'

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
        if (code !== 'EAGAIN') throw error
        Atomics.wait(pause, 0, 0, 2) // the reader of a non-blocking pipe is slow
      }
    }
  },
  isTerminal: isatty(fd),
  get columns() {
    return isatty(fd) ? process[fd === 1 ? 'stdout' : 'stderr'].columns : undefined
  }
})

void run(
  {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdin: () => process.stdin,
    stdinIsTerminal: isatty(0),
    stdout: output(1),
    stderr: output(2),
    now: () => performance.now()
  },
  version
).then((code) => {
  process.exitCode = code
})
