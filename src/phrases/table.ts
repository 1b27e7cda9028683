// Phrases into the compiled table: plain strings and numbers that need no bringing to life.
import {classNames} from './classes.js'
import {cheapest, coversOf, Programs, SetTable, spanOf, widest} from './encode.js'
import type {Node} from './nodes.js'
import {packLists, packNumbers, packPlaces} from './numbers.js'
import {PhraseError} from './parse.js'
import type {CompiledPhrases, Group} from './types.js'

/** Numbers kept for each phrase, in order. */
export const field = {codeHigh: 0, codeLow: 1, length: 2, least: 3, most: 4, flags: 5} as const
export const phraseSize = 6
/** Flags of a phrase and of a group: in which text it is looked for at once; of a phrase: whether it holds a negation itself. */
export const flag = {reply: 1, customer: 2, negative: 4} as const

/** Only words as rare as this are worth asking for before a phrase is tried, unless all of its words are common. */
const rare = 60

const negators = new Set(['not', 'no', 'never', 'none', 'nothing', 'nobody', 'without', 'neither', 'nor'])
const holdsNegator = (node: Node): boolean => {
  switch (node.type) {
    case 'one': return node.words.some((word) => negators.has(word))
    case 'sequence':
    case 'choice': return node.parts.some(holdsNegator)
    case 'optional': return holdsNegator(node.part)
    default: return false
  }
}

/** Checks what only the whole tree shows: that there is a word to find it by, and that it is not too wide. */
export const checkTree = (node: Node): void => {
  const {most} = spanOf(node)
  if (most > widest) throw new PhraseError(`the phrase can span ${most} words; ${widest} is the most: shorten a gap`, 0)
  if (coversOf(node, new SetTable()).length === 0) {
    throw new PhraseError('nothing in this phrase must be there: at least one word, class or list may not be optional', 0)
  }
}

interface Phrase {
  place: number
  length: number
  least: number
  most: number
  flags: number
  anchors: readonly number[]
  owners: number[]
}

/** The phrases without the rules. */
export type Table = Omit<CompiledPhrases, 'rules' | 'bodies' | 'manuals'>

/** Collects phrases in groups and writes the table. A phrase that several rules have is kept once. */
export class TableWriter {
  private readonly sets = new SetTable()
  private readonly programs = new Programs(this.sets)
  private readonly phrases: Phrase[] = []
  private readonly numbers = new Map<string, number>()
  private readonly groups: number[][] = []
  private readonly sides: number[] = []
  private readonly marked = new Set<number>()

  /** A list of phrases that belong together; `side` says in which text they are looked for at once, 0 only when asked for. */
  group(nodes: readonly Node[], side: number): Group {
    const group = this.groups.push([...new Set(nodes.map((node) => this.phrase(node)))]) - 1
    this.sides.push(side)
    for (const number of this.groups[group]!) {
      const phrase = this.phrases[number]!
      phrase.flags |= side
      phrase.owners.push(group)
    }
    return group
  }

  /** The number of a phrase. */
  private phrase(node: Node): number {
    const covers = coversOf(node, this.sets)
    const anchor = cheapest(covers)
    if (!anchor) throw new PhraseError('nothing in this phrase must be there', 0)
    const second = cheapest(covers.filter((cover) => cover !== anchor && (cover.cost <= rare || anchor.cost > rare)))
    for (const set of [...anchor.sets, ...(second?.sets ?? [])]) this.marked.add(set)
    const code = [anchor.sets.length, ...anchor.sets, second?.sets.length ?? 0, ...(second?.sets ?? []), ...this.programs.encode(node)]
    const key = code.join(' ')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const place = this.programs.numbers.length
    this.programs.numbers.push(...code)
    const flags = holdsNegator(node) ? flag.negative : 0
    const number = this.phrases.push({place, length: code.length, least: anchor.least, most: anchor.most, flags, anchors: anchor.sets, owners: []}) - 1
    this.numbers.set(key, number)
    return number
  }

  /** The table, without its rules. */
  write(): Table {
    const byWord = new Map<string, number[]>()
    const byPrefix = new Map<string, number[]>()
    const byExact = new Map<string, number[]>()
    const byClass: number[][] = classNames.map(() => [])
    const add = (map: Map<string, number[]>, key: string, set: number): void => {
      const sets = map.get(key)
      if (sets) sets.push(set)
      else map.set(key, [set])
    }
    this.sets.sets.forEach((one, set) => {
      for (const word of one.words) add(byWord, word, set)
      for (const prefix of one.prefixes) add(byPrefix, prefix, set)
      for (const exact of one.exact) add(byExact, exact, set)
      for (const name of one.classes) byClass[classNames.indexOf(name)]!.push(set)
    })
    const anchors: number[][] = this.sets.sets.map(() => [])
    this.phrases.forEach((phrase, number) => {
      if ((phrase.flags & (flag.reply | flag.customer)) !== 0) for (const set of phrase.anchors) anchors[set]!.push(number)
    })
    const words = [...byWord.keys()].toSorted((a, b) => (a < b ? -1 : 1))
    const wordSets = packLists(words.map((word) => byWord.get(word)!))
    const anchored = packLists(anchors)
    const owners = packLists(this.phrases.map((phrase) => phrase.owners))
    const groups = packLists(this.groups)
    return {
      words: words.join('\n'),
      wordStarts: packPlaces(startsOf(words)),
      wordSets: wordSets.packed,
      wordSetsAt: wordSets.at,
      prefixes: [...byPrefix].map(([prefix, sets]) => ({prefix, sets})),
      exact: Object.fromEntries(byExact),
      classSets: byClass,
      marks: this.sets.sets.map((_, set) => (this.marked.has(set) ? '1' : '0')).join(''),
      anchors: anchored.packed,
      anchorsAt: anchored.at,
      code: packNumbers(this.programs.numbers),
      phrases: packNumbers(this.phrases.flatMap(({place, length, least, most, flags}) => [Math.floor(place / 0x8000), place % 0x8000, length, least, most, flags])),
      owners: owners.packed,
      ownersAt: owners.at,
      groups: groups.packed,
      groupsAt: groups.at,
      sides: packNumbers(this.sides),
    }
  }
}

/** Where each word starts when they stand one a line; the last place is where another would. */
const startsOf = (words: readonly string[]): number[] => {
  const starts = [0]
  for (const word of words) starts.push(starts.at(-1)! + word.length + 1)
  return starts
}
