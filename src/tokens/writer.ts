// Lays out the flat lists that rules read: tokens and sentences, in order.
import type {Kind} from '../text/characters.js'
import type {Sentence, Token, TokenKind} from '../rule.js'
import type {Piece} from '../text/pieces.js'
import type {Part} from '../text/sentences.js'
import {shapeAt, shapeOf, type Shape} from './classify.js'
import type {Span} from './spans.js'

const abbreviations = new Set(['etc', 'e.g', 'i.e', 'approx', 'inc', 'ltd', 'dept', 'tel', 'ext', 'max', 'min', 'mrs', 'prof', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun', 'a.m', 'p.m'])

/** The kind of a token; undefined for a word, of which its letters tell it. */
const kindOf = (kind: Kind): TokenKind | undefined => (kind === 'WordNode' ? undefined : kind === 'WhiteSpaceNode' ? 'space' : kind === 'PunctuationNode' ? 'punctuation' : 'symbol')

/**
 * Rules look about in a sentence for each place that they find in it, so that the time grows with the square of its length: no sentence
 * has more pieces, words and what stands between them, than this. Nobody writes one that is a third as long.
 */
export const longestSentence = 600

export class TokenWriter {
  readonly tokens: Token[] = []
  /** The shape of each token's text, by its number. */
  readonly shapes: number[] = []
  readonly sentences: Sentence[] = []
  private at = 0
  private span = 0

  /** @param spans the social tokens of the text */
  constructor(
    private readonly value: string,
    private readonly spans: readonly Span[]
  ) {}

  /** Adds the next parts of the text, their places counted from the end of what was added before. */
  add(parts: readonly Part[]): void {
    for (const part of parts) {
      if (Array.isArray(part)) this.sentence(part)
      else this.outside(part)
    }
  }

  /** White space between sentences belongs to the sentence before it. */
  private outside({start, end}: Piece): void {
    const sentence = Math.max(0, this.sentences.length - 1)
    this.push('space', this.at + end - start, sentence)
    const last = this.sentences[sentence]
    if (last) last.last = this.tokens.length - 1
  }

  /** One that is too long is written as several. */
  private sentence(pieces: readonly Piece[]): void {
    let from = 0
    while (pieces.length - from > longestSentence) {
      const end = this.endWithin(pieces, from)
      if (end < 0) break
      this.whole(pieces.slice(from, end))
      this.outside(pieces[end]!)
      from = end + 1
    }
    this.whole(from === 0 ? pieces : pieces.slice(from))
  }

  /** The white space to cut a sentence at: the last line break that is not too far on, else the last space, else the next; -1 where none is. */
  private endWithin(pieces: readonly Piece[], from: number): number {
    const shift = this.at - pieces[from]!.start
    const most = from + longestSentence
    let space = -1
    for (let at = most; at > from; at--) {
      const {kind, start, end} = pieces[at]!
      if (kind !== 'WhiteSpaceNode') continue
      if (this.value.slice(start + shift, end + shift).includes('\n')) return at
      if (space < 0) space = at
    }
    return space >= 0 ? space : pieces.findIndex(({kind}, at) => at > most && kind === 'WhiteSpaceNode')
  }

  private whole(pieces: readonly Piece[]): void {
    const index = this.sentences.length
    const sentence: Sentence = {start: this.at, end: this.at, first: this.tokens.length, last: this.tokens.length}
    this.sentences.push(sentence)
    for (const {kind, start, end} of pieces) this.write(kindOf(kind), this.at + end - start, index)
    sentence.end = this.at
    sentence.last = this.tokens.length - 1
  }

  /** Writes what stands up to a place: one token, or, where social tokens begin or end in it, its parts. */
  private write(kind: TokenKind | undefined, end: number, sentence: number): void {
    while (this.at < end) {
      const span = this.spans[this.span]
      if (span === undefined || span.start >= end) return this.push(kind, end, sentence)
      const inside = span.start <= this.at
      const to = Math.min(end, inside ? span.end : span.start)
      if (inside && this.at > span.start) this.extend(to)
      else this.push(inside ? span.kind : kind, to, sentence)
      if (inside && to === span.end) this.span++
    }
  }

  /** @param kind undefined: what its letters say */
  private push(kind: TokenKind | undefined, end: number, sentence: number): void {
    if (end === this.at) return
    let shape: Shape = shapeAt(this.value, this.at, end)
    kind ??= shape.kind
    // The parser keeps a full stop in the word when the next word is in lower case, `sorry. please`; readers do not.
    if (kind === 'word' && end - this.at > 3 && this.value.charCodeAt(end - 1) === 46 && !abbreviations.has(this.value.slice(this.at, end - 1).toLowerCase())) {
      this.push(kind, end - 1, sentence)
      kind = 'punctuation'
      shape = shapeOf('.')
    }
    const {number, text, norm} = shape
    this.shapes.push(number)
    this.tokens.push({kind, text, norm: kind === 'space' ? ' ' : norm, start: this.at, end, sentence})
    this.at = end
  }

  /** A social token that the parser tore in two (a placeholder over a line's end) stays one token. */
  private extend(end: number): void {
    const last = this.tokens[this.tokens.length - 1]!
    last.end = end
    last.text = this.value.slice(last.start, end)
    const {number, norm} = shapeOf(last.text)
    last.norm = norm
    this.shapes[this.shapes.length - 1] = number
    this.at = end
  }
}
