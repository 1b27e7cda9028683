// Words that the parser takes for short forms, `in.` for an inch and `sat.` for a Saturday, where they end a sentence: `Please come in. We`.
import type {Piece} from './pieces.js'
import type {Part} from './sentences.js'

const ending = /\b(?:in|sat|sun|pro|gal)\.\s+\p{Lu}/u
const word = /^(?:in|sat|sun|pro|gal)\.$/

/** Whether a sentence ends with its piece at a place: no measure, and a capital behind. */
const endsAt = (pieces: readonly Piece[], at: number, text: string): boolean => {
  const of = (steps: number): string => (pieces[at + steps] === undefined ? '' : text.slice(pieces[at + steps]!.start, pieces[at + steps]!.end))
  return word.test(of(0)) && /^\s+$/.test(of(1)) && /^\p{Lu}/u.test(of(2)) && !/\d$/.test(of(-2)) && at > 1
}

/** The parts of a text, its sentences parted where such a word ends one. */
export const partedAtParticles = (parts: readonly Part[], text: string): readonly Part[] => {
  if (!ending.test(text)) return parts
  return parts.flatMap((part) => {
    if (!Array.isArray(part)) return [part]
    const found: Part[] = []
    let from = 0
    for (let at = 0; at < part.length; at++) {
      if (!endsAt(part, at, text)) continue
      const {kind, start, end} = part[at]!
      found.push([...part.slice(from, at), {kind, start, end: end - 1}, {kind: 'PunctuationNode', start: end - 1, end}], part[at + 1]!)
      from = at + 2
    }
    return [...found, part.slice(from)]
  })
}
