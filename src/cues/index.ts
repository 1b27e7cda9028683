// Which cue words a text has, by their first eight letters: one look at each word spares a text without them every long pattern.
import {codeAt} from '../text/code-at.js'
import {noted} from '../memo/noted.js'
import {most} from './heads.js'
import {signsIn} from '../matching/signs.js'
import {cueTable, letters, setOf, setOfHead, type CueList, type Table} from './table.js'

export {cueList, type CueList} from './table.js'

const wordAt = /\p{L}+/uy

/** Punctuation, and both halves of an emoji: the second half of a letter is read with its first. */
const isMark = (code: number): boolean => (code >= 0x2000 && code < 0x2070) || (code >= 0xd83c && code < 0xd83f) || (code >= 0xdc00 && code < 0xe000)

/** Whether a list is among some: a bit a list, of sixteen lists in a number. */
const holds = (bits: readonly number[], number: number): boolean => number >> 4 < bits.length && ((bits[number >> 4]! >> (number & 15)) & 1) === 1

/** The cue words of one part of a text: where each word stands, counted from the part's start, and where its lists begin in the table. */
class PartCues {
  readonly starts: number[] = []
  readonly sets: number[] = []
  /** The lists that have one of them. */
  readonly bits: number[] = []

  constructor(readonly by: Table) {}

  take(set: number, start: number): void {
    if (set < 0) return
    const {bits, by: {sets}} = this
    this.starts.push(start)
    this.sets.push(set)
    for (let at = set; sets[at]! >= 0; at++) {
      const number = sets[at]!
      while (bits.length <= number >> 4) bits.push(0)
      bits[number >> 4]! |= 1 << (number & 15)
    }
  }

  isIn(number: number, index: number): boolean {
    const {sets} = this.by
    let at = this.sets[index]!
    while (sets[at]! >= 0 && sets[at] !== number) at++
    return sets[at] === number
  }
}

/** Looks each word of a part up, and keeps where it starts. */
const readPart = (table: Table, text: string, from: number, to: number): PartCues => {
  const cues = new PartCues(table)
  let start = -1
  let front = 0
  let back = 0
  for (let at = from; at <= to; at++) {
    const code = at < to ? codeAt(text, at) : 0
    const letter = code < 0x80 ? (code | 32) - 96 : 0
    if (letter > 0 && letter <= 26) {
      if (start < 0) {
        start = at
        front = back = 0
      }
      if (at - start < most / 2) front = front * letters + letter
      else if (at - start < most) back = back * letters + letter
    } else if (code > 0x7f && !isMark(code)) {
      // Letters beyond ASCII are rare, and left to the pattern that knows them all.
      const first = start < 0 ? at : start
      wordAt.lastIndex = first
      const word = wordAt.exec(text)?.[0]
      if (word !== undefined) {
        cues.take(setOfHead(table, word.toLowerCase().slice(0, most)), first - from)
        at = first + word.length - 1
      }
      start = -1
    } else if (start >= 0) {
      cues.take(setOf(table, front, back), start - from)
      start = -1
    }
  }
  return cues
}

/** The cue words of one text. All lists are looked up at once, at the first question, so a question costs next to nothing. */
export class Cues {
  private read: readonly PartCues[] = []
  /** How many lists were looked up: a module that is loaded later may bring more. */
  private count = 0
  /** The lists that one of the parts has a word of. */
  private bits: number[] = []
  private readonly placed = new Map<number, readonly number[]>()

  constructor(private readonly text: string) {}

  has({number}: CueList): boolean {
    if (number >= this.count) this.look()
    return holds(this.bits, number)
  }

  /** In order; of one list they are asked for again and again. */
  places(list: CueList): readonly number[] {
    if (!this.has(list)) return nowhere
    let known = this.placed.get(list.number)
    if (known === undefined) this.placed.set(list.number, (known = this.find(list)))
    return known
  }

  private find({number}: CueList): readonly number[] {
    const {parts} = signsIn(this.text)
    const found: number[] = []
    for (let part = 0; part < parts.length; part++) {
      const cues = this.read[part]!
      if (holds(cues.bits, number)) for (let index = 0; index < cues.starts.length; index++) if (cues.isIn(number, index)) found.push(parts[part]!.start + cues.starts[index]!)
    }
    return found
  }

  private look(): void {
    const {text} = this
    const {parts} = signsIn(text)
    const table = cueTable()
    const read: PartCues[] = []
    const all: number[] = []
    for (let at = 0; at < parts.length; at++) {
      const {start, found} = parts[at]!
      if (found.cues?.by !== table) found.cues = readPart(table, text, start, at + 1 < parts.length ? parts[at + 1]!.start : text.length)
      const cues = found.cues as PartCues
      read.push(cues)
      while (all.length < cues.bits.length) all.push(0)
      for (let each = 0; each < cues.bits.length; each++) all[each]! |= cues.bits[each]!
    }
    this.read = read
    this.bits = all
    this.count = table.count
  }
}

const nowhere: readonly number[] = []

/** The same of a text that several ask about. */
export const cuesFor = noted((text: {readonly value: string}) => new Cues(text.value))

/** Where in a text words stand that begin like one of a list. */
export const cuesOf = (text: {readonly value: string}) => (list: CueList): readonly number[] => cuesFor(text).places(list)

/** Whether a text has a word that begins like one of a list; what a rule asks before it searches with a long pattern. */
export const says = (text: {readonly value: string}, list: CueList): boolean => cuesFor(text).has(list)

/**
 * All matches of a sticky pattern that begins with a word of a list: it is tried there and nowhere else, which spares a long
 * pattern all other places of the text.
 */
export function* matchesAt(text: string, places: readonly number[], pattern: RegExp): Generator<RegExpExecArray> {
  let free = 0
  for (const place of places) {
    if (place < free) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (match === null) continue
    free = place + Math.max(1, match[0].length)
    yield match
  }
}
