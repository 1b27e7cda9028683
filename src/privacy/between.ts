// What stands between the name of a number and the number: words of few kinds. Where another comes first a long pattern has nothing to find.
import {remembered} from '../memo/remembered.js'
import {isAsciiLetter} from '../tokens/letters.js'

/** Whether what is called by the word at this place may have its number behind it. */
export type Leads = (text: string, place: number) => boolean

const letters = 5
// An aside, "account (the blue one) 12345".
const aside = 28
// More words than any of the patterns goes by.
const most = 100

const isLetter = (code: number): boolean => isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f)
/** What no number is looked for behind: a digit and a mask begin one, the others end the sentence. */
const stops = '0123456789*\n!?;'

const wordEnd = (text: string, start: number): number => {
  let at = start
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}
/** Where the next word begins, or a character that stops. */
const nextStart = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isLetter(text.charCodeAt(at)) && !stops.includes(text[at]!)) at++
  return at
}
const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (!isAsciiLetter(word.charCodeAt(at))) return false
  return true
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122
const backslash = 92

/** Whether a pattern has a word that begins so; a last letter that may be missing, and a shorter word, count both ways. */
const hasWord = (pattern: string, head: string): boolean => {
  for (let at = pattern.indexOf(head); at >= 0; at = pattern.indexOf(head, at + 1)) {
    const end = at + head.length
    // What stands behind a backslash is no letter.
    if (at > 0 && isSmall(pattern.charCodeAt(at - 1)) && pattern.charCodeAt(at - 2) !== backslash) continue
    if (head.length >= letters || !isSmall(pattern.charCodeAt(end)) || pattern[end + 1] === '?') return true
  }
  return false
}

/**
 * A necessary condition of patterns that go from a name by the words of these patterns to a value: it may let through what they
 * do not match, never the other way round.
 *
 * @param value how the values begin, in short
 */
export const leading = (value: RegExp, ...patterns: readonly string[]): Leads => {
  let known: ((head: string) => boolean) | undefined
  const isKnown = (head: string): boolean => (known ??= remembered((one) => patterns.some((pattern) => hasWord(pattern, one))))(head)
  return (text, place) => {
    let at = wordEnd(text, place)
    let closed = 0
    for (let count = 0; count < most; count++) {
      const start = nextStart(text, at)
      const end = wordEnd(text, start)
      const word = text.slice(start, end)
      if (value.test(text.slice(start, start + 32))) return true
      const open = text.slice(at, start).lastIndexOf('(')
      if (open >= 0 && at + open >= closed) {
        const close = text.slice(at + open, at + open + aside).indexOf(')')
        if (close >= 0) closed = at + open + close
      }
      // In an aside may stand any word.
      if (start >= closed && (word === '' || !(isKnown(word.slice(0, letters).toLowerCase()) || !isPlain(word)))) return false
      // What a word does not begin with, a digit or a mark, is passed in an aside.
      at = word === '' ? end + 1 : end
    }
    return false
  }
}
