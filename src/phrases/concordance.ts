// A phrase in past replies, each place in its context: what `reply-lint try` shows.
import type {Text} from '../rule.js'
import type {Idiom} from './idiom.js'
import type {PhraseFinder} from './phrase.js'

/** One place, with what stands around it on its line. Line and column are 1-based, in UTF-16 units. */
export interface Occurrence {
  line: number
  column: number
  before: string
  found: string
  after: string
}

/** Cut at a space where there is one. */
const tail = (text: string, width: number): string => {
  if (text.length <= width) return text
  const cut = text.slice(-width)
  const space = cut.indexOf(' ')
  return `…${space < 0 ? cut : cut.slice(space + 1)}`
}

const head = (text: string, width: number): string => {
  if (text.length <= width) return text
  const cut = text.slice(0, width)
  const space = cut.lastIndexOf(' ')
  return `${space < 0 ? cut : cut.slice(0, space)}…`
}

/**
 * Where a phrase would be flagged in a text.
 *
 * @param idiom how the house reads words
 * @param shown the text as it may be shown, of the same length: personal data covered
 * @param width characters to show on either side
 */
export const occurrencesOf = (finder: PhraseFinder, text: Text, idiom: Idiom, shown: string, width: number): Occurrence[] =>
  finder.find(text, idiom).map(({start, end}) => {
    const lineStart = shown.lastIndexOf('\n', start - 1) + 1
    const lineEnd = shown.indexOf('\n', end)
    return {
      line: shown.slice(0, start).split('\n').length,
      column: start - lineStart + 1,
      before: tail(shown.slice(lineStart, start), width),
      found: shown.slice(start, end).replace(/\s+/g, ' '),
      after: head(shown.slice(end, lineEnd < 0 ? undefined : lineEnd), width),
    }
  })
