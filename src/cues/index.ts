// Which cue words a text has, by their first eight letters: one look at each word spares a text without them every long pattern.
import {noted} from '../noted.js'
import {most} from './heads.js'
import {cueTable, setOf, setOfHead, type CueList} from './table.js'

export {cueList, type CueList} from './table.js'

const wordAt = /\p{L}+/uy

/** Punctuation, and both halves of an emoji: the second half of a letter is read with its first. */
const isMark = (code: number): boolean => (code >= 0x2000 && code < 0x2070) || (code >= 0xd83c && code < 0xd83f) || (code >= 0xdc00 && code < 0xe000)

/** The cue words of one text. All lists are looked up at once, at the first question, so a question costs next to nothing. */
export class Cues {
  private table: ReturnType<typeof cueTable> | undefined
  /** Where each word stands that is in any list, and where its lists begin in the table. */
  private readonly starts: number[] = []
  private readonly sets: number[] = []
  private present = new Uint8Array(0)

  constructor(private readonly text: string) {}

  has({number}: CueList): boolean {
    if (this.table !== cueTable()) this.look()
    return this.present[number] === 1
  }

  places(list: CueList): readonly number[] {
    if (!this.has(list)) return nowhere
    return this.starts.filter((_, index) => this.isIn(list.number, this.sets[index]!))
  }

  private isIn(number: number, set: number): boolean {
    const {sets} = this.table!
    let at = set
    while (sets[at]! >= 0 && sets[at] !== number) at++
    return sets[at] === number
  }

  private look(): void {
    this.table = cueTable()
    this.starts.length = this.sets.length = 0
    this.present = new Uint8Array(this.table.count)
    this.read()
  }

  /** Looks each word up, and keeps where it starts. */
  private read(): void {
    const {text} = this
    let start = -1
    let front = 0
    let back = 0
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0
      const letter = code < 0x80 ? (code | 32) - 96 : 0
      if (letter > 0 && letter <= 26) {
        if (start < 0) {
          start = at
          front = back = 0
        }
        if (at - start < most / 2) front = front * 32 + letter
        else if (at - start < most) back = back * 32 + letter
      } else if (code > 0x7f && !isMark(code)) {
        // Letters beyond ASCII are rare, and left to the pattern that knows them all.
        const from = start < 0 ? at : start
        wordAt.lastIndex = from
        const word = wordAt.exec(text)?.[0]
        if (word !== undefined) {
          this.take(setOfHead(this.table!, word.toLowerCase().slice(0, most)), from)
          at = from + word.length - 1
        }
        start = -1
      } else if (start >= 0) {
        this.take(setOf(this.table!, front, back), start)
        start = -1
      }
    }
  }

  private take(set: number, start: number): void {
    if (set < 0) return
    const {sets} = this.table!
    this.starts.push(start)
    this.sets.push(set)
    for (let at = set; sets[at]! >= 0; at++) this.present[sets[at]!] = 1
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
