// How many steps a regular expression can take from one place of a text. Where several repeats can part the same text between
// them, every way to part it is tried: two of them take the square of its length, three the cube.
import {RegExpParser, visitRegExpAST, type AST} from '@eslint-community/regexpp'
import {reach} from '../bounded.js'
import {Automaton, end, following, often, TooLarge} from './automaton.js'

/** More than two repeats of the same characters take on the longest piece of a text that is read (16,000), and far less than three. */
const most = 60_000
/** Of the texts tried at once, those that go on. */
const kept = 12
/** Counting is given up, and the expression called unsafe. */
const spent = 20_000_000

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
  steps: number
}

const total = (ways: Float64Array): number => ways.reduce((sum, each) => sum + each, 0)

/** Steps on the worst text that is found, letter by letter; more than `most` is not counted. */
const worst = (automaton: Automaton, starts: readonly number[], spend: (steps: number) => void): number => {
  const {positions} = automaton
  const next = positions.map((position) => following(position.next, () => spend(1)))
  const kinds = kindsOf(automaton)
  const beginning = new Float64Array(positions.length)
  for (const start of starts) beginning[start]! += 1
  // a text that leads to the middle of the expression is there, whatever it is
  let tried: Tried[] = [beginning, ...positions.map((_, index) => new Float64Array(positions.length).fill(1, index, index + 1))].map((ways) => ({ways, steps: total(ways)}))
  let highest = 1
  for (let length = 0; length < reach && tried.length > 0; length++) {
    const longer = new Map<string, Tried>()
    for (const {ways, steps} of tried) for (const takers of kinds) {
      const after = new Float64Array(positions.length)
      for (const taker of takers) if (ways[taker]! > 0) for (const to of next[taker]!) after[to]! += ways[taker]!
      spend(positions.length)
      const more = total(after)
      if (more === 0) continue
      const key = after.join()
      const known = longer.get(key)
      if (!known || known.steps < steps + more) longer.set(key, {ways: after, steps: steps + more})
    }
    tried = [...longer.values()].sort((a, b) => b.steps - a.steps).slice(0, kept)
    highest = Math.max(highest, tried[0]?.steps ?? 0)
    if (highest > most) return highest
  }
  return highest
}

const cost = (alternatives: readonly AST.Alternative[], source: string, flags: string, spend: (steps: number) => void): number => {
  const automaton = new Automaton(source, flags)
  const starts = following(automaton.alternatives(alternatives, end), () => spend(1))
  // what a look-around looks for may be looked for at every step
  const looks = [...automaton.looks].reduce((sum, look) => sum + cost(look, source, flags, spend), 0)
  return worst(automaton, starts, spend) * (1 + looks)
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
