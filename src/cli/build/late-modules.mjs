// Modules of ours of which few drafts need anything are parts of the command line: in their place stand functions that ask for the
// part when one of them is first called. The library has them as they are.
import {readFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {parseAst} from 'rolldown/parseAst'
import {seldomIn} from '../../build/lessons.mjs'

/**
 * The parts, each with modules of functions, and with rules whose `check` or `compare` goes late. What they alone import goes with them.
 * What a customer's message needs is no part: to compile it costs such a start ten times what the others gain; nor is what writes a suggestion.
 */
const parts = {
  // Canned responses: placeholders, branches, and what one says otherwise than the others.
  canned: [
    'src/templates/branches.ts',
    'src/templates/check.ts',
    'src/templates/fields.ts',
    'src/templates/literal.ts',
    'src/templates/placeholder.ts',
    'src/templates/worst.ts',
    'rules/template/duplicate.ts',
    'rules/template/two-names.ts',
    'rules/template/two-opening-times.ts',
    'rules/template/two-phone-numbers.ts',
    'rules/template/two-sign-offs.ts'
  ],
  sms: ['src/channels/gsm-stand-ins.ts', 'src/channels/units/sms.ts'],
  seldom: ['src/cli/folder.ts', 'src/cli/write-file.ts', 'src/privacy/redact.ts']
}

const partOf = new Map(Object.entries(parts).flatMap(([part, paths]) => paths.map((path) => [path, part])))

/** As the bundler takes them: entries by the names of their files. */
export const partEntries = Object.fromEntries(Object.keys(parts).map((part) => [`parts/late-${part}`, `part:${part}`]))

const isFunction = (node) => ['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression'].includes(node?.type)

/** The names of the functions that a module exports, and `default` of a rule. */
const functionsIn = ({type, declaration}) => {
  if (type === 'ExportDefaultDeclaration') return ['default']
  if (type !== 'ExportNamedDeclaration') return []
  if (isFunction(declaration)) return [declaration.id.name]
  return (declaration?.declarations ?? []).filter(({init}) => isFunction(init)).map(({id}) => id.name)
}

const read = new Map()
const moduleAt = (path) => {
  if (!read.has(path)) {
    const code = readFileSync(path, 'utf8')
    const {body} = parseAst(code, {lang: 'ts'})
    read.set(path, {code, body, functions: body.flatMap(functionsIn)})
  }
  return read.get(path)
}

/** What a part exports: short names, the same in all parts. V8 keeps each name once, and enters it anew at each start. */
const exportsOf = (part) =>
  parts[part]
    .flatMap((path) => moduleAt(path).functions.map((name) => ({path, name})))
    .map((each, index) => ({...each, short: String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))}))

/** What a rule is without the functions that go late, and its lesson, which is left to the library anyway. A check that finds nothing stays. */
const lateRule = (code, {declaration}, short) => {
  const {properties} = declaration.arguments[0]
  const seldom = seldomIn(properties)
  const kept = properties
    .filter((property) => !seldom.includes(property))
    .map(({key: {name}, value, start, end}) =>
      isFunction(value) && code.slice(value.start, value.end) !== '() => []' ? `${name}: (...given) => part().${short}.${name}(...given)` : code.slice(start, end)
    )
  return `import {defineRule} from '${resolve('src/rule.ts')}'
export default defineRule({${kept.join(', ')}})`
}

/** What stands in the place of a module. */
const standIn = (path) => {
  const {code, body} = moduleAt(path)
  const part = partOf.get(path)
  const asked = exportsOf(part)
    .filter((each) => each.path === path)
    .map(({name, short}) =>
      name === 'default' ? lateRule(code, body.find(({type}) => type === 'ExportDefaultDeclaration'), short) : `export const ${name} = (...given) => part().${short}(...given)`
    )
  return ['let loaded', `const part = () => (loaded ??= require('./parts/late-${part}.js'))`, ...asked].join('\n')
}

const entry = (part) => exportsOf(part).map(({path, name, short}) => `export {${name} as ${short}} from '${resolve(path)}'`).join('\n')

export const lateModules = {
  name: 'late-modules',
  resolveId: (id, importer) => {
    if (id.startsWith('part:')) return id
    if (importer?.startsWith('late-module:') && id.startsWith('./parts/')) return {id, external: true}
    if (!importer || !/^\.{1,2}\//.test(id)) return undefined
    const path = relative('', resolve(dirname(importer), id)).replace(/js$/, 'ts')
    const part = partOf.get(path)
    // Those of one part know each other.
    return part && part !== partOf.get(relative('', importer)) ? `late-module:${path}` : undefined
  },
  load: (id) => {
    if (id.startsWith('part:')) return entry(id.slice('part:'.length))
    return id.startsWith('late-module:') ? standIn(id.slice('late-module:'.length)) : undefined
  }
}
