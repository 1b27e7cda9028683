// A step of the build: what stands at the top of a module and few drafts need is made when it is first used: patterns, which V8 reads
// when they are made, and lists, sets and tables; of hundreds a draft needs some dozens. What is only for who reads a rule's page is apart.
import {parseAst} from 'rolldown/parseAst'
import {childrenOf, lessonsIn} from '../../build/lessons.mjs'
import {eachUse} from './names.mjs'
import {plainIn} from './plain.mjs'

/** Worth a function that makes it: more than a literal, a function or what is empty. */
const isLarge = ({type, start, end}) => end - start > 40 && ['ArrayExpression', 'CallExpression', 'NewExpression', 'ObjectExpression'].includes(type)

/** Constants that may be made late, by their names, with the places that use them. */
const lateConstants = (program) => {
  const constants = new Map()
  const isPlain = plainIn(program)
  for (const statement of program.body) {
    const {kind, declarations: [declaration, another] = []} = statement
    if (kind !== 'const' || another || declaration.id.type !== 'Identifier') continue
    const {id, init} = declaration
    if (init.regex || (isLarge(init) && isPlain(init))) constants.set(id.name, {statement, declaration, uses: new Map()})
  }
  eachUse(program, (node, parent) => {
    const constant = constants.get(node.name)
    if (constant && parent !== constant.declaration) constant.uses.set(node.start, {...node, before: parent.shorthand ? `${node.name}: ` : ''})
  })
  return constants
}

/** What makes it in the place of its declaration; a pattern that is used once, where it is used. */
const lateValues = (program, code) =>
  [...lateConstants(program)].flatMap(([name, {statement, declaration: {init}, uses}]) => {
    const isMoved = init.regex && uses.size === 1
    const used = isMoved ? `(${name} ??= ${code.slice(init.start, init.end)})` : `(${name} ?? ${name}$make())`
    const declared = isMoved ? {...statement, text: `let ${name};`} : {start: statement.start, end: init.start, text: `let ${name}; const ${name}$make = () => ${name} = `}
    return [declared, ...[...uses.values()].map(({start, end, before}) => ({start, end, text: before + used}))]
  })

/** A raw text as a plain one, which V8 keeps once and need not put together. */
const plainTexts = (node) => {
  const inner = childrenOf(node).flatMap(plainTexts)
  if (node.type !== 'TaggedTemplateExpression' || node.tag.object?.name !== 'String' || node.tag.property.name !== 'raw') return inner
  const texts = node.quasi.quasis.map(({start, end, value: {raw}}) => ({start, end, text: raw.replaceAll('\\', '\\\\').replace(/`|\$(?=\{)/g, '\\$&')}))
  return [{start: node.tag.start, end: node.tag.end, text: ''}, ...texts.filter(({start, end}) => end > start), ...inner]
}

/** The name by which a statement exports something to other scripts. */
const exportedBy = ({expression}) => {
  if (expression?.type === 'AssignmentExpression' && expression.left.object?.name === 'exports') return expression.left.property.name
  const [object, name] = expression?.type === 'CallExpression' && expression.callee.property?.name === 'defineProperty' ? expression.arguments : []
  return object?.name === 'exports' && name.type === 'Literal' ? name.value : undefined
}

/** What a script exports for its parts is put together when the first of them asks for `module.exports`; what it is itself is in `exports` at once. */
const lateExports = (program, code, own) => {
  const all = program.body.filter((statement) => exportedBy(statement) !== undefined)
  const early = all.filter((statement) => own.includes(exportedBy(statement))).map(({start, end}) => code.slice(start, end))
  const {start} = all[0]
  const {end} = all.at(-1)
  return [
    {start, end: start, text: `${early.join(' ')} let asked$for = false; Object.defineProperty(module, 'exports', {get: () => { if (!asked$for) { asked$for = true; `},
    {start: end, end, text: ' } return exports; }});'}
  ]
}

/** Modules that are no scripts of ours are asked for by bin/load.ts. */
const foreignImports = (node) => [...(node.type === 'ImportExpression' ? [{start: node.start, end: node.start + 'import'.length, text: 'require.import'}] : []), ...childrenOf(node).flatMap(foreignImports)]

/**
 * @param code a script without `eval` and `with`
 * @param own of a script with parts: the names of what it exports that are no part's
 */
export const late = (code, own) => {
  const program = parseAst(code)
  const edits = [...lateValues(program, code), ...plainTexts(program), ...lessonsIn(program), ...foreignImports(program), ...(own ? lateExports(program, code, own) : [])]
  // What stands within what is taken out, goes with it.
  const dropped = edits.filter(({text}) => text === '')
  const kept = edits.filter((edit) => !dropped.some((each) => each !== edit && each.start <= edit.start && edit.end <= each.end))
  return kept.sort((a, b) => b.start - a.start).reduce((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), code)
}
