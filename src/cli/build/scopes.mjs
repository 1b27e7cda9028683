// A step of the build: what stands at the top of a script is put into blocks, each with names of its own. Of a scope with many names
// V8 keeps a table, which it hashes anew at each start; and a `let` or `const` is looked at each time whether it is there yet.
import {parseAst} from 'rolldown/parseAst'
import {declared, eachUse} from './names.mjs'

/** Of so many names V8 keeps a list, of more a table. */
const most = 74

/** Declarations of variables that follow each other. Functions stay outside: they may be called before they stand. */
const blocksIn = (body) => {
  const blocks = []
  let block
  for (const statement of body) {
    const {type, start, end} = statement
    if (type !== 'VariableDeclaration') block = undefined
    else {
      const names = declared([statement])
      if (block === undefined || block.names.length + names.length > most) blocks.push((block = {start, names: [], declarations: []}))
      block.names.push(...names)
      block.declarations.push(statement)
      block.end = end
    }
  }
  return blocks
}

/** The names of blocks that are used outside of them, too. */
const sharedIn = (program, blocks) => {
  const blockOf = new Map(blocks.flatMap((block) => block.names.map((name) => [name, block])))
  const shared = new Set()
  eachUse(program, ({name, start}) => {
    const block = blockOf.get(name)
    if (block && (start < block.start || start >= block.end)) shared.add(name)
  })
  return shared
}

/** @param code a script in which each name at the top is declared once */
export const inScopes = (code) => {
  const program = parseAst(code)
  const blocks = blocksIn(program.body)
  const shared = sharedIn(program, blocks)
  let text = ''
  let at = 0
  const copyTo = (end) => {
    text += code.slice(at, end)
    at = end
  }
  for (const {start, declarations} of blocks) {
    copyTo(start)
    text += '{'
    for (const declaration of declarations) {
      copyTo(declaration.start)
      // `var` is known outside of the block, too.
      text += declared([declaration]).some((name) => shared.has(name)) ? 'var' : 'let'
      at += declaration.kind.length
      copyTo(declaration.end)
    }
    text += '}'
  }
  return text + code.slice(at)
}
