// Sentences that come again: replies are made of the same ones, and a composer asks at every key about a text that differs in its
// last. What follows from the tokens of a sentence alone is found once, however many replies have it.
import {Met, Recent} from '../memo/come-again.js'
import {noted} from '../memo/noted.js'
import type {Sentence, Text, TokenKind} from '../rule.js'
import {shapeOf} from './classify.js'

/** A sentence by its tokens, and what was found of it, by the number of who asked. */
class Recurring {
  readonly kinds: TokenKind[] = []
  readonly notes: unknown[] = []

  constructor(readonly shapes: readonly number[]) {
    // A list without holes from the first.
    for (let asker = 0; asker < askers; asker++) this.notes.push(undefined)
  }
}

let askers = 0

const kept = new Recent<number, Recurring>(2_000)
const met = new Met()

/** One that is longer hardly comes again. */
const longestKept = 200

/** What was found so far is found anew. */
export const forgetSentences = (): void => kept.clear()

/** A text that knows the shapes of its tokens, by their numbers. */
export interface Shaped extends Text {
  readonly shapes: readonly number[]
}

const shapesOf = (text: Text): readonly number[] => (text as Partial<Shaped>).shapes ?? text.tokens.map((token) => shapeOf(token.text).number)

const isSame = (one: Recurring, {tokens}: Text, shapes: readonly number[], first: number): boolean => {
  for (let at = 0; at < one.kinds.length; at++) if (one.shapes[at] !== shapes[first + at] || one.kinds[at] !== tokens[first + at]!.kind) return false
  return true
}

const recurringOf = (text: Text, shapes: readonly number[], {first, last}: Sentence): Recurring => {
  const count = last - first + 1
  if (count > longestKept) return new Recurring([])
  let hash = count
  for (let at = first; at <= last; at++) hash = (Math.imul(hash, 31) + shapes[at]!) | 0
  const before = kept.get(hash)
  if (before?.kinds.length === count && isSame(before, text, shapes, first)) return before
  if (!met.before(hash)) return new Recurring([])
  const made = new Recurring(shapes.slice(first, last + 1))
  for (let at = first; at <= last; at++) made.kinds.push(text.tokens[at]!.kind)
  kept.set(hash, made)
  return made
}

// Lists that many functions read are filled one by one: what `map` gives is of another kind once V8 has made its caller fast, and all
// that has read such a list is compiled anew.
const sentencesOf = noted((text: Text): readonly Recurring[] => {
  const shapes = shapesOf(text)
  const sentences: Recurring[] = []
  for (const sentence of text.sentences) sentences.push(recurringOf(text, shapes, sentence))
  return sentences
})

/**
 * A function of a sentence that keeps its answers as long as the sentence may come again.
 *
 * @param find what follows from the tokens of the sentence alone, as they are written and of their kinds; places in the answer are
 * counted from the sentence's first token
 */
export const bySentence = <Note>(find: (text: Text, sentence: Sentence) => Note): ((text: Text, sentence: number) => Note) => {
  const asker = askers++
  return (text, sentence) => {
    const {notes} = sentencesOf(text)[sentence]!
    return (notes[asker] ??= find(text, text.sentences[sentence]!)) as Note
  }
}
