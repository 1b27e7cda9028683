// Characters that are a grapheme each, whatever of their like stands beside them: what a text has of others is rare.
import {isUsual} from './emoji.js'

/** ASCII, letters of Latin, punctuation. */
export const isAlone = (code: number): boolean => code < 0x80 || (code >= 0xa0 && code < 0x300 && code !== 0xad) || (code >= 0x2010 && code < 0x2028)

/** How many UTF-16 units the character at a place has that is one of these or a plain emoji; 0 for any other. */
export const aloneLength = (text: string, at: number): 0 | 1 | 2 => {
  const code = text.codePointAt(at) ?? 0
  return isAlone(code) ? 1 : isUsual(code) ? 2 : 0
}
