// The words, marks and white space of a text, as the parser of English cuts it.
import {codeAt} from './code-at.js'
import {kindOfCharacter, type Kind} from './characters.js'
import {isInner} from './parser-steps.js'

/** A word, a mark or white space; places are in the text that was parsed, ends exclusive. */
export interface Piece {
  kind: Kind
  start: number
  end: number
}

export const isMark = ({kind}: Piece): boolean => kind === 'PunctuationNode' || kind === 'SymbolNode'

const hyphen = 45

/** `pre- and post-war` */
const joinFinalHyphens = (text: string, pieces: Piece[]): void => {
  let kept = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    const last = kept > 0 ? pieces[kept - 1] : undefined
    const following = index + 1 < pieces.length ? pieces[index + 1] : undefined
    const joins = last?.kind === 'WordNode' && isMark(piece) && piece.end === piece.start + 1 && text.charCodeAt(piece.start) === hyphen && following?.kind !== 'WordNode'
    if (joins) last.end = piece.end
    else pieces[kept++] = piece
  }
  pieces.length = kept
}

/** `can't`, `e-mail`, `www.acme.example` */
const joinInnerSymbols = (text: string, pieces: Piece[]): void => {
  let kept = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    const last = kept > 0 ? pieces[kept - 1] : undefined
    const following = index + 1 < pieces.length ? pieces[index + 1] : undefined
    let end = -1
    if (last?.kind === 'WordNode' && isMark(piece) && following?.kind !== 'WhiteSpaceNode') {
      for (let at = index; at < pieces.length; at++) {
        const next = pieces[at]!
        if (next.kind === 'WordNode') end = at
        else if (!isMark(next) || !isInner(text.slice(next.start, next.end))) break
      }
    }
    if (end < 0) pieces[kept++] = piece
    else {
      last!.end = pieces[end]!.end
      index = end
    }
  }
  pieces.length = kept
}

/** All of a text, in order. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  const {length} = text
  let start = 0
  let previous = text.charCodeAt(0)
  let kind = kindOfCharacter(previous)
  for (let at = 1; at <= length; at++) {
    const code = at < length ? codeAt(text, at) : -1
    const next = code === previous ? kind : code < 0 ? undefined : kindOfCharacter(code)
    // Words and white space go on; of punctuation and symbols the same character does, and the halves of one.
    if (next !== kind || !(kind === 'WordNode' || kind === 'WhiteSpaceNode' || code === previous || (code >= 0xd800 && code <= 0xdfff))) {
      pieces.push({kind, start, end: at})
      start = at
    }
    if (next !== undefined) kind = next
    previous = code
  }
  if (text.includes('-')) joinFinalHyphens(text, pieces)
  joinInnerSymbols(text, pieces)
  return pieces
}
