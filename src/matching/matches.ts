const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern. As `matchAll`, but where there is none, as mostly, nothing is made: no copy of the pattern, no
 * iterator.
 */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
