// Which characters a text has: asked before a pattern is made.

/** Whether a text has one of some characters. */
export const hasAny = (text: string, characters: string): boolean => {
  for (let at = 0; at < characters.length; at++) if (text.includes(characters[at]!)) return true
  return false
}

/** Whether a mark stands in a text so far from the next of its kind, in UTF-16 units. */
export const isSpaced = (text: string, mark: string, least: number, most: number): boolean => {
  let last = text.indexOf(mark)
  for (let at = last < 0 ? -1 : text.indexOf(mark, last + 1); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at - last >= least && at - last <= most) return true
    last = at
  }
  return false
}
