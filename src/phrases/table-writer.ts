// Phrases into the compiled table.
import {classNames} from './classes.js'
import {cheapest, coversOf, hasCover, Programs, SetTable, spanOf, type Cover} from './encode.js'
import type {Node} from './nodes.js'
import {charactersOf, writeLists} from './numbers.js'
import {PhraseError} from './parse.js'
import {flag, packHead, packReach, widest, type Table} from './table.js'
import type {Group, Layout} from './types.js'
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

/** More of 10,000 words than these, and nearly every sentence has one of them: that none is there rules out too little for marking them everywhere. */
const mostSeconds = 1_250

const findingOf = (node: Node, sets: SetTable): Finding => {
  const covers = coversOf(node, sets)
  const anchor = cheapest(covers)
  if (!anchor) throw new PhraseError('nothing in this phrase must be there', 0)
  const second = cheapest(covers.filter((cover) => cover !== anchor))
  return {anchor, seconds: second !== undefined && second.cost <= mostSeconds ? second.sets : []}
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

const most = 0xffff

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
    const {anchoring, askedFrom, askedTo, marked} = this.settle()
    if (this.sets.sets.length > most) throw new RangeError(`too many phrases in one table: ${most} is the largest number`)
    const programs = new Programs(this.sets)
    const anchors: number[][] = Array.from({length: anchoring}, () => [])
    const asked: number[][] = Array.from({length: askedTo - askedFrom}, () => [])
    const owners = distinct(this.phrases.map((phrase) => phrase.owners))
    const found = this.phrases.map(({node}) => findingOf(node, this.sets))
    const codes = this.phrases.map(({node}) => programs.phrase(node))
    const text = programs.text
    for (const [index, phrase] of this.phrases.entries()) {
      const {anchor, seconds} = found[index]!
      for (const set of anchor.sets) {
        if (isLookedFor(phrase)) anchors[set]!.push(text.length)
        if (this.isAsked(phrase)) asked[set - askedFrom]!.push(text.length)
      }
      const code = codes[index]!
      const numbers = [packHead(phrase.flags, seconds.length), owners.which[index]!, ...seconds, packReach(anchor.least, anchor.most), code.length]
      for (const number of numbers) text.push(...charactersOf(number))
      text.push(...code)
    }
    const add = (characters: readonly number[]): number => {
      const start = text.length
      for (const character of characters) text.push(character)
      return start
    }
    const addLists = (lists: readonly (readonly number[])[]): number => add(writeLists(lists, text.length))
    const members = membersOf(this.sets)
    const words = inOrder(members.words.keys())
    const sets = words.map((word) => members.words.get(word)!)
    const rest: number[][] = this.sets.sets.slice(marked).map(() => [])
    for (const [word, list] of sets.entries()) for (const set of list) if (set >= marked) rest[set - marked]!.push(word)
    const {words: all, wordCounts} = packVocabulary(words)
    const layout: Layout = {
      wordCounts,
      names: [' ', ...Array.from(members.prefixes.keys(), (prefix) => `${prefix}* `), ...Array.from(members.exact.keys(), (word) => `${word} `)].join(''),
      marked,
      askedFrom,
      sides: add(this.sides.flatMap(charactersOf)),
      lists: {
        words: addLists(sets.map((list) => list.filter((set) => set < marked))),
        names: addLists([...members.prefixes.values(), ...members.exact.values(), ...members.classes]),
        members: addLists(rest),
        anchors: addLists(anchors),
        asked: addLists(asked),
        finders: addLists(this.groups.map((phrases, group) => (this.sides[group] === 0 ? [...new Set(phrases.flatMap((phrase) => found[phrase]!.anchor.sets))].map((set) => set - askedFrom) : []))),
        owners: addLists(owners.lists),
      },
    }
    return {words: all, layout, text: Uint8Array.from(text)}
  }
}
