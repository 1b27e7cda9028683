// How many steps a regular expression can take from one place of a text. Where several repeats can part the same text between
// them, every way to part it is tried: two of them take the square of its length, three the cube. Neither is allowed.
import {RegExpParser, visitRegExpAST, type AST} from '@eslint-community/regexpp'
import {reach} from '../bounded.js'
import {Automaton, end, following, often, TooLarge} from './automaton.js'

/** More than a few repeats take that part the text clearly between them (128 each), and far less than two that do not (8,000). */
const most = 1_500
/** So often is for ever: half of what is read. */
const endless = reach / 2
/** Of the texts tried at once, those that go on. */
const kept = 8
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

interface Tried {
  /** By position, in how many ways the text so far leads to it. */
  ways: Float64Array
  /** What reading on from there costs. */
  now: number
  steps: number
}

/** Of the texts tried, those that cost most so far and those that cost most at their last letter: either may become the worst. */
const dearest = (tried: readonly Tried[]): Tried[] =>
  tried.length <= kept ? [...tried] : [...new Set([...tried.toSorted((a, b) => b.steps - a.steps).slice(0, kept / 2), ...tried.toSorted((a, b) => b.now - a.now).slice(0, kept / 2)])]

/** Steps on the worst text that is found, letter by letter; more than `most` is not counted. */
const worst = (automaton: Automaton, starts: readonly number[], spend: (steps: number) => void): number => {
  const {positions} = automaton
  const next = positions.map((position) => following(position.next, () => spend(1)))
  const kinds = kindsOf(automaton)
  const cost = (ways: Float64Array): number => ways.reduce((sum, each, index) => sum + each * positions[index]!.weight, 0)
  const read = ({ways, steps}: Tried, takers: readonly number[]): Tried | undefined => {
    spend(1)
    if (!takers.some((taker) => ways[taker]! > 0)) return undefined
    const after = new Float64Array(positions.length)
    for (const taker of takers) if (ways[taker]! > 0) for (const to of next[taker]!) after[to]! += ways[taker]!
    spend(positions.length)
    const now = cost(after)
    return now === 0 ? undefined : {ways: after, now, steps: steps + now}
  }
  const beginning = new Float64Array(positions.length)
  for (const start of starts) beginning[start]! += 1
  let highest = 1
  // a text that leads to a parting of the ways in the middle of the expression is there, whatever it is; the first copy has most before it
  const partings = new Map([...positions.entries()].filter(([index]) => next[index]!.length > 1).map(([index, {at}]) => [at, index]))
  for (const ways of [beginning, ...[...partings.values()].map((index) => new Float64Array(positions.length).fill(1, index, index + 1))]) {
    let tried: Tried[] = [{ways, now: cost(ways), steps: cost(ways)}]
    for (let length = 0; length < reach && tried.length > 0; length++) {
      const longer = new Map<number, Tried>()
      for (const one of tried) for (const takers of kinds) {
        const more = read(one, takers)
        if (!more) continue
        // texts that lead to the same places in as many ways are one; that two sums agree by chance only loses one of many
        const key = more.ways.reduce((sum, each, index) => sum + each * (index + Math.SQRT2), more.now)
        if ((longer.get(key)?.steps ?? -1) < more.steps) longer.set(key, more)
      }
      tried = dearest([...longer.values()])
      for (const {steps} of tried) highest = Math.max(highest, steps)
      if (highest > most) return highest
    }
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
