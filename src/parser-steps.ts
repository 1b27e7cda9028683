// What steps of the parser of English make of a word or a mark in its place. It follows from its letters alone, so each is asked
// once, with as little around it as the step needs.
import type {Paragraph, Sentence, SentenceContent} from 'nlcst'
import {Parser} from './parser.js'
import {remembered} from './remembered.js'

let parser: Parser | undefined
/** The parser, made when it is first needed. */
export const theParser = (): Parser => (parser ??= new Parser())

const mark = (value: string): SentenceContent => ({type: 'PunctuationNode', value})
const word = (value: string): SentenceContent => ({type: 'WordNode', children: [{type: 'TextNode', value}]})
const sentence = (...children: SentenceContent[]): Sentence => ({type: 'SentenceNode', children})
const paragraph = (...children: Sentence[]): Paragraph => ({type: 'ParagraphNode', children})

/** Goes on in a word, `e-mail`. */
export const isInner = remembered((value) => {
  const both = sentence(word('a'), mark(value), word('b'))
  theParser().step('innerSymbol')(both)
  return both.children.length === 1
})
/** Closes the sentence before it. */
export const isAffix = remembered((value) => {
  const second = sentence(mark(value))
  theParser().step('affixSymbol')(paragraph(sentence(word('a')), second))
  return second.children.length === 0
})
const joins = (step: 'abbreviation' | 'prefix' | 'lowerCase', first: Sentence, second: Sentence): boolean => {
  const both = paragraph(first, second)
  theParser().step(step)(both)
  return both.children.length === 1
}
/** Stands before a full stop that ends no sentence, whatever follows. */
export const isAbbreviation = remembered((value) => joins('abbreviation', sentence(word(value), mark('.')), sentence()))
/** The same of numbers and letters, of which the parser tells later. */
export const isPrefix = remembered((value) => joins('prefix', sentence(word(value), mark('.')), sentence()))
/** Begins in lower case. */
export const isLowerCase = remembered((value) => joins('lowerCase', sentence(word('A')), sentence(word(value))))
