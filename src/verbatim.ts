// What a reply repeats word for word: what is to be typed stands between backticks, what somebody else wrote behind a `>`.
import type {Text} from './rule.js'

const places = new WeakMap<Text, readonly (readonly [start: number, end: number])[]>()
const none: readonly (readonly [number, number])[] = []

/** Code in a fence, code in a line, a quoted line. */
const repeated = /^ {0,3}```[^]*?(?:^ {0,3}```|$(?![^]))|(?<!`)`(?!`)[^`\n]+`(?!`)|^ {0,3}>.*$/gm

const find = ({value}: Text): readonly (readonly [number, number])[] =>
  !value.includes('`') && !value.includes('>') ? none : Array.from(value.matchAll(repeated), ({0: text, index}) => [index, index + text.length] as const)

/** Whether a place is in what the reply repeats word for word, so that its spelling is not the agent's. */
export const isVerbatim = (text: Text, start: number, end: number): boolean => {
  let known = places.get(text)
  if (known === undefined) places.set(text, (known = find(text)))
  return known.some(([from, to]) => from <= start && end <= to)
}
