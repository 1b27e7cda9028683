// A reading copy of a text: what a person sees, in plain characters, with the way back to the text as written.
import {hasAny} from '../matching/contains.js'
import {remembered} from '../memo/remembered.js'
import {lookalikes} from '../tokens/disguise.js'
import {isCommonEmoji} from '../channels/alone.js'
import {withDigits} from './spelled.js'

/** A text made plain for matching. `text[i]` stands at `from(i)` in the original and ends before `to(i)`. */
export interface ReadingCopy {
  readonly text: string
  /** Where the copy's character at `index` starts in the original, in UTF-16 units. */
  from: (index: number) => number
  /** Where the copy's character at `index` ends in the original, in UTF-16 units, exclusive. */
  to: (index: number) => number
}

// Signs that are drawn like a plain one.
const signs: Readonly<Record<string, string>> = {'‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '″': '"', '∶': ':', '։': ':', '⁄': '/', '∕': '/', '․': '.', '。': '.', '﹒': '.'}

// Classes of Unicode are dear to make: they are, when a text has a character beyond ASCII.
const classes = () => ({
  /** Zero-width, direction and variation marks, and the box of a keycap. */
  invisible: /\p{DI}|\u20e3/u,
  /** An emoji between a word and a number stands in nobody's way. */
  pictograph: /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}/u,
  decimal: /\p{Nd}/u
})
let made: ReturnType<typeof classes> | undefined
const known = (): NonNullable<typeof made> => (made ??= classes())
const dash = /[\u00ac\u058a\u05be\u2010-\u2015\u2043\u2212\u2796\ufe58\ufe63\uff0d]/
const blank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164]/

/** The value of a decimal digit of any script: every script has its ten in a row. */
const digitValue = (character: string): string => {
  const point = character.codePointAt(0) ?? 0
  const {decimal} = known()
  let zero = point
  while (point - zero < 9 && decimal.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}

/** Letters of Latin and the punctuation of English: of none of those classes. */
const isOrdinary = (code: number): boolean => (code > 0xae && code < 0x300) || (code >= 0x2010 && code < 0x2028)

const seen = remembered((character): string => {
  const code = character.codePointAt(0)!
  if (isCommonEmoji(code)) return ''
  const unicode = isOrdinary(code) ? undefined : known()
  if (unicode?.invisible.test(character) || unicode?.pictograph.test(character)) return ''
  if (dash.test(character)) return '-'
  if (blank.test(character)) return ' '
  const twin = lookalikes().get(character) ?? signs[character]
  if (twin !== undefined) return twin
  const folded = character.normalize('NFKC')
  if (folded.length === 1 && folded <= '\x7f') return folded
  return unicode?.decimal.test(character) ? digitValue(folded) : character
})

/** What a character is read as; texts have the same few beyond ASCII. */
const plain = (character: string): string => (character <= '\x7f' ? character : seen(character))

// A number broken over a line is one number; a line of its own after a number that ends a sentence is not.
const brokenNumber = /(?<=[\dA-Z]-?)[ \t]{0,3}\r?\n[ \t]{0,3}(?=\d)|(?<=\b[A-Z]{2}\d\d)[ \t]{0,3}\r?\n[ \t]{0,3}(?=[A-Z]{4} ?\d)/g
// A raised dot between groups: 082 · 555 · 0193.
const raised = '\u00b7\u2027\u22c5'
const raisedDot = /(?<=\d) ?[\u00b7\u2027\u22c5] ?(?=\d)/g
const beyondAscii = /[^\0-\x7f]/
const eachBeyond = /[^\0-\x7f]/gu

// What a writer puts around a value to set it off: markup is read as the space that it becomes.
const marks = () => ({
  emphasis: /(?<![\p{L}\d*_~`])([*_~`]{1,5})(?=[^\s*_~`])([^\n*_~`]{1,160}(?:_[^\n*_~`]{1,40}){0,3})(?<!\s)([*_~`]{1,5})(?![\p{L}\d*_~`])/gu,
  edges: /(?<![\p{L}\d_.@-])_{1,3}(?=[+(]?\d)|(?<=\d)_{1,3}(?![\p{L}\w.@])/gu
})
let marksOf: ReturnType<typeof marks> | undefined
const rungs = /(?<=(?<![\w@.])\d{4}(?:_\d{4}){0,3})_(?=\d{4}(?!\d*[A-Za-z]))/g
const linkText = /\[([^[\]\n]{1,120})\](?=\()/g
const bracketed = /[[{]{1,3}([^[\]{}\n]{1,80})[\]}]{1,3}/g
const markup = '*_~`[{'
// In brackets of a template stands the name of a field; a number or a mailbox there is a value.
const isValue = (content: string): boolean => /\d(?:\D{0,3}\d){3}|[\w.+-]@[\w-]+\.\w/.test(content)
const inside = (whole: string, content: string): string => {
  const at = whole.indexOf(content)
  return ' '.repeat(at) + content + ' '.repeat(whole.length - at - content.length)
}

/** The text, unit for unit, with emphasis marks and the brackets around values as spaces. */
const unmarked = (value: string): string => {
  if (!hasAny(value, markup)) return value
  const {emphasis, edges} = (marksOf ??= marks())
  return value
    .replace(emphasis, (whole, open: string, content: string, close: string) => (Array.from(open).reverse().join('') === close ? inside(whole, content) : whole))
    .replace(edges, (found) => ' '.repeat(found.length))
    .replace(rungs, ' ')
    .replace(linkText, (whole, content: string) => inside(whole, content))
    .replace(bracketed, (whole, content: string) => (isValue(content) ? inside(whole, content) : whole))
}

/** Whether a line ends in a digit or a capital, a hyphen behind it or not. */
const breaksNumber = (text: string): boolean => {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    let at = end - 1
    while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at--
    const code = text.charCodeAt(text[at] === '-' ? at - 1 : at)
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) return true
  }
  return false
}

const join = (text: string): string => (breaksNumber(text) ? text.replace(brokenNumber, (space) => ' '.repeat(space.length)) : text)

/** From a place in the copy on, each unit stands so far further in the original; or all of them for one character of it. */
interface Stretch {
  readonly at: number
  readonly start: number
  /** The end of that character. */
  readonly end?: number
}

const stretchAt = (stretches: readonly Stretch[], index: number): Stretch => {
  let low = 0
  for (let high = stretches.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1
    if (stretches[middle]!.at <= index) low = middle
    else high = middle - 1
  }
  return stretches[low]!
}

const tab = 9
const blankCode = 32

/** The copy of a text in which a character is longer or shorter than what it is read as, with the way back; spaces become one. */
const mapped = (value: string): ReadingCopy => {
  let text = ''
  let afterSpace = false
  let from = 0
  const stretches: Stretch[] = [{at: 0, start: 0}]
  for (let at = 0; at < value.length; ) {
    const code = value.charCodeAt(at)
    if (code < 0x80 && code !== tab && !(code === blankCode && afterSpace)) {
      afterSpace = code === blankCode
      at++
      continue
    }
    text += value.slice(from, at)
    const character: string = code < 0x80 ? ' ' : String.fromCodePoint(value.codePointAt(at)!)
    const shown = plain(character)
    const read: string = shown === ' ' && afterSpace ? '' : shown
    from = at + character.length
    if (read !== '') afterSpace = read === ' '
    if (read.length !== character.length) {
      if (read !== '') stretches.push({at: text.length, start: at, end: from})
      stretches.push({at: text.length + read.length, start: from})
    }
    text += read
    at = from
  }
  text += value.slice(from)
  const {length} = text
  return {
    text: join(text),
    from: (index) => {
      if (index >= length) return value.length
      const {at, start, end} = stretchAt(stretches, index)
      return end === undefined ? start + index - at : start
    },
    to: (index) => {
      if (index >= length) return value.length
      const {at, start, end} = stretchAt(stretches, index)
      return end ?? start + index - at + 1
    }
  }
}

/** Reads a text as a person would: full-width and look-alike characters made plain, invisible ones left out, spelled numbers in digits. Linear. */
export const readingCopy = (written: string): ReadingCopy => withDigits(inPlain(unmarked(written)))

const inPlain = (written: string): ReadingCopy => {
  const ascii = !beyondAscii.test(written)
  const value = ascii || !hasAny(written, raised) ? written : written.replace(raisedDot, (dot) => ' '.repeat(dot.length))
  let same = !value.includes('\t') && !value.includes('  ')
  const read = ascii
    ? value
    : value.replace(eachBeyond, (character) => {
        const shown = plain(character)
        if (shown.length !== character.length) same = false
        return shown
      })
  return same ? {text: join(read), from: (index) => index, to: (index) => index + 1} : mapped(value)
}
