// The command line: one CommonJS script with all that checking a draft needs, which starts faster than modules do, and the few
// lines that start it. Other formats, subcommands, configs and packages that few drafts need are in parts beside it.
import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {write} from '../../build/files.mjs'
import {lateModules, partEntries} from './late-modules.mjs'
import {licencesOf} from './licences.mjs'
import {alwaysNeeded, framesInPlace, inScopes, lateMade, latePackages, listsInPlace, ownModules, packages} from './plugins.mjs'
import {inAscii, withHelpers, wrapped} from './scripts.mjs'

/** The parts that starts with options or a config load, each with all that it needs. */
const parts = {
  options: (id) => /src\/cli\/program|node_modules\/commander\//.test(id),
  yaml: (id) => /node_modules\/yaml\//.test(id),
  markup: (id) => /node_modules\/(?:htmlparser2|parse5|entities|dom[a-z]*)\//.test(id),
  config: (id) => /src\/(?:config\/(?!automaton|backtracking|rules-dir|steps)|yaml-depth)/.test(id)
}

/** What only folders, files of canned responses and a config's patterns need, users have once already. */
const external = ['@eslint-community/regexpp', '@humanwhocodes/momoa', 'picomatch', 'tinyglobby']

const input = async (name, plugins, entries = {}) => {
  const {rolldown} = await import('rolldown')
  return rolldown({input: {[name]: `bin/${name}.ts`, ...entries}, platform: 'node', external, plugins, preserveEntrySignatures: 'allow-extension'})
}

/** The modules that a chunk brings with it when it is loaded. */
const modulesOf = (chunks, name, seen = new Set()) => {
  const chunk = chunks.find(({fileName}) => fileName === name)
  if (chunk === undefined || seen.has(name)) return []
  seen.add(name)
  return [...chunk.moduleIds, ...chunk.imports.flatMap((each) => modulesOf(chunks, each, seen))]
}

const among = (modules) => {
  const known = new Set(modules)
  return (id) => known.has(id)
}

/** How the command is cut: what every start needs, what some starts need together, and the rest as it comes. */
const groupsOf = (chunks) => {
  // What every bundle has of the bundler's own is needed everywhere.
  const needed = new Set([...modulesOf(chunks, 'command.js'), alwaysNeeded()])
  const all = {...parts, 'own-rules': among(modulesOf(chunks, 'rules-dir.js'))}
  return [{name: 'needed', test: (id) => needed.has(id) || id.includes('rolldown/runtime')}, ...Object.entries(all).map(([name, test]) => ({name, test}))]
}

const minify = !process.env.PROFILE // a profile is read by its names

/** Makes scripts that bin/load.ts can run of what the bundler wrote. */
const finish = (folder, scripts, helpers) => {
  for (const {fileName} of scripts) {
    const path = join(folder, fileName)
    writeFileSync(path, wrapped(inAscii(withHelpers(readFileSync(path, 'utf8'), helpers))))
  }
}

/** Each package is a part by its name; what several share is one `of-` them. @returns their modules */
const bundlePackages = async () => {
  const {rolldown} = await import('rolldown')
  const folder = 'dist/bin/parts'
  const bundle = await rolldown({input: packages, platform: 'node', plugins: [ownModules]})
  const {output: scripts} = await bundle.write({dir: folder, format: 'cjs', exports: 'named', minify, chunkFileNames: 'of-[name].js'})
  finish(folder, scripts, '')
  return scripts.flatMap(({moduleIds}) => moduleIds)
}

export const bundleCommand = async () => {
  // The last is for the build alone.
  for (const [name, banner] of [['reply-lint', '#!/usr/bin/env node'], ['helper', ''], ['load', '']]) {
    const start = await input(name, [])
    await start.write({dir: 'dist/bin', format: 'cjs', minify: true, postBanner: banner})
  }
  const inPackages = await bundlePackages()
  const command = await input('command', [ownModules, lateModules, listsInPlace, framesInPlace, latePackages, lateMade, inScopes], partEntries)
  const {output: chunks} = await command.generate({format: 'cjs', chunkFileNames: '[name].js'})
  writeFileSync('dist/bin/LICENSES.txt', licencesOf([...inPackages, ...chunks.flatMap(({moduleIds = []}) => moduleIds)]))
  const {output: scripts} = await command.write({
    dir: 'dist/bin',
    format: 'cjs',
    minify,
    chunkFileNames: 'parts/[name].js',
    codeSplitting: {groups: groupsOf(chunks)}
  })
  const helpers = readFileSync('dist/bin/parts/rolldown-runtime.js', 'utf8')
  finish('dist/bin', scripts, helpers)
  write('dist/bin/package.json', '{"type": "commonjs"}\n')
  // npm sets it once, when it links the command; a later build would lose it.
  chmodSync('dist/bin/reply-lint.js', 0o755)
}
