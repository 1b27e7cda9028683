// One reading of one text: what recognisers look at and where they put what they claim. First claim on a place wins.
import {Cues, cuesFor, matchesAt, type CueList} from '../cues/index.js'
import {readingCopy, type ReadingCopy} from './copy.js'
import {kinds} from './kinds.js'
import {matchesIn} from '../matching/matches.js'
import {signsIn, wordsSign, type AnySign, type Sign, type Signs} from '../matching/signs.js'
import {Digits} from './digits.js'
import {Words} from '../matching/words.js'
import {hasBetween} from '../tokens/at.js'
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
  /** The same in small letters, unit for unit. */
  readonly lower: string
  /** The text as written; claims are places in it. */
  readonly original: string
  readonly company: Company
  /** Who wrote it: a customer's "me" is a customer. */
  readonly speaker: Speaker
  /** Cheap tests that spare a recogniser its work; the digits of a handle and of what was claimed before the first question count for nothing. */
  readonly has: {readonly digit: boolean; readonly longNumber: boolean; readonly at: boolean}
  /** Where its digits stand. */
  readonly digits: Digits
  /** Whether a sentence of the copy has it. */
  shows(sign: AnySign): boolean
  /** All matches of one. */
  all(sign: Sign): readonly RegExpExecArray[]
  /** Whether the text has a word that begins like one of a module's list (first eight letters). */
  says(cues: CueList): boolean
  /** Where such words start. */
  places(cues: CueList): readonly number[]
  /** Whether one of them starts in a stretch of the copy. */
  near(cues: CueList, start: number, end: number): boolean
  /** The matches in small letters of a sticky pattern that begins with such a word; it is made when a value may stand behind one. */
  from(cues: CueList, leads: Leads, pattern: () => RegExp): Iterable<RegExpExecArray>
  readonly claims: readonly Claim[]
  /** Nobody has claimed any of this place yet. Offsets in the copy. */
  free(start: number, end: number): boolean
  /** What is claimed from a place of the copy on. */
  kindAt(start: number): Kind | undefined
  /** What is claimed up to a place of the copy. */
  kindBefore(end: number): Kind | undefined
  claim(kind: Kind, start: number, end: number, said?: Said): void
  /** Not personal data, whatever it looks like. */
  reserve(start: number, end: number): void
}

/** A recogniser reads the scan and claims places in it. */
export type Recogniser = (scan: Scan) => void

const none: readonly RegExpExecArray[] = []
const nowhere: readonly number[] = []
const at = wordsSign('@| at |(at|[at|{at|<at|( at|[ at|{ at|< at')
/** Answered when first asked, for a text that most recognisers have nothing to do with. */
class Glance {
  private hasDigit: boolean | undefined
  private hasLongNumber: boolean | undefined
  private hasAt: boolean | undefined

  constructor(private readonly scan: TextScan) {}

  get digit(): boolean {
    return (this.hasDigit ??= this.scan.digits.hasOpen(this.scan.taken))
  }

  get longNumber(): boolean {
    return (this.hasLongNumber ??= this.scan.digits.hasLongNumber(this.scan.taken))
  }

  get at(): boolean {
    return (this.hasAt ??= this.scan.shows(at))
  }
}

/** What is shown to say how one is written. */
const sample =
  /\b(?:e\.?g\b\.?|for (?:example|instance)|an example|such as|dummy|sandbox|made[- ]up|test (?:card|with|using)|(?:for|in|when) test(?:s|ing)\b|should (?:read|look|be) like(?= ["'(]?$)|format (?:is|like)|has the form\b|, like(?= ["'(]?$)|like (?:this|so)\b|\b(?:an?|each|every) [\w ]{2,30} looks like|\w+s look like)(?:(?!\b(?:your|his|her|their|we|you|i|he|she)\b)[^.!?\n]){0,80}$/i

const samplingWords = 'e.g|example|instance|such as|dummy|sandbox|made|test|tests|testing|form|like'
const sampling = wordsSign(samplingWords)
/** Of which one stands before what is shown; `eg` is written too. */
const samples = new Words(`${samplingWords}|eg`)

/** How somebody is reached or paid; a cheat's own, all are to know. */
const reachable: ReadonlySet<Kind> = new Set(['phone', 'email', 'bank-account'])
const isCheat = (sentence: string): boolean => /\b(?:scam\w*|fake|phishing|spoof\w*|fraudsters?)\b/i.test(sentence) && !/\b(?:your|his|her|their|you gave|on file)\b/i.test(sentence)

/** "Who knew, Ada \ud83d\ude48 It was": a picture ends a name. */
const pictured = / [\u2600-\u27bf\ud83c-\ud83e]/

class TextScan implements Scan {
  readonly text: string
  readonly original: string
  readonly has = new Glance(this)
  readonly claims: Claim[] = []
  private readonly cues: Cues
  private readonly copy: ReadingCopy
  private readonly signs: Signs
  readonly digits: Digits
  taken: Uint8Array | undefined

  constructor(written: {readonly value: string}, readonly company: Company, readonly speaker: Speaker) {
    this.original = written.value
    this.copy = readingCopy(written.value)
    this.text = this.copy.text
    this.signs = signsIn(this.text)
    this.digits = new Digits(this.text)
    this.cues = this.text === written.value ? cuesFor(written) : new Cues(this.text)
  }

  get lower(): string {
    return this.signs.lower
  }

  shows(sign: AnySign): boolean {
    return this.signs.has(sign)
  }

  all(sign: Sign): readonly RegExpExecArray[] {
    return this.signs.all(sign)
  }

  says(cues: CueList): boolean {
    return this.cues.has(cues)
  }

  places(cues: CueList): readonly number[] {
    return this.cues.places(cues)
  }

  near(cues: CueList, start: number, end: number): boolean {
    return hasBetween(this.places(cues), start, end)
  }

  from(cues: CueList, leads: Leads, pattern: () => RegExp): Iterable<RegExpExecArray> {
    const {text} = this
    const places = this.says(cues) ? this.places(cues).filter((place) => leads(text, place)) : nowhere
    return places.length === 0 ? none : matchesAt(this.lower, places, pattern())
  }

  free(start: number, end: number): boolean {
    return this.taken === undefined || !this.taken.subarray(start, end).includes(1)
  }

  kindAt(start: number): Kind | undefined {
    const from = this.copy.from(start)
    return this.claims.find((claim) => claim.start === from)?.kind
  }

  kindBefore(end: number): Kind | undefined {
    const to = end > 0 ? this.copy.to(end - 1) : 0
    return this.claims.find((claim) => claim.end === to)?.kind
  }

  claim(kind: Kind, start: number, end: number, said: Said = {}): void {
    this.reserve(start, end)
    if (/^["')]? (?:is|are) (?:ours|our own|our \w+'s|(?:shown |printed )?on (?:our|all|every|each)|the (?:number|address|line) (?:of|for) (?:the|all|any))\b/.test(this.text.slice(end, end + 34))) return
    if (reachable.has(kind) && isCheat(before(this.text, start) + after(this.text, end))) return
    if (this.shows(sampling) && this.isSample(start)) return
    const from = this.copy.from(start)
    const to = this.copy.to(end - 1)
    if ((kind === 'full-name' || kind === 'email') && to - from > end - start && pictured.test(this.original.slice(from, to))) return
    this.claims.push({
      kind,
      start: from,
      end: to,
      label: said.label ?? kinds[kind],
      ...(said.instead === undefined ? {} : {instead: said.instead}),
      ...(said.low ? {confidence: 'low' as const} : {})
    })
  }

  private isSample(start: number): boolean {
    const from = Math.max(0, start - 100)
    return samples.search(this.lower.slice(from, start)) >= 0 && sample.test(this.text.slice(from, start))
  }

  reserve(start: number, end: number): void {
    this.taken ??= new Uint8Array(this.text.length)
    this.taken.fill(1, start, end)
  }
}

export const openScan = (written: {readonly value: string}, company: Company, speaker: Speaker = 'company'): Scan => new TextScan(written, company, speaker)

const boundary = /(?<!\b(?:[Nn]o(?=\. [A-Z]{1,4} ?(?:\d|$))|(?:Mr|Mrs|Ms|Dr|[A-Z])(?=\. [A-Z][a-z])))[.!?]["')\]]*\s+(?=[A-Z"'(@#*])|\n\s*\n?/g

/** What stands before a place in its own sentence, at most `most` characters of it. */
export const before = (text: string, start: number, most = 90): string => {
  const window = text.slice(Math.max(0, start - most), start)
  let cut = 0
  for (const match of matchesIn(window, boundary)) if (match.index + match[0].length < window.length) cut = match.index + match[0].length
  return window.slice(cut)
}

/** What stands after a place in its own sentence, at most `most` characters of it. */
export const after = (text: string, end: number, most = 60): string => {
  const window = text.slice(end, end + most)
  const cut = window.search(boundary)
  return cut < 0 ? window : window.slice(0, cut)
}
