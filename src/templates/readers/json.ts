// JSON -> tree, with the place of every character of a string through its escapes.
import {parse, type ValueNode} from '@humanwhocodes/momoa'
import {twice} from '../../config/doubled.js'
import {UnreadableError} from '../entry.js'
import {Traced, Tracer} from '../traced.js'
import type {Tree} from '../tree.js'

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/** The text of a string literal whose quotes stand at `from` and before `to`. */
export const literal = (file: string, from: number, to: number): Traced => {
  const whole = Traced.slice(file, from + 1, to - 1)
  if (!whole.text.includes('\\')) return whole
  const tracer = new Tracer(whole)
  let at = 0
  for (const {0: escape, index} of whole.text.matchAll(/\\(?:u[0-9a-fA-F]{4}|[^])/g)) {
    tracer.copy(at, index)
    const letter = escape.charAt(1)
    tracer.stand(letter === 'u' ? String.fromCharCode(Number.parseInt(escape.slice(2), 16)) : (escapes[letter] ?? letter), index, index + escape.length)
    at = index + escape.length
  }
  tracer.copy(at, whole.text.length)
  return tracer.done()
}

const treeOf = (file: string, node: ValueNode): Tree => {
  switch (node.type) {
    case 'String':
      return {is: 'text', text: literal(file, node.range![0], node.range![1])}
    case 'Array':
      return {is: 'list', items: node.elements.map(({value}) => treeOf(file, value))}
    case 'Object': {
      const keys = new Map<string, Tree>()
      for (const {name, value} of node.members) {
        const key = name.type === 'String' ? name.value : name.name
        if (keys.has(key)) throw new UnreadableError(twice(key), name.range![0])
        keys.set(key, treeOf(file, value))
      }
      return {is: 'map', keys}
    }
    case 'Number':
    case 'Boolean':
      return {is: 'value', value: node.value}
    default:
      return {is: 'value', value: null}
  }
}

/** @throws UnreadableError with the place of the first mistake */
export const readJson = (file: string): Tree => {
  try {
    return treeOf(file, parse(file, {ranges: true, allowTrailingCommas: true}).body)
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    const {offset, message = ''} = error as {offset?: number; message?: string}
    // The message quotes the file, which may hold anything: only what kind of mistake it is.
    if (offset === undefined && !(error instanceof RangeError)) throw error
    if (/end of input/i.test(message)) throw new UnreadableError('is not JSON: it ends too early', file.length)
    throw new UnreadableError(`is not JSON: ${error instanceof RangeError ? 'it is nested too deeply' : 'it cannot be understood from here on'}`, offset)
  }
}
