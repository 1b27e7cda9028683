// The tree of a phrase to a program of characters, and the words that it is found by.
import {classFrequency, frequency, prefixFrequency} from './frequency.js'
import {anyOf, type Node, type One} from './nodes.js'
import {charactersOf, short} from './numbers.js'
import * as op from './op.js'

/** Sets of words, each known by its number. */
export class SetTable {
  sets: One[] = []
  costs: number[] = []
  private readonly numbers = new Map<string, number>()
  /** The same by the object: shared lists come again and again. */
  private known = new WeakMap<One, number>()

  /** Numbers the sets anew: those of the lowest rank first. */
  renumber(rank: (number: number) => number): void {
    const order = this.sets.map((_, number) => number).toSorted((a, b) => rank(a) - rank(b) || a - b)
    const place = new Map(order.map((number, index) => [number, index]))
    for (const [key, number] of this.numbers) this.numbers.set(key, place.get(number)!)
    this.known = new WeakMap()
    const {sets, costs} = this
    this.sets = order.map((number) => sets[number]!)
    this.costs = order.map((number) => costs[number]!)
  }

  numberOf(one: One): number {
    let number = this.known.get(one)
    if (number === undefined) this.known.set(one, (number = this.numberByWords(one)))
    return number
  }

  private numberByWords(one: One): number {
    const key = [one.words, one.prefixes, one.exact, one.classes].map((part) => [...part].sort().join(' ')).join('|')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.sets.push(one) - 1
    this.numbers.set(key, number)
    this.costs.push(costOf(one))
    return number
  }
}

const costOf = (one: One): number =>
  one.words.reduce((sum, word) => sum + frequency(word), 0) + one.prefixes.length * prefixFrequency +
  one.exact.length + one.classes.length * classFrequency

/** The fewest and the most words that a tree takes. */
export const spanOf = (node: Node): {least: number; most: number} => {
  switch (node.type) {
    case 'one':
    case 'any': return {least: 1, most: 1}
    case 'gap': return {least: 0, most: node.most}
    case 'optional': return {least: 0, most: spanOf(node.part).most}
    case 'sequence': return node.parts.map(spanOf).reduce((sum, part) => ({least: sum.least + part.least, most: sum.most + part.most}), {least: 0, most: 0})
    case 'choice': {
      const parts = node.parts.map(spanOf)
      return {least: Math.min(...parts.map((part) => part.least)), most: Math.max(...parts.map((part) => part.most))}
    }
    default: return {least: 0, most: 0}
  }
}

const union = (parts: readonly (One | undefined)[]): One | undefined => {
  const known = parts.filter((part) => part !== undefined)
  const merged = anyOf(known)
  return known.length > 0 && known.length === parts.length && merged.type === 'one' ? merged : undefined
}

/** The words with which any match of a tree begins; undefined where that may be any. */
export const openingOf = (node: Node): One | undefined => {
  switch (node.type) {
    case 'one': return node
    case 'choice': return union(node.parts.map(openingOf))
    case 'sequence': {
      const certain = node.parts.findIndex((part) => part.type !== 'optional')
      return certain < 0 ? undefined : union(node.parts.slice(0, certain + 1).map((part) => openingOf(part.type === 'optional' ? part.part : part)))
    }
    default: return undefined
  }
}

/** Sets of which every match holds a word, so many words after the match's start. */
export interface Cover {
  sets: number[]
  least: number
  most: number
  cost: number
}

/** Whether every match of a tree holds a word that is known beforehand. */
export const hasCover = (node: Node): boolean =>
  node.type === 'one' || (node.type === 'sequence' && node.parts.some(hasCover)) || (node.type === 'choice' && node.parts.every(hasCover))

/** Every cover of a tree; none when it can match without any certain word. */
export const coversOf = (node: Node, table: SetTable): Cover[] => {
  switch (node.type) {
    case 'one': {
      const number = table.numberOf(node)
      return [{sets: [number], least: 0, most: 0, cost: table.costs[number]!}]
    }
    case 'sequence': {
      let before = {least: 0, most: 0}
      return node.parts.flatMap((part) => {
        const covers = coversOf(part, table).map((cover) => ({...cover, least: cover.least + before.least, most: cover.most + before.most}))
        const span = spanOf(part)
        before = {least: before.least + span.least, most: before.most + span.most}
        return covers
      })
    }
    case 'choice': {
      const best = node.parts.map((part) => cheapest(coversOf(part, table)))
      const certain = best.filter((cover) => cover !== undefined)
      if (certain.length < best.length) return []
      return [{
        sets: [...new Set(certain.flatMap((cover) => cover.sets))],
        least: Math.min(...certain.map((cover) => cover.least)),
        most: Math.max(...certain.map((cover) => cover.most)),
        cost: certain.reduce((sum, cover) => sum + cover.cost, 0),
      }]
    }
    default: return []
  }
}

/** The cover with the rarest words; among equals, the nearest to the start. */
export const cheapest = (covers: readonly Cover[]): Cover | undefined =>
  covers.toSorted((a, b) => a.cost - b.cost || a.most - a.least - (b.most - b.least) || a.most - b.most)[0]

/** Alternatives over which their openings are asked for at once first: each such set costs a number at every word that is in it. */
const worthAGuard = 5

/** Characters of a program from which on it is written once: a call takes some five. */
const worthACall = 40

/** Writes programs; long lists of alternatives are written once and called. */
export class Programs {
  /** The programs that are called. */
  readonly text: number[] = []
  private readonly shared = new Map<string, number>()

  constructor(readonly table: SetTable) {}

  /** The program of a whole phrase: the words that it may begin with are asked before anything else. */
  phrase(node: Node): number[] {
    const opening = node.type === 'sequence' && node.parts[0]!.type === 'optional' ? openingOf(node) : undefined
    return [...this.guard(opening), ...this.encode(node)]
  }

  /** The program of a tree. */
  encode(node: Node): number[] {
    switch (node.type) {
      case 'one': return this.set(node)
      case 'any': return [op.any]
      case 'gap': return [op.gap, ...charactersOf(node.most)]
      case 'start': return [op.start]
      case 'end': return [op.end]
      case 'pause': return [op.pause]
      case 'sequence': return node.parts.flatMap((part) => this.encode(part))
      case 'optional': return [op.optional, ...this.withLength(this.encode(node.part))]
      case 'not': return [op.not, ...this.withLength(this.encode(node.part))]
      case 'choice': {
        const opening = node.parts.length > worthAGuard ? openingOf(node) : undefined
        const bodies = node.parts.map((part) => this.withLength(this.encode(part)))
        return [...this.guard(opening), ...this.share([op.choice, ...charactersOf(bodies.length), ...bodies.flat()])]
      }
    }
  }

  private guard(opening: One | undefined): number[] {
    return opening ? [op.guard, ...this.set(opening)] : []
  }

  /** In two digits or more, so that it is told from an instruction. */
  private set(one: One): number[] {
    return charactersOf(this.table.numberOf(one) + short)
  }

  private withLength(body: readonly number[]): number[] {
    return [...charactersOf(body.length), ...body]
  }

  private share(program: number[]): number[] {
    if (program.length < worthACall) return program
    const key = program.join(' ')
    let place = this.shared.get(key)
    if (place === undefined) {
      place = this.text.length
      this.shared.set(key, place)
      for (const character of this.withLength(program)) this.text.push(character)
    }
    return [op.call, ...charactersOf(place)]
  }
}
