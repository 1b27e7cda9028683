// draft -> Reply: its social tokens are found, and its sentences and words laid out in the flat lists that rules read.
import type {Root} from 'nlcst'
import {Noting} from './noted.js'
import type {Channel, Draft, Reply, Sentence, Settings, Text, Token, TokenKind, Turn} from './rule.js'
import {partsOf} from './sentences.js'
import {findDisguised} from './tokens/disguise.js'
import {findMarks, markNames} from './tokens/people.js'
import type {Shaped} from './tokens/recurring.js'
import {findEndingNumbers, findSpans, type Span} from './tokens/spans.js'
import {TokenWriter} from './tokens/writer.js'
import {treeOf} from './tree.js'

/**
 * The parser's time grows faster than the text, so a longer text is parsed in pieces, cut at white space. No reply that a
 * person writes is this long.
 */
const longestPiece = 8_192

/** Parses a text once. Lone surrogates, control characters and any script are taken as they are. */
export const parseText = (value: string, signOff: readonly RegExp[] = []): Text => new ParsedText(value, signOff)

/** Every text is of one shape, which is what makes it quick to read for hundreds of rules; its tree is made when one asks. */
class ParsedText extends Noting implements Shaped {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly shapes: readonly number[]
  private readonly spans: readonly Span[]
  private grown: Root | undefined

  constructor(
    readonly value: string,
    signOff: readonly RegExp[]
  ) {
    super()
    this.spans = merge(merge(merge(findSpans(value), findMarks(value, signOff)), findEndingNumbers(value)), findDisguised(value))
    const writer = new TokenWriter(value, this.spans)
    for (const piece of this.pieces()) writer.add(partsOf(piece))
    markNames(writer.tokens)
    this.tokens = writer.tokens
    this.sentences = writer.sentences
    this.shapes = writer.shapes
  }

  get tree(): Root {
    return (this.grown ??= treeOf(this.value, this.pieces(), this.spans))
  }

  /** The text as the parser is to see it, its social tokens masked. */
  private pieces(): readonly string[] {
    const masked = mask(this.value, this.spans)
    const pieces: string[] = []
    for (let from = 0; from < masked.length; from += pieces[pieces.length - 1]!.length) pieces.push(masked.slice(from, pieceEnd(masked, from)))
    return pieces
  }
}

/** A draft as rules see it. A byte-order mark counts for nothing. */
export const parseReply = (draft: Draft, channel: Channel, settings: Settings): Reply => new ParsedReply(draft, channel, settings)

class ParsedReply extends ParsedText implements Reply {
  readonly turns: readonly Turn[]
  readonly customer: Text | undefined
  readonly isPublic: boolean
  readonly template: boolean
  private said: readonly Text[] | undefined
  private questions: Reply['asked'] | undefined

  constructor(
    {text, customer, template}: Draft,
    readonly channel: Channel,
    readonly settings: Settings
  ) {
    super(withoutMark(text), settings.company.signOff)
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
