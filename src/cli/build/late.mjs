// A step of the build: what stands at the top of a module and few drafts need is made when it is first used. V8 reads a pattern
// when it is made, and of hundreds a draft needs some dozens. What is only for who reads a rule's page stays in the library, where
// src/cli/lesson.ts finds it.
import {parseAst} from 'rolldown/parseAst'

const isFunction = ({type}) => type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
const childrenOf = (node) => Object.values(node).flat().filter((child) => typeof child?.type === 'string')

/** The names that a pattern of parameters or of a declaration binds. */
const namesIn = (pattern) => {
  if (!pattern) return []
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left)
  if (pattern.type === 'Property') return namesIn(pattern.value)
  return childrenOf(pattern).flatMap(namesIn)
}

const declared = (statements) =>
  statements.flatMap((statement) => {
    if (statement?.type === 'VariableDeclaration') return statement.declarations.flatMap(({id}) => namesIn(id))
    return statement?.type === 'FunctionDeclaration' || statement?.type === 'ClassDeclaration' ? namesIn(statement.id) : []
  })

/** What `var` declares anywhere in a function is its own. */
const hoisted = (node) => [...(node.type === 'VariableDeclaration' && node.kind === 'var' ? declared([node]) : []), ...childrenOf(node).flatMap((child) => (isFunction(child) ? [] : hoisted(child)))]

/** The names that a node binds for all that stands in it. */
const boundBy = (node) => {
  if (isFunction(node)) return [...namesIn(node.id), ...node.params.flatMap(namesIn), ...hoisted(node.body)]
  if (node.type === 'BlockStatement' || node.type === 'FunctionBody' || node.type === 'StaticBlock') return declared(node.body)
  if (node.type === 'SwitchStatement') return declared(node.cases.flatMap(({consequent}) => consequent))
  if (node.type.startsWith('For')) return declared([node.init ?? node.left])
  if (node.type === 'CatchClause') return namesIn(node.param)
  return node.type === 'ClassExpression' ? namesIn(node.id) : []
}

const isKey = (node, parent) =>
  (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
  ('key' in parent && parent.key === node && !parent.computed && !parent.shorthand) ||
  parent.label === node

/** Calls `use` for every name in a script that stands for one of the top. */
const eachUse = (node, use, parent = node, taken = new Set()) => {
  if (node.type === 'Identifier') {
    if (!taken.has(node.name) && !isKey(node, parent)) use(node, parent)
    return
  }
  const bound = node.type === 'Program' ? [] : boundBy(node)
  const within = bound.length === 0 ? taken : new Set([...taken, ...bound])
  for (const child of childrenOf(node)) eachUse(child, use, node, within)
}

/** A pattern where it is used, and in the place of its declaration what keeps it. */
const latePatterns = (program, code) => {
  const patterns = new Map()
  for (const statement of program.body) {
    const {kind, declarations: [declaration, another] = []} = statement
    if (kind === 'const' && declaration.init?.regex && !another) patterns.set(declaration.id.name, {statement, declaration, uses: new Map()})
  }
  eachUse(program, (node, parent) => {
    const pattern = patterns.get(node.name)
    if (pattern && parent !== pattern.declaration) pattern.uses.set(node.start, {...node, before: parent.shorthand ? `${node.name}: ` : ''})
  })
  return [...patterns].flatMap(([name, {statement, declaration: {init}, uses}]) => {
    const pattern = code.slice(init.start, init.end)
    const [made, used] = uses.size === 1 ? [`let ${name};`, `(${name} ??= ${pattern})`] : [`let ${name}$made; const ${name} = () => ${name}$made ??= ${pattern};`, `${name}()`]
    return [{...statement, text: made}, ...[...uses.values()].map(({start, end, before}) => ({start, end, text: before + used}))]
  })
}

const seldom = new Set(['rationale', 'examples'])

/** Takes out of rules what only the page of a rule shows. */
const withoutLessons = (node) => {
  const {properties} = (node.type === 'CallExpression' && node.callee.name === 'defineRule' && node.arguments[0]) || {}
  if (!properties) return childrenOf(node).flatMap(withoutLessons)
  return properties.flatMap(({start, end, key}, index) => (seldom.has(key?.name) ? [{start, end: properties[index + 1]?.start ?? end, text: ''}] : []))
}

/** @param code a script without `eval` and `with` */
export const late = (code) => {
  const program = parseAst(code)
  const edits = [...latePatterns(program, code), ...withoutLessons(program)]
  return edits.sort((a, b) => b.start - a.start).reduce((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), code)
}
