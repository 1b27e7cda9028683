// Loads the command line. It is one script, run from the code that V8 kept when the package was built: half of the start-up of
// a short command is compiling. V8 checks that the kept code is its own version's; where it is not, the script is compiled.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Script, constants} from 'node:vm'

// The build wraps the script in a function of what a CommonJS module knows.
const file = join(__dirname, 'command.js')

const kept = (): Buffer | undefined => {
  try {
    return readFileSync(join(__dirname, 'command.cache'))
  } catch {
    return undefined
  }
}

const cachedData = kept()
// The build keeps the script to ASCII: as Latin-1 a character is one byte and nothing is decoded.
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData ? {cachedData} : {})
})
const require = createRequire(file)
const module = {exports: {} as typeof import('./command.js'), filename: file, id: file, loaded: true}
// The parts of the command line that are loaded later ask for this one by its name.
require.cache[file] = module as unknown as NodeModule
script.runInThisContext()(require, module, module.exports, file, __dirname)

export const command = module.exports
