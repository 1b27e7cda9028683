// Characters that are a grapheme each, whatever of their like stands beside them: what a text has of others is rare.

/** Blocks that are pictures from end to end: faces, hands, animals, food, vehicles, feasts. */
export const isCommonEmoji = (code: number): boolean => (code >= 0x1f324 && code <= 0x1f393) || (code >= 0x1f39e && code <= 0x1f3f0) || (code >= 0x1f400 && code <= 0x1f4fd) || (code >= 0x1f5fa && code <= 0x1f64f) || (code >= 0x1f680 && code <= 0x1f6c5) || (code >= 0x1f947 && code <= 0x1f9ff)

/** ASCII, letters of Latin, punctuation. */
export const isAlone = (code: number): boolean => code < 0x80 || (code >= 0xa0 && code < 0x300 && code !== 0xad) || (code >= 0x2010 && code < 0x2028)

/** How many UTF-16 units the character at a place has that is one of these or a plain emoji; 0 for any other. */
export const aloneLength = (text: string, at: number): 0 | 1 | 2 => {
  const code = text.codePointAt(at) ?? 0
  return isAlone(code) ? 1 : isCommonEmoji(code) ? 2 : 0
}
