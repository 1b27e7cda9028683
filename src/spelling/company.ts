// The company's words: names and plain words by a look in a set; words in Hunspell form (`*forbidden`, `goPay/bank`: goPay takes
// the endings that bank takes) by retext-spell, which knows that form. Its dictionary holds nothing but the models, so that
// it is made in a millisecond and not in two hundred, and it is made only when there are such words.
import type {Root, WordContent} from 'nlcst'
import retextSpell from 'retext-spell'
import {lazily} from '../memo/lazily.js'
import {noted} from '../memo/noted.js'
import {remembered} from '../memo/remembered.js'
import {isOneSlip} from '../nearest.js'
import type {Settings} from '../rule.js'
import {fromRetext} from '../retext.js'
import {affixes, flagsOf} from './affixes.js'
import {straighten} from './words.js'

export interface CompanyWords {
  /** Whether a word that English does not know is one of the company's. */
  accepts: (word: string) => boolean
  /** Whether the company forbids a word. */
  forbids: (word: string) => boolean
  /** Which plain word of the company's list is one slip away from a word that is none, as the company writes it. */
  meant: (word: string) => string | undefined
}

/** The words of a company's settings; made once. */
export const companyWords = noted((settings: Settings): CompanyWords => make(settings))

const none: CompanyWords = {accepts: () => false, forbids: () => false, meant: () => undefined}

const make = ({words: listed, company}: Settings): CompanyWords => {
  // A term of two words is both of them, and a line of a list with commas as many.
  const words = listed.flatMap((word) => word.split(/[\s,;]+/).filter(Boolean))
  const names = company.names.flatMap((name) => name.split(/\s+/))
  if (words.length + names.length === 0) return none
  const meant = nearestOf(words)
  const hunspell = words.filter((word) => /^\*|\//.test(word))
  const plain = new Set([...names, ...words.filter((word) => !/^\*|\//.test(word))].map(fold))
  if (hunspell.length === 0) return {accepts: (word) => plain.has(fold(word)) || plain.has(stem(word)), forbids: () => false, meant}
  const forbidden = new Set(hunspell.filter((word) => word.startsWith('*')).map((word) => fold(word.slice(1))))
  const ask = speller(hunspell)
  return {
    accepts: (word) => plain.has(fold(word)) || plain.has(stem(word)) || ask(word),
    forbids: (word) => forbidden.has(fold(word)) && !ask(word),
    meant
  }
}

/** A shorter word is near too many. */
const shortest = 5

/** Letters alone, since a model differs from the next one by a digit; and never the last letter alone, by which a word is inflected. */
const nearestOf = (words: readonly string[]): ((word: string) => string | undefined) => {
  const candidates = lazily(() => words.map((word) => word.replace(/\/.*/, '')).filter((word) => word.length >= shortest && letters.test(word)).map((word) => ({word, folded: fold(word)})))
  return remembered((word) => {
    const written = stem(word)
    if (written.length < shortest || !letters.test(written)) return undefined
    const found = candidates().find(({folded}) => isOneSlip(written, folded) && !written.startsWith(folded.slice(0, -1)) && !folded.startsWith(written))
    return found === undefined ? undefined : found.word + word.slice(written.length)
  })
}
const letters = /^[A-Za-z]+$/

const fold = (word: string): string => straighten(word).toLowerCase()
const stem = (word: string): string => fold(word).replace(/'s?$/, '')

/** Asks retext-spell about one word. It is never let to suggest: that takes it up to a second a word. */
const speller = (personal: readonly string[]): ((word: string) => boolean) => {
  let check: ReturnType<typeof fromRetext> | undefined
  const answers = new Map<string, boolean>()
  const ask = (word: string): boolean => {
    check ??= fromRetext(retextSpell, options(personal), (_message, start, end) => ({start, end}))
    return check({value: word, tree: treeOf(word), tokens: [], sentences: []}).next().done === true
  }
  return (word) => {
    const before = answers.get(word)
    if (before !== undefined) return before
    // The one suggestion that `max: 1` leaves (`max: 0` counts as thirty) is spent on a word of one letter.
    if (check === undefined) ask('q')
    const answer = ask(word)
    answers.set(word, answer)
    return answer
  }
}

const options = (personal: readonly string[]) => {
  const models = personal.map((word) => word.split('/')[1]).filter((model) => model !== undefined)
  const dic = [...new Set(models)].map((model) => `${model}/${flagsOf(model)}`)
  return {
    dictionary: {aff: file(affixes), dic: file([dic.length, ...dic].join('\n'))},
    personal: personal.join('\n'),
    max: 1
  }
}

/** nspell reads a file by Node's `toString('utf8')`, which a browser's bytes do not have. */
const file = (text: string): Uint8Array => Object.assign(new TextEncoder().encode(text), {toString: () => text})

const treeOf = (word: string): Root => {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: word.length + 1, offset: word.length}}
  const text: WordContent = {type: 'TextNode', value: word, position}
  const words = [{type: 'WordNode' as const, children: [text], position}]
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children: words, position}], position}], position}
}
