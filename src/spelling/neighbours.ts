// The words around a word, within its clause: what the confusion rules look at.
import type {Text, Token} from '../rule.js'

export interface Neighbours {
  /** Lower case; empty where the clause ends or where something stands that is no word. */
  before2: string
  before: string
  after: string
  after2: string
}

const step = (tokens: readonly Token[], from: number, by: 1 | -1): number => {
  const next = from + by
  // V8 looks for what stands before the first as for a property of any name.
  return next >= 0 && tokens[next]?.kind === 'space' && !tokens[next].text.includes('\n') ? next + by : next
}

const wordAt = (tokens: readonly Token[], at: number, sentence: number): string => {
  const token = at < 0 ? undefined : tokens[at]
  return token !== undefined && token.sentence === sentence && (token.kind === 'word' || token.kind === 'camel' || token.kind === 'initialism') ? token.norm : ''
}

/** The neighbours of the token at an index. */
export const neighboursOf = ({tokens}: Text, index: number): Neighbours => {
  const sentence = tokens[index]?.sentence ?? 0
  const left = step(tokens, index, -1)
  const right = step(tokens, index, 1)
  const before = wordAt(tokens, left, sentence)
  const after = wordAt(tokens, right, sentence)
  return {
    before,
    after,
    before2: before === '' ? '' : wordAt(tokens, step(tokens, left, -1), sentence),
    after2: after === '' ? '' : wordAt(tokens, step(tokens, right, 1), sentence)
  }
}

/** What stands beside a word where that is no word: the clause's edge, or, with a capital or a full stop, surely so; or a line's end, which may be none. */
export const edges = {clause: '.', opens: '<', closes: '>', line: '/'} as const

/** The word before, or the edge there. */
export const leftOf = ({tokens}: Text, index: number, {before}: Neighbours): string => {
  if (before !== '') return before
  const at = step(tokens, index, -1)
  if (tokens[at]?.kind === 'space' && tokens[at - 1]?.kind !== 'punctuation') return edges.line
  const {text, norm} = tokens[index]!
  return text.charAt(0) === norm.charAt(0) ? edges.clause : edges.opens
}

/** The word behind, or the edge there. */
export const rightOf = ({tokens}: Text, index: number, {after}: Neighbours): string => {
  if (after !== '') return after
  const behind = tokens[step(tokens, index, 1)]
  if (behind === undefined || behind.sentence !== tokens[index]!.sentence) return edges.closes
  if (behind.kind === 'space') return edges.line
  return '.!?…'.includes(behind.text.charAt(0)) ? edges.closes : edges.clause
}

/** The third word before; empty for none. */
export const thirdBefore = ({tokens}: Text, index: number, {before2}: Neighbours): string =>
  before2 === '' ? '' : wordAt(tokens, step(tokens, step(tokens, step(tokens, index, -1), -1), -1), tokens[index]!.sentence)
