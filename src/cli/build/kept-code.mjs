// What the command need not do at each start: data that follow from the code alone, and V8's compiling of the code.
import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, resolve} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {deflateRawSync} from 'node:zlib'
import {inAscii} from './scripts.mjs'

/** Loads the command as it is loaded where it runs; it does nothing by itself. */
const loadCommand = () => createRequire(resolve('build.mjs'))('./dist/bin/load.js')

/** Data that the script makes are made now, by itself, and written into it (src/memo/folded.ts). */
export const foldData = () => {
  const made = JSON.stringify(loadCommand().command.makeAll())
  const parts = readFileSync('dist/bin/command.js', 'utf8').split(/\[[`"']made by the build[`"']\]\.slice\(1\)/)
  if (parts.length !== 2) throw new Error('the place for what the build makes was not found in the command')
  writeFileSync('dist/bin/command.js', inAscii(parts.join(made)))
}

/** After how many runs V8 makes machine code of a function, in V8 as Node 20 has it (bin/hasten.ts). */
const worthAfter = (times) => {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(`--interrupt-budget-factor-for-feedback-allocation=${times}`)
}

/** Runs the command on sample drafts and keeps what V8 compiled of some scripts for it, so that the next start need not compile it. */
export const keepCode = (names, ...args) => {
  process.argv.splice(2, Infinity, ...args)
  const {loaded, command} = loadCommand()
  worthAfter(30)
  void command.start()
  process.on('exit', () => {
    worthAfter(8) // V8's own: what is kept under other flags than those of a start is refused there
    for (const name of names.split(',')) writeFileSync(`dist/bin/${name}.cache`, loaded.get(`${basename(name)}.js`).script.createCachedData())
    if (process.exitCode !== 2) process.exitCode = 0 // the sample has its findings; a rule that fails on it is a broken build
  })
}

const drafts = ['test/fixtures/draft.txt', 'test/fixtures/over-the-limit.txt']

/** The scripts of which code is kept, and what the command is asked for it. */
const kept = [
  ['command', ...drafts],
  ['parts/options', '--limit', '500', ...drafts],
  ['parts/config,parts/yaml', '--config', 'test/fixtures/company/reply-lint.config.yml', ...drafts],
  ['parts/own-rules', '--config', 'test/fixtures/own-rules/reply-lint.config.yml', ...drafts]
]

/** Half the size, for a start that reads more files than others and inflates lists anyway (bin/load.ts). */
const deflate = (name) => {
  const file = `dist/bin/${name}.cache`
  writeFileSync(`dist/bin/${name}.deflated`, deflateRawSync(readFileSync(file), {level: 9}))
  rmSync(file)
}

/** Each in a process of its own: what this one has compiled is not part of the command, nor what a config needs of the command part of every start. */
export const keepAllCode = () => {
  for (const args of kept) {
    const {status} = spawnSync(process.execPath, ['build.mjs', '--keep-code', ...args], {stdio: ['ignore', 'ignore', 'inherit']})
    if (status !== 0) process.exit(status ?? 1)
  }
  deflate('parts/own-rules')
  rmSync('dist/bin/load.js')
}
