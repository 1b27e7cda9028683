// The compiled table: plain strings and numbers that need no bringing to life.
import type {CompiledPhrases} from './types.js'

/** Numbers kept for each phrase, in order. */
export const field = {codeHigh: 0, codeLow: 1, length: 2, least: 3, most: 4, flags: 5} as const
export const phraseSize = 6
/** Flags of a phrase and of a group: in which text it is looked for at once; of a phrase: whether it holds a negation itself. */
export const flag = {reply: 1, customer: 2, negative: 4} as const

/** The instructions of a phrase program; see machine.ts for what they do. */
export const op = {one: 0, any: 1, gap: 2, optional: 3, choice: 4, not: 5, start: 6, end: 7, call: 8, guard: 9, pause: 10} as const

/** Words that a phrase may span: positions are kept as the bits of one number. */
export const widest = 30

/** The phrases without the rules. */
export type Table = Omit<CompiledPhrases, 'rules' | 'bodies' | 'manuals'>
