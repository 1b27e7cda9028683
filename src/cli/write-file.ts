// Writes a whole file or nothing: under another name first, then renamed.
import {chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {UsageError} from './io.js'

const explain = (file: string, error: unknown, fresh: boolean): never => {
  const {code} = error as NodeJS.ErrnoException
  if (fresh && code === 'EEXIST') throw new UsageError(`${file}: is there already; it was left as it is`)
  throw new UsageError(`${file}: cannot be written (${code ?? 'unknown'})`)
}

/** Folder by folder: on Node 20 a recursive mkdir goes round for ever where the system refuses, as under /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** On the disk before it takes the place of another: else a crash of the machine could leave an empty file. */
const fill = (handle: number, text: string | Iterable<string>): void => {
  try {
    for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(handle, piece)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const replace = (file: string, text: string | Iterable<string>, mode: number | undefined, fresh: boolean): void => {
  const temporary = join(dirname(file), `.${basename(file).slice(0, 100)}.${crypto.randomUUID()}.tmp`)
  const handle = openSync(temporary, 'wx')
  try {
    fill(handle, text)
    if (mode !== undefined) chmodSync(temporary, mode)
    // a link fails where a rename would replace a file that came in between
    if (fresh) linkSync(temporary, file)
    else renameSync(temporary, file)
  } finally {
    rmSync(temporary, {force: true})
  }
}

/**
 * Killed at any moment, the old file or the new one is there, whole. A file keeps who may read it, a link what it leads to; a
 * device or a pipe is written to and not replaced.
 * @param options.fresh refuse to replace a file that is there
 * @param text whole or in pieces
 * @throws UsageError when it cannot be written
 */
export const writeFile = (file: string, text: string | Iterable<string>, {fresh = false} = {}): void => {
  try {
    makeFolder(dirname(file))
    const old = fresh ? undefined : statSync(file, {throwIfNoEntry: false})
    if (old && !old.isFile()) writeFileSync(file, typeof text === 'string' ? text : [...text].join(''))
    else replace(old ? realpathSync(file) : file, text, old?.mode, fresh)
  } catch (error) {
    explain(file, error, fresh)
  }
}
