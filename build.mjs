// Builds the package: the YAML rules into one module, types and modules by tsc, the command line as one file.
import {spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {gzipSync} from 'node:zlib'

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

/** The phrase compiler, from its source: what it compiles goes into the same build. */
const phraseCompiler = async () => {
  const {rolldown} = await import('rolldown')
  const bundle = await rolldown({input: {phrases: 'src/phrases/files.ts', 'shared-lists': 'src/phrases/shared-lists.ts', archive: 'src/archive.ts'}, platform: 'node', external: ['yaml']})
  await bundle.write({dir: 'node_modules/.cache/reply-lint', format: 'esm', entryFileNames: '[name].mjs'})
  const modules = await Promise.all(['phrases', 'shared-lists', 'archive'].map((name) => import(`./node_modules/.cache/reply-lint/${name}.mjs`)))
  return Object.assign({}, ...modules)
}

/** rules/**.yml -> rules/compiled.ts, so that starting up parses no YAML. */
const compileRules = async () => {
  const files = readdirSync('rules', {recursive: true})
    .map((path) => `rules/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yml'))
    .toSorted()
    .map((path) => ({path, text: readFileSync(path, 'utf8')}))
  const {compileFiles, sharedLists, toArchive} = await phraseCompiler()
  const {compiled, packs, lists, problems} = compileFiles(files)
  for (const {path, line, column, message} of problems) console.error(`${path}:${line}:${column} ${message}`)
  if (!compiled) process.exit(1)
  write(
    'rules/compiled.ts',
    `// Made from rules/ by build.mjs.
import type {Pack} from '../src/linter.js'

export const packs: Readonly<Record<string, Pack>> = ${JSON.stringify(packs, null, 2)}
`
  )
  write(
    'rules/compiled-phrases.ts',
    `// Made from rules/ by build.mjs; src/archive.ts reads it.
export const phrases: string = "${toArchive(compiled, ['lessons'])}"
`
  )
  write(
    'rules/compiled-lists.ts',
    `// Made from rules/ by build.mjs: the built-in word lists, for a company's own rules; JSON in gzip in base64.
export const packed: string = "${gzipSync(JSON.stringify(sharedLists(files, lists)), {level: 9}).toString('base64')}"
`
  )
  return compiled
}

const compileTypes = () => {
  const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], {stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

/** Modules and types that no door of the package leads to are of no use to anybody: the command line is a bundle, and what only builds is done. */
const dropUnreached = () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'))
  const reached = new Set()
  const reach = (path, ending) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from|import) ?\(?['"`](\.[^'"`]+)\.js['"`]/g)) reach(join(dirname(path), name + ending), ending)
  }
  for (const {types, default: module} of Object.values(exports)) {
    if (types) reach(join('.', types), '.d.ts')
    if (module) reach(join('.', module), '.js')
  }
  const all = ['dist/src', 'dist/rules'].flatMap((folder) => readdirSync(folder, {recursive: true}).map((path) => join(folder, path)))
  for (const path of all) if (/\.(?:js|d\.ts)$/.test(path) && !reached.has(path)) rmSync(path)
}

/**
 * Takes out of the modules what only a reader wants, who has the types and the sources.
 * Those that the command line reads as text stay as they are.
 */
const shorten = async () => {
  const {minifySync} = await import('rolldown/utils')
  const modules = ['dist/src', 'dist/rules'].flatMap((folder) => readdirSync(folder, {recursive: true}).map((path) => join(folder, path)))
  for (const path of modules.filter((name) => name.endsWith('.js') && !/(?:words\.generated|table\.generated|compiled-phrases|compiled-lists)\.js$/.test(name))) {
    const {code, errors} = minifySync(path, readFileSync(path, 'utf8'), {module: true, codegen: {removeWhitespace: true}})
    if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
    writeFileSync(path, code)
  }
}

/** Takes out of the types what nobody sees who has the package: what is said of those that no door of it exports. */
const shortenTypes = () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'))
  const seen = new Set(Object.values(exports).flatMap(({types}) => (types ? [join('.', types)] : [])))
  for (const path of seen) for (const [, name] of readFileSync(path, 'utf8').matchAll(/^export .* from '(\..+)\.js'/gm)) seen.add(join(dirname(path), `${name}.d.ts`))
  const types = readdirSync('dist/src', {recursive: true}).map((path) => join('dist/src', path)).filter((path) => path.endsWith('.d.ts') && !seen.has(path))
  for (const path of types) writeFileSync(path, readFileSync(path, 'utf8').replace(/^\s*\/\*\*[^]*?\*\/\n|^\/\/.*\n|^ +/gm, ''))
}

/**
 * Modules of the library, by the end of their names, in whose place the command line has its own: it reads the data of the
 * library from their files, and decodes it with what Node has.
 */
const inPlaceOf = {
  '/words.generated.js': 'src/cli/words-file.ts',
  '/table.generated.js': 'src/cli/table-file.ts',
  '/compiled-phrases.js': 'src/cli/phrases-file.ts',
  '/compiled-lists.js': 'src/cli/lists-file.ts',
  '/base64.js': 'src/cli/base64.ts',
  // Its CommonJS modules are an eighth more in a bundle, and take as much longer to load.
  yaml: 'node_modules/yaml/browser/dist/index.js',
  // vfile's for browsers: ours name no files, and to take Node's modules over whole costs a millisecond.
  '#minpath': 'node_modules/vfile/lib/minpath.browser.js',
  '#minproc': 'node_modules/vfile/lib/minproc.browser.js'
}
const ownModules = {
  name: 'own-modules',
  resolveId: (id) => {
    const name = Object.keys(inPlaceOf).find((end) => id.endsWith(end))
    return name && resolve(inPlaceOf[name])
  }
}

/** Packages and Node's modules of which most drafts need nothing, each with the functions and classes that we use: they run when one is called, not at the start. */
const late = {
  // For commands that are programs of their own, of which there are none.
  'node:child_process': ['spawn'],
  'get-east-asian-width': ['eastAsianWidth'],
  'parse-english': ['ParseEnglish'],
  retext: ['retext'],
  'retext-indefinite-article': ['default'],
  'retext-readability': ['default'],
  'retext-spell': ['default'],
  syllable: ['syllable'],
  'unicode-segmenter/grapheme': ['graphemeSegments', 'splitGraphemes'],
  vfile: ['VFile']
}
const latePackages = {
  name: 'late-packages',
  resolveId: (id, importer) => (id in late && !importer?.startsWith('late:') ? `late:${id}` : undefined),
  load: (id) => {
    if (!id.startsWith('late:')) return undefined
    const name = id.slice('late:'.length)
    const functions = late[name].map((each) => `export ${each === 'default' ? each : `const ${each} =`} function (...given) {
  real ??= require('${name}')
  return new.target ? new real.${each}(...given) : real.${each}(...given)
}`)
    return ['let real', ...functions].join('\n')
  }
}

/** What bin/command.ts exports; all else that its script exports, its parts ask for. */
const doors = ['start', 'startHelping', 'makeAll']
const lateMade = {name: 'late-made', renderChunk: async (code, {name, isEntry}) => (await import('./src/cli/build/late.mjs')).late(code, isEntry && name === 'command' ? doors : undefined)}

/** The modules that a chunk brings with it when it is loaded. */
const modulesOf = (chunks, name, seen = new Set()) => {
  const chunk = chunks.find(({fileName}) => fileName === name)
  if (chunk === undefined || seen.has(name)) return []
  seen.add(name)
  return [...chunk.moduleIds, ...chunk.imports.flatMap((each) => modulesOf(chunks, each, seen))]
}

/** One byte a character is half the text for V8 to read. A minified script has no comments but what the bundler tells itself, and no names beyond ASCII: what is left stands in texts and patterns. */
const inAscii = (script) => script.replaceAll('/* @__PURE__ */ ', '').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The licences of packages that users get within the command line alone, and not beside it. */
const licencesOf = (modules) => {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const folders = new Set(modules.flatMap((path) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/')) ?? []))
  return [...folders]
    .filter((folder) => packages[folder]?.dev)
    .toSorted()
    .map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
      if (file === undefined) throw new Error(`${folder} is bundled and has no licence file`)
      return `${folder.slice('node_modules/'.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
    })
    .join('\n----\n\n')
}

/** The bundler's few helpers stand in the command itself, and in a part for those that use them. */
const withHelpers = (script, helpers) => {
  const asked = script.replace(/(?<=^|[;\n])require\(["'`][^"'`]*rolldown-runtime\.js["'`]\);/, '')
  return asked.replace(/require\(["'`]\.\/parts\/rolldown-runtime\.js["'`]\)/, () => `(() => {const exports = {};${helpers};return exports})()`)
}

/** The parts that starts with options or a config load, each with all that it needs. */
const parts = {
  options: (id) => /src\/cli\/program|node_modules\/commander\//.test(id),
  yaml: (id) => /node_modules\/yaml\//.test(id),
  config: (id) => /src\/(?:config\/(?!automaton|backtracking|rules-dir|steps)|yaml-depth)/.test(id)
}

/**
 * The command line: one CommonJS script with all that checking a draft needs, which starts faster than modules do, and the few
 * lines that start it. Other formats, subcommands and configs are in parts beside it.
 */
const bundleCommand = async () => {
  const {rolldown} = await import('rolldown')
  // What only folders, files of canned responses and a config's patterns need, users have once already.
  const external = ['@eslint-community/regexpp', '@humanwhocodes/momoa', 'picomatch', 'tinyglobby']
  const input = async (name) => rolldown({input: {[name]: `bin/${name}.ts`}, platform: 'node', external, plugins: [ownModules, latePackages, ...(name === 'command' ? [lateMade] : [])], preserveEntrySignatures: 'allow-extension'})
  // The last is for the build alone.
  for (const [name, banner] of [['reply-lint', '#!/usr/bin/env node'], ['helper', ''], ['load', '']]) {
    const start = await input(name)
    await start.write({dir: 'dist/bin', format: 'cjs', minify: true, postBanner: banner})
  }
  const command = await input('command')
  const {output} = await command.generate({format: 'cjs', chunkFileNames: '[name].js'})
  writeFileSync('dist/bin/LICENSES.txt', licencesOf(output.flatMap(({moduleIds = []}) => moduleIds)))
  // The words are loaded later in the library, and always; what every bundle has of the bundler's own is needed everywhere.
  const needed = new Set([...modulesOf(output, 'command.js'), resolve(inPlaceOf['/words.generated.js'])])
  const groups = [{name: 'needed', test: (id) => needed.has(id) || id.includes('rolldown/runtime')}, ...Object.entries(parts).map(([name, test]) => ({name, test}))]
  const {output: scripts} = await command.write({
    dir: 'dist/bin',
    format: 'cjs',
    minify: !process.env.PROFILE, // a profile is read by its names
    chunkFileNames: 'parts/[name].js',
    codeSplitting: {groups}
  })
  const helpers = readFileSync('dist/bin/parts/rolldown-runtime.js', 'utf8')
  for (const {fileName} of scripts) {
    const path = join('dist/bin', fileName)
    // bin/load.ts gives each what a CommonJS module knows.
    writeFileSync(path, `(function (require, module, exports, __filename, __dirname) {${inAscii(withHelpers(readFileSync(path, 'utf8'), helpers))}})`)
  }
  write('dist/bin/package.json', '{"type": "commonjs"}\n')
  // npm sets it once, when it links the command; a later build would lose it.
  chmodSync('dist/bin/reply-lint.js', 0o755)
}

/** Loads the command as it is loaded where it runs; it does nothing by itself. */
const loadCommand = () => createRequire(import.meta.url)('./dist/bin/load.js')

/** Data that follow from the code alone are made now, by the script itself, and written into it (src/folded.ts). */
const foldData = () => {
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
const keepCompiled = (names, ...args) => {
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

/** The word list: expanded from the dictionaries by src/spelling/build, kept in the cache until one of its inputs changes. */
const compileWords = async () => {
  const cache = resolve('node_modules/.cache/reply-lint')
  const {rolldown} = await import('rolldown')
  const bundle = await rolldown({input: {'build-words': 'src/spelling/build/main.ts'}, platform: 'node', external: /^(?:node:|nspell$)/})
  await bundle.write({dir: cache, format: 'esm', entryFileNames: '[name].mjs'})
  const {buildWords, moduleOf} = await import(pathToFileURL(join(cache, 'build-words.mjs')).href)
  write('src/spelling/words.generated.ts', moduleOf(buildWords('src/spelling', cache)))
}

/** The examples of the rules for which the classifier reads, beside its corpus: a mistake of it is mended by an example. */
const taughtBy = ({rules, lessons}) => {
  const lines = lessons.split('\n')
  return rules.flatMap(({learned}, index) => (learned ? JSON.parse(lines[index]).examples.map((example) => ({...example, learned})) : []))
}

/** What the classifier learns, which takes some seconds: kept in the cache until the corpus or what reads it changes. */
const learnTable = async (compiled) => {
  const cache = resolve('node_modules/.cache/reply-lint')
  const {rolldown} = await import('rolldown')
  const bundle = await rolldown({input: {'learn-table': 'src/classifier/build/main.ts'}, platform: 'node', external: /^node:/})
  await bundle.write({dir: cache, format: 'esm', entryFileNames: '[name].mjs'})
  const {learnTable, moduleOf, validate} = await import(pathToFileURL(join(cache, 'learn-table.mjs')).href)
  const examples = taughtBy(compiled)
  if (process.argv.includes('--validate')) return console.log(validate('src/classifier/corpus', examples))
  write('src/classifier/table.generated.ts', moduleOf(learnTable('src/classifier/corpus', examples, cache, readFileSync(join(cache, 'learn-table.mjs')))))
}

/** The JSON Schemas of the package; the config's is made from the table that the reader of configs checks with. */
const writeSchemas = async () => {
  const [{channels, rules}, {knownOf}, {configSchema}] = await Promise.all(['index', 'config/known', 'config/schema'].map((name) => import(`./dist/src/${name}.js`)))
  write('dist/schemas/config.schema.json', `${JSON.stringify(configSchema(knownOf(rules, channels)))}\n`)
  for (const name of ['report', 'ndjson']) copyFileSync(`src/reporters/${name}.schema.json`, `dist/schemas/${name}.schema.json`)
}

const buildAll = async () => {
  const compiled = await compileRules()
  await compileWords()
  await learnTable(compiled)
  if (process.argv.includes('--validate')) return
  // `--rules` is for the tests, which run the sources.
  if (process.argv.includes('--rules')) return
  rmSync('dist', {recursive: true, force: true})
  compileTypes()
  await shorten()
  await bundleCommand()
  foldData()
  await writeSchemas()
  dropUnreached()
  shortenTypes()
  // Each in a process of its own: what this one has compiled is not part of the command, nor what a config needs of the command part of every start.
  const drafts = ['test/fixtures/draft.txt', 'test/fixtures/over-the-limit.txt']
  const kept = [
    ['command', ...drafts],
    // Of the parts the parser of YAML is worth its bytes most: most companies have a config.
    ['parts/yaml', '--config', 'test/fixtures/company/reply-lint.config.yml', ...drafts]
  ]
  for (const args of kept) {
    const {status} = spawnSync(process.execPath, ['build.mjs', '--keep-compiled', ...args], {stdio: ['ignore', 'ignore', 'inherit']})
    if (status !== 0) process.exit(status ?? 1)
  }
  rmSync('dist/bin/load.js')
}

if (process.argv[2] === '--keep-compiled') keepCompiled(...process.argv.slice(3))
else await buildAll()
