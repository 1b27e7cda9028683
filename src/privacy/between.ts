// What stands between the name of a number and the number: words of few kinds. Where another comes first a long pattern has nothing to find.
import {folded} from '../folded.js'
import {remembered} from '../remembered.js'

/** Whether what is called by the word at this place may have its number behind it. */
export type Leads = (text: string, place: number) => boolean

const letters = 5
const first = /[A-Za-z\u00c0-\u024f]+/y
const next = /[^A-Za-z\d*\u00c0-\u024f\n!?;]*([A-Za-z\u00c0-\u024f]*)/y
// An aside, "account (the blue one) 12345".
const aside = 28
// More words than any of the patterns goes by.
const most = 100

/** The words that a pattern is made of, by their first letters, each between spaces; a last letter that may be missing counts both ways. */
const wordsOf = remembered((pattern) => folded((): string => {
  const found = new Set<string>()
  for (const [, word = '', missing] of pattern.replace(/\\(?:u[\da-f]{4}|.)/g, ' ').matchAll(/([a-z]+)(\??)/g)) {
    found.add(word.slice(0, letters))
    if (missing) found.add(word.slice(0, Math.min(letters, word.length - 1)))
  }
  return ` ${[...found].join(' ')} `
}))

/**
 * A necessary condition of patterns that go from a name by the words of these patterns to a value: it may let through what they
 * do not match, never the other way round.
 *
 * @param value how the values begin, in short
 */
export const leading = (value: RegExp, ...patterns: readonly string[]): Leads => {
  const words = patterns.map(wordsOf)
  const isKnown = (word: string): boolean => words.some((some) => some().includes(` ${word} `))
  return (text, place) => {
    first.lastIndex = place
    let at = place + (first.exec(text)?.[0].length ?? 0)
    let closed = 0
    for (let count = 0; count < most; count++) {
      next.lastIndex = at
      const [whole = '', word = ''] = next.exec(text) ?? []
      const end = at + whole.length
      const start = end - word.length
      if (value.test(text.slice(start, start + 32))) return true
      const open = text.slice(at, start).lastIndexOf('(')
      if (open >= 0 && at + open >= closed) {
        const close = text.slice(at + open, at + open + aside).indexOf(')')
        if (close >= 0) closed = at + open + close
      }
      // In an aside may stand any word.
      if (start >= closed && (word === '' || !(isKnown(word.slice(0, letters).toLowerCase()) || /[^A-Za-z]/.test(word)))) return false
      // What a word does not begin with, a digit or a mark, is passed in an aside.
      at = word === '' ? end + 1 : end
    }
    return false
  }
}
