// Builds the package: the YAML rules into one module, types and modules by tsc, the command line as one file.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)

/** Without the development packages (`npm ci --omit=dev`) there is nothing to build with, and nothing to build. */
if (!existsSync('node_modules/esbuild')) {
  console.error('build: the development packages are not installed; nothing was built')
  process.exit(0)
}

const {build} = await import('esbuild')

/** rules/<pack>/*.yml -> rules/compiled.ts */
const compileRules = async () => {
  const {parse} = await import('yaml')
  const packs = {}
  for (const entry of readdirSync('rules', {withFileTypes: true}))
    if (entry.isDirectory()) packs[entry.name] = parse(readFileSync(`rules/${entry.name}/pack.yml`, 'utf8'))
  const source = `// Made from rules/ by build.mjs.
import type {Pack} from '../src/linter.js'

export const packs: Readonly<Record<string, Pack>> = ${JSON.stringify(packs, null, 2)}
`
  if (!existsSync('rules/compiled.ts') || readFileSync('rules/compiled.ts', 'utf8') !== source) writeFileSync('rules/compiled.ts', source)
}

const run = (name, ...args) => {
  const {status} = spawnSync(process.execPath, [join('node_modules', name), ...args], {stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

await compileRules()
// `--rules` is for the tests, which run the sources.
if (!process.argv.includes('--rules')) {
  rmSync('dist', {recursive: true, force: true})
  run('typescript/bin/tsc', '--project', 'tsconfig.build.json')
  await build({
    entryPoints: ['bin/reply-lint.ts'],
    outdir: 'dist/bin',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    banner: {js: '#!/usr/bin/env node'}
  })
}
