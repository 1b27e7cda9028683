// What the page of a rule shows beside what a run needs: its rationale and its examples.
import type {LoadedRule} from '../rule.js'

/**
 * The rule with its lesson. In the bundled command line those of built-in rules that are code are left out (src/cli/build/late.mjs):
 * the modules of the library, two folders up from its parts, have them.
 */
export const withLesson = async (rule: LoadedRule): Promise<LoadedRule> => {
  if ('examples' in rule) return rule
  const {id} = rule as LoadedRule
  const {default: whole} = (await import(`../../rules/${id}.js`)) as {default: LoadedRule}
  return Object.assign(rule, {rationale: whole.rationale, examples: whole.examples})
}
