// Loads the command line. It is one script, run from the code that V8 kept when the package was built: half of the start-up of
// a short command is compiling. V8 checks that the kept code is its own version's; where it is not, the script is compiled.
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {Script, constants} from 'node:vm'

// The build wraps the script in a function of what a CommonJS module knows.
const file = join(__dirname, 'command.js')

/** For one file after the other: memory that is used again costs less than memory that is new, and what nobody touches costs nothing. */
let room = Buffer.allocUnsafeSlow(4_194_304)

/** Gives it away, for data of the command: a file that is loaded later has another. */
export const lend = (): Uint8Array => {
  const lent = room
  room = Buffer.allocUnsafeSlow(0)
  return lent
}

const read = (path: string): Buffer => {
  const opened = openSync(path, 'r')
  const {size} = fstatSync(opened)
  if (size > room.length) room = Buffer.allocUnsafeSlow(size)
  const count = readSync(opened, room, 0, size, 0)
  closeSync(opened)
  return room.subarray(0, count)
}

const kept = (): Buffer | undefined => {
  try {
    return read(join(__dirname, 'command.cache'))
  } catch {
    return undefined
  }
}

// The build keeps the script to ASCII: as Latin-1 a character is one byte and nothing is decoded.
const code = read(file).toString('latin1')
const cachedData = kept()
const script = new Script(code, {
  filename: file,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData ? {cachedData} : {})
})
export const command = {} as typeof import('./command.js')
const module = {exports: command, filename: file, id: file, loaded: true}
// The parts of the command line that are loaded later ask for this one by its name.
require.cache[file] = module as unknown as NodeModule
script.runInThisContext()(require, module, command, file, __dirname)
