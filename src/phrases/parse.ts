// The phrase language: the text of a phrase to a tree.
import type {ClassName} from './classes.js'
import {classNames} from './classes.js'
import {aboutForm} from './forms.js'
import {didYouMean} from './nearest.js'
import {foreign} from './foreign.js'
import {anyOf, classNode, inflected, literal, sequence} from './nodes.js'
import type {Node} from './nodes.js'
import {aboutGlued, aboutLetter, aboutSequence, aboutSymbol, isGlued, type Part} from './misread.js'

/** Words that a gap may span, and that two phrases may stand apart. */
const longestGap = 15
const deepest = 12
const mostNear = 2

/** Something wrong with a phrase, at an offset in it. */
export class PhraseError extends Error {
  constructor(message: string, readonly offset: number) {
    super(message)
  }
}

/** Gives what a list stands for; throws a PhraseError for an unknown one. */
export type ListReader = (name: string, offset: number) => Node

const wordPattern = /(?:[\p{L}\p{N}\p{M}'’‘ʼ%£$€&+/.–‑‐-]|(?<=\p{Nd})[,:](?=\p{Nd}))+/uy
const unitPattern = /\s*(?:%|[ap]\.?m\b\.?)/uy
const inflectedPattern = /\{\s*([^{}]*?)\s*\}/y
const listPattern = /@([\w-]*)/y
const classPattern = /<\s*([^<>\s]*)\s*>/y
const gapPattern = /(?:\.\.\.|…)(\d*)/y
const nearPattern = /NEAR(?:\/(\d+))?(?![\p{L}\p{N}])/uy
const exactPattern = /=([\p{L}\p{N}'’&.-]+)/uy

class Parser {
  at = 0
  depth = 0
  near = 0

  constructor(readonly text: string, readonly list: ListReader) {}

  fail(message: string, offset = this.at): never {
    throw new PhraseError(message, offset)
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at = pattern.lastIndex
    return found ?? undefined
  }

  space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1
  }

  /** Alternatives up to a closing bracket or the end. */
  choice(): Node {
    const parts: Node[] = []
    let excluding: number | undefined
    for (;;) {
      const from = this.at
      const part = this.nearby()
      if (part.type === 'sequence' && part.parts.length === 0) {
        this.fail('an alternative is empty: write the word between the bars, or (a|b)? to make the group optional', from)
      }
      if (part.type === 'not') excluding = from
      parts.push(part)
      if (this.text[this.at] !== '|') break
      if (this.depth === 0) this.fail('alternatives stand in brackets: (one|other)')
      this.at += 1
    }
    if (excluding !== undefined && this.depth > 0) this.fail('brackets that only exclude a word let every other word through: ! stands before them, !(a|b)', excluding)
    return anyOf(parts)
  }

  /** Sequences joined by NEAR/n. */
  nearby(): Node {
    let left = this.run()
    for (;;) {
      const from = this.at
      const found = this.take(nearPattern)
      if (!found) return left
      if (found[1] === undefined) this.fail('NEAR needs a distance in words: NEAR/5', from)
      const most = Number(found[1])
      if (most < 1 || most > longestGap) this.fail(`NEAR reaches 1 to ${longestGap} words`, from)
      if (++this.near > mostNear) this.fail(`a phrase takes at most ${mostNear} NEAR: divide it`, from)
      const right = this.run()
      if (isEmpty(left) || isEmpty(right)) this.fail('NEAR needs words on both sides: (refund|money back) NEAR/5 guarantee', from)
      left = anyOf([sequence([left, {type: 'gap', most}, right]), sequence([right, {type: 'gap', most}, left])])
    }
  }

  run(): Node {
    const parts: Part[] = []
    for (;;) {
      this.space()
      const from = this.at
      const letter = this.text[this.at]
      if (letter === undefined || letter === '|' || letter === ')') break
      if (this.text.startsWith('NEAR', this.at) && /^NEAR(?![\p{L}\p{N}])/u.test(this.text.slice(this.at))) break
      const node = this.suffixed(this.item(letter))
      if (isGlued(node, this.text, this.at)) this.fail(aboutGlued(this.text, this.at))
      parts.push({node, from, to: this.at})
    }
    const wrong = aboutSequence(parts, this.text)
    if (wrong) this.fail(wrong.message, wrong.offset)
    return sequence(parts.map(({node}) => node))
  }

  suffixed(node: Node): Node {
    if (this.text[this.at] !== '?') return node
    if (node.type === 'gap') this.fail('a gap may be empty already: drop the ?')
    if (node.type === 'not') this.fail('! asks only whether the word stands there: drop the ?')
    if (node.type === 'start' || node.type === 'end' || node.type === 'pause') this.fail('? follows a word, a group, a class or a list')
    this.at += 1
    return {type: 'optional', part: node}
  }

  item(letter: string): Node {
    switch (letter) {
      case '(': return this.group()
      case '{': return this.inflected()
      case '@': return this.listed()
      case '<': return this.class()
      case '=': return this.exact()
      case '!': return this.not()
      case '^': return this.mark('start')
      // In `sorry, friend` it is punctuation that was not left out.
      case ',': return /\S/.test(this.text[this.at - 1] ?? ' ') ? this.fail(aboutLetter(this.text, this.at)) : this.mark('pause')
      case '_': return this.any()
      case '?': return this.fail('? follows the word that is optional, without a space: today?')
      case '*': return this.fail('* ends a word that has more letters: guarant*; any one word is _')
      case '$': if (!/[\p{L}\p{N}]/u.test(this.text[this.at + 1] ?? '')) return this.mark('end')
    }
    return this.gap() ?? this.word()
  }

  group(): Node {
    const from = this.at
    if (++this.depth > deepest) this.fail('brackets are nested too deep: make a list')
    this.at += 1
    const node = this.choice()
    if (this.text[this.at] !== ')') this.fail('this bracket is not closed', from)
    this.at += 1
    this.depth -= 1
    return node
  }

  inflected(): Node {
    const from = this.at
    const found = this.take(inflectedPattern)
    if (!found) this.fail('this { is not closed: {lose} stands for lose, loses, lost, losing', from)
    const word = found[1]!
    if (!/^[\p{L}'’ -]+$/u.test(word)) this.fail('a word stands in {}, or a verb with what follows it: {lose}, {run over}; alternatives are ({lose}|{drop})', from)
    const form = aboutForm(word)
    if (form !== undefined) this.fail(form, from)
    return inflected(word)
  }

  listed(): Node {
    const from = this.at
    const name = this.take(listPattern)![1]!
    if (name === '') this.fail('@ needs the name of a list: @medicine', from)
    return this.list(name, from)
  }

  class(): Node {
    const from = this.at
    const found = this.take(classPattern)
    if (!found) this.fail('this < is not closed: <money>', from)
    const name = found[1]!
    if (!(classNames as readonly string[]).includes(name)) {
      this.fail(`there is no class <${name}>${didYouMean(name, classNames, (near) => `<${near}>`)}; there are ${classNames.join(', ')}`, from)
    }
    return classNode(name as ClassName)
  }

  exact(): Node {
    const found = this.take(exactPattern)
    if (!found) this.fail('= stands before a word that must be cased exactly so: =AIDS')
    return {type: 'one', words: [], prefixes: [], exact: [found[1]!.replaceAll('’', '\'')], classes: []}
  }

  not(): Node {
    const from = this.at
    this.at += 1
    const letter = this.text[this.at]
    if (letter === undefined || /[\s|)!^$?]/.test(letter)) this.fail('! stands before the word that must not follow: !not', from)
    const part = this.item(letter)
    if (part.type === 'gap' || part.type === 'any') this.fail('! stands before a word, a group, a class or a list', from)
    return {type: 'not', part}
  }

  mark(type: 'start' | 'end' | 'pause'): Node {
    this.at += 1
    return {type}
  }

  any(): Node {
    this.at += 1
    if (/[\p{L}\p{N}_]/u.test(this.text[this.at] ?? '')) this.fail('_ stands alone, for any one word', this.at - 1)
    return {type: 'any'}
  }

  gap(): Node | undefined {
    const from = this.at
    const found = this.take(gapPattern)
    if (!found) return undefined
    const most = found[1] === '' ? 3 : Number(found[1])
    if (/[\d-]/.test(this.text[this.at] ?? '')) this.fail('a gap has one number, the most words that it passes over: ...3', from)
    if (most < 1 || most > longestGap) this.fail(`a gap is 1 to ${longestGap} words long: ...8`, from)
    return {type: 'gap', most}
  }

  word(): Node {
    const from = this.at
    let word = this.take(wordPattern)?.[0]
    if (word === undefined) return this.fail(aboutLetter(this.text, from), from)
    const dots = word.search(/\.\.\.|…/)
    if (dots > 0) {
      word = word.slice(0, dots)
      this.at = from + dots
    }
    const symbol = aboutSymbol(word)
    if (symbol) this.fail(symbol.message, from + symbol.offset)
    if (word.endsWith('.') && !/\p{L}\.\p{L}/u.test(word)) this.fail('punctuation is not matched: leave the full stop out', this.at - 1)
    if (/^\p{Nd}[\p{Nd}.,:]*$/u.test(word)) word += this.take(unitPattern)?.[0] ?? ''
    if (this.text[this.at] !== '*') return literal(word)
    this.at += 1
    const prefix = word.toLowerCase().replace(/[’‘ʼ]/g, '\'')
    if (prefix.length < 3) this.fail('a word beginning needs three letters or more: gua*', from)
    if (/[\p{L}\p{N}*]/u.test(this.text[this.at] ?? '')) this.fail('* stands at the end of a word', this.at - 1)
    return {type: 'one', words: [], prefixes: [prefix], exact: [], classes: []}
  }
}

const isEmpty = (node: Node): boolean => node.type === 'sequence' && node.parts.length === 0

/** The tree of a phrase. Throws a PhraseError. */
export const parsePhrase = (text: string, list: ListReader): Node => {
  if (text.trim() === '') throw new PhraseError('the phrase is empty', 0)
  const other = foreign(text)
  if (other) throw new PhraseError(other.message, other.offset)
  const parser = new Parser(text, list)
  const node = parser.choice()
  if (parser.at < text.length) parser.fail('this bracket closes nothing')
  return node
}
