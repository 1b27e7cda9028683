// draft -> Reply: parse with retext once, then one walk of the tree lays out the flat lists that rules read.
import type {Nodes, Root, SentenceContent} from 'nlcst'
import {retext} from 'retext'
import {english} from './parser.js'
import type {Channel, Draft, Reply, Sentence, Settings, Text, Token, TokenKind, Turn} from './rule.js'
import {shapeOf} from './tokens/classify.js'
import {findMarks, markNames} from './tokens/people.js'
import {findEndingNumbers, findSpans, type Span} from './tokens/spans.js'

let processor: ReturnType<typeof make> | undefined
const make = () => retext().use(english).freeze()

/**
 * The parser's time grows faster than the text, so a longer text is parsed in pieces, cut at white space. No reply that a
 * person writes is this long.
 */
const longestPiece = 8_192

/** Parses a text once. Lone surrogates, control characters and any script are taken as they are. */
export const parseText = (value: string, signOff: readonly RegExp[] = []): Text => {
  const spans = merge(merge(findSpans(value), findMarks(value, signOff)), findEndingNumbers(value))
  const tree: Root = {type: 'RootNode', children: []}
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const layout = new Layout(value, spans, tokens, sentences)
  const masked = mask(value, spans)
  for (let from = 0; from < value.length; ) {
    const to = pieceEnd(masked, from)
    const piece = (processor ??= make()).parse(masked.slice(from, to))
    if (from > 0) shift(piece, from, value)
    layout.walk(piece)
    tree.children.push(...piece.children)
    from = to
  }
  markNames(tokens)
  return {value, tree, tokens, sentences}
}

/** A draft as rules see it. A byte-order mark counts for nothing. */
export const parseReply = (draft: Draft, channel: Channel, settings: Settings): Reply =>
  new ParsedReply(parseText(withoutMark(draft.text), settings.company.signOff), draft, channel, settings)

/** Every reply is of one shape, which is what makes it quick to read for hundreds of rules. */
class ParsedReply implements Reply {
  readonly value: string
  readonly tree: Root
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly turns: readonly Turn[]
  readonly customer: Text | undefined
  readonly isPublic: boolean
  readonly template: boolean
  private said: readonly Text[] | undefined
  private questions: Reply['asked'] | undefined

  constructor({value, tree, tokens, sentences}: Text, {customer, template}: Draft, readonly channel: Channel, readonly settings: Settings) {
    this.value = value
    this.tree = tree
    this.tokens = tokens
    this.sentences = sentences
    this.turns = typeof customer === 'string' ? [{from: 'customer', text: withoutMark(customer)}] : (customer ?? [])
    const last = this.turns.findLast((turn) => turn.from === 'customer')
    this.customer = last === undefined || last.text.trim() === '' ? undefined : parseText(withoutMark(last.text))
    this.isPublic = channel.audience === 'public'
    this.template = template === true
  }

  get earlier(): readonly Text[] {
    return (this.said ??= this.turns.filter(({from}) => from === 'company').map((turn) => parseText(withoutMark(turn.text))))
  }

  get asked(): Reply['asked'] {
    return (this.questions ??= askedIn(this.turns))
  }
}

/** The turns of the customer's before the last, the latest first, each with the company's after it. */
const askedIn = (turns: readonly Turn[]): Reply['asked'] => {
  const found: {text: Text; answers: readonly Text[]}[] = []
  let answers: readonly Text[] = []
  const last = turns.findLastIndex(({from}) => from === 'customer')
  for (let at = turns.length - 1; at >= 0; at--) {
    const {from, text} = turns[at]!
    if (from === 'company') answers = [parseText(withoutMark(text)), ...answers]
    else if (at !== last && text.trim() !== '') found.push({text: parseText(withoutMark(text)), answers})
  }
  return found
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** Where both claim a place the mark stands, which is rarer and surer, except inside a link, an address or a placeholder. */
const merge = (social: readonly Span[], marks: readonly Span[]): Span[] => {
  if (marks.length === 0) return social as Span[]
  const sure = marks.filter((mark) => !social.some((span) => (closed.has(span.kind) || mark.kind === 'number') && overlaps(span, mark)))
  return [...social.filter((span) => !sure.some((mark) => overlaps(span, mark))), ...sure].sort((a, b) => a.start - b.start)
}

const closed: ReadonlySet<TokenKind> = new Set(['link', 'email', 'placeholder'])

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Social tokens become a word of the same length for the parser, so that no dot in a link ends a sentence; emoji a symbol; a
 * number that ends a sentence a word that the parser does not take for the number of a list.
 */
const mask = (value: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return value
  let out = ''
  let at = 0
  for (const {kind, start, end} of spans) {
    out += value.slice(at, start) + (kind === 'emoji' || kind === 'emoticon' ? '¤' : kind === 'number' ? 'é' : 'x').repeat(end - start)
    at = end
  }
  return out + value.slice(at)
}

const pieceEnd = (text: string, from: number): number => {
  const to = from + longestPiece
  if (to >= text.length) return text.length
  const line = text.lastIndexOf('\n', to)
  if (line > from + longestPiece / 2) return line + 1
  const space = text.lastIndexOf(' ', to)
  return space > from ? space + 1 : to
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

const abbreviations = new Set(['etc', 'e.g', 'i.e', 'approx', 'inc', 'ltd', 'dept', 'tel', 'ext', 'max', 'min', 'mrs', 'prof', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun', 'a.m', 'p.m'])

/** The one walk: tokens and sentences in order, and the tree's masked words turned back into what was written. */
class Layout {
  private at = 0
  private span = 0
  constructor(
    private readonly value: string,
    private readonly spans: readonly Span[],
    private readonly tokens: Token[],
    private readonly sentences: Sentence[]
  ) {}

  walk(root: Root): void {
    for (const node of root.children) {
      if (node.type !== 'ParagraphNode') this.outside(node)
      else
        for (const child of node.children) {
          if (child.type === 'SentenceNode') this.sentence(child)
          else this.outside(child)
        }
    }
  }

  /** White space between sentences belongs to the sentence before it. */
  private outside(node: Nodes): void {
    const length = lengthOf(node)
    const sentence = Math.max(0, this.sentences.length - 1)
    this.push('space', this.at + length, sentence)
    const last = this.sentences[sentence]
    if (last) last.last = this.tokens.length - 1
  }

  private sentence(node: {children: SentenceContent[]}): void {
    const index = this.sentences.length
    const sentence: Sentence = {start: this.at, end: this.at, first: this.tokens.length, last: this.tokens.length}
    this.sentences.push(sentence)
    for (let i = 0; i < node.children.length; i++) {
      const child = node.children[i]!
      const end = this.at + lengthOf(child)
      const span = this.spans[this.span]
      if (span === undefined || span.start >= end) this.push(kindOf(child), end, index)
      else i += this.unmask(node.children, i, end, index)
    }
    sentence.end = this.at
    sentence.last = this.tokens.length - 1
  }

  /** Lays out a node that holds masked text, and replaces it in the tree by nodes that hold the text as written. */
  private unmask(children: SentenceContent[], at: number, end: number, sentence: number): number {
    const node = children[at]!
    const pieces: SentenceContent[] = []
    const from = this.at
    while (this.at < end) {
      const span = this.spans[this.span]
      const inside = span !== undefined && span.start <= this.at
      const to = span === undefined ? end : Math.min(end, inside ? span.end : span.start)
      const start = this.at
      const kind = inside ? span.kind : kindOf(node)
      if (inside && start > span.start) this.extend(to)
      else this.push(kind, to, sentence)
      pieces.push(inside ? {type: 'SourceNode', value: this.value.slice(start, to)} : piece(node, this.value.slice(start, to)))
      place(pieces[pieces.length - 1]!, node, start - from, to - from)
      if (inside && to === span.end) this.span++
    }
    children.splice(at, 1, ...pieces)
    return pieces.length - 1
  }

  /** @param kind undefined: what its letters say */
  private push(kind: TokenKind | undefined, end: number, sentence: number): void {
    if (end === this.at) return
    let shape = shapeOf(this.value.slice(this.at, end))
    kind ??= shape.kind
    // The parser keeps a full stop in the word when the next word is in lower case, `sorry. please`; readers do not.
    if (kind === 'word' && end - this.at > 3 && this.value.charCodeAt(end - 1) === 46 && !abbreviations.has(this.value.slice(this.at, end - 1).toLowerCase())) {
      this.push(kind, end - 1, sentence)
      kind = 'punctuation'
      shape = shapeOf('.')
    }
    const {text, norm} = shape
    this.tokens.push({kind, text, norm: kind === 'space' ? ' ' : norm, start: this.at, end, sentence})
    this.at = end
  }

  /** A social token that the parser tore in two (a placeholder over a line's end) stays one token. */
  private extend(end: number): void {
    const last = this.tokens[this.tokens.length - 1]!
    last.end = end
    last.text = this.value.slice(last.start, end)
    last.norm = shapeOf(last.text).norm
    this.at = end
  }
}

/** The kind of a token; undefined for a word, of which its letters tell it. */
const kindOf = (node: Nodes): TokenKind | undefined =>
  node.type === 'WordNode' ? undefined : node.type === 'WhiteSpaceNode' ? 'space' : node.type === 'PunctuationNode' ? 'punctuation' : 'symbol'

const piece = (node: SentenceContent, value: string): SentenceContent =>
  node.type === 'WordNode' ? {type: 'WordNode', children: [{type: 'TextNode', value}]} : ({...node, value} as SentenceContent)

/** Places a piece of a node that stands on one line, as every word and symbol does. */
const place = (target: Nodes, node: Nodes, from: number, to: number): void => {
  if (!node.position) return
  const {line, column, offset = 0} = node.position.start
  target.position = {start: {line, column: column + from, offset: offset + from}, end: {line, column: column + to, offset: offset + to}}
  if (target.type === 'WordNode') for (const child of target.children) child.position = target.position
}

const lengthOf = (node: Nodes): number => {
  if ('value' in node) return node.value.length
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}
