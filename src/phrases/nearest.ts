// Did you mean ...?

/** Edits from one word to the other; two letters that changed places are one. */
const distance = (a: string, b: string): number => {
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, before[j - 2]! + 1)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** `; did you mean x?` for the nearest of the names, or nothing when none is near. */
export const didYouMean = (name: string, names: readonly string[], show = (near: string): string => near): string => {
  const given = name.toLowerCase()
  const [best] = names
    .map((candidate) => ({candidate, far: distance(given, candidate.toLowerCase())}))
    .filter(({candidate, far}) => far <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.far - b.far)
  return best ? `; did you mean ${show(best.candidate)}?` : ''
}
