// A regular expression laid out as an automaton of its characters (Glushkov).
import type {AST} from '@eslint-community/regexpp'

/** One character of the expression, and how to go on from it. */
export interface Position {
  /** Where in the expression it is written: copies of what is repeated share that, the first of them last. */
  at: number
  /** How dear a visit is: inside a repeated group rounds are counted and kept to go back to. */
  weight: number
  /** Of the sample of characters, those that it takes. */
  takes: bigint
  next: Node
}

/** A step without a character: to a position, one of several ways, or in and out of a repeat. */
export type Node =
  | {is: 'end'}
  | {is: 'position'; index: number}
  | {is: 'ways'; ways: readonly Node[]}
  | {is: 'enter' | 'leave'; repeat: object; next: Node}

export const end: Node = {is: 'end'}
/** Signs of every sort: that two of an expression share one is tried with these and with those that it names itself. */
const sample = [...Array.from({length: 128}, (_, code) => String.fromCharCode(code)), ...'éÉßſK£€’–٣Жあ日\u00a0\u0301\u2028\ud83d😀']
/** What is repeated so often is as good as repeated for ever; what is repeated less is laid out copy by copy. */
export const often = 13
/** What a visit costs inside a repeated group, as measured: about so many visits elsewhere. */
const inGroup = 4

type Element = AST.Element | AST.Quantifier['element']

export class Automaton {
  readonly positions: Position[] = []
  /** What a look ahead or behind looks for is matched by itself. */
  readonly looks: (readonly AST.Alternative[])[] = []
  private readonly characters: readonly string[]
  private readonly known = new Map<string, bigint>()
  private weight = 1

  /** @param endless repeated so often is repeated for ever */
  constructor(
    source: string,
    private readonly flags: string,
    private readonly endless = often
  ) {
    this.characters = [...new Set([...sample, ...source])]
  }

  alternatives(list: readonly AST.Alternative[], next: Node): Node {
    const ways = list.map(({elements}) => elements.reduceRight((then, element) => this.element(element, then), next))
    return ways.length === 1 ? ways[0]! : {is: 'ways', ways}
  }

  private element(element: Element, next: Node): Node {
    switch (element.type) {
      case 'Assertion':
        if (element.kind === 'lookahead' || element.kind === 'lookbehind') this.looks.push(element.alternatives)
        return next
      case 'Backreference':
        return next
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, next)
      case 'Quantifier':
        return this.quantifier(element, next)
      default:
        this.positions.push({at: element.start, weight: this.weight, takes: this.taken(element.raw), next})
        return {is: 'position', index: this.positions.length - 1}
    }
  }

  private quantifier(quantifier: AST.Quantifier, next: Node): Node {
    const {weight} = this
    if (quantifier.max > 1 && quantifier.element.type.endsWith('Group')) this.weight = inGroup
    const node = this.repeated(quantifier, next)
    this.weight = weight
    return node
  }

  private repeated({element, min, max}: AST.Quantifier, next: Node): Node {
    if (max === 0) return next
    if (max < this.endless) {
      let then = next
      for (let i = max; i > 0; i--) {
        const once: Node = this.element(element, then)
        then = i > min ? {is: 'ways', ways: [once, next]} : once
      }
      return then
    }
    const repeat = {}
    const ways: Node[] = []
    const head: Node = {is: 'ways', ways}
    const body = this.element(element, {is: 'leave', repeat, next: head})
    ways.push({is: 'enter', repeat, next: body}, next)
    return min === 0 ? head : body
  }

  /** How many characters the sample has. */
  get sampled(): number {
    return this.characters.length
  }

  private taken(raw: string): bigint {
    let takes = this.known.get(raw)
    if (takes === undefined) {
      const one = new RegExp(`^(?:${raw})$`, this.flags)
      takes = this.characters.reduce((bits, character, i) => (one.test(character) ? bits | (1n << BigInt(i)) : bits), 0n)
      this.known.set(raw, takes)
    }
    return takes
  }
}

/** An expression is too large to tell. */
export class TooLarge extends Error {}

/** The positions that follow a node, each as often as there are ways to it; a round of a repeat that reads nothing is none. */
export const following = (node: Node, spend: () => void): number[] => {
  const found: number[] = []
  const walk = (at: Node, entered: readonly object[]): void => {
    spend()
    if (at.is === 'position') found.push(at.index)
    else if (at.is === 'ways') for (const way of at.ways) walk(way, entered)
    else if (at.is === 'enter') walk(at.next, [...entered, at.repeat])
    else if (at.is === 'leave' && !entered.includes(at.repeat)) walk(at.next, entered)
  }
  walk(node, [])
  return found
}
