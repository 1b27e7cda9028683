// What steps of the parser of English make of a word or a mark in its place. It follows from its letters alone, so each is asked
// once, with as little around it as the step needs; of common marks the build of the command line has asked already.
import type {Paragraph, Sentence, SentenceContent} from 'nlcst'
import {commonCharacters, isCommon} from './characters.js'
import {folded} from '../memo/folded.js'
import {Parser} from './parser.js'
import {remembered} from '../memo/remembered.js'

let parser: Parser | undefined
/** The parser, made when it is first needed. */
export const theParser = (): Parser => (parser ??= new Parser())

const mark = (value: string): SentenceContent => ({type: 'PunctuationNode', value})
const word = (value: string): SentenceContent => ({type: 'WordNode', children: [{type: 'TextNode', value}]})
const sentence = (...children: SentenceContent[]): Sentence => ({type: 'SentenceNode', children})
const paragraph = (...children: Sentence[]): Paragraph => ({type: 'ParagraphNode', children})

const goesOn = (value: string): boolean => {
  const both = sentence(word('a'), mark(value), word('b'))
  theParser().step('innerSymbol')(both)
  return both.children.length === 1
}
const closes = (value: string): boolean => {
  const second = sentence(mark(value))
  theParser().step('affixSymbol')(paragraph(sentence(word('a')), second))
  return second.children.length === 0
}

/** A question about a mark, with the answers for common ones at hand. */
const ofMark = (ask: (value: string) => boolean): ((value: string) => boolean) => {
  const common = folded(() => commonCharacters().filter(ask).join(''))
  return remembered((value) => (value.length === 1 && isCommon(value.charCodeAt(0)) ? common().includes(value) : ask(value)))
}

/** Goes on in a word, `e-mail`. */
export const isInner = ofMark(goesOn)
/** Closes the sentence before it. */
export const isAffix = ofMark(closes)
/** Begins in lower case. */
export const isLowerCase = remembered((value) => {
  const both = paragraph(sentence(word('A')), sentence(word(value)))
  theParser().step('lowerCase')(both)
  return both.children.length === 1
})
