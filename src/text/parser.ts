// retext-english's parser, which reads every character with three regular expressions and walks the tree twenty times, with a
// tokenizer that knows a character after it has seen it once, and without the walks in which a text has nothing to change. The
// tree is the same, node for node (a test compares them); a quarter of the time is left.
import type {Nodes, Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import type {Processor} from 'unified'
import {ParseEnglish} from 'parse-english'
import {kindOfCharacter} from './characters.js'

interface Point {
  line: number
  column: number
  offset: number
}

/**
 * What a text must hold for a step of the parser to change anything in it, by the step's place in the parser's own lists. The last
 * step of both lists gives a place to a node that the parser throws away. A step that is not named always runs.
 */
const sentenceNeeds: readonly (RegExp | undefined)[] = [
  // `'twas`, `rock 'n' roll`, `o' clock`, `w/`
  /(?<![A-Za-z\d])['’]|[ol]['’](?![A-Za-z])|\//i,
  /&/,
  /-/,
  undefined,
  /\//,
  // `e.g.`: one character between full stops
  /\.[^]\./,
  /(?!)/
]
const implicitBreak = 10
const lastOfParagraph = 12
const paragraphNeeds: readonly (RegExp | undefined)[] = Array.from({length: lastOfParagraph + 1}, (_, step) =>
  step === implicitBreak ? /[\r\n][\s\u0085]*[\r\n]/ : step === lastOfParagraph ? /(?!)/ : undefined
)

const newLine = 10
const carriageReturn = 13

/** How long the text of a node is, in UTF-16 units. */
export const lengthOf = (node: Nodes): number => {
  if ('value' in node) return node.value.length
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}

/** The plugin for retext, in the place of retext-english. */
export function english(this: unknown): undefined {
  const parser = new Parser()
  ;(this as Processor<Root>).parser = (text) => parser.parse(text)
}

/** Steps of the parser that are asked about single words and marks, by their places in its own lists. */
const sentenceStep = {innerSymbol: 3}
const paragraphStep = {affixSymbol: 2, lowerCase: 3}

/** Parses English; asked for a tree again and again, it keeps nothing but what kind of node a character makes. */
export class Parser {
  private readonly latin = new ParseEnglish()
  private readonly sentenceSteps = this.latin.tokenizeSentencePlugins
  private readonly paragraphSteps = this.latin.tokenizeParagraphPlugins

  constructor() {
    this.latin.tokenize = tokenize
  }

  parse(value: string): Root {
    this.latin.tokenizeSentencePlugins = this.sentenceSteps.filter((_, step) => sentenceNeeds[step]?.test(value) ?? true)
    this.latin.tokenizeParagraphPlugins = this.paragraphSteps.filter((_, step) => paragraphNeeds[step]?.test(value) ?? true)
    return this.latin.parse(value)
  }

  /** One of its steps, by name. */
  step(name: 'innerSymbol'): (sentence: Sentence) => unknown
  step(name: keyof typeof paragraphStep): (paragraph: Paragraph) => unknown
  step(name: 'innerSymbol' | keyof typeof paragraphStep): unknown {
    return name === 'innerSymbol' ? this.sentenceSteps[sentenceStep.innerSymbol]! : this.paragraphSteps[paragraphStep[name]]!
  }
}

const tokenize = (value: string | null | undefined): SentenceContent[] => {
  const nodes: SentenceContent[] = []
  if (!value) return nodes
  let line = 1
  let column = 1
  let from = 0
  let start: Point = {line, column, offset: 0}
  let kind = kindOfCharacter(value.charCodeAt(0))
  let previous = -1
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : -1
    const next = code === -1 ? undefined : code === previous ? kind : kindOfCharacter(code)
    // Words and white space go on; of punctuation and symbols the same character does, and the halves of one.
    if (at > from && !(next === kind && (kind === 'WordNode' || kind === 'WhiteSpaceNode' || code === previous || (code >= 0xd800 && code <= 0xdfff)))) {
      const position = {start, end: {line, column, offset: at}}
      const text = value.slice(from, at)
      if (kind === 'WordNode') nodes.push({type: kind, children: [{type: 'TextNode', value: text, position: {start, end: {...position.end}}}], position})
      else nodes.push({type: kind, value: text, position})
      from = at
      start = {line, column, offset: at}
    }
    if (next !== undefined) kind = next
    if (code === carriageReturn || (code === newLine && previous !== carriageReturn)) {
      line++
      column = 1
    } else if (code !== newLine) column++
    previous = code
  }
  return nodes
}
