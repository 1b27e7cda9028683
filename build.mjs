// Builds the package. Each step is in the build/ of what it makes.
import {existsSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {shortenPages} from './src/build/lessons.mjs'
import {bundleLibrary, compileTypes, dropUnreached, shortenTypes, writeSchemas} from './src/build/library.mjs'
import {learnTable, validateTable} from './src/classifier/build/table.mjs'
import {bundleCommand} from './src/cli/build/bundle.mjs'
import {foldData, keepAllCode, keepCode} from './src/cli/build/kept-code.mjs'
import {compileRules} from './src/phrases/build/rules.mjs'
import {compileWords} from './src/spelling/build/words.mjs'

process.chdir(dirname(fileURLToPath(import.meta.url)))
const [option, ...args] = process.argv.slice(2)

const build = async () => {
  // The data that the sources read. The tests, which run the sources, ask for no more.
  await compileRules()
  await compileWords()
  if (option === '--validate') return console.log(await validateTable())
  await learnTable()
  if (option === '--rules') return

  rmSync('dist', {recursive: true, force: true})
  compileTypes()
  await shortenPages()

  await bundleCommand()
  foldData()

  await writeSchemas()
  await bundleLibrary()
  dropUnreached()
  shortenTypes()

  keepAllCode()
}

// Without the development packages (`npm ci --omit=dev`) there is nothing to build with.
if (!existsSync('node_modules/rolldown')) console.error('build: the development packages are not installed; nothing was built')
else if (option === '--keep-code') await keepCode(...args)
else await build()
