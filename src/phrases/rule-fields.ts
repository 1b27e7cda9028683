// The fields of a rule file, and what people call them who write their first rule.
import type {Field} from './source.js'

const metaFields = ['title', 'severity', 'category', 'action', 'alert', 'message', 'rationale', 'source', 'toConfirm', 'instead', 'needsCustomer',
  'optIn', 'lifeSafety', 'carried', 'disrespect', 'overrides', 'examples'] as const
const bodyFields = ['phrases', 'replace', 'customer', 'unless', 'when', 'ignore', 'only', 'missing', 'handled', 'unsafe', 'signs', 'learned', 'once'] as const
export const ruleFields = [...metaFields, ...bodyFields]
/** By other names. */
export const fieldAliases: Readonly<Record<string, (typeof ruleFields)[number]>> = {
  name: 'title', description: 'rationale', reason: 'rationale', why: 'rationale', level: 'severity', type: 'severity', words: 'phrases', terms: 'phrases', pattern: 'phrases', patterns: 'phrases', match: 'phrases',
  except: 'unless', exceptions: 'unless', exclude: 'unless', suggestion: 'instead', suggestions: 'instead', fix: 'replace', swap: 'replace', tests: 'examples', test: 'examples'
}
export type Fields = Partial<Record<(typeof ruleFields)[number], Field>>
