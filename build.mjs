// Builds the package: the YAML rules into one module, types and modules by tsc, the command line as one file.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'

process.chdir(dirname(fileURLToPath(import.meta.url)))

/** Without the development packages (`npm ci --omit=dev`) there is nothing to build with. */
if (!existsSync('node_modules/rolldown')) {
  console.error('build: the development packages are not installed; nothing was built')
  process.exit(0)
}

/** Writes a file only when it says something new, so that watchers and caches stay calm. */
const write = (path, text) => {
  mkdirSync(dirname(path), {recursive: true})
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

/** rules/<pack>/*.yml -> rules/compiled.ts, so that starting up parses no YAML. */
const compileRules = async () => {
  const {parse} = await import('yaml')
  const packs = {}
  for (const entry of readdirSync('rules', {withFileTypes: true}))
    if (entry.isDirectory()) packs[entry.name] = parse(readFileSync(`rules/${entry.name}/pack.yml`, 'utf8'))
  write(
    'rules/compiled.ts',
    `// Made from rules/ by build.mjs.
import type {Pack} from '../src/linter.js'

export const packs: Readonly<Record<string, Pack>> = ${JSON.stringify(packs, null, 2)}
`
  )
}

const compileTypes = () => {
  const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], {stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

/** The command line in one CommonJS file, which starts faster than modules do; what one draft does not need stays beside it. */
const bundleCommand = async () => {
  const {rolldown} = await import('rolldown')
  const bundle = await rolldown({input: {'reply-lint': 'bin/reply-lint.ts'}, platform: 'node'})
  await bundle.write({
    dir: 'dist/bin',
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    banner: ({isEntry}) => (isEntry ? '#!/usr/bin/env node' : '')
  })
  write('dist/bin/package.json', '{"type": "commonjs"}\n')
}

await compileRules()
// `--rules` is for the tests, which run the sources.
if (!process.argv.includes('--rules')) {
  rmSync('dist', {recursive: true, force: true})
  compileTypes()
  await bundleCommand()
}
