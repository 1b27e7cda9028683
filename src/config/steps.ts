// How many steps a regular expression can take from one place of a text. Where several repeats can part the same text between
// them, every way to part it is tried: two of them take the square of its length, three the cube. Neither is allowed.
import {RegExpParser, visitRegExpAST, type AST} from '@eslint-community/regexpp'
import {reach} from '../matching/bounded.js'
import {Automaton, end, following, often, TooLarge} from './automaton.js'

/** More than a few repeats take that part the text clearly between them (128 each), and far less than two that do not (8,000). */
const most = 2_000
/** So often is for ever: half of what is read. */
const endless = reach / 2
/** Counting is given up, and the expression called unsafe. */
const spent = 10_000_000

/** Characters that the same positions take are one. */
const kindsOf = ({positions, sampled}: Automaton): number[][] => {
  const kinds = new Map<string, number[]>()
  for (let bit = 0; bit < sampled; bit++) {
    const takers = positions.flatMap(({takes}, index) => ((takes >> BigInt(bit)) & 1n ? [index] : []))
    if (takers.length > 0) kinds.set(takers.join(), takers)
  }
  return [...kinds.values()]
}

/** Readers of one expression: in how many ways each position is reached, letter by letter. */
class Readers {
  readonly kinds: readonly (readonly number[])[]
  private readonly next: readonly (readonly number[])[]

  constructor(
    readonly automaton: Automaton,
    private readonly spend: (steps: number) => void
  ) {
    this.kinds = kindsOf(automaton)
    this.next = automaton.positions.map((position) => following(position.next, () => spend(1)))
  }

  none(): Float64Array {
    return new Float64Array(this.automaton.positions.length)
  }

  cost(ways: Float64Array): number {
    return ways.reduce((sum, each, index) => sum + each * this.automaton.positions[index]!.weight, 0)
  }

  after(ways: Float64Array, takers: readonly number[]): Float64Array {
    const after = this.none()
    this.spend(takers.length)
    for (const taker of takers) if (ways[taker]! > 0) for (const to of this.next[taker]!) after[to]! += ways[taker]!
    return after
  }

  /** What a reader costs at most at each position, by the letter that it reads there; from what it costs a letter later. */
  before(later: readonly Float64Array[]): Float64Array[] {
    const {positions} = this.automaton
    const onward = this.next.map((places) => {
      this.spend(places.length * later.length)
      return later.reduce((highest, costs) => Math.max(highest, places.reduce((sum, to) => sum + costs[to]!, 0)), 0)
    })
    return this.kinds.map((takers) => {
      const costs = Float64Array.from(positions, ({weight}) => weight)
      for (const taker of takers) costs[taker]! += onward[taker]!
      return costs
    })
  }

  /** One at each place in the expression where the ways part; of the copies of a repeat at the first, which has most before it. */
  partings(): Float64Array[] {
    const first = new Map([...this.next.keys()].filter((index) => this.next[index]!.length > 1).map((index) => [this.automaton.positions[index]!.at, index]))
    return [...first.values()].map((index) => this.none().fill(1, index, index + 1))
  }
}

/** What readers can cost at most from where they are: each goes on by the letter that is dearest for it, whatever the others want. */
class Promised {
  /** By the letters that are left, by the letter that comes and the position. */
  private readonly costs: Float64Array[][] = []

  constructor(readers: Readers) {
    let next: Float64Array[] = readers.kinds.map(() => readers.none())
    this.costs.push(next)
    for (let left = 1; left <= reach; left++) {
      next = readers.before(next)
      this.costs.push(next)
    }
  }

  by(ways: Float64Array, left: number): number {
    return Math.max(...this.costs[left]!.map((costs) => ways.reduce((sum, each, index) => (each > 0 ? sum + each * costs[index]! : sum), 0)))
  }
}

/** Up to three letters, as many as there is time for, that a text is made of by repeating them. */
const words = (kinds: number): number[][] => {
  const one = Array.from({length: kinds}, (_, kind) => [kind])
  const two = kinds > 20 ? [] : one.flatMap((word) => one.map((last) => [...word, ...last]))
  return [...one, ...two, ...(kinds > 6 ? [] : two.flatMap((word) => one.map((last) => [...word, ...last])))]
}

/** Steps on the worst text that is found: a few letters again and again, from the beginning of the expression or from a parting of its ways. */
const worst = (automaton: Automaton, starts: readonly number[], spend: (steps: number) => void): number => {
  const readers = new Readers(automaton, spend)
  const beginning = readers.none()
  for (const start of starts) beginning[start]! += 1
  const promised = new Promised(readers)
  const limit = promised.by(beginning, reach)
  if (limit <= most) return limit
  const beginnings = [beginning, ...readers.partings()]
  let highest = 0
  for (const start of beginnings) for (const word of words(readers.kinds.length)) {
    let steps = 0
    let ways = start
    for (let length = 0; length < reach; length++) {
      const now = readers.cost(ways)
      if (now === 0) break
      steps += now
      ways = readers.after(ways, readers.kinds[word[length % word.length]!]!)
    }
    highest = Math.max(highest, steps)
    if (highest > most) return highest
  }
  return Math.max(highest, worstByLetter(readers, promised, beginnings))
}

/** Beginnings of a text that are followed at once, as many of each last letter: a long run is worth what can come after it. */
const followed = 12

/** The same on a text that is made letter by letter, of the beginnings that can still cost most: repeats may want different letters one after the other. */
const worstByLetter = (readers: Readers, promised: Promised, starts: readonly Float64Array[]): number => {
  const each = Math.max(1, Math.floor(followed / readers.kinds.length))
  let beginnings = starts.map((ways) => ({ways, steps: 0}))
  let highest = 0
  for (let length = 0; length < reach && beginnings.length > 0; length++) {
    const last = beginnings.map(({ways, steps}) => ({ways, steps: steps + readers.cost(ways)}))
    highest = last.reduce((most, {steps}) => Math.max(most, steps), highest)
    if (highest > most) return highest
    beginnings = readers.kinds.flatMap((takers) =>
      last
        .map(({ways, steps}) => {
          const after = readers.after(ways, takers)
          return {ways: after, steps, can: steps + promised.by(after, reach - length - 1)}
        })
        .filter(({can}) => can > most)
        .sort((a, b) => b.can - a.can)
        .slice(0, each)
    )
  }
  return highest
}

/** What an expression looks for first is looked for once. */
const firstLooks = (alternatives: readonly AST.Alternative[]): Set<readonly AST.Alternative[]> => {
  const found = new Set<readonly AST.Alternative[]>()
  for (const {elements} of alternatives) {
    for (const element of elements) {
      if (element.type !== 'Assertion') break
      if ('alternatives' in element) found.add(element.alternatives)
    }
  }
  return found
}

const cost = (alternatives: readonly AST.Alternative[], source: string, flags: string, spend: (steps: number) => void): number => {
  const automaton = new Automaton(source, flags, endless)
  const starts = following(automaton.alternatives(alternatives, end), () => spend(1))
  const first = firstLooks(alternatives)
  let [once, everywhere] = [0, 1]
  for (const look of automaton.looks) {
    const more = cost(look, source, flags, spend)
    if (first.has(look)) once += more
    else everywhere += more
  }
  return once + worst(automaton, starts, spend) * everywhere
}

/** Whether from one place of a text an expression can take more steps than the pieces in which a text is read make harmless. */
export const tooManySteps = (source: string, flags: string): boolean => {
  let left = spent
  const spend = (steps: number): void => {
    left -= steps
    if (left < 0) throw new TooLarge()
  }
  const {alternatives} = new RegExpParser().parsePattern(source, undefined, undefined, {unicode: flags.includes('u'), unicodeSets: flags.includes('v')})
  try {
    return cost(alternatives, source, flags.replace(/[dgy]/g, ''), spend) > most
  } catch (error) {
    if (error instanceof TooLarge) return true
    throw error
  }
}

const isRepeat = (node: AST.Node, times: number): boolean => node.type === 'Quantifier' && node.max >= times

const holdsRepeat = (group: AST.CapturingGroup): boolean => {
  let found = false
  visitRegExpAST(group, {onQuantifierEnter: (node) => void (found ||= isRepeat(node, often))})
  return found
}

/** Whether a reference back is repeated, or refers to what is: how long it is, and with it how often it is tried, nobody can tell. */
export const refersToRepeat = (source: string, flags: string): boolean => {
  let found = false
  visitRegExpAST(new RegExpParser().parsePattern(source, undefined, undefined, {unicode: flags.includes('u'), unicodeSets: flags.includes('v')}), {
    onBackreferenceEnter(node) {
      for (let above: AST.Node | null = node; above; above = above.parent) found ||= isRepeat(above, 2)
      found ||= [node.resolved].flat().some(holdsRepeat)
    }
  })
  return found
}
