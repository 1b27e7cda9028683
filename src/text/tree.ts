// The nlcst tree of a text, for retext plugins: made by the parser when one asks.
import type {Nodes, Paragraph, Root, SentenceContent} from 'nlcst'
import {retext} from 'retext'
import {english, lengthOf} from './parser.js'
import type {Span} from '../tokens/spans.js'

let processor: ReturnType<typeof make> | undefined
const make = () => retext().use(english).freeze()

/**
 * The tree of a text, its social tokens as `SourceNode`.
 *
 * @param pieces the text as the parser is to see it, in the pieces that it is to see
 */
export const treeOf = (value: string, pieces: readonly string[], spans: readonly Span[]): Root => {
  const tree: Root = {type: 'RootNode', children: []}
  const unmask = new Unmask(value, spans)
  let from = 0
  for (const piece of pieces) {
    const root = (processor ??= make()).parse(piece)
    if (from > 0) shift(root, from, value)
    for (const node of root.children) unmask.walk(node)
    tree.children.push(...root.children)
    from += piece.length
  }
  return tree
}

/** The one walk: masked words are turned back into what was written. */
class Unmask {
  private at = 0
  private span = 0
  constructor(
    private readonly value: string,
    private readonly spans: readonly Span[]
  ) {}

  walk(node: Root['children'][number]): void {
    for (const child of node.type === 'ParagraphNode' ? (node as Paragraph).children : [node]) {
      if (child.type === 'SentenceNode') this.sentence(child)
      else this.at += lengthOf(child)
    }
  }

  private sentence(node: {children: SentenceContent[]}): void {
    for (let i = 0; i < node.children.length; i++) {
      const end = this.at + lengthOf(node.children[i]!)
      const span = this.spans[this.span]
      if (span === undefined || span.start >= end) this.at = end
      else i += this.unmask(node.children, i, end)
    }
  }

  /** Replaces a node that holds masked text by nodes that hold the text as written. */
  private unmask(children: SentenceContent[], at: number, end: number): number {
    const node = children[at]!
    const pieces: SentenceContent[] = []
    const from = this.at
    while (this.at < end) {
      const span = this.spans[this.span]
      const inside = span !== undefined && span.start <= this.at
      const to = span === undefined ? end : Math.min(end, inside ? span.end : span.start)
      const written = this.value.slice(this.at, to)
      const one = inside ? ({type: 'SourceNode', value: written} as const) : piece(node, written)
      place(one, node, this.at - from, to - from)
      pieces.push(one)
      this.at = to
      if (inside && to === span.end) this.span++
    }
    children.splice(at, 1, ...pieces)
    return pieces.length - 1
  }
}

const piece = (node: SentenceContent, value: string): SentenceContent =>
  node.type === 'WordNode' ? {type: 'WordNode', children: [{type: 'TextNode', value}]} : ({...node, value} as SentenceContent)

/** Places a piece of a node that stands on one line, as every word and symbol does. */
const place = (target: Nodes, node: Nodes, from: number, to: number): void => {
  if (!node.position) return
  const {line, column, offset = 0} = node.position.start
  target.position = {start: {line, column: column + from, offset: offset + from}, end: {line, column: column + to, offset: offset + to}}
  if (target.type === 'WordNode') for (const child of target.children) child.position = target.position
}

/** Moves the places of a later piece to where they are in the whole text. */
const shift = (node: Nodes, by: number, value: string): void => {
  const lines = value.slice(0, by).split('\n')
  const column = lines[lines.length - 1]!.length
  const move = (point: {line: number; column: number; offset?: number | undefined}): void => {
    if (point.line === 1) point.column += column
    point.line += lines.length - 1
    point.offset = (point.offset ?? 0) + by
  }
  // The parser shares points between nodes: each is moved once.
  const seen = new Set<object>()
  const visit = (one: Nodes): void => {
    if (one.position)
      for (const point of [one.position.start, one.position.end])
        if (!seen.has(point)) {
          seen.add(point)
          move(point)
        }
    if ('children' in one) for (const child of one.children) visit(child)
  }
  visit(node)
}
