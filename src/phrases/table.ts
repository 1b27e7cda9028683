// The compiled table: plain text that needs no bringing to life.
import type {CompiledPhrases} from './types.js'

/** Flags of a phrase and of a group: in which text it is looked for at once; of a phrase: whether it holds a negation itself. */
export const flag = {reply: 1, customer: 2, negative: 4} as const

/** Words that a phrase may span: positions are kept as the bits of one number. */
export const widest = 30

/** What is kept of a phrase in one number: its flags, and how many words stand at least and at most before the one that it is found by. */
export interface Shape {
  flags: number
  least: number
  most: number
}
export const packShape = ({flags, least, most}: Shape): number => flags | (least << 3) | (most << 8)
export const flagsOf = (shape: number): number => shape & 7
export const leastOf = (shape: number): number => (shape >> 3) & 31
export const mostOf = (shape: number): number => shape >> 8

/** The phrases without the rules. */
export type Table = Omit<CompiledPhrases, 'rules' | 'bodies' | 'manuals' | 'lessons'>
