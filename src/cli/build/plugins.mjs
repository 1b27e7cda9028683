// What the command line has otherwise than the library, as plugins of the bundler.
import {readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {basename, dirname, relative, resolve} from 'node:path'
import {isFrames, isList} from '../../build/files.mjs'

/**
 * Modules of the library, by the end of their names, in whose place the command line has its own: it reads the data of the
 * library from their files, and decodes it with what Node has.
 */
const inPlaceOf = {
  '/words.generated.js': 'src/cli/words-file.ts',
  '/table.generated.js': 'src/cli/table-file.ts',
  '/compiled-phrases.js': 'src/cli/phrases-file.ts',
  '/compiled-lists.js': 'src/cli/lists-file.ts',
  '/compiled-lessons.js': 'src/cli/lessons-file.ts',
  '/base64.js': 'src/cli/base64.ts',
  '/inflate.js': 'src/cli/inflate.ts',
  // Its CommonJS modules are an eighth more in a bundle, and take as much longer to load.
  yaml: 'node_modules/yaml/browser/dist/index.js',
  // vfile's for browsers: ours name no files, and to take Node's modules over whole costs a millisecond.
  '#minpath': 'node_modules/vfile/lib/minpath.browser.js',
  '#minproc': 'node_modules/vfile/lib/minproc.browser.js'
}

/** The words are loaded later in the library, and always. */
export const alwaysNeeded = () => resolve(inPlaceOf['/words.generated.js'])

export const ownModules = {
  name: 'own-modules',
  resolveId: (id) => {
    const name = Object.keys(inPlaceOf).find((end) => id.endsWith(end))
    return name && resolve(inPlaceOf[name])
  }
}

/** Modules that are one long list: of these too the command line reads the text in its file, and only when it is asked for. */
export const listsInPlace = {
  name: 'lists-in-place',
  resolveId: (id, importer) => (isList(id) ? `list:${resolve(dirname(importer), id)}` : undefined),
  load: (id) =>
    id.startsWith('list:')
      ? `import {literalIn} from '${resolve('src/cli/literal.ts')}'
export const list = literalIn('../${relative('', id.slice('list:'.length))}')`
      : undefined
}

/** Modules of patterns that few drafts need, each with one function and no import: the command line runs them from their files, when it is called. */
export const framesInPlace = {
  name: 'frames-in-place',
  resolveId: (id, importer) => (isFrames(id) ? `frames:${resolve(dirname(importer), id)}` : undefined),
  load: (id) => {
    if (!id.startsWith('frames:')) return undefined
    const path = relative('', id.slice('frames:'.length))
    const [, name] = /^export const (\w+)/m.exec(readFileSync(path.replace(/js$/, 'ts'), 'utf8'))
    return `import {framesIn} from '${resolve('src/cli/frames.ts')}'
let made
export const ${name} = (...given) => (made ??= framesIn('../${path}'))(...given)`
  }
}

/** Packages and Node's modules of which most drafts need nothing, each with the functions and classes that we use: they are loaded when one is called, not at the start. */
const late = {
  // For commands that are programs of their own, of which there are none.
  'node:child_process': ['spawn'],
  'node:zlib': ['inflateRawSync'],
  'get-east-asian-width': ['eastAsianWidth'],
  'parse-english': ['ParseEnglish'],
  retext: ['retext'],
  'retext-readability': ['default'],
  'retext-spell': ['default'],
  syllable: ['syllable'],
  'unicode-segmenter/grapheme': ['graphemeSegments', 'splitGraphemes'],
  vfile: ['VFile']
}

/** What packages are asked for as: each is a part. */
const partOf = (name) => (isBuiltin(name) ? name : `./parts/${basename(name)}.js`)

/** The packages that are parts, by the names of their scripts. */
export const packages = Object.fromEntries(Object.keys(late).filter((name) => !isBuiltin(name)).map((name) => [basename(name), name]))

export const latePackages = {
  name: 'late-packages',
  resolveId: (id, importer) => {
    if (importer?.startsWith('late:')) return {id, external: true}
    return id in late ? `late:${id}` : undefined
  },
  load: (id) => {
    if (!id.startsWith('late:')) return undefined
    const name = id.slice('late:'.length)
    const functions = late[name].map((each) => `export ${each === 'default' ? each : `const ${each} =`} function (...given) {
  real ??= require('${partOf(name)}')
  return new.target ? new real.${each}(...given) : real.${each}(...given)
}`)
    return ['let real', ...functions].join('\n')
  }
}

/** What bin/command.ts exports; all else that its script exports, its parts ask for. */
const doors = ['start', 'startHelping', 'makeAll']

export const lateMade = {name: 'late-made', renderChunk: async (code, {name, isEntry}) => (await import('./late.mjs')).late(code, isEntry && name === 'command' ? doors : undefined)}

export const inScopes = {name: 'in-scopes', renderChunk: async (code) => (await import('./scopes.mjs')).inScopes(code)}
