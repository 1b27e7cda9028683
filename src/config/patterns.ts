// The regular expressions of a company: one that could take for ever is refused, with its place, before any draft is read.
import type {KeyPath, Problem} from './problem.js'

/** Only a repeated group can repeat what is repeated already: without one the parser of expressions is not loaded. */
const repeatedGroup = /\)(?:[*+]|\{\d+,?\d*\})/

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

function* patternsOf(config: unknown, at: KeyPath): Generator<{source: string; flags: string; at: KeyPath}> {
  if (!isPlain(config)) return
  const {company, voice, overrides} = config
  if (isPlain(company)) {
    const {signOff, patterns, contacts} = company
    if (Array.isArray(signOff)) for (const [i, source] of signOff.entries()) yield {source: String(source), flags: 'u', at: [...at, 'company', 'signOff', i]}
    if (isPlain(patterns)) for (const [name, source] of Object.entries(patterns)) yield {source: String(source), flags: 'u', at: [...at, 'company', 'patterns', name]}
    if (Array.isArray(contacts))
      for (const [i, contact] of contacts.entries()) {
        const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(String(contact)) ?? []
        if (source !== undefined) yield {source, flags, at: [...at, 'company', 'contacts', i]}
      }
  }
  if (isPlain(voice) && typeof voice['signOff'] === 'string') yield {source: voice['signOff'], flags: 'u', at: [...at, 'voice', 'signOff']}
  if (Array.isArray(overrides)) for (const [i, override] of overrides.entries()) yield* patternsOf(override, [...at, 'overrides', i])
}

/** Expressions of a config, checked already for being ones, on which a text could be made to take for ever. */
export const unsafePatterns = async (config: unknown): Promise<Problem[]> => {
  const doubtful = [...patternsOf(config, [])].filter(({source}) => repeatedGroup.test(source))
  if (doubtful.length === 0) return []
  const {backtracks} = await import('./backtracking.js')
  return doubtful
    .filter(({source, flags}) => backtracks(source, flags))
    .map(({at}) => ({at, of: 'value', message: 'can take for ever on some texts: a group is repeated that can match the same text in two ways. Repeat it less, or part its rounds by something that it does not match'}))
}
