// The files of the build: what it writes, and where it looks.
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {deflateRawSync} from 'node:zlib'

/** Writes a file only when it says something new, so that watchers and caches stay calm. */
export const write = (path, text) => {
  mkdirSync(dirname(path), {recursive: true})
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

/** Text or bytes as raw DEFLATE, as small as it gets. */
export const deflate = (data) => deflateRawSync(data, {level: 9})

/** A module that the build has compiled. */
export const importBuilt = (name) => import(pathToFileURL(resolve(`dist/src/${name}.js`)).href)

/** All that is in some folders, and below. */
export const filesIn = (...folders) => folders.flatMap((folder) => readdirSync(folder, {recursive: true}).map((path) => join(folder, path)))

/** Modules that are one literal, whose text the command line reads in their files: the build leaves them as they are. */
export const isList = (path) => path.endsWith('.list.js')

/** Modules of patterns, which the command line runs from their files. */
export const isFrames = (path) => path.endsWith('.frames.js')
