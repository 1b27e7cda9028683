// Of matches that share words one stands: the longest.

/** Whether two runs of words share one. */
export const overlaps = (a: {first: number; last: number}, b: {first: number; last: number}): boolean => a.first < b.last && b.first < a.last

/** One match a place: the longest, and of these the first. */
export const longestFirst = <Kind extends {first: number; last: number}>(matches: readonly Kind[]): Kind[] => {
  if (matches.length < 2) return [...matches]
  const kept: Kind[] = []
  const taken = new Set<number>()
  for (const match of matches.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    // The longer were kept before: one that overlaps holds this one's first or last word.
    if (taken.has(match.first) || taken.has(match.last - 1)) continue
    for (let word = match.first; word < match.last; word++) taken.add(word)
    kept.push(match)
  }
  return kept.toSorted((a, b) => a.first - b.first)
}
