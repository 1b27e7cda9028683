// Opens contractions, the same way in phrases and in replies, so that either form finds the other.
import {wordMap} from '../matching/word-map.js'
import {isOneOf} from '../matching/words.js'

/** `'s` after these is `is` or `has`; after any other word it may be a possessive and may be passed over. */
const subjects = new Set(('it he she that this there here who what where when why how which everything something nothing anything ' +
  'everyone everybody someone somebody anyone anybody nobody one').split(' '))

/** Words of several readings. */
const readings: Readonly<Record<string, readonly string[]>> = {
  '\'s': ['is', 'has'],
  '\'d': ['would', 'had'],
  u: ['u', 'you'],
  ur: ['ur', 'your'],
}

const whole = wordMap(
  "cannot: can not, can't: can not, won't: will not, shan't: shall not, ain't: is not, let's: let us, y'all: you all, o'clock: o'clock, gonna: going to, " +
  'gunna: going to, imma: i am going to, wanna: want to, gotta: got to, dunno: do not know, dnt: do not, wud: would, cud: could, shud: should, ' +
  'cuz: because, coz: because'
)

/** What the ending of a word stands for. */
const endings: Readonly<Record<string, string>> = {'n\'t': 'not', '\'ll': 'will', '\'ve': 'have', '\'re': 'are', '\'m': 'am', '\'s': '\'s', '\'d': '\'d'}

/** What lacks an apostrophe, by what comes behind its place: `dont`, `theyd`, but neither `well` nor `its`, which are words. */
const unmarked = [
  ['t', 'don doesn didn isn aren wasn weren wouldn couldn shouldn haven hasn hadn mustn needn mightn daren can won shan ain'],
  ['d', 'you they that there what who where how it he'],
  ['ll', 'you they that there what who it'],
  ['re', 'you they what'],
  ['m', 'i'],
  ['ve', 'i you we they who would could should might must'],
  ['s', 'that there here what who where how he she']
] as const

const marked = (word: string): string => {
  const [ending] = unmarked.find(([end, starts]) => word.endsWith(end) && isOneOf(word.slice(0, -end.length), starts, ' ')) ?? []
  return ending === undefined ? word : `${word.slice(0, -ending.length)}'${ending}`
}

const openEnding = (word: string): string[] => {
  const known = whole().get(word)
  if (known !== undefined) return known.split(' ')
  const start = word.endsWith('n\'t') ? word.length - 3 : word.lastIndexOf('\'')
  const ending = word.slice(start)
  if (start > 0 && Object.hasOwn(endings, ending)) return [...openEnding(word.slice(0, start)), endings[ending]!]
  return [word.endsWith('\'') ? word.slice(0, -1) : word]
}

/** The words of a contraction, `can't` as `can not`; undefined for any other word. Takes and gives `norm` forms. */
export const openContraction = (word: string): readonly string[] | undefined => {
  if (word.startsWith('\'')) return undefined
  const whereMarked = word.includes('\'') ? word : marked(word)
  return whereMarked.includes('\'') || whole().has(word) ? openEnding(whereMarked) : undefined
}

/** Symbols that are read as words. */
export const symbolWords: Readonly<Record<string, string>> = {'&': 'and', '%': 'percent', '+': 'plus'}

/** What a word of the reading stream may stand for, `'s` for `is` or `has`; two words with a space between them for either. */
export const readingsOf = (word: string): readonly string[] | undefined => (Object.hasOwn(readings, word) ? readings[word] : word.includes(' ') ? word.split(' ') : undefined)

/** Whether `'s` after this word may be a possessive. */
export const takesPossessive = (word: string): boolean => !subjects.has(word)

/** `e.g.` and `U.K.` without their dots; other words as they are. */
export const withoutDots = (word: string): string => {
  if (!word.includes('.')) return word
  const parts = word.split('.')
  const dotted = parts.length > 1 && parts.every((part, index) => part.length === 1 || (part === '' && index === parts.length - 1))
  return dotted && parts.length > 2 ? parts.join('') : word
}

/** `9 a.m.` and `5 %` as `9am` and `5%`. */
export const joined = (norm: string): string => (/^\d[\d.,:]*\s?(?:%|[ap]\.?m\.?)$/.test(norm) ? norm.replace(/\s|\.(?!\d)/g, '') : norm)

/** The parts of a hyphened word; `e-mail` is one word. */
export const splitHyphens = (word: string): string[] => {
  if (!word.includes('-') && !word.includes('/')) return [word]
  return (word.startsWith('e-') ? 'e' + word.slice(2) : word).split(/[-/]+/).filter((part) => part !== '')
}
