// The library: modules and types by tsc, without what nobody sees who has the package, and the schemas.
import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {filesIn, importBuilt, isFrames, isList, write} from './files.mjs'
import {lessonsApart} from './lessons.mjs'

export const compileTypes = () => {
  const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], {stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

const doors = () => Object.values(JSON.parse(readFileSync('package.json', 'utf8')).exports)

const isData = (path) => /(?:words\.generated|table\.generated|compiled-(?:phrases|lists|lessons))\.js$/.test(path) || isList(path)

/**
 * What a door leads to becomes one module, and a part for what is loaded later or by another door alone: hundreds of modules take longer
 * to load, and the names that they have in each other cannot be shortened. Modules that the command line reads as text stay in their files.
 */
export const bundleLibrary = async () => {
  const [{rolldown}, {minifySync}] = await Promise.all([import('rolldown'), import('rolldown/utils')])
  const input = Object.fromEntries(doors().flatMap(({default: module}) => (module ? [[relative('dist/src', module).slice(0, -'.js'.length), module]] : [])))
  const external = (id) => /^[^./]/.test(id) || isData(id) || isFrames(id)
  const bundle = await rolldown({input, external, platform: 'neutral', plugins: [lessonsApart], checks: {ineffectiveDynamicImport: false}})
  await bundle.write({dir: 'dist/src', format: 'esm', minify: true, entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js'})
  for (const path of filesIn('dist/src').filter(isFrames)) {
    const {code, errors} = minifySync(path, readFileSync(path, 'utf8'), {module: true, codegen: {removeWhitespace: true}})
    if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
    writeFileSync(path, code)
  }
}

/** Modules and types that no door of the package leads to are of no use to anybody: the command line is a bundle, and what only builds is done. */
export const dropUnreached = () => {
  const reached = new Set()
  const reach = (path, ending) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from|import) ?\(?['"`](\.[^'"`]+)\.js['"`]/g)) reach(join(dirname(path), name + ending), ending)
  }
  for (const {types, default: module} of doors()) {
    if (types) reach(join('.', types), '.d.ts')
    if (module) reach(join('.', module), '.js')
  }
  for (const path of filesIn('dist/src', 'dist/rules')) if (/\.(?:js|d\.ts)$/.test(path) && !reached.has(path)) rmSync(path)
}

/** Indents the types by tabs, and takes out of them what is said of those that no door of the package exports. */
export const shortenTypes = () => {
  const seen = new Set(doors().flatMap(({types}) => (types ? [join('.', types)] : [])))
  for (const path of seen) for (const [, name] of readFileSync(path, 'utf8').matchAll(/^export .* from '(\..+)\.js'/gm)) seen.add(join(dirname(path), `${name}.d.ts`))
  for (const path of filesIn('dist/src').filter((path) => path.endsWith('.d.ts'))) {
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, seen.has(path) ? text.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)) : text.replace(/\s*\/\*\*[^]*?\*\/$|^\/\/.*\n|^ +/gm, '').trimStart())
  }
}

/** The JSON Schemas of the package; the config's is made from the table that the reader of configs checks with. */
export const writeSchemas = async () => {
  const [{channels, rules}, {knownOf}, {configSchema}] = await Promise.all(['index', 'config/known', 'config/schema'].map(importBuilt))
  const schemas = {config: configSchema(knownOf(rules, channels)), ...Object.fromEntries(['report', 'ndjson'].map((name) => [name, JSON.parse(readFileSync(`src/reporters/${name}.schema.json`, 'utf8'))]))}
  for (const [name, schema] of Object.entries(schemas)) write(`dist/schemas/${name}.schema.json`, `${JSON.stringify(schema)}\n`)
}
