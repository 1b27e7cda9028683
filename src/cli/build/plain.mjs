// Which initial values of a script's constants may as well be made later: to make one does nothing else, and depends on nothing that changes.
import {childrenOf} from '../../build/lessons.mjs'

export const isFunction = ({type}) => type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'

const made = new Set(['Map', 'RegExp', 'Set'])
const globals = new Set([...made, 'Array', 'Infinity', 'Object', 'String', 'undefined'])
const methods = new Set('concat entries filter flat flatMap from fromEntries has includes join keys map repeat replace replaceAll slice split toLowerCase toSorted toUpperCase trim values'.split(' '))
const changes = new Set('add clear copyWithin delete fill pop push reverse set shift sort splice unshift'.split(' '))

/** The name at the root of `a.b.c`. */
const rootOf = (node) => (node?.type === 'MemberExpression' ? rootOf(node.object) : node?.type === 'Identifier' ? node.name : undefined)

/** The names of what is written to anywhere, whoever has the name there. */
const changedIn = (node, names = new Set()) => {
  const {type, callee} = node
  if (type === 'AssignmentExpression') names.add(rootOf(node.left))
  else if (type === 'UpdateExpression' || (type === 'UnaryExpression' && node.operator === 'delete')) names.add(rootOf(node.argument))
  else if (type === 'CallExpression' && callee.type === 'MemberExpression' && changes.has(callee.property.name)) names.add(rootOf(callee.object))
  for (const child of childrenOf(node)) changedIn(child, names)
  return names
}

const namesOf = (param) => (param.type === 'Identifier' ? [param.name] : childrenOf(param).flatMap(namesOf))

/** @returns tells of an initial value whether it is plain */
export const plainIn = (program) => {
  const changed = changedIn(program)
  const constants = new Map()
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration') constants.set(node.id.name, node)
    if (node.type === 'VariableDeclaration' && node.kind === 'const') for (const {id, init} of node.declarations) constants.set(id.name, init)
  }
  const known = new Map()
  const isFixed = (name) => {
    if (!known.has(name)) known.set(name, false).set(name, constants.has(name) && !changed.has(name) && (isFunction(constants.get(name)) || isPlain(constants.get(name), none)))
    return known.get(name)
  }
  const none = new Set()
  const all = (nodes, local) => nodes.every((node) => node === null || isPlain(node, local))

  /** A function that does nothing but answer. */
  const isQuiet = (node, local) => {
    if (!node || !isFunction(node) || node.async || node.generator || node.params.some(({type}) => type === 'AssignmentPattern')) return false
    const within = new Set([...local, ...node.params.flatMap(namesOf)])
    const {body} = node
    if (body.type !== 'BlockStatement' && body.type !== 'FunctionBody') return isPlain(body, within)
    return body.body?.length === 1 && body.body[0].type === 'ReturnStatement' && isPlain(body.body[0].argument, within)
  }

  const calls = new Map()
  const isQuietNamed = (name) => {
    if (!calls.has(name)) calls.set(name, false).set(name, !changed.has(name) && isQuiet(constants.get(name), none))
    return calls.get(name)
  }

  /** A function that is given to a call may be called. */
  const isGiven = (node, local) => {
    if (isFunction(node)) return isQuiet(node, local)
    const named = node.type === 'Identifier' && !local.has(node.name) ? constants.get(node.name) : undefined
    return named && isFunction(named) ? isQuietNamed(node.name) : isPlain(node, local)
  }

  const isPlainCall = ({callee, arguments: given}, local) => {
    if (!given.every((each) => isGiven(each, local))) return false
    if (callee.type === 'Identifier') return !local.has(callee.name) && isQuietNamed(callee.name)
    return callee.type === 'MemberExpression' && !callee.computed && methods.has(callee.property.name) && isPlain(callee.object, local)
  }

  const isPlain = (node, local) => {
    if (isFunction(node)) return true
    switch (node.type) {
      case 'Literal': return true
      case 'Identifier': return local.has(node.name) || (globals.has(node.name) && !constants.has(node.name)) || isFixed(node.name)
      case 'TemplateLiteral': return all(node.expressions, local)
      case 'TaggedTemplateExpression': return rootOf(node.tag) === 'String' && isPlain(node.quasi, local)
      case 'ArrayExpression': return all(node.elements, local)
      case 'ObjectExpression': return all(node.properties, local)
      case 'Property': return (!node.computed || isPlain(node.key, local)) && isPlain(node.value, local)
      case 'SpreadElement': case 'UnaryExpression': return node.operator !== 'delete' && isPlain(node.argument, local)
      case 'BinaryExpression': case 'LogicalExpression': return isPlain(node.left, local) && isPlain(node.right, local)
      case 'ConditionalExpression': return all([node.test, node.consequent, node.alternate], local)
      case 'ParenthesizedExpression': return isPlain(node.expression, local)
      case 'MemberExpression': return isPlain(node.object, local) && (!node.computed || isPlain(node.property, local))
      case 'NewExpression': return made.has(node.callee.name) && all(node.arguments, local)
      case 'CallExpression': return isPlainCall(node, local)
      default: return false
    }
  }
  return (init) => isPlain(init, none)
}
