// Loads the scripts of the command line: the command itself, and the parts that it asks for. They run from the code that V8 kept when
// the package was built: half of the start-up of a short command is compiling. V8 checks that the kept code is its own version's and
// its flags'; where it is not, or none was kept, the script is compiled.
import {closeSync, existsSync, openSync, readSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {Script} from 'node:vm'

/** More than any of the files takes, which a test holds. */
const enough = 4_194_304
let room: Buffer | undefined

/** For one file after the other: memory that is used again costs less than memory that is new, and what nobody touches costs nothing. */
const roomForOne = (): Buffer => (room ??= Buffer.allocUnsafeSlow(enough))

/** Gives it away, for data of the command: a file that is loaded later has another. */
export const lend = (): Buffer => {
  const lent = roomForOne()
  room = undefined
  return lent
}

const read = (path: string): Buffer => {
  const opened = openSync(path, 'r')
  const count = readSync(opened, roomForOne())
  closeSync(opened)
  return roomForOne().subarray(0, count)
}

const readIfThere = (path: string): Buffer | undefined => {
  try {
    return read(path)
  } catch {
    return undefined
  }
}

/** A file of the command; one that few starts ask for is deflated. */
const stored = (path: string): Buffer | undefined => {
  const plain = readIfThere(path)
  if (plain) return plain
  const deflated = readIfThere(`${path}.deflated`)
  return deflated && (require('node:zlib') as typeof import('node:zlib')).inflateRawSync(deflated)
}

interface Loaded {
  script: Script
  module: {readonly exports: object}
}

/** What was loaded, by the names of the files. */
export const loaded = new Map<string, Loaded>()

/** As `import()` gives it, without Node's loader of modules, which takes longer to begin than a package to load. */
const imported = (name: string): unknown => {
  const exports = require(name) as object
  return {...exports, default: exports}
}

/** The scripts ask for each other by relative paths, and for all else as the starter does; V8 runs no `import()` of a script from kept code. */
const ask = Object.assign((path: string): unknown => (path.startsWith('.') ? load(basename(path)) : require(path)), {
  import: async (path: string): Promise<unknown> => {
    if (path.startsWith('.')) return import((require('node:url') as typeof import('node:url')).pathToFileURL(join(__dirname, 'parts', path)).href)
    return path.startsWith('file:') ? import(path) : imported(path)
  }
})

const load = (name: string): object => {
  const known = loaded.get(name)
  if (known) return known.module.exports
  const file = join(__dirname, name === 'command.js' ? name : `parts/${name}`)
  // The build keeps the scripts to ASCII: as Latin-1 a character is one byte and nothing is decoded.
  const code = (stored(file) ?? read(file)).toString('latin1')
  const cachedData = stored(`${file.slice(0, -'js'.length)}cache`)
  const script = new Script(code, {filename: file, ...(cachedData ? {cachedData} : {})})
  const exports = {}
  const module = {exports}
  loaded.set(name, {script, module})
  // The build wraps the script in a function of what a CommonJS module knows.
  script.runInThisContext()(ask, module, exports, file, dirname(file))
  return exports
}

/** Node may run a link as if the script stood there (--preserve-symlinks-main), where nothing is beside it. */
const script = existsSync(join(__dirname, 'command.js')) ? __filename : realpathSync(__filename)

export const command = (script === __filename ? load('command.js') : {start: async () => void require(script)}) as typeof import('./command.js')
