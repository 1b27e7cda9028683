// Runs the examples that stand in rules and says how one fails: what `reply-lint test` prints.
import type {Example, Hit, LoadedRule} from '../rule.js'

/** What a rule found in an example: its hits and the two texts that they are places in. */
export interface ExampleRun {
  hits: readonly Hit[]
  reply: string
  customer: string
}

/** An example that does not do what it says. */
export interface ExampleFailure {
  rule: string
  /** 1-based, as the examples stand in the rule. */
  number: number
  example: Example
  /** What is wrong, a sentence each. */
  reasons: readonly string[]
}

const without = (words: readonly string[], others: readonly string[]): string[] => {
  const left = [...others]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const reasonsOf = (example: Example, {hits, reply, customer}: ExampleRun): string[] => {
  const found = hits.toSorted((a, b) => a.start - b.start).map((hit) => (hit.in === 'customer' ? customer : reply).slice(hit.start, hit.end))
  const missed = without(example.flags, found)
  const extra = without(found, example.flags)
  const reasons: string[] = []
  if (missed.length > 0) reasons.push(`does not flag ${quoted(missed)}`)
  if (extra.length > 0) reasons.push(`flags ${quoted(extra)}, which ${extra.length === 1 ? 'is' : 'are'} not in its flags`)
  if (example.handled !== undefined && hits.some((hit) => (hit.handled ?? false) !== example.handled)) {
    reasons.push(example.handled ? `is not taken as handled: ${hits[0]?.message ?? ''}`.trim() : 'is taken as handled')
  }
  return reasons
}

/**
 * Runs all examples of some rules.
 *
 * @param run lets a rule check an example, with the channel and the settings that the example asks for
 */
export const failuresOf = (rules: readonly LoadedRule[], run: (rule: LoadedRule, example: Example) => ExampleRun): ExampleFailure[] =>
  rules.flatMap((rule) =>
    rule.examples.flatMap((example, index) => {
      const reasons = reasonsOf(example, run(rule, example))
      return reasons.length === 0 ? [] : [{rule: rule.id, number: index + 1, example, reasons}]
    }))
