// The names at the top of a script: which they are, and who uses them.
import {childrenOf} from '../../build/lessons.mjs'
import {isFunction} from './plain.mjs'

/** The names that a pattern of parameters or of a declaration binds. */
const namesIn = (pattern) => {
  if (!pattern) return []
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left)
  if (pattern.type === 'Property') return namesIn(pattern.value)
  return childrenOf(pattern).flatMap(namesIn)
}

/** The names that statements declare for those beside them. */
export const declared = (statements) =>
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
export const eachUse = (node, use, parent = node, taken = new Set()) => {
  if (node.type === 'Identifier') {
    if (!taken.has(node.name) && !isKey(node, parent)) use(node, parent)
    return
  }
  const bound = node.type === 'Program' ? [] : boundBy(node)
  const within = bound.length === 0 ? taken : new Set([...taken, ...bound])
  for (const child of childrenOf(node)) eachUse(child, use, node, within)
}
