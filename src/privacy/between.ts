// What stands between the name of a number and the number: words of few kinds. Where another comes first a long pattern has nothing to find.

/** Whether what is called by the word at this place may have its number behind it. */
export type Leads = (text: string, place: number) => boolean

const letters = 5
const first = /[A-Za-z\u00c0-\u024f]+/y
const next = /[^A-Za-z\d*\u00c0-\u024f\n!?;]*([A-Za-z\u00c0-\u024f]*)/y
// A digit in the first word or, behind a short one, in the second; six capitals; nine letters of a passport.
const value = /^(?:[A-Za-z*]{1,7}[ -])?[A-Za-z\d*/._-]{0,20} ?\d|^[A-Z]{6}(?![A-Za-z])|^[CF-HJ-NPRTV-Zcf-hj-nprtv-z]{9}/
// An aside, "account (the blue one) 12345".
const aside = 28

/** The words that patterns are made of, by their first letters; a last letter that may be missing counts both ways. */
const wordsOf = (patterns: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const [, word = '', missing] of patterns.join('|').replace(/\\(?:u[\da-f]{4}|.)/g, ' ').matchAll(/([a-z]+)(\??)/g)) {
    found.add(word.slice(0, letters))
    if (missing) found.add(word.slice(0, Math.min(letters, word.length - 1)))
  }
  return found
}

/**
 * A necessary condition of patterns that go from a name by the words of these patterns to a value: it may let through what they
 * do not match, never the other way round.
 */
export const leading = (...patterns: readonly string[]): Leads => {
  const words = wordsOf(patterns)
  const onwards = (text: string, from: number): boolean => {
    for (let at = from; ; ) {
      next.lastIndex = at
      const [whole = '', word = ''] = next.exec(text) ?? []
      const end = at + whole.length
      const start = end - word.length
      if (value.test(text.slice(start, start + 32))) return true
      const open = text.slice(at, start).indexOf('(')
      const close = open < 0 ? -1 : text.indexOf(')', at + open)
      if (close >= 0 && close - at - open < aside && onwards(text, close + 1)) return true
      if (word === '' || !(words.has(word.slice(0, letters).toLowerCase()) || /[^A-Za-z]/.test(word))) return false
      at = end
    }
  }
  return (text, place) => {
    first.lastIndex = place
    return onwards(text, place + (first.exec(text)?.[0].length ?? 0))
  }
}
