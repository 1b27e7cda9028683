// Writes a whole file or nothing: under another name first, then renamed.
import {existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
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

/**
 * Killed at any moment, the old file or the new one is there, whole.
 * @param options.fresh refuse to replace a file that is there
 * @throws UsageError when it cannot be written
 */
export const writeFile = (file: string, text: string, {fresh = false} = {}): void => {
  const temporary = join(dirname(file), `.${basename(file)}.${crypto.randomUUID()}.tmp`)
  let made = false
  try {
    makeFolder(dirname(file))
    writeFileSync(temporary, text, {flag: 'wx'})
    made = true
    // a link fails where a rename would replace a file that came in between
    if (fresh) linkSync(temporary, file)
    else renameSync(temporary, file)
  } catch (error) {
    explain(file, error, fresh)
  } finally {
    if (made) rmSync(temporary, {force: true})
  }
}
