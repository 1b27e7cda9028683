// The sentences and words of a text as the parser of English lays them out, without its tree: each step of the parser on short
// lists of places. What a step asks of letters it is asked itself, once for each word. A text with something that is rare goes
// through the parser, and gives the same (a test compares them).
import type {Nodes, Root} from 'nlcst'
import type {Kind} from './characters.js'
import {lengthOf} from './parser.js'
import {isAbbreviation, isPrefix} from './abbreviations.js'
import {isAffix, isLowerCase, theParser} from './parser-steps.js'
import {isMark, piecesOf, type Piece} from './pieces.js'
import {isAsciiLetter} from '../tokens/letters.js'

/** A sentence, or the white space between two. */
export type Part = Piece[] | Piece


/** An apostrophe that no letter or digit stands before, or behind the last letter of `o’` and `ol’`. */
const hasOddApostrophe = (text: string, apostrophe: string): boolean => {
  for (let at = text.indexOf(apostrophe); at >= 0; at = text.indexOf(apostrophe, at + 1)) {
    const before = at === 0 ? 0 : text.charCodeAt(at - 1)
    if (!isAsciiLetter(before) && !isDigit(before)) return true
    const elides = (before | 32) === 108 || (before | 32) === 111
    if (elides && !(at + 1 < text.length && isAsciiLetter(text.charCodeAt(at + 1)))) return true
  }
  return false
}

/** `e.g.`: one character between full stops. */
const hasPairedStops = (text: string): boolean => {
  for (let at = text.indexOf('.'); at >= 0 && at + 2 < text.length; at = text.indexOf('.', at + 1)) if (text.charCodeAt(at + 2) === fullStop) return true
  return false
}

/** Whether a text has what only the parser's other steps read. */
const isRare = (text: string): boolean => text.includes('&') || text.includes('/') || hasOddApostrophe(text, "'") || hasOddApostrophe(text, '’') || hasPairedStops(text)

/** The parts of a text, in order; together they are all of it. */
export const partsOf = (text: string): readonly Part[] => (text === '' ? [] : isRare(text) ? fromTree(theParser().parse(text)) : new Sentences(text).parts())

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
const isTerminal = (code: number): boolean => code === fullStop || code === 33 || code === 63 || code === 0x2026 || code === 0x203d
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const lineBreak = /\r\n|\r|\n/
const blankLine = /[\r\n][\s\u0085]*[\r\n]/

/** One text on its way through the steps, which stand in the order of the parser's own. A sentence is a stretch of pieces: it is told by its first. */
class Sentences {
  private readonly pieces: Piece[]
  private readonly starts: number[] = []

  constructor(private readonly text: string) {
    this.pieces = piecesOf(text)
  }

  parts(): Part[] {
    const {text, starts} = this
    this.split()
    this.joinAtFullStops(isAbbreviation)
    this.joinWordless()
    this.moveAffixes()
    this.joinIf((index) => this.beginsInLowerCase(index))
    this.joinIf((index) => this.beginsWithDigit(index))
    this.joinAtFullStops(isPrefix)
    this.joinIf((index) => this.beginsWithComma(index))
    for (let index = 0; index < starts.length; index++) this.keepFullStops(index)
    const parts: Part[] = []
    const isParted = blankLine.test(text)
    for (let index = 0; index < starts.length; index++) this.add(starts[index]!, this.endOf(index), isParted, parts)
    return parts
  }

  private is({start, end}: Piece, code: number): boolean {
    return end === start + 1 && this.text.charCodeAt(start) === code
  }

  private valueOf({start, end}: Piece): string {
    return this.text.slice(start, end)
  }

  /** The piece behind the last of a sentence. */
  private endOf(index: number): number {
    return this.starts[index + 1] ?? this.pieces.length
  }

  private split(): void {
    const {pieces, starts, text} = this
    starts.push(0)
    for (let index = 0; index < pieces.length - 1; index++) {
      const {kind, start} = pieces[index]!
      if (kind === 'PunctuationNode' && isTerminal(text.charCodeAt(start))) starts.push(index + 1)
    }
  }

  /** Takes a piece out of a sentence. */
  private drop(index: number, at: number): void {
    this.pieces.splice(at, 1)
    for (let later = index + 1; later < this.starts.length; later++) this.starts[later]!--
  }

  /** A sentence that ends in one of these words and a full stop goes on, and the full stop is the word's. */
  private joinAtFullStops(goesOn: (word: string) => boolean): void {
    const {pieces, starts} = this
    for (let index = 0; index < starts.length; index++) {
      const end = this.endOf(index)
      if (end - starts[index]! < 2) continue
      const stop = pieces[end - 1]!
      const last = pieces[end - 2]!
      if (last.kind !== 'WordNode' || !isMark(stop) || !this.is(stop, fullStop) || !goesOn(this.valueOf(last))) continue
      last.end = stop.end
      this.drop(index, end - 1)
      if (index === starts.length - 1) continue
      starts.splice(index + 1, 1)
      index--
    }
  }

  private joinWordless(): void {
    const {starts} = this
    for (let index = 0; index < starts.length; index++) {
      if (this.hasWord(index)) continue
      if (index > 0) starts.splice(index--, 1)
      else if (starts.length > 1) starts.splice(1, 1)
    }
  }

  private hasWord(index: number): boolean {
    const end = this.endOf(index)
    for (let at = this.starts[index]!; at < end; at++) if (this.pieces[at]!.kind === 'WordNode') return true
    return false
  }

  /** A closing bracket or quotation mark belongs to the sentence before it. */
  private moveAffixes(): void {
    const {pieces, starts} = this
    for (let index = 1; index < starts.length; index++) {
      const first = pieces[starts[index]!]
      if (first === undefined || starts[index] === this.endOf(index) || !isMark(first) || !isAffix(this.valueOf(first))) continue
      starts[index]!++
      index = Math.max(0, index - 2)
    }
  }

  /** Joins each sentence of which something is so to the one before it. */
  private joinIf(isSo: (index: number) => boolean): void {
    const {starts} = this
    let kept = 1
    for (let index = 1; index < starts.length; index++) if (!isSo(index)) starts[kept++] = starts[index]!
    starts.length = kept
  }

  /** The first piece of a sentence that is no white space. */
  private opening(index: number): Piece | undefined {
    const end = this.endOf(index)
    for (let at = this.starts[index]!; at < end; at++) if (this.pieces[at]!.kind !== 'WhiteSpaceNode') return this.pieces[at]
    return undefined
  }

  private beginsInLowerCase(index: number): boolean {
    const first = this.opening(index)
    if (first?.kind !== 'WordNode') return false
    const code = this.text.charCodeAt(first.start)
    return code < 0x80 ? code >= 97 && code <= 122 : isLowerCase(this.text.slice(first.start, Math.min(first.end, first.start + 2)))
  }

  private beginsWithDigit(index: number): boolean {
    const start = this.starts[index]!
    return start < this.endOf(index) && this.pieces[start]!.kind === 'WordNode' && isDigit(this.text.charCodeAt(this.pieces[start]!.start))
  }

  private beginsWithComma(index: number): boolean {
    const first = this.opening(index)
    return first !== undefined && isMark(first) && (this.is(first, 44) || this.is(first, 59))
  }

  /** A full stop inside a sentence is a word's. */
  private keepFullStops(index: number): void {
    const first = this.starts[index]!
    let ended = false
    for (let at = this.endOf(index) - 1; at >= first; at--) {
      const piece = this.pieces[at]!
      if (!isMark(piece)) ended ||= piece.kind === 'WordNode'
      else if (isTerminal(this.text.charCodeAt(piece.start))) {
        if (!ended) ended = true
        else if (this.is(piece, fullStop)) at -= this.keepFullStop(index, at)
      }
    }
  }

  /** @returns how many pieces need no look after that */
  private keepFullStop(index: number, at: number): 0 | 1 {
    const {pieces} = this
    const {start, end} = pieces[at]!
    const last = this.endOf(index) - 1
    const before = at > this.starts[index]! ? pieces[at - 1] : undefined
    const after = at < last ? pieces[at + 1] : undefined
    if (before?.kind === 'WordNode') {
      if (after?.kind === 'WhiteSpaceNode' && at + 1 < last && this.is(pieces[at + 2]!, fullStop)) return 0
      this.drop(index, at)
      before.end = end
      return 1
    }
    if (after?.kind === 'WordNode') {
      this.drop(index, at)
      after.start = start
    }
    return 0
  }

  /** Adds a sentence to the parts: white space at either end of it is none of it, and a blank line parts it. */
  private add(first: number, end: number, isParted: boolean, parts: Part[]): void {
    const {pieces} = this
    if (first < end && pieces[first]!.kind === 'WhiteSpaceNode') parts.push(pieces[first++]!)
    const to = first < end && pieces[end - 1]!.kind === 'WhiteSpaceNode' ? end - 1 : end
    if (isParted) this.addAtBlankLines(pieces.slice(first, to), parts)
    else if (first < to) parts.push(pieces.slice(first, to))
    if (to < end) parts.push(pieces[to]!)
  }

  private addAtBlankLines(own: readonly Piece[], parts: Part[]): void {
    let from = 0
    for (let at = 1; at < own.length - 1; at++) {
      if (own[at]!.kind !== 'WhiteSpaceNode' || this.valueOf(own[at]!).split(lineBreak).length <= 2) continue
      parts.push(own.slice(from, at), own[at]!)
      from = at + 1
      // What follows the white space begins a sentence, and is looked at no more.
      at++
    }
    if (from < own.length) parts.push(own.slice(from))
  }
}
