// What a reply repeats word for word: what is to be typed stands between backticks, what somebody else wrote behind a `>`.
import {noted} from '../memo/noted.js'
import type {Text} from '../rule.js'

const none: readonly (readonly [number, number])[] = []

/** Code in a fence, code in a line, a quoted line. */
const repeated = /^ {0,3}```[^]*?(?:^ {0,3}```|$(?![^]))|(?<!`)`(?!`)[^`\n]+`(?!`)|^ {0,3}>.*$/gm

const placesIn = noted(({value}: Text): readonly (readonly [start: number, end: number])[] =>
  !value.includes('`') && !value.includes('>') ? none : Array.from(value.matchAll(repeated), ({0: text, index}) => [index, index + text.length] as const)
)

/** Whether a place is in what the reply repeats word for word, so that its spelling is not the agent's. */
export const isVerbatim = (text: Text, start: number, end: number): boolean => placesIn(text).some(([from, to]) => from <= start && end <= to)
