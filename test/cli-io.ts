// The command line in this process: arguments and standard input in, what it wrote and its exit code out.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'
import {run} from '../src/cli/run.js'
import {ClosedPipe} from '../src/cli/io.js'
import type {ExitCode, Io} from '../src/cli/io.js'

export interface Ran {
  code: ExitCode
  out: string
  err: string
}

export interface Around {
  cwd?: string
  stdin?: string | Uint8Array | AsyncIterable<Uint8Array>
  env?: Record<string, string>
  columns?: number
  /** A terminal and no pipe. */
  terminal?: boolean
  /** The reader goes after so many writes. */
  closesAfter?: number
  /** Waits before it takes more. */
  slow?: () => Promise<void>
  helpers?: NonNullable<Io['helpers']>
  hasten?: () => void
}

const once = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

export const reply = async (args: readonly string[], around: Around = {}): Promise<Ran> => {
  const written = {out: [] as string[], err: [] as string[]}
  const stdin = around.stdin ?? ''
  const io: Io = {
    args,
    cwd: around.cwd ?? folder(),
    env: around.env ?? {},
    stdin: () => (typeof stdin === 'string' || stdin instanceof Uint8Array ? once(Buffer.from(stdin)) : stdin),
    stdinIsTerminal: false,
    stdout: {
      async write(text) {
        if (written.out.length >= (around.closesAfter ?? Infinity)) throw new ClosedPipe()
        await around.slow?.()
        written.out.push(text)
      },
      isTerminal: around.terminal ?? false,
      columns: around.columns
    },
    stderr: {write: (text) => void written.err.push(text), isTerminal: around.terminal ?? false, columns: around.columns},
    now: () => performance.now(),
    ...(around.helpers ? {helpers: around.helpers} : {}),
    ...(around.hasten ? {hasten: around.hasten} : {})
  }
  const code = await run(io, '0.0.0-test')
  return {code, out: written.out.join(''), err: written.err.join('')}
}

const made: string[] = []

/** A new folder with these files, gone after the tests. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'reply-lint-test-'))
  made.push(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
  return root
}

afterAll(() => {
  for (const root of made) rmSync(root, {recursive: true, force: true})
})

/** A config that leaves one rule in force, whatever the house has beside it. */
export const snarfle = `title: Says snarfle
severity: error
message: Customers do not know “snarfle”.
rationale: It is a word of our own.
instead: [collect]
phrases: [snarfle]
examples:
  - {text: You can snarfle it., flags: [snarfle]}
  - {text: You can collect it., flags: []}
`
