// Replies are made of the same sentences. A text is cut where what stands before and behind is laid out the same whatever is beside it,
// and a passage that was met before is not read again: its tokens are written at their new places.
import {isAbbreviation, isPrefix} from './abbreviations.js'
import {codeAt} from './code-at.js'
import {Met, Recent} from '../memo/come-again.js'
import {hasAny} from '../matching/contains.js'
import {layOut, longestPiece, type Layout} from './layout.js'
import {ownCopy} from '../memo/own-copy.js'
import {isAsciiLetter} from '../tokens/letters.js'
import type {Span} from '../tokens/spans.js'
import {isOneOf} from '../matching/words.js'

/** A passage that came again, and its layout, with places counted from its start. */
interface Passage {
  readonly text: string
  /** Its own marks, from its start. */
  readonly marks: readonly Span[]
  readonly layout: Layout
}

const kept = new Recent<number, Passage>(2_000)
/** One that is longer hardly comes again. */
const longestKept = 300
const met = new Met()

/** Who reads a few texts gains nothing by it. */
const fewTexts = 16
let texts = 0

const none: readonly Span[] = []

/** A placeholder may go over the end of a sentence. */
const brackets = '{[<'

/** They take the full stop for theirs: `at 3 pm.` */
const ofTimes = 'am|pm'

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Zero at the end: V8 is not to be asked for what is outside a text, or makes its fast code anew. */
const codeOrNone = (text: string, at: number): number => (at < text.length ? codeAt(text, at) : 0)

/** Whether a word of letters begins there, with an apostrophe maybe, and a space or a comma behind it: what is no plain word is masked, and opens no sentence. */
const isPlainWord = (text: string, at: number): boolean => {
  let end = at + 1
  while (isSmall(codeOrNone(text, end))) end++
  const apostrophe = codeOrNone(text, end)
  if (apostrophe === 39 || apostrophe === 0x2019) for (end++; isSmall(codeOrNone(text, end)); ) end++
  const behind = codeOrNone(text, end)
  return behind === 32 || (behind === 44 && codeOrNone(text, end + 1) === 32)
}

/**
 * Whether a passage begins at a capital: that of a plain word, behind a space and a mark that ends a sentence, and before that a plain word
 * that ends in two small letters and is no abbreviation.
 */
const isBorder = (text: string, at: number): boolean => {
  if (at < 4 || text.charCodeAt(at - 1) !== 32) return false
  const mark = text.charCodeAt(at - 2)
  if ((mark !== 46 && mark !== 33 && mark !== 63) || !isSmall(text.charCodeAt(at - 3)) || !isSmall(text.charCodeAt(at - 4)) || !isPlainWord(text, at)) return false
  let start = at - 4
  while (start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start--
  if (start > 0 && text.charCodeAt(start - 1) !== 32) return false
  if (mark !== 46) return true
  const word = text.slice(start, at - 2)
  return !isAbbreviation(word) && !isPrefix(word) && !isOneOf(word.toLowerCase(), ofTimes)
}

/** The layout of a text; the same as of `layOut`. */
export const layOutInPassages = (text: string, marks: readonly Span[]): Layout => {
  if (texts < fewTexts) {
    texts++
    return layOut(text, marks)
  }
  if (text.length > longestPiece || hasAny(text, brackets)) return layOut(text, marks)
  const layout: Layout = {tokens: [], sentences: [], shapes: []}
  const {length} = text
  let start = 0
  let hash = 0
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at)
    if (code >= 65 && code <= 90 && isBorder(text, at)) {
      // Not by `some`: a function inside the loop has V8 make a scope for each character of the text.
      for (const mark of marks) if (mark.start <= at && mark.end > at - 3) return layOut(text, marks)
      add(passageOf(text, start, at, hash, marks), start, layout)
      start = at
      hash = 0
    }
    hash = (Math.imul(hash, 31) + code) | 0
  }
  add(passageOf(text, start, length, hash, marks), start, layout)
  return layout
}

const sameMarks = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length && one.every(({kind, start, end}, at) => other[at]!.kind === kind && other[at]!.start === start && other[at]!.end === end)

const marksIn = (marks: readonly Span[], from: number, to: number): readonly Span[] =>
  marks.length === 0 ? none : marks.filter(({start, end}) => start < to && end > from).map(({kind, start, end}) => ({kind, start: start - from, end: end - from}))

const passageOf = (whole: string, start: number, end: number, hash: number, allMarks: readonly Span[]): Layout => {
  const marks = marksIn(allMarks, start, end)
  const known = kept.get(hash)
  if (known !== undefined && known.text.length === end - start && known.text === whole.slice(start, end) && sameMarks(known.marks, marks)) return known.layout
  const layout = layOut(whole.slice(start, end), marks)
  if (end - start > longestKept || !met.before(hash)) return layout
  kept.set(hash, {text: ownCopy(whole.slice(start, end)), marks, layout})
  return layout
}

/** Adds what a passage has at its place in the text. */
const add = (passage: Layout, at: number, {tokens, sentences, shapes}: Layout): void => {
  const before = tokens.length
  const sentence = sentences.length
  for (const token of passage.tokens) tokens.push({kind: token.kind, text: token.text, norm: token.norm, start: token.start + at, end: token.end + at, sentence: token.sentence + sentence})
  for (const {start, end, first, last} of passage.sentences) sentences.push({start: start + at, end: end + at, first: first + before, last: last + before})
  for (const shape of passage.shapes) shapes.push(shape)
}
