// The regular expressions of a company: one that could take for ever, or that finds nothing, is refused, with its place, before any
// draft is read. What is harmless for a piece of a text is harmless for a text of any length: bounded.ts reads piece by piece.
import type {KeyPath, Problem} from './problem.js'

/** Below two choices there is nothing to try again: the parser of expressions is not loaded. */
const choices = /[*+|]|(?<!\()\?|\{\d+,?\d*\}/g
const referenceBack = /\\[1-9k]/

interface Expression {
  source: string
  flags: string
  at: KeyPath
  /** It is looked for anywhere in a text. */
  anywhere?: true
  /** What it finds at the end of a text is signed and not checked. */
  signs?: true
}

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

function* patternsOf(config: unknown, at: KeyPath): Generator<Expression> {
  if (!isPlain(config)) return
  const {company, voice, overrides} = config
  if (isPlain(company)) {
    const {signOff, patterns, contacts} = company
    if (Array.isArray(signOff)) for (const [i, source] of signOff.entries()) yield {source: String(source), flags: 'u', at: [...at, 'company', 'signOff', i], signs: true}
    if (isPlain(patterns)) for (const [name, source] of Object.entries(patterns)) yield {source: String(source), flags: 'u', at: [...at, 'company', 'patterns', name], anywhere: true}
    if (Array.isArray(contacts))
      for (const [i, contact] of contacts.entries()) {
        const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(String(contact)) ?? []
        if (source !== undefined) yield {source, flags, at: [...at, 'company', 'contacts', i], anywhere: true}
      }
  }
  if (isPlain(voice) && typeof voice['signOff'] === 'string') yield {source: voice['signOff'], flags: 'u', at: [...at, 'voice', 'signOff']}
  if (Array.isArray(overrides)) for (const [i, override] of overrides.entries()) yield* patternsOf(override, [...at, 'overrides', i])
}

const compiled = (source: string, flags: string): RegExp | undefined => {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}

/** It matches where there is nothing: it would be found everywhere, or it finds no more than places between characters. */
const findsNothing = (source: string, flags: string): boolean =>
  ['', 'a', 'Ab 1-2.'].some((text) => compiled(source, flags.replace(/[gy]/g, ''))?.exec(text)?.[0] === '')

/** A sentence as any draft may end with. */
const matchesSentence = (source: string): boolean => (compiled(source, 'u')?.exec('Your parcel is on its way to you now')?.[0] ?? '') !== ''

const cost = async (source: string, flags: string): Promise<string | undefined> => {
  if ((source.match(choices)?.length ?? 0) < 2 && !referenceBack.test(source)) return undefined
  const [{backtracks}, {refersToRepeat, tooManySteps}] = await Promise.all([import('./backtracking.js'), import('./steps.js')])
  if (backtracks(source, flags)) return 'can take for ever on some texts: a group is repeated that can match the same text in two ways. Repeat it less, or part its rounds by something that it does not match'
  if (refersToRepeat(source, flags)) return 'can take for ever on some texts: it refers back (\\1) to something repeated, or does so repeatedly. Write out what is meant'
  if (tooManySteps(source, flags)) return 'can take for ever on some texts: its repeats can share the same characters between them in too many ways. Repeat less, or part them by something that they do not match'
  return undefined
}

/** Expressions of a config on which a text could be made to take for ever, or that find nothing. */
export const unsafePatterns = async (config: unknown): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const {source, flags, at, anywhere, signs} of patternsOf(config, [])) {
    const message = !compiled(source, flags)
      ? 'is not a regular expression'
      : ((await cost(source, flags)) ??
        (anywhere && findsNothing(source, flags) ? 'can match nothing at all, and so would be found everywhere: it needs a character that must be there' : undefined) ??
        (signs && matchesSentence(source) ? 'matches an ordinary sentence too, which would be read as the sign-off and not be checked' : undefined))
    if (message !== undefined) problems.push({at, of: 'value', message})
  }
  return problems
}
