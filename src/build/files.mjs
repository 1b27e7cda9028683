// The files of the build: what it writes, and where it looks.
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Writes a file only when it says something new, so that watchers and caches stay calm. */
export const write = (path, text) => {
  mkdirSync(dirname(path), {recursive: true})
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

/** All that is in some folders, and below. */
export const filesIn = (...folders) => folders.flatMap((folder) => readdirSync(folder, {recursive: true}).map((path) => join(folder, path)))

/** Modules that are one literal, whose text the command line reads in their files: the build leaves them as they are. */
export const isList = (path) => path.endsWith('.list.js')

/** Modules of patterns, which the command line runs from their files. */
export const isFrames = (path) => path.endsWith('.frames.js')
