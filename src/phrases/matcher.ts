// One matcher for all phrases of a table: each sentence is read once, each word leads to the few phrases of which it is the rarest
// word, and only those are tried.
import type {Side, Text} from '../rule.js'
import type {Idiom} from './idiom.js'
import {Lexicon, type Entry} from './lexicon.js'
import {Machine, type Reading} from './machine.js'
import {afterNumber, Lists, readNumber, zero} from './numbers.js'
import {noted} from '../memo/noted.js'
import {candidateSize, phraseAt, Records, restAt, secondsAt} from './records.js'
import {KnownSentences, matchSize, type Known} from './sentences.js'
import {flag, leastOf, mostOf, type Table} from './table.js'
import type {Group, Layout} from './types.js'
import {skippedBefore, wordsIn} from './words.js'

/** A place in the reading stream: words from `first` to before `last`. */
export interface Match {
  first: number
  last: number
  phrase: number
}

const noMatches: readonly Match[] = []
const noCandidates: readonly number[] = []

/** What each matcher made of the sentences of a text, by their numbers. */
const readingsOf = noted<Text, Map<Matcher, Map<number, Reading>>>(() => new Map())

export class Matcher {
  private readonly lexicon: Lexicon
  private readonly machine: Machine
  /** The number of the last sentence in which a set was seen. Sentences are counted on through all texts. */
  private readonly seen: Uint32Array
  private sentences = 0
  /** The sentence whose words are marked as seen, and in which phrases are tried. */
  private marked: Reading | undefined
  private readonly known = new KnownSentences()

  private readonly code: Uint8Array
  private readonly layout: Layout
  private readonly records: Records
  private readonly anchors: Lists
  private readonly asked: Lists
  private readonly finders: Lists
  /** The number of the last search in which a set that phrases are asked for by was sought, and what was searched. */
  private readonly sought: Uint32Array
  private seeks = 0
  private soughtGroup = -1

  constructor(table: Table) {
    const {text, layout} = table
    this.code = text
    this.layout = layout
    this.records = new Records(table)
    this.anchors = new Lists(text, layout.lists.anchors)
    this.asked = new Lists(text, layout.lists.asked)
    this.finders = new Lists(text, layout.lists.finders)
    this.sought = new Uint32Array(this.asked.count)
    this.lexicon = new Lexicon(table, this.anchors.count, layout.askedFrom + this.asked.count)
    this.machine = new Machine(text, this.lexicon)
    this.seen = new Uint32Array(layout.marked)
  }

  /** Instructions run so far. */
  get steps(): number {
    return this.machine.steps
  }

  /**
   * All matches in a text of the phrases that are looked for on that side, by group. Those of one group may overlap.
   */
  matches(text: Text, side: Side, idiom: Idiom): ReadonlyMap<Group, Match[]> {
    const found = new Map<Group, Match[]>()
    this.known.each(text, idiom, (sentence) => this.read(text, sentence, idiom), (known, sentence, from) => {
      const matches = (known.found[side] ??= this.matchesIn(this.read(text, sentence, idiom), side))
      for (let at = 0; at < matches.length; at += matchSize) this.share({first: from + matches[at + 1]!, last: from + matches[at + 2]!, phrase: matches[at]!}, flag[side], found)
    })
    return found
  }

  /** The matches in one sentence, as numbers. */
  private matchesIn(reading: Reading, side: Side): readonly number[] {
    const {entries} = reading
    const found: number[] = []
    this.mark(reading)
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!
      const candidates = (entry.found[side] ??= this.candidatesOf(entry, flag[side]))
      for (let at = 0; at < candidates.length; at += candidateSize + candidates[at + secondsAt]!) this.tryAt(candidates, at, index, reading, found)
    }
    return found
  }

  /** The phrases that a word finds and that are looked for at once on a side: see records.ts. */
  private candidatesOf({packed, from, anchorsTo}: Entry, wanted: number): readonly number[] {
    if (from === anchorsTo) return noCandidates
    const found: number[] = []
    for (let each = from; each < anchorsTo; each++) this.records.addCandidates(this.anchors.read(packed[each]!), wanted, found)
    return found
  }

  /** In which text a group is looked for at once. */
  private sideOf(group: Group): number {
    return this.code[this.layout.sides + group]! - zero
  }

  /** Gives a match to all groups that hold its phrase and are looked for on that side. */
  private share(match: Match, wanted: number, found: Map<Group, Match[]>): void {
    for (const group of this.records.groupsOf(match.phrase)) {
      if ((this.sideOf(group) & wanted) === 0) continue
      const known = found.get(group)
      if (known) known.push(match)
      else found.set(group, [match])
    }
  }

  /** All matches of one group, for groups that are only asked for now and then. */
  matchesOf(text: Text, group: Group, idiom: Idiom): readonly Match[] {
    let found: Match[] | undefined
    this.known.each(text, idiom, (sentence) => this.read(text, sentence, idiom), (known, sentence, from) => {
      let matches = known.byGroup.get(group)
      if (matches === undefined) known.byGroup.set(group, (matches = this.groupIn(group, known, this.read(text, sentence, idiom))))
      for (let at = 0; at < matches.length; at += matchSize) (found ??= []).push({first: from + matches[at + 1]!, last: from + matches[at + 2]!, phrase: matches[at]!})
    })
    return found ?? noMatches
  }

  /** The matches of one group in one sentence, as numbers. */
  private groupIn(group: Group, known: Known, reading: Reading): readonly number[] {
    const wanted = this.sideOf(group)
    if (wanted !== 0) {
      const side = (wanted & flag.reply) === 0 ? 'customer' : 'reply'
      const all = (known.found[side] ??= this.matchesIn(reading, side))
      return all.filter((_, at) => this.records.groupsOf(all[at - (at % matchSize)]!).includes(group))
    }
    const {entries} = reading
    const {askedFrom} = this.layout
    const found: number[] = []
    this.seek(group)
    for (let index = 0; index < entries.length; index++) {
      const {packed, askedFrom: first, askedTo: last} = entries[index]!
      for (let at = first; at < last; at++) {
        const set = packed[at]! - askedFrom
        if (this.sought[set] !== this.seeks) continue
        if (this.marked !== reading) this.mark(reading)
        for (const phrase of this.asked.read(set)) {
          if (!this.records.groupsOf(phrase).includes(group)) continue
          const candidate: number[] = []
          this.records.addCandidate(phrase, candidate)
          this.tryAt(candidate, 0, index, reading, found)
        }
      }
    }
    return found
  }

  /** Marks the sets by which the phrases of a group are found. */
  private seek(group: Group): void {
    if (this.soughtGroup === group) return
    this.soughtGroup = group
    this.seeks += 1
    for (const set of this.finders.read(group)) this.sought[set] = this.seeks
  }

  /** Whether the phrase holds a negation itself. */
  isNegative(phrase: number): boolean {
    return this.records.isNegative(phrase)
  }

  /** Tries a phrase that is found by the word at `index` of the sentence that is marked; adds its matches, as numbers. */
  private tryAt(candidates: readonly number[], at: number, index: number, {words}: Reading, found: number[]): void {
    if (!this.isSeen(candidates, at)) return
    const {code} = this
    const rest = candidates[at + restAt]!
    const reach = readNumber(code, rest)
    const length = afterNumber(code, rest)
    const program = afterNumber(code, length)
    const end = program + readNumber(code, length)
    const last = index - leastOf(reach)
    let most = mostOf(reach)
    if (words.anySkippable) most += skippedBefore(words, index, most)
    const {machine} = this
    for (let first = Math.max(0, index - most); first <= last; first++) {
      if (!machine.mayOpen(first, program)) continue
      const ends = machine.run(first, program, end)
      if (ends !== 0) found.push(candidates[at + phraseAt]!, first, first + machine.longest(ends))
    }
  }

  /** Whether one of the sets that a phrase names was seen in the sentence; one that names none needs none. */
  private isSeen(candidates: readonly number[], at: number): boolean {
    const {seen, sentences} = this
    const count = candidates[at + secondsAt]!
    const from = at + candidateSize
    for (let second = from; second < from + count; second++) if (seen[candidates[second]!] === sentences) return true
    return count === 0
  }

  /** Reads a sentence of a text, once. */
  private read(text: Text, sentence: number, idiom: Idiom): Reading {
    const all = readingsOf(text)
    let own = all.get(this)
    if (own === undefined) all.set(this, (own = new Map()))
    let reading = own.get(sentence)
    if (reading === undefined) {
      const words = wordsIn(text, sentence, idiom)
      own.set(sentence, (reading = {words, entries: this.lexicon.entriesOf(words, text.value, idiom)}))
    }
    return reading
  }

  /** Makes a sentence the one that phrases are tried in: marks the sets of its words as seen, in a sentence of the next number. */
  private mark(reading: Reading): void {
    const {seen} = this
    const {entries} = reading
    const sentence = (this.sentences += 1)
    this.marked = reading
    this.machine.read(reading)
    for (let index = 0; index < entries.length; index++) {
      const {packed, from: first, to: last} = entries[index]!
      for (let at = first; at < last; at++) seen[packed[at]!] = sentence
    }
  }
}
