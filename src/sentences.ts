// The sentences and words of a text as the parser of English lays them out, without its tree: each step of the parser on short
// lists of places. What a step asks of letters it is asked itself, once for each word. A text with something that is rare goes
// through the parser, and gives the same (a test compares them).
import type {Nodes, Root} from 'nlcst'
import {kindOfCharacter, lengthOf, type Kind} from './parser.js'
import {isAbbreviation, isAffix, isInner, isLowerCase, isPrefix, theParser} from './parser-steps.js'

/** A word, a mark or white space; places are in the text that was parsed, ends exclusive. */
export interface Piece {
  kind: Kind
  start: number
  end: number
}

/** A sentence, or the white space between two. */
export type Part = Piece[] | Piece

/** What only the parser's other steps read: `&`, `/`, an apostrophe that no letter stands before, `e.g.`. */
const rare = /[&/]|(?<![A-Za-z\d])['’]|[OLol]['’](?![A-Za-z])|\.[^]\./

/** The parts of a text, in order; together they are all of it. */
export const partsOf = (text: string): readonly Part[] => (text === '' ? [] : rare.test(text) ? fromTree(theParser().parse(text)) : new Sentences(text).parts())

const fromTree = (root: Root): Part[] => {
  const parts: Part[] = []
  let at = 0
  const pieceOf = (node: Nodes): Piece => ({kind: node.type as Kind, start: at, end: (at += lengthOf(node))})
  for (const paragraph of root.children) {
    for (const node of paragraph.type === 'ParagraphNode' ? paragraph.children : [paragraph]) parts.push(node.type === 'SentenceNode' ? node.children.map(pieceOf) : pieceOf(node))
  }
  return parts
}

const fullStop = 46
const hyphen = 45
const isTerminal = (code: number): boolean => code === fullStop || code === 33 || code === 63 || code === 0x2026 || code === 0x203d
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const lineBreak = /\r\n|\r|\n/
const blankLine = /[\r\n][\s\u0085]*[\r\n]/

const isMark = ({kind}: Piece): boolean => kind === 'PunctuationNode' || kind === 'SymbolNode'

/** One text on its way through the steps, which stand in the order of the parser's own. */
class Sentences {
  constructor(private readonly text: string) {}

  parts(): Part[] {
    const {text} = this
    let pieces = piecesOf(text)
    if (text.includes('-')) pieces = this.withFinalHyphens(pieces)
    let sentences = this.split(this.withInnerSymbols(pieces))
    this.joinAtFullStops(sentences, isAbbreviation)
    this.joinWordless(sentences)
    this.moveAffixes(sentences)
    sentences = joinedIf(sentences, (each) => this.beginsInLowerCase(each))
    sentences = joinedIf(sentences, ([first]) => first?.kind === 'WordNode' && isDigit(text.charCodeAt(first.start)))
    this.joinAtFullStops(sentences, isPrefix)
    sentences = joinedIf(sentences, (each) => this.beginsWithComma(each))
    for (const each of sentences) this.keepFullStops(each)
    const parts = sentences.flatMap(withoutEdges)
    return blankLine.test(text) ? parts.flatMap((part) => (Array.isArray(part) ? this.atBlankLines(part) : [part])) : parts
  }

  private is({start, end}: Piece, code: number): boolean {
    return end === start + 1 && this.text.charCodeAt(start) === code
  }

  private valueOf({start, end}: Piece): string {
    return this.text.slice(start, end)
  }

  /** `pre- and post-war` */
  private withFinalHyphens(pieces: readonly Piece[]): Piece[] {
    const kept: Piece[] = []
    for (const [index, piece] of pieces.entries()) {
      const last = kept[kept.length - 1]
      if (last?.kind === 'WordNode' && isMark(piece) && this.is(piece, hyphen) && pieces[index + 1]?.kind !== 'WordNode') last.end = piece.end
      else kept.push(piece)
    }
    return kept
  }

  /** `can't`, `e-mail`, `www.acme.example` */
  private withInnerSymbols(pieces: readonly Piece[]): Piece[] {
    const kept: Piece[] = []
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!
      const last = kept[kept.length - 1]
      let end = -1
      if (last?.kind === 'WordNode' && isMark(piece)) {
        for (let at = index; at < pieces.length; at++) {
          const next = pieces[at]!
          if (next.kind === 'WordNode') end = at
          else if (!isMark(next) || !isInner(this.valueOf(next))) break
        }
      }
      if (end < 0) kept.push(piece)
      else {
        last!.end = pieces[end]!.end
        index = end
      }
    }
    return kept
  }

  private split(pieces: readonly Piece[]): Piece[][] {
    const sentences: Piece[][] = []
    let from = 0
    for (let index = 0; index < pieces.length; index++) {
      const {kind, start} = pieces[index]!
      if (index < pieces.length - 1 && !(kind === 'PunctuationNode' && isTerminal(this.text.charCodeAt(start)))) continue
      sentences.push(pieces.slice(from, index + 1))
      from = index + 1
    }
    return sentences
  }

  /** A sentence that ends in one of these words and a full stop goes on, and the full stop is the word's. */
  private joinAtFullStops(sentences: Piece[][], goesOn: (word: string) => boolean): void {
    for (let index = 0; index < sentences.length; index++) {
      const own = sentences[index]!
      const stop = own[own.length - 1]
      const last = own[own.length - 2]
      if (stop === undefined || last?.kind !== 'WordNode' || !isMark(stop) || !this.is(stop, fullStop) || !goesOn(this.valueOf(last))) continue
      last.end = stop.end
      own.pop()
      if (index === sentences.length - 1) continue
      own.push(...sentences[index + 1]!)
      sentences.splice(index + 1, 1)
      index--
    }
  }

  private joinWordless(sentences: Piece[][]): void {
    for (let index = 0; index < sentences.length; index++) {
      const own = sentences[index]!
      if (own.some(({kind}) => kind === 'WordNode')) continue
      if (index > 0) {
        sentences[index - 1]!.push(...own)
        sentences.splice(index, 1)
        index--
      } else if (sentences.length > 1) {
        sentences[1]!.unshift(...own)
        sentences.shift()
      }
    }
  }

  /** A closing bracket or quotation mark belongs to the sentence before it. */
  private moveAffixes(sentences: readonly Piece[][]): void {
    for (let index = 1; index < sentences.length; index++) {
      const own = sentences[index]!
      const [first] = own
      if (first === undefined || !isMark(first) || !isAffix(this.valueOf(first))) continue
      sentences[index - 1]!.push(own.shift()!)
      index = Math.max(0, index - 2)
    }
  }

  private beginsInLowerCase(own: readonly Piece[]): boolean {
    const first = own.find(({kind}) => kind !== 'WhiteSpaceNode')
    if (first?.kind !== 'WordNode') return false
    const code = this.text.charCodeAt(first.start)
    return code < 0x80 ? code >= 97 && code <= 122 : isLowerCase(this.text.slice(first.start, Math.min(first.end, first.start + 2)))
  }

  private beginsWithComma(own: readonly Piece[]): boolean {
    const first = own.find(({kind}) => kind !== 'WhiteSpaceNode')
    return first !== undefined && isMark(first) && (this.is(first, 44) || this.is(first, 59))
  }

  /** A full stop inside a sentence is a word's. */
  private keepFullStops(own: Piece[]): void {
    let ended = false
    for (let at = own.length - 1; at >= 0; at--) {
      const piece = own[at]!
      if (!isMark(piece)) ended ||= piece.kind === 'WordNode'
      else if (isTerminal(this.text.charCodeAt(piece.start))) {
        if (!ended) ended = true
        else if (this.is(piece, fullStop)) at -= this.keepFullStop(own, at)
      }
    }
  }

  /** @returns how many pieces need no look after that */
  private keepFullStop(own: Piece[], at: number): 0 | 1 {
    const {start, end} = own[at]!
    const before = own[at - 1]
    const after = own[at + 1]
    if (before?.kind === 'WordNode') {
      const next = own[at + 2]
      if (after?.kind === 'WhiteSpaceNode' && next !== undefined && this.is(next, fullStop)) return 0
      own.splice(at, 1)
      before.end = end
      return 1
    }
    if (after?.kind === 'WordNode') {
      own.splice(at, 1)
      after.start = start
    }
    return 0
  }

  private atBlankLines(own: Piece[]): Part[] {
    const at = own.findIndex((piece, index) => index > 0 && index < own.length - 1 && piece.kind === 'WhiteSpaceNode' && this.valueOf(piece).split(lineBreak).length > 2)
    return at < 0 ? [own] : [own.slice(0, at), own[at]!, ...this.atBlankLines(own.slice(at + 1))]
  }
}

/** Joins each sentence of which something is so to the one before it. */
const joinedIf = (sentences: readonly Piece[][], isSo: (own: readonly Piece[]) => boolean): Piece[][] => {
  const kept: Piece[][] = []
  for (const own of sentences) {
    const last = kept[kept.length - 1]
    if (last !== undefined && isSo(own)) last.push(...own)
    else kept.push(own)
  }
  return kept
}

/** White space at either end of a sentence is none of it. */
const withoutEdges = (own: Piece[]): Part[] => {
  const from = own[0]?.kind === 'WhiteSpaceNode' ? 1 : 0
  const to = own.length > from && own[own.length - 1]!.kind === 'WhiteSpaceNode' ? own.length - 1 : own.length
  return [...own.slice(0, from), ...(from < to ? [own.slice(from, to)] : []), ...own.slice(to)]
}

const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  let previous = text.charCodeAt(0)
  let kind = kindOfCharacter(previous)
  for (let at = 1; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : -1
    const next = code === previous ? kind : code < 0 ? undefined : kindOfCharacter(code)
    // Words and white space go on; of punctuation and symbols the same character does, and the halves of one.
    if (next !== kind || !(kind === 'WordNode' || kind === 'WhiteSpaceNode' || code === previous || (code >= 0xd800 && code <= 0xdfff))) {
      pieces.push({kind, start, end: at})
      start = at
    }
    if (next !== undefined) kind = next
    previous = code
  }
  return pieces
}
