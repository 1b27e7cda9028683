// A text as the words that phrases are matched against: contractions opened, hyphens split, punctuation left out.
import {noted} from '../memo/noted.js'
import {remembered} from '../memo/remembered.js'
import type {Text, Token} from '../rule.js'
import {classesOf} from './classes.js'
import {joined, openContraction, splitHyphens, symbolWords, takesPossessive, withoutDots} from './contractions.js'
import type {Idiom} from './idiom.js'

/** What stands between a word and the one before it: nothing, a comma, or a semicolon, colon, dash or bracket. */
export type Break = 0 | 1 | 2

/** The reading stream of a text: lists of the same length, one entry a word. Offsets are those of the whole token. */
export interface Words {
  /** In the `norm` form. */
  readonly words: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Index into the text's tokens. */
  readonly token: readonly number[]
  /** Masks of classes. */
  readonly classes: readonly number[]
  /** May be passed over by any phrase: the `'s` of a possessive, an emoji. */
  readonly skippable: readonly boolean[]
  readonly breaks: readonly Break[]
  /** The first word of the word's sentence. */
  readonly first: readonly number[]
  /** The word after the last of the word's sentence. */
  readonly last: readonly number[]
  readonly anySkippable: boolean
  /** As they are written, by their places, the words that are read as what they surely mean. */
  readonly slips: ReadonlyMap<number, string> | undefined
}

const strongMarks = new Set([';', ':', '-', '–', '—', '--', '(', ')', '[', ']', '…', '...'])

class Writer {
  words: string[] = []
  start: number[] = []
  end: number[] = []
  token: number[] = []
  classes: number[] = []
  skippable: boolean[] = []
  breaks: Break[] = []
  first: number[] = []
  last: number[] = []
  anySkippable = false
  slips: Map<number, string> | undefined
  pending: Break = 0
  sentenceFirst = 0

  add(word: string, token: Token, index: number, start = token.start, end = token.end, classes = 0, skippable = false): void {
    this.words.push(word)
    this.start.push(start)
    this.end.push(end)
    this.token.push(index)
    this.classes.push(classes)
    this.skippable.push(skippable)
    this.breaks.push(this.pending)
    this.first.push(this.sentenceFirst)
    this.pending = 0
    if (skippable) this.anySkippable = true
  }

  endSentence(): void {
    for (let index = this.sentenceFirst; index < this.words.length; index++) this.last.push(this.words.length)
    this.sentenceFirst = this.words.length
    this.pending = 0
  }

  /** An abbreviation's last dot may be the sentence's too, and is not part of the word: `9% APR.` */
  word(token: Token, index: number, norm: string, classes = 0): void {
    if (norm.length > 1 && norm.endsWith('.')) this.split({...token, end: token.end - 1}, index, norm.slice(0, -1), classes)
    else this.split(token, index, norm, classes)
  }

  /** A word token: its contraction opened with the token's own offsets, its hyphened parts each with theirs. */
  private split(token: Token, index: number, norm: string, classes = 0): void {
    if (norm.includes('-') || norm.includes('/')) {
      const parts = splitHyphens(norm)
      if (parts.length > 1) {
        let from = 0
        const inPlace = norm.length === token.end - token.start
        for (const part of parts) {
          from = norm.indexOf(part, from)
          const start = inPlace ? token.start + from : token.start
          const end = inPlace ? start + part.length : token.end
          this.opened(part, token, index, start, end, classes)
          from += part.length
        }
        return
      }
      norm = parts[0] ?? norm
    }
    this.opened(norm, token, index, token.start, token.end, classes)
  }

  /** What is meant by a slip, in the place of the whole of it. */
  mended(token: Token, index: number, right: string): void {
    ;(this.slips ??= new Map()).set(this.words.length, token.norm)
    for (const word of right.split(' ')) this.opened(word, token, index, token.start, token.end, 0)
  }

  private opened(word: string, token: Token, index: number, start: number, end: number, classes: number): void {
    const opened = openContraction(word)
    if (!opened) {
      this.add(word, token, index, start, end, classes)
      return
    }
    let before = ''
    for (const part of opened) {
      this.add(part, token, index, start, end, before === '' ? classes : 0, part === '\'s' && takesPossessive(before))
      before = part
    }
  }
}

const punctuation = (writer: Writer, text: string): void => {
  if (text === ',') writer.pending ||= 1
  else if (strongMarks.has(text)) writer.pending = 2
}

/** Whether a word is read as it stands: neither dots nor hyphens in it, and no contraction. */
const isPlain = remembered((norm) => !/[-./]/.test(norm) && openContraction(norm) === undefined)

const word = (writer: Writer, text: Text, index: number, idiom: Idiom): void => {
  const token = text.tokens[index]!
  const {norm} = token
  // A slip must hide no rule: `What's you're password?` asks for it.
  const right = norm === 'your' || norm === "you're" ? idiom.yours(text, index) : meantBy(writer, token, text.tokens[index + 2], idiom)
  if (right !== undefined) writer.mended(token, index, right)
  else if (isPlain(norm)) writer.add(norm, token, index)
  else writer.word(token, index, withoutDots(norm))
}

const meantBy = (writer: Writer, token: Token, next: Token | undefined, {meant, heard}: Idiom): string | undefined => {
  const {norm, text} = token
  // A capital inside a sentence may begin a name, unless all are capitals.
  const mayBeSlip = text.charAt(0) === norm.charAt(0) || text.charAt(1) !== norm.charAt(1) || writer.words.length === writer.sentenceFirst
  // What lacks nothing but its apostrophe needs no list.
  const mended = mayBeSlip && (isPlain(norm) || norm.includes('\'')) ? meant(norm) : undefined
  return (mayBeSlip ? heard(mended ?? norm, writer.words.at(-1), next?.sentence === token.sentence ? next.norm : undefined) : undefined) ?? mended
}

const addToken = (writer: Writer, text: Text, index: number, idiom: Idiom): void => {
  const token = text.tokens[index]!
  switch (token.kind) {
    case 'space': return
    case 'word': return word(writer, text, index, idiom)
    case 'punctuation': return punctuation(writer, token.text)
    case 'symbol': {
      const word = symbolWords[token.text]
      return word ? writer.add(word, token, index) : punctuation(writer, token.text)
    }
    case 'sign-off':
    case 'thread-mark': return
    case 'emoji':
    case 'emoticon': return writer.add(token.norm, token, index, token.start, token.end, classesOf(token.kind), true)
    case 'hashtag': return writer.add(token.norm.replace(/^#/, ''), token, index, token.start, token.end, classesOf(token.kind))
    case 'initialism':
    case 'name':
    case 'camel': return writer.word(token, index, withoutDots(token.norm), classesOf(token.kind))
    case 'time':
    case 'percentage': return writer.add(joined(token.norm), token, index, token.start, token.end, classesOf(token.kind))
    default: return writer.add(token.norm, token, index, token.start, token.end, classesOf(token.kind))
  }
}

/** The words of the sentences from `from` to before `to`. */
const read = (text: Text, from: number, to: number, idiom: Idiom): Words => {
  const writer = new Writer()
  for (let sentence = from; sentence < to; sentence++) {
    const {first, last} = text.sentences[sentence]!
    for (let index = first; index <= last; index++) addToken(writer, text, index, idiom)
    writer.endSentence()
  }
  return writer
}

/** The words of one sentence. */
export const wordsIn = (text: Text, sentence: number, idiom: Idiom): Words => read(text, sentence, sentence + 1, idiom)

/** What was read of a text, by how it was read. */
const readOf = noted<Text, Map<Idiom, Words>>(() => new Map())

/** The words of a text, read once and kept as long as the text. */
export const wordsOf = (text: Text, idiom: Idiom): Words => {
  const known = readOf(text)
  let words = known.get(idiom)
  if (words === undefined) known.set(idiom, (words = read(text, 0, text.sentences.length, idiom)))
  return words
}

/** How many words that may be passed over stand among the `most` words before one. */
export const skippedBefore = ({skippable, first}: Words, index: number, most: number): number => {
  let skipped = 0
  for (let at = index - 1, counted = 0; at >= first[index]! && counted <= most; at--) {
    if (skippable[at]) skipped += 1
    else counted += 1
  }
  return skipped
}
