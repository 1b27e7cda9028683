// What the parser of English makes of a character: each is asked once, and the common ones when the command line is built.
import type {SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {folded} from '../memo/folded.js'

export type Kind = Exclude<SentenceContent['type'], 'SourceNode'>

let parser: ParseEnglish | undefined
const ask = (code: number): Kind => (parser ??= new ParseEnglish()).tokenize(String.fromCharCode(code))[0]!.type as Kind

/** ASCII and Latin, and the dashes, quotation marks and dots of typography. */
export const isCommon = (code: number): boolean => code < latin || (code >= typography && code < 0x2028)
const latin = 0x100
const typography = 0x2010

export const commonCharacters = (): string[] => Array.from({length: 0x2028}, (_, code) => code).filter(isCommon).map((code) => String.fromCharCode(code))

const kinds: Readonly<Record<string, Kind>> = {' ': 'WhiteSpaceNode', w: 'WordNode', p: 'PunctuationNode', s: 'SymbolNode'}
const letterOf = (kind: Kind): string => Object.keys(kinds).find((letter) => kinds[letter] === kind)!
/** A letter for the kind of each, in their order. */
const commonKinds = folded(() => commonCharacters().map((each) => letterOf(ask(each.charCodeAt(0)))).join(''))

const kindOf = (code: number): Kind => (isCommon(code) ? kinds[commonKinds()[code < latin ? code : code - typography + latin]!]! : ask(code))

const latinKinds: (Kind | undefined)[] = []
latinKinds.length = latin
const otherKinds = new Map<number, Kind>()

/** What the parser makes of a character, by its UTF-16 code. */
export const kindOfCharacter = (code: number): Kind => {
  let kind = code < latin ? latinKinds[code] : otherKinds.get(code)
  if (kind === undefined) {
    kind = kindOf(code)
    if (code < latin) latinKinds[code] = kind
    else otherKinds.set(code, kind)
  }
  return kind
}
