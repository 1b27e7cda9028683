// Words in which letters are hidden: zero-width characters between them, letters of another script that are drawn alike,
// full-width and mathematical ones. A person reads them as they are meant, so rules do too.
import {wordMap} from '../matching/word-map.js'

/** Letters of other scripts that are drawn like a Latin one: https://www.unicode.org/reports/tr39/#Confusable_Detection */
export const lookalikes = wordMap(
  'а: a, е: e, о: o, р: p, с: c, у: y, х: x, і: i, ј: j, ѕ: s, һ: h, ԁ: d, ԛ: q, ԝ: w, к: k, м: m, т: t, в: b, н: h, А: A, В: B, Е: E, К: K, М: M, Н: H, О: O, Р: P, С: C, Т: T, Х: X, У: Y, І: I, Ј: J, Ѕ: S, ' +
  'Α: A, Β: B, Ε: E, Ζ: Z, Η: H, Ι: I, Κ: K, Μ: M, Ν: N, Ο: O, Ρ: P, Τ: T, Υ: Y, Χ: X, ο: o, α: a, ν: v, ι: i, ρ: p, ı: i, ɡ: g'
)

/** What may hide a letter: invisible characters, Greek and Cyrillic beside Latin, full-width and mathematical letters. */
const mayHide = /[\u00AD\u0131\u0261\u0370-\u03FF\u0400-\u052F\u200B-\u200D\u2060\uFEFF\uFF21-\uFF5A]|\uD835/
const hidden = /(?:[A-Za-z\u0131\u0261\u0370-\u03FF\u0400-\u052F\uFF21-\uFF3A\uFF41-\uFF5A]|\uD835[\uDC00-\uDEA3])+(?:[\u00AD\u200B-\u200D\u2060\uFEFF]+(?:[A-Za-z\u0131\u0261\u0370-\u03FF\u0400-\u052F\uFF21-\uFF3A\uFF41-\uFF5A]|\uD835[\uDC00-\uDEA3])+)*/g
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const otherWidths = /[\uFF21-\uFF5A\uD835]/
const latin = /[A-Za-z]/
const otherScript = /[\u0131\u0261\u0370-\u03FF\u0400-\u052F]/g

/** The word that a disguised one is read as; a word that is written in another script throughout stays as it is. */
export const unmask = (word: string): string => {
  if (!mayHide.test(word)) return word
  const seen = word.replace(invisible, '')
  const plain = otherWidths.test(seen) ? seen.normalize('NFKC') : seen
  return latin.test(plain) ? plain.replace(otherScript, (letter) => lookalikes().get(letter) ?? letter) : plain
}

/** The places of disguised words, in order. */
export const findDisguised = (value: string): {kind: 'word'; start: number; end: number}[] => {
  if (!mayHide.test(value)) return []
  return [...value.matchAll(hidden)]
    .filter(([word]) => unmask(word) !== word)
    .map(({0: word, index}) => ({kind: 'word', start: index, end: index + word.length}))
}
