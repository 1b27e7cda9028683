// The tree of a phrase, and the small makers that keep it simple.
import type {ClassName} from './classes.js'
import {dayWords, moneyWords, numberWords, percentWords} from './classes.js'
import {joined, openContraction, readingsOf, splitHyphens, symbolWords, takesPossessive, withoutDots} from './contractions.js'
import {inflect} from './inflect.js'
import {normalise} from '../tokens/classify.js'

/** One word out of a set. */
export interface One {
  type: 'one'
  words: readonly string[]
  prefixes: readonly string[]
  exact: readonly string[]
  classes: readonly ClassName[]
}

export type Node =
  | One
  | {type: 'any'}
  | {type: 'gap'; most: number}
  | {type: 'sequence'; parts: readonly Node[]}
  | {type: 'choice'; parts: readonly Node[]}
  | {type: 'optional'; part: Node}
  | {type: 'not'; part: Node}
  | {type: 'start'}
  | {type: 'end'}
  | {type: 'pause'}

/** Any of these words. */
export const oneOf = (words: readonly string[], classes: readonly ClassName[] = []): One => ({
  type: 'one', words, prefixes: [], exact: [], classes,
})

export const sequence = (parts: readonly Node[]): Node => {
  const flat = parts.flatMap((part) => (part.type === 'sequence' ? part.parts : [part]))
  return flat.length === 1 ? flat[0]! : {type: 'sequence', parts: flat}
}

/** Alternatives; those of one word are made one set. */
export const anyOf = (parts: readonly Node[]): Node => {
  const flat = parts.flatMap((part) => (part.type === 'choice' ? part.parts : [part]))
  const ones = flat.filter((part) => part.type === 'one')
  const others = flat.filter((part) => part.type !== 'one')
  const merged: Node[] = ones.length === 0 ? [] : [{
    type: 'one',
    words: [...new Set(ones.flatMap((one) => one.words))],
    prefixes: [...new Set(ones.flatMap((one) => one.prefixes))],
    exact: [...new Set(ones.flatMap((one) => one.exact))],
    classes: [...new Set(ones.flatMap((one) => one.classes))],
  }]
  const all = [...merged, ...others]
  return all.length === 1 ? all[0]! : {type: 'choice', parts: all}
}

/** What each word stands for: thousands of phrases share a few thousand words. */
const literals = new Map<string, Node>()

/** A word as written in a phrase: its hyphens split, its contraction opened. */
export const literal = (word: string): Node => {
  const norm = withoutDots(joined(normalise(word)).replace(/^'(?=[^']{3})/, ''))
  const known = literals.get(norm)
  if (known) return known
  const node = readingOf(norm)
  literals.set(norm, node)
  return node
}

const readingOf = (norm: string): Node => {
  if (/^[\d.,]+%$/.test(norm)) return percentage(oneOf([norm]), oneOf([norm.slice(0, -1)]))
  const words = sequence(norm.replace(/(?<=\d)[,:](?=\d)/g, '-').split(/(?=\+)|(?<=\+)/).flatMap((part) => (Object.hasOwn(symbolWords, part) ? [oneOf([symbolWords[part]!])] : [wordsOf(part)])))
  // In a text `24/7`, `covid-19` and `10:30` are one word each; `covid 19` is two.
  return /\d/.test(norm) && /[-/,:]/.test(norm) ? anyOf([oneOf([norm]), words]) : words
}

const wordsOf = (norm: string): Node =>
  sequence(splitHyphens(norm).flatMap((part) => {
    const opened = openContraction(part)
    if (!opened) return [oneOf(readingsOf(part) ?? [part])]
    return opened
      .filter((piece, index) => !(piece === '\'s' && takesPossessive(opened[index - 1] ?? '')))
      .map((piece) => oneOf(readingsOf(piece) ?? [piece]))
  }))

/** Any form of the word; of several, any form of the first: `{run over}`. */
export const inflected = (words: string): Node => {
  const [first = '', ...others] = normalise(words).split(/\s+/)
  const parts = splitHyphens(first)
  const forms = parts.map((part, index) => oneOf(index === parts.length - 1 ? inflect(part) : [part]))
  return sequence([...forms, ...others.map(literal)])
}

const percentage = (token: Node, number: Node): Node =>
  anyOf([token, sequence([number, anyOf([oneOf(percentWords), sequence([oneOf(['per']), oneOf(['cent'])])])])])

/** A class, with the ways of writing it that are more than one token. */
export const classNode = (name: ClassName): Node => {
  const token = oneOf([], [name])
  const number = oneOf(numberWords, ['number'])
  switch (name) {
    case 'number': return number
    case 'percentage': return percentage(token, number)
    case 'money': return anyOf([token, sequence([number, {type: 'optional', part: number}, oneOf(moneyWords)])])
    case 'date': return oneOf(dayWords, ['date'])
    case 'name':
    case 'product': {
      const more: Node = {type: 'optional', part: token}
      return sequence([token, more, more])
    }
    default: return token
  }
}
