// The compiled table: plain text that needs no bringing to life.
import type {CompiledPhrases} from './types.js'

/** Flags of a phrase and of a group: in which text it is looked for at once; of a phrase: whether it holds a negation itself. */
export const flag = {reply: 1, customer: 2, negative: 4} as const

/** Words that a phrase may span: positions are kept as the bits of one number. */
export const widest = 30

/** Of a phrase in one number: its flags, and how many sets rule it out of a sentence that has a word of none of them. The flags are its lowest bits. */
export const packHead = (flags: number, seconds: number): number => flags | (seconds << 3)
export const secondsOf = (head: number): number => head >> 3

/** The same: how many words stand at least and at most before the one that it is found by. */
export const packReach = (least: number, most: number): number => least | ((most - least) << 5)
export const leastOf = (reach: number): number => reach & 31
export const mostOf = (reach: number): number => (reach & 31) + (reach >> 5)

/** The phrases without the rules. */
export type Table = Omit<CompiledPhrases, 'rules' | 'bodies' | 'manuals' | 'lessons'>
