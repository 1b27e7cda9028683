// Phrases into the compiled table.
import {Blocks} from '../blocks.js'
import {classNames} from './classes.js'
import {cheapest, coversOf, hasCover, Programs, SetTable, spanOf, type Cover} from './encode.js'
import {frequency} from './frequency.js'
import type {Node} from './nodes.js'
import {bytesFor, packLists, packNumbers, packPlaces, startsOf, wide} from './numbers.js'
import {PhraseError} from './parse.js'
import {flag, packShape, widest, type Table} from './table.js'
import type {Group} from './types.js'
import {inOrder, packVocabulary} from './vocabulary.js'

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
  if (!hasCover(node)) {
    throw new PhraseError('nothing in this phrase must be there: at least one word, class or list may not be optional', 0)
  }
}

interface Phrase {
  node: Node
  flags: number
  owners: number[]
}

/** Whether it is looked for at once in some text. */
const isLookedFor = ({flags}: Phrase): boolean => (flags & (flag.reply | flag.customer)) !== 0

/** What a phrase is found by, and what else must be in the sentence before it is tried. */
interface Finding {
  anchor: Cover
  seconds: readonly number[]
}

const findingOf = (node: Node, sets: SetTable): Finding => {
  const covers = coversOf(node, sets)
  const anchor = cheapest(covers)
  if (!anchor) throw new PhraseError('nothing in this phrase must be there', 0)
  const second = cheapest(covers.filter((cover) => cover !== anchor))
  return {anchor, seconds: second?.sets ?? []}
}

/** The words, prefixes ... of all sets, each with the sets that it is in. */
const membersOf = (sets: SetTable) => {
  const words = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const exact = new Map<string, number[]>()
  const classes: number[][] = classNames.map(() => [])
  const add = (map: Map<string, number[]>, key: string, set: number): void => {
    const known = map.get(key)
    if (known) known.push(set)
    else map.set(key, [set])
  }
  sets.sets.forEach((one, set) => {
    for (const word of one.words) add(words, word, set)
    for (const prefix of one.prefixes) add(prefixes, prefix, set)
    for (const each of one.exact) add(exact, each, set)
    for (const name of one.classes) classes[classNames.indexOf(name)]!.push(set)
  })
  return {words, prefixes, exact, classes}
}

/** Each list once, and for each of all which it is. */
const distinct = (lists: readonly (readonly number[])[]): {lists: (readonly number[])[]; which: number[]} => {
  const known = new Map<string, {number: number; list: readonly number[]}>()
  const which = lists.map((list) => {
    const key = list.join()
    const one = known.get(key) ?? {number: known.size, list}
    known.set(key, one)
    return one.number
  })
  return {lists: [...known.values()].map(({list}) => list), which}
}

/** A list of ascending numbers after how many bytes it takes: by how much every number is more than the one before. */
const packSets = (sets: readonly number[]): number[] => {
  const steps = [...packNumbers(sets)].flatMap((set, index) => bytesFor(set - (sets[index - 1] ?? 0)))
  return [...bytesFor(steps.length), ...steps]
}

/** The sets of each word one behind the other, those of the commonest words first, each once; and where those of each word begin. */
const byHeat = (words: readonly {heat: number; list: readonly number[]}[]): {places: number[]; bytes: number[]} => {
  const known = new Map<string, number>()
  const places: number[] = []
  const bytes: number[] = []
  for (const [index, {list}] of [...words.entries()].toSorted(([, a], [, b]) => b.heat - a.heat)) {
    const key = list.join()
    const place = known.get(key) ?? bytes.length
    if (place === bytes.length) bytes.push(...packSets(list))
    known.set(key, place)
    places[index] = place
  }
  return {places, bytes}
}

/** Collects phrases in groups and writes the table. A phrase that several rules have is kept once. */
export class TableWriter {
  private readonly sets = new SetTable()
  private readonly drafts = new Programs(this.sets)
  private readonly phrases: Phrase[] = []
  private readonly numbers = new Map<string, number>()
  private readonly groups: number[][] = []
  private readonly sides: number[] = []

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
    const key = this.drafts.phrase(node).join(' ')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.phrases.push({node, flags: holdsNegator(node) ? flag.negative : 0, owners: []}) - 1
    this.numbers.set(key, number)
    return number
  }

  /** Gives the phrases that common words find the first numbers: of a table in a file a short text needs little more than those. */
  private settleHeat(): void {
    const heat = this.phrases.map(({node}) => cheapest(coversOf(node, this.sets))?.cost ?? 0)
    const order = [...heat.keys()].toSorted((a, b) => heat[b]! - heat[a]!)
    const places: number[] = []
    for (const [place, number] of order.entries()) places[number] = place
    this.phrases.splice(0, Infinity, ...order.map((number) => this.phrases[number]!))
    for (const [index, group] of this.groups.entries()) this.groups[index] = group.map((number) => places[number]!)
  }

  /**
   * Gives the sets that phrases are found by the first numbers, those of groups that are only asked for the last of these, and
   * the sets that rule phrases out the next.
   */
  private settle(): {anchoring: number; askedFrom: number; askedTo: number; marked: number} {
    const anchoring = new Set<number>()
    const asking = new Set<number>()
    const marked = new Set<number>()
    for (const phrase of this.phrases) {
      const {anchor, seconds} = findingOf(phrase.node, this.sets)
      for (const set of anchor.sets) {
        if (isLookedFor(phrase)) anchoring.add(set)
        if (this.isAsked(phrase)) asking.add(set)
      }
      for (const set of seconds) marked.add(set)
    }
    this.sets.renumber((set) => (anchoring.has(set) ? (asking.has(set) ? 1 : 0) : asking.has(set) ? 2 : marked.has(set) ? 3 : 4))
    const askedTo = new Set([...anchoring, ...asking]).size
    return {anchoring: anchoring.size, askedFrom: askedTo - asking.size, askedTo, marked: new Set([...anchoring, ...asking, ...marked]).size}
  }

  /** Whether it is in a group that is only asked for. */
  private isAsked({owners}: Phrase): boolean {
    return owners.some((group) => this.sides[group] === 0)
  }

  /** The table, without its rules. */
  write(): Table {
    this.settleHeat()
    const {anchoring, askedFrom, askedTo, marked} = this.settle()
    const programs = new Programs(this.sets)
    const anchors: number[][] = Array.from({length: anchoring}, () => [])
    const asked: number[][] = Array.from({length: askedTo - askedFrom}, () => [])
    const codes: number[][] = []
    const shapes = this.phrases.map((phrase, number) => {
      const {node, flags} = phrase
      const {anchor, seconds} = findingOf(node, this.sets)
      for (const set of anchor.sets) {
        if (isLookedFor(phrase)) anchors[set]!.push(number)
        if (this.isAsked(phrase)) asked[set - askedFrom]!.push(number)
      }
      codes.push([...bytesFor(seconds.length), ...seconds.flatMap(wide), ...programs.phrase(node)])
      return packShape({flags, least: anchor.least, most: anchor.most})
    })
    const members = membersOf(this.sets)
    const words = inOrder(members.words.keys())
    const {places, bytes} = byHeat(words.map((word) => ({heat: frequency(word), list: members.words.get(word)!})))
    const owners = distinct(this.phrases.map((phrase) => phrase.owners))
    return {
      ...packVocabulary(words),
      wordSets: Blocks.of(bytes),
      wordSetsAt: packPlaces(places),
      prefixes: [...members.prefixes].map(([prefix, sets]) => ({prefix, sets})),
      exact: Object.fromEntries(members.exact),
      classSets: members.classes,
      marked,
      anchors: packLists(anchors),
      askedFrom,
      asked: packLists(asked),
      code: Blocks.of([programs.bytes, ...codes].flat()),
      codeAt: packPlaces(startsOf(codes, programs.bytes.length)),
      shapes: packNumbers(shapes),
      owned: packNumbers(owners.which),
      owners: packLists(owners.lists),
      sides: packNumbers(this.sides),
    }
  }
}
