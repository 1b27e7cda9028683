// Lays out a text: its social tokens are found, and its sentences and words written into flat lists.
import {partedAtParticles} from './particles.js'
import {partsOf} from './sentences.js'
import type {Sentence, Token, TokenKind} from '../rule.js'
import {findDisguised} from '../tokens/disguise.js'
import {findEndingNumbers, findSpans, type Span} from '../tokens/spans.js'
import {TokenWriter} from '../tokens/writer.js'

/** The flat lists of a text, and the shape of each token's text by its number. */
export interface Layout {
  readonly tokens: Token[]
  readonly sentences: Sentence[]
  readonly shapes: number[]
}

/**
 * The parser's time grows faster than the text, so a longer text is parsed in pieces, cut at white space. No reply that a
 * person writes is this long.
 */
export const longestPiece = 8_192

/** @param marks the places of a sign-off and of a thread's mark */
export const layOut = (value: string, marks: readonly Span[]): Layout => {
  const spans = spansOf(value, marks)
  const writer = new TokenWriter(value, spans)
  for (const piece of piecesOf(value, spans)) writer.add(partedAtParticles(partsOf(piece), piece))
  return writer
}

/** The places of social tokens, in order, none over another. */
export const spansOf = (value: string, marks: readonly Span[]): readonly Span[] => merge(merge(merge(findSpans(value), marks), findEndingNumbers(value)), findDisguised(value))

/** A text as the parser is to see it, its social tokens masked. */
export const piecesOf = (value: string, spans: readonly Span[]): readonly string[] => {
  const masked = mask(value, spans)
  const pieces: string[] = []
  for (let from = 0; from < masked.length; from += pieces[pieces.length - 1]!.length) pieces.push(masked.slice(from, pieceEnd(masked, from)))
  return pieces
}

/** Where both claim a place the mark stands, which is rarer and surer, except inside a link, an address or a placeholder. */
const merge = (social: readonly Span[], marks: readonly Span[]): Span[] => {
  if (marks.length === 0) return social as Span[]
  const sure = marks.filter((mark) => !social.some((span) => (closed.has(span.kind) || mark.kind === 'number' || mark.kind === 'word') && overlaps(span, mark)))
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
