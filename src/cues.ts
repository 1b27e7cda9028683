// Which cue words a text has, by their first eight letters: one look at each word spares a text without them every long pattern.

import {noted} from './noted.js'

const most = 8

const wordAt = /\p{L}+/uy

/** Every list of heads that was asked for has a number; each head knows the lists that it is in. */
const numbers = new Map<readonly string[], number>()
const listsWith = new Map<string, number[]>()

const numberOf = (list: readonly string[]): number => {
  const known = numbers.get(list)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(list, number)
  for (const head of list) {
    const lists = listsWith.get(head)
    if (lists) lists.push(number)
    else listsWith.set(head, [number])
  }
  return number
}

/**
 * What is known of heads that were met, so that no string is made of them again: at a place that the letters give, four of them in
 * a number, how many lists there were then, and the lists that the head is in. Another head may take the place.
 */
const places = 4_096
const met = new Int32Array(places * 3)
const listsMet: (readonly number[])[] = []
listsMet.length = places
const nowhere: readonly number[] = []

const listsOf = (text: string, start: number, end: number, front: number, back: number): readonly number[] => {
  const sum = Math.imul(front ^ (back >>> 5), 0x9e3779b1) ^ Math.imul(back, 0x85ebca6b)
  const place = (sum ^ (sum >>> 15)) & (places - 1)
  if (met[place * 3] === front && met[place * 3 + 1] === back && met[place * 3 + 2] === numbers.size) return listsMet[place]!
  met[place * 3] = front
  met[place * 3 + 1] = back
  met[place * 3 + 2] = numbers.size
  return (listsMet[place] = listsWith.get(text.slice(start, Math.min(end, start + most)).toLowerCase()) ?? nowhere)
}

/** Punctuation, and both halves of an emoji: the second half of a letter is read with its first. */
const isMark = (code: number): boolean => (code >= 0x2000 && code < 0x2070) || (code >= 0xd83c && code < 0xd83f) || (code >= 0xdc00 && code < 0xe000)

/** Gives the lists of each word of a text, and where it starts. */
const eachCue = (text: string, cues: Cues): void => {
  let start = -1
  let front = 0
  let back = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
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
      wordAt.lastIndex = start < 0 ? at : start
      const word = wordAt.exec(text)?.[0]
      if (word !== undefined) {
        const from = start < 0 ? at : start
        cues.take(listsWith.get(word.toLowerCase().slice(0, most)) ?? nowhere, from)
        at = from + word.length - 1
      }
      start = -1
    } else if (start >= 0) {
      cues.take(listsOf(text, start, at, front, back), start)
      start = -1
    }
  }
}

/**
 * The cue words of one text. All lists are looked up at once, at the first question, so a question costs next to nothing; a list is
 * one of the few that modules keep, never made for one text.
 */
export class Cues {
  private looked = 0
  /** Where each word stands that is in any list, and the lists that it is in. */
  private starts: number[] = []
  private lists: (readonly number[])[] = []
  private present = new Uint8Array(0)

  constructor(private readonly text: string) {}

  has(list: readonly string[]): boolean {
    const number = numberOf(list)
    if (this.looked < numbers.size) this.look()
    return this.present[number] === 1
  }

  places(list: readonly string[]): readonly number[] {
    if (!this.has(list)) return nowhere
    const number = numberOf(list)
    return this.starts.filter((_, index) => this.lists[index]!.includes(number))
  }

  private look(): void {
    this.looked = numbers.size
    this.starts = []
    this.lists = []
    this.present = new Uint8Array(numbers.size)
    eachCue(this.text, this)
  }

  /** Of one word. */
  take(lists: readonly number[], start: number): void {
    if (lists.length === 0) return
    this.starts.push(start)
    this.lists.push(lists)
    for (const list of lists) this.present[list] = 1
  }
}

/** The same of a text that several ask about. */
export const cuesFor = noted((text: {readonly value: string}) => new Cues(text.value))

/** Where in a text words stand that begin like one of a list. */
export const cuesOf = (text: {readonly value: string}) => (list: readonly string[]): readonly number[] => cuesFor(text).places(list)

/** Whether a text has a word that begins like one of a list (`cueHeads`); what a rule asks before it searches with a long pattern. */
export const says = (text: {readonly value: string}, list: readonly string[]): boolean => cuesFor(text).has(list)

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

/** Splits a pattern at the bars that stand outside every group. */
const branches = (pattern: string): string[] => {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      found.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return [...found, pattern.slice(from)]
}

/** The length of the group that a pattern opens with, its closing bracket included. */
const groupLength = (pattern: string): number => {
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++
    else if (pattern[at] === ')' && --depth === 0) return at + 1
  }
  return pattern.length
}

const isLetter = (character: string): boolean => (character >= 'a' && character <= 'z') || (character > '\x7f' && /\p{L}/u.test(character))

/** How many letters a text begins with. */
const lettersOf = (text: string): number => {
  let count = 0
  while (count < text.length && isLetter(text[count]!)) count++
  return count
}

/** What one branch can begin with; `read` is what has been read of it. */
const beginnings = (branch: string, read = ''): string[] => {
  const letters = lettersOf(branch)
  if (read.length + letters > most) return [(read + branch).slice(0, most)]
  const next = branch[letters]
  // A letter that a question mark follows may be missing.
  const sure = next === '?' ? letters - 1 : letters
  const head = read + branch.slice(0, sure)
  if (head.length >= most || next === undefined) return head.length >= most ? [head.slice(0, most)] : ended(head)
  const rest = branch.slice(sure)
  if (next === '?') return [...beginnings(rest.slice(2), head), ...beginnings(rest.slice(2), head + rest[0])]
  if (next === '[') {
    const close = rest.indexOf(']')
    return rest[1] === '^' ? ended(head) : Array.from(rest.slice(1, close)).flatMap((one) => (isLetter(one) ? beginnings(rest.slice(close + 1).replace(/^[+*]/, ''), head + one) : ended(head)))
  }
  if (next === '(') {
    const length = groupLength(rest)
    const after = rest.slice(length).replace(/^[?*]/, '')
    const inner = rest.startsWith('(?:') ? rest.slice(3, length - 1) : undefined
    const within = inner === undefined ? [] : branches(inner).flatMap((one) => beginnings(one + after, head))
    return inner === undefined || rest[length] === '?' || rest[length] === '*' ? [...within, ...beginnings(after, head)] : within
  }
  // A hyphen or a space that may be missing.
  if ((next === ' ' || next === '-') && rest[1] === '?') return [...ended(head), ...beginnings(rest.slice(2), head)]
  return ended(head)
}
const ended = (head: string): string[] => (head === '' ? [] : [head])

/**
 * The heads of the words that a pattern of alternatives, `a|b(?:c|d)|(?:e )?f`, can begin with.
 * It understands groups, question marks and plain classes; `\\w` only behind the eighth letter.
 */
export const cueHeads = (pattern: string): readonly string[] => {
  const lower = pattern.toLowerCase()
  const heads = new Set<string>()
  for (const branch of lower.includes('(') ? branches(lower) : lower.split('|')) {
    // Nearly every one is a word, or a word whose last letter may be missing.
    if (!plain.test(branch)) for (const head of beginnings(branch)) heads.add(head)
    else if (branch.endsWith('?')) heads.add(branch.slice(0, Math.min(branch.length - 2, most))).add(branch.slice(0, Math.min(branch.length - 1, most)))
    else heads.add(branch.slice(0, most))
  }
  return [...heads]
}
const plain = /^[a-z]{2,}\??$/
