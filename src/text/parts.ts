// A text in parts, each at most a sentence: replies are made of the same ones, and what one of them has is found once, however many replies
// have it.
import {codeAt} from './code-at.js'
import {Met, Recent} from '../memo/come-again.js'
import {ownCopy} from '../memo/own-copy.js'
import {isAsciiLetter} from '../tokens/letters.js'

/** What was found in a part, as far as somebody asked: by signs, and by cue words. */
export class Found {
  /** Of signs: see `signs.ts`. */
  readonly signs: number[] = []
  /** Of cue words: see `cues/index.ts`. */
  cues: {readonly by: object} | undefined = undefined
}

export interface Part {
  readonly start: number
  readonly found: Found
}

/** A part that came again. */
interface Kept {
  readonly text: string
  readonly found: Found
}

const kept = new Recent<number, Kept>(2_000)
/** One that is longer hardly comes again. */
const longestKept = 300
const met = new Met()

const foundIn = (text: string, start: number, end: number, hash: number): Found => {
  if (end - start > longestKept) return new Found()
  const known = kept.get(hash)
  if (known !== undefined && known.text.length === end - start && known.text === text.slice(start, end)) return known.found
  const found = new Found()
  if (met.before(hash)) kept.set(hash, {text: ownCopy(text.slice(start, end)), found})
  return found
}

const isMark = (code: number): boolean => code === 46 || code === 33 || code === 63
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** A part begins at a letter of ASCII behind a mark that ends a sentence and white space. */
export const partsIn = (text: string): readonly Part[] => {
  const parts: Part[] = []
  const {length} = text
  let start = 0
  let marked = false
  let hash = 0
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at)
    if (code <= 32 && isSpace(code)) continue
    if (marked && isAsciiLetter(code) && isSpace(text.charCodeAt(at - 1))) {
      parts.push({start, found: foundIn(text, start, at, hash)})
      start = at
      hash = 0
    }
    hash = (Math.imul(hash, 31) + code) | 0
    marked = isMark(code)
  }
  if (start < length) parts.push({start, found: foundIn(text, start, length, hash)})
  return parts
}
