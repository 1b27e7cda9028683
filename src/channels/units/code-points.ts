import type {Visit, Walk} from '../units.js'

/** Visits every code point that counts; the callback gets the code point in place of a cost. */
export const eachCodePoint = (text: string, visit: (start: number, end: number, codePoint: number) => void): void => {
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const end = at + (code > 0xffff ? 2 : 1)
    if (code !== 13 || text.charCodeAt(end) !== 10) visit(at, end, code)
    at = end
  }
}

/** Unicode code points. */
export const codePoints: Walk = (text, visit: Visit) => eachCodePoint(text, (start, end) => visit(start, end, 1))
