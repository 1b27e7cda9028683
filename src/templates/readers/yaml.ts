// YAML -> tree, with the place of every character of a scalar: plain, quoted, and blocks, literal and folded.
import {isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Scalar, type YAMLMap} from 'yaml'
import {twiceAt} from '../../config/doubled.js'
import {UnreadableError} from '../entry.js'
import {Traced, Tracer} from '../traced.js'
import type {Tree} from '../tree.js'
import {plainly} from '../../phrases/yaml-errors.js'
import {mostNested, unlessTooDeep} from '../../yaml-depth.js'

const isBreak = (char: string): boolean => char === '\n' || char === '\r'
const isBlank = (char: string): boolean => char === ' ' || char === '\t' || isBreak(char)

/** A scalar's value against its source: what YAML leaves out (indents, folded breaks) is passed over, what it writes otherwise stands for it. */
const scalar = (file: string, node: Scalar, value: string): Traced => {
  const [from, to] = node.range!
  const whole = Traced.slice(file, from, to)
  const raw = whole.text
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
  const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
  if (!block && raw.slice(quote, raw.length - quote) === value) return Traced.slice(file, from + quote, to - quote)
  const tracer = new Tracer(whole)
  const header = block ? raw.indexOf('\n') + 1 : quote
  const indent = block ? indentOf(raw.slice(header)) : Number.POSITIVE_INFINITY
  let at = header
  let fresh = block
  for (let v = 0; v < value.length; ) {
    if (fresh) {
      for (let left = indent; left > 0 && (raw.charAt(at) === ' ' || (!block && raw.charAt(at) === '\t')); left--) at++
      fresh = false
    }
    const char = value.charAt(v)
    if (raw.charAt(at) === char && !(node.type === 'QUOTE_DOUBLE' && char === '\\') && !(node.type === 'QUOTE_SINGLE' && char === "'")) {
      tracer.copy(at, at + 1)
      fresh = char === '\n'
      at++
      v++
    } else if (node.type === 'QUOTE_SINGLE' && char === "'") {
      tracer.stand(char, at, at + 2)
      at += 2
      v++
    } else if (node.type === 'QUOTE_DOUBLE' && raw.charAt(at) === '\\' && !isBreak(raw.charAt(at + 1))) {
      const length = {x: 4, u: 6, U: 10}[raw.charAt(at + 1)] ?? 2
      const units = length === 10 && value.charCodeAt(v) >= 0xd800 && value.charCodeAt(v) < 0xdc00 ? 2 : 1
      tracer.stand(value.slice(v, v + units), at, at + length)
      at += length
      v += units
    } else if (isBlank(raw.charAt(at)) || (raw.charAt(at) === '\\' && isBreak(raw.charAt(at + 1)))) {
      const gap = at
      if (raw.charAt(at) === '\\') at++
      const broke = isBreak(raw.charAt(at))
      at += raw.startsWith('\r\n', at) ? 2 : 1
      fresh = broke
      if (broke && (char === ' ' || char === '\n') && !(block && isBreak(raw.charAt(at)) && char === ' ')) {
        tracer.stand(char, gap, at)
        v++
      }
    } else {
      // Past the end of the source: breaks that a block keeps or adds.
      tracer.stand(char, Math.max(0, at - 1), at)
      v++
    }
  }
  return tracer.done()
}

const indentOf = (block: string): number => {
  const line = block.split(/\r?\n/).find((each) => each.trim() !== '')
  return line === undefined ? 0 : line.length - line.trimStart().length
}

/** Maps, lists and scalars that aliases may stand for all together: few of them can stand for a great deal. */
const mostAliased = 100_000

class Reader {
  private readonly anchors = new Map<string, Node>()
  private aliased = 0

  constructor(private readonly file: string) {}

  tree(node: unknown, depth = 0, isAliased = false): Tree {
    if (depth > mostNested || (isAliased && ++this.aliased > mostAliased)) throw new UnreadableError('is nested too deeply', undefined)
    const read = (inside: unknown): Tree => this.tree(inside, depth + 1, isAliased)
    if (isAlias(node)) return this.tree(this.anchors.get(node.source), depth + 1, true)
    if (isNode(node) && node.anchor !== undefined) this.anchors.set(node.anchor, node)
    if (isMap(node)) return {is: 'map', keys: this.keys(node, read)}
    if (isSeq(node)) return {is: 'list', items: node.items.map(read)}
    if (!isScalar(node)) return {is: 'value', value: null}
    if (typeof node.value === 'string') return {is: 'text', text: scalar(this.file, node, node.value)}
    return {is: 'value', value: typeof node.value === 'number' || typeof node.value === 'boolean' ? node.value : null}
  }

  /** With what `<<:` brings: of several maps the first wins, and over all of them what stands beside it. */
  private keys(map: YAMLMap, read: (value: unknown) => Tree): ReadonlyMap<string, Tree> {
    const keys = new Map<string, Tree>()
    const merged: (readonly [string, Tree])[] = []
    for (const {key, value} of map.items) {
      const tree = read(value)
      if (isScalar(key) && typeof key.value === 'symbol') for (const each of tree.is === 'list' ? tree.items : [tree]) merged.unshift(...(each.is === 'map' ? each.keys : []))
      else keys.set(String(isScalar(key) ? key.value : key), tree)
    }
    return merged.length === 0 ? keys : new Map([...merged, ...keys])
  }
}

/** @throws UnreadableError with the place of the first mistake */
export const readYaml = (file: string): Tree => {
  const document = unlessTooDeep(() => parseDocument(file, {prettyErrors: false, merge: true}))
  if (!document) throw new UnreadableError('is nested too deeply', undefined)
  const [error] = document.errors
  if (error?.code === 'DUPLICATE_KEY') throw new UnreadableError(twiceAt(file, error.pos[0]), error.pos[0])
  if (error?.code === 'MULTIPLE_DOCS') throw new UnreadableError('holds several documents: put each in a file of its own', error.pos[0])
  if (error) {
    const {offset, message} = plainly(error, file)
    throw new UnreadableError(`is not YAML: ${message}`, offset)
  }
  return new Reader(file).tree(document.contents)
}
