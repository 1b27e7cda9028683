// One reading of one text: what recognisers look at and where they put what they claim. First claim on a place wins.
import {cuesIn, cuesOf, matchesAt} from '../cues.js'
import {readingCopy} from './copy.js'
import {kinds} from './kinds.js'
import type {Leads} from './between.js'
import type {Claim, Kind} from './kinds.js'

/** The company's own: never private. */
export interface Company {
  readonly names: readonly string[]
  readonly contacts: readonly string[]
  readonly patterns?: Readonly<Record<string, RegExp>>
}

export type Speaker = 'company' | 'customer'

/** What a recogniser may say beside the place. */
export interface Said {
  label?: string
  instead?: string
  low?: boolean
}

export interface Scan {
  /** The reading copy. */
  readonly text: string
  /** The text as written; claims are places in it. */
  readonly original: string
  readonly company: Company
  /** Who wrote it: a customer's "me" is a customer. */
  readonly speaker: Speaker
  /** Cheap tests that spare a recogniser its work; the digits of a handle and of what was claimed before the first question count for nothing. */
  readonly has: {readonly digit: boolean; readonly longNumber: boolean; readonly at: boolean}
  /** Whether the text has a word that begins like one of a module's list (first eight letters). */
  says: (heads: readonly string[]) => boolean
  /** Where such words start. */
  places: (heads: readonly string[]) => readonly number[]
  /** The matches of a sticky pattern that begins with such a word; it is made when a value may stand behind one. */
  from: (heads: readonly string[], leads: Leads, pattern: () => RegExp) => Iterable<RegExpExecArray>
  readonly claims: readonly Claim[]
  /** Nobody has claimed any of this place yet. Offsets in the copy. */
  free: (start: number, end: number) => boolean
  claim: (kind: Kind, start: number, end: number, said?: Said) => void
  /** Not personal data, whatever it looks like. */
  reserve: (start: number, end: number) => void
}

/** A recogniser reads the scan and claims places in it. */
export type Recogniser = (scan: Scan) => void

const none: readonly RegExpExecArray[] = []
const digit = /\d/
// Four digits not far from each other: no number that stands for somebody has fewer.
const longNumber = /\d(?:\D{0,6}\d){3}/
const at = /@|[([{<] ?at ?[)\]}>]|[a-z0-9] at [a-z]/i
// A longer number behind an @ is somebody's: "text me @07700900123".
const handle = /(?<![\w.])@(?:[A-Za-z_]\w*|\d{1,7}(?!\w))/g

export const openScan = (written: {readonly value: string}, company: Company, speaker: Speaker = 'company'): Scan => {
  const {value} = written
  const copy = readingCopy(value)
  const {text} = copy
  const claims: Claim[] = []
  const cued = text === value ? cuesOf(written) : cuesIn(text)
  let taken: Uint8Array | undefined
  let hasDigit: boolean | undefined
  let hasLongNumber: boolean | undefined
  let hasAt: boolean | undefined
  /** The text without handles and without what is taken. */
  const open = (): string => {
    const bare = text.includes('@') ? text.replace(handle, (found) => '@'.repeat(found.length)) : text
    const marks = taken
    return marks === undefined ? bare : bare.replace(/\d/g, (one, index: number) => (marks[index] === 1 ? ' ' : one))
  }
  const take = (start: number, end: number): void => {
    taken ??= new Uint8Array(text.length)
    taken.fill(1, start, end)
  }
  return {
    text,
    original: value,
    company,
    speaker,
    has: {
      get digit() { return (hasDigit ??= digit.test(text) && digit.test(open())) },
      get longNumber() { return (hasLongNumber ??= longNumber.test(text) && longNumber.test(open())) },
      get at() { return (hasAt ??= at.test(text)) }
    },
    says: (heads) => cued(heads).length > 0,
    places: cued,
    from: (heads, leads, pattern) => {
      const places = cued(heads).filter((place) => leads(text, place))
      return places.length === 0 ? none : matchesAt(text, places, pattern())
    },
    claims,
    free: (start, end) => taken === undefined || !taken.subarray(start, end).includes(1),
    claim: (kind, start, end, said = {}) => {
      take(start, end)
      claims.push({
        kind,
        start: copy.from(start),
        end: copy.to(end - 1),
        label: said.label ?? kinds[kind],
        ...(said.instead === undefined ? {} : {instead: said.instead}),
        ...(said.low ? {confidence: 'low' as const} : {})
      })
    },
    reserve: take
  }
}

const boundary = /[.!?]["')\]]*\s+(?=[A-Z"'(@#*])|\n\s*\n?/g

/** What stands before a place in its own sentence, at most `most` characters of it. */
export const before = (text: string, start: number, most = 90): string => {
  const window = text.slice(Math.max(0, start - most), start)
  let cut = 0
  for (const match of window.matchAll(boundary)) if (match.index + match[0].length < window.length) cut = match.index + match[0].length
  return window.slice(cut)
}

/** What stands after a place in its own sentence, at most `most` characters of it. */
export const after = (text: string, end: number, most = 60): string => {
  const window = text.slice(end, end + most)
  const cut = window.search(boundary)
  return cut < 0 ? window : window.slice(0, cut)
}
