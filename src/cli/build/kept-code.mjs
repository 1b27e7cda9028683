// What the command need not do at each start: data that follow from the code alone, and V8's compiling of the code.
import {spawnSync} from 'node:child_process'
import {readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, resolve} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {deflate} from '../../build/files.mjs'
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

/** Flags of V8, some of them as Node 20 has it. */
const setFlags = (flags, of20) => setFlagsFromString(process.versions.v8.startsWith('11.3.') ? `${flags} ${of20}` : flags)

/** What bin/hasten.ts sets, as V8 has it by itself: what is kept under other flags than those of a start is refused there. */
const unhasten = () => setFlags('--regexp-tier-up-ticks=1 --regexp-optimization --opt', '--interrupt-budget-factor-for-feedback-allocation=8 --baseline-batch-compilation --semi-space-growth-factor=2')

/** What a start meets: slips and rules that speak, and a draft that is too long, with a number and a link. */
const drafts = ['test/fixtures/draft.txt', 'test/fixtures/over-the-limit.txt']

/** Runs the command on one sample draft after the other and keeps what V8 compiled of some scripts for it, so that the next start need not compile it. */
export const keepCode = async (names, ...options) => {
  const {loaded, command, lend} = loadCommand()
  // Of what runs before it is hastened, too, V8 is to find worth machine code what a short run does.
  setFlags('', '--interrupt-budget-factor-for-feedback-allocation=30')
  for (const draft of drafts) {
    process.argv.splice(2, Infinity, ...options, draft)
    await command.start(lend())
  }
  // Behind the command's own, which says how it went.
  process.on('exit', () => {
    unhasten()
    for (const name of names.split(',')) writeFileSync(`dist/bin/${name}.cache`, loaded.get(`${basename(name)}.js`).script.createCachedData())
    if (process.exitCode !== 2) process.exitCode = 0 // the sample has its findings; a rule that fails on it is a broken build
  })
}

/** The scripts of which code is kept, and the options of the command for it. */
const kept = [
  ['command'],
  ['parts/options', '--limit', '500'],
  ['parts/config,parts/yaml', '--config', 'test/fixtures/company/reply-lint.config.yml'],
  ['parts/own-rules', '--config', 'test/fixtures/own-rules/reply-lint.config.yml']
]

/** A half or a third of the size, for a start that reads more files than others and inflates lists anyway (bin/load.ts). */
const deflatePart = (name) => {
  const file = `dist/bin/${name}`
  writeFileSync(`${file}.deflated`, deflate(readFileSync(file)))
  rmSync(file)
}

/** A shorter one saves less than it is worth. */
const long = 8000

/** What few starts ask for: what reads a company's own rules, and long parts of which no code is kept. */
const seldom = () => {
  const known = new Set(kept.flatMap(([names]) => names.split(',')).map((name) => `${basename(name)}.js`))
  const parts = readdirSync('dist/bin/parts').filter((file) => file.endsWith('.js') && !known.has(file) && statSync(`dist/bin/parts/${file}`).size > long)
  return ['own-rules.cache', 'own-rules.js', ...parts].map((file) => `parts/${file}`)
}

/** Each in a process of its own: what this one has compiled is not part of the command, nor what a config needs of the command part of every start. */
export const keepAllCode = () => {
  for (const args of kept) {
    const {status} = spawnSync(process.execPath, ['build.mjs', '--keep-code', ...args], {stdio: ['ignore', 'ignore', 'inherit']})
    if (status !== 0) process.exit(status ?? 1)
  }
  seldom().forEach(deflatePart)
  rmSync('dist/bin/load.js')
}
