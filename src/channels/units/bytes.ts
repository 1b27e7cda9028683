import type {Walk} from '../units.js'
import {eachCodePoint} from './code-points.js'

/** How many bytes a code point takes in UTF-8; a lone surrogate three, as the U+FFFD that takes its place. */
export const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

/** UTF-8 bytes. */
export const bytes: Walk = (text, visit) => eachCodePoint(text, (start, end, code) => visit(start, end, bytesOf(code)))
