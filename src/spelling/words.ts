// What is a word: the graph asked with case, apostrophes, hyphens and possessives in mind.
import {codeAt} from '../text/code-at.js'
import {loadWords, type WordList} from './data.js'
import {findEdge, marks, marksAt, openGraph, type WordGraph} from './dawg.js'
import {openPairs, type WordPairs} from './pairs.js'
import {isRecorded, openRecorded, type RecordedWords} from './recorded.js'
import {remembered} from '../memo/remembered.js'
import type {Region} from '../rule.js'
import type {ClassSections} from './word-classes.js'

let list: WordList | undefined
let graph: WordGraph | undefined
let pairs: WordPairs | undefined
let recorded: RecordedWords | undefined
let loading: Promise<void> | undefined

/** Loads the word list, once a process. A linter waits for it before it is handed out. */
export const readyWords = (): Promise<void> =>
  (loading ??= loadWords().then((loaded) => {
    list = loaded
    graph = openGraph(loaded)
  }))

const unready = (): never => {
  throw new Error('the word list is not loaded: await readyWords() first')
}

/** @throws when nothing has awaited `readyWords`, as do the others */
export const wordGraph = (): WordGraph => graph ?? unready()

export const wordPairs = (): WordPairs => (pairs ??= openPairs(list ?? unready()))

/** See word-classes.ts. */
export const wordClasses = (): ClassSections => list ?? unready()

/** The spellings that a region takes. Without a region every English spelling is right. */
export const regionMask = (region: Region | undefined): number => {
  if (region === undefined) return marks.all
  if (region === 'us') return marks.us
  if (region === 'au') return marks.au | marks.gb
  if (region === 'ca') return marks.ca
  return marks.gb
}

/** Whether a word that is not known is in a large list all the same: rare, and no surprise where it stands. */
export const isRareWord = (norm: string): boolean => isRecorded((recorded ??= openRecorded((list ?? unready()).recorded)), norm)

/** The table of slips.ts. */
export const slipTable = (): string => (list ?? unready()).slips

/** The table of misspellings.ts. */
export const misspellingTable = (): string => (list ?? unready()).misspellings

const straight = /[’‘ʼ´`]/g

/** A straight apostrophe in place of every other; nothing else is changed. */
export const straighten = (text: string): string => {
  for (let i = 0; i < text.length; i++) if (codeAt(text, i) > 0x7f || codeAt(text, i) === 0x60) return text.normalize('NFC').replace(straight, "'")
  return text
}

/** A look in the graph takes a microsecond. */
const rememberedEdge = remembered((word) => findEdge(wordGraph(), word))

/** Words that are longer hardly come again. */
const longestKept = 24

const edgeOf = (word: string): number => (word.length > longestKept ? findEdge(wordGraph(), word) : rememberedEdge(word))

/** The marks of a word as it is written (dawg.ts); 0 for none of the list. */
export const marksOf = (word: string): number => {
  const edge = edgeOf(word)
  return edge < 0 ? 0 : marksAt(wordGraph(), edge)
}

const spelled = (text: string, regions: number): boolean =>
  regions === marks.all ? edgeOf(text) >= 0 : (marksOf(text) & (regions | marks.unsuggested)) !== 0

/** A word of slang, dialect or another tongue; it is nobody's spelling, and everybody's. */
export const isInformal = (norm: string): boolean => marksOf(norm) === marks.unsuggested

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()

/** `café`, `naïve`: the dictionaries have most loan words without their accents alone. */
const unaccented = (text: string): string => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xbf) return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
  return text
}

/** As written, or as it would be written inside a sentence. A lower-case `monday` is not a word. */
const known = (text: string, regions: number): boolean => {
  if (spelled(text, regions)) return true
  const bare = unaccented(text)
  if (bare !== text) return known(bare, regions)
  const lower = text.toLowerCase()
  if (lower === text) return false
  if (spelled(lower, regions)) return true
  return text.length > 1 && text === text.toUpperCase() && spelled(capitalised(text), regions)
}

const prefixes = new Set(['anti', 'auto', 'co', 'cross', 'e', 'ex', 'in', 'mid', 'mini', 'multi', 'non', 'off', 'on', 'over', 'post', 'pre', 're', 'self', 'semi', 'sub', 'super', 'un', 'under', 'up', 'x'])

/** `the driver'll`, `nobody'd`: any noun may be drawn together with its verb. */
const contracted = /^[A-Za-z-]{3,}'(?:[Ll][Ll]|[Dd]|[Vv][Ee])$/

/** Whether a token of kind `word` is an English word in one of the regions; `text` as written. */
export const isWord = (text: string, regions: number = marks.all): boolean => {
  const word = straighten(text)
  if (known(word, regions)) return true
  const end = word.length
  if (word.endsWith("'s") || word.endsWith("'S")) {
    if (end > 4 && known(word.slice(0, -2), regions)) return true
  } else if (word.endsWith("'") && known(word.slice(0, -1), regions)) return true
  else if (contracted.test(word) && known(word.slice(0, word.lastIndexOf("'")), regions)) return true
  else if (word.endsWith('.') && known(word.slice(0, -1), regions)) return true
  if (!word.includes('-')) return false
  return word.split('-').every((part) => part === '' || /^\d+$/.test(part) || prefixes.has(part.toLowerCase()) || isWord(part, regions))
}

const productive = /^(?:re|un|non|pre|over|under|mis|auto|multi|anti|micro|super|inter)(?=[a-z]{4})/

/** A word that English makes as it goes: `reregister`, `unserviceable`, `downloaders`. */
export const isDerived = (text: string): boolean => {
  const word = text.toLowerCase()
  const base = word.replace(productive, '')
  if (base !== word && known(base, marks.all)) return true
  if (word.length < 6) return false
  return word.endsWith('s') && !word.endsWith('ss') && frequencyOf(word.slice(0, -1)) > 0 && known(word.slice(0, -1), marks.all)
}

/** 7 x log2 of how often the word is written; 0 for a word that is not known. */
export const frequencyOf = remembered((word) => (edgeOf(word) < 0 ? 0 : wordGraph().frequencyOf(word) & 254))
