// The words around a word, within its clause: what the confusion rules look at.
import type {Text, Token} from '../rule.js'

export interface Neighbours {
  /** Lower case; empty where the clause ends or where something stands that is no word. */
  before2: string
  before: string
  after: string
  after2: string
}

/** As far as the slips are told that grammar tells. */
export interface Surroundings extends Neighbours {
  before3: string
  /** Nothing stands before a word with a capital. */
  opens: boolean
  /** The clause ends behind it with a mark, or with its sentence. */
  closes: boolean
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

/** Stands for a word that is not known: the line goes on, or another begins. */
const wrapped = '\n'

/** What a word stands beside where `near` is no word: nothing, or a line's end that may be no clause's. */
const besideLine = (near: string, at: Token | undefined, beyond: Token | undefined): string => (near === '' && at?.kind === 'space' && beyond?.kind !== 'punctuation' ? wrapped : near)

/** The same and what is a little farther off. */
export const surroundingsOf = ({tokens}: Text, index: number, near: Neighbours): Surroundings => {
  const {text, norm, sentence} = tokens[index]!
  const left = step(tokens, index, -1)
  const right = step(tokens, index, 1)
  const behind = tokens[right]
  return {
    ...near,
    before: besideLine(near.before, tokens[left], tokens[left - 1]),
    after: besideLine(near.after, behind, behind),
    before3: near.before2 === '' ? '' : wordAt(tokens, step(tokens, step(tokens, left, -1), -1), sentence),
    opens: near.before === '' && text.charAt(0) !== norm.charAt(0),
    closes: behind === undefined || behind.sentence !== sentence || isStop(behind.text)
  }
}

const isStop = (mark: string): boolean => mark !== '' && '.!?…'.includes(mark.charAt(0))
