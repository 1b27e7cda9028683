// "Did you mean": the nearest of some names to one that was mistyped.

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment). */
export const distance = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** Whether one letter is wrong, missing or too many, or two neighbours changed places. */
export const isOneSlip = (a: string, b: string): boolean => Math.abs(a.length - b.length) < 2 && a.length < 200 && distance(a, b) === 1

/** The name that was probably meant, or begins so; undefined when none is near. Of `pack/name` the name alone is enough. */
export const nearest = (word: string, names: Iterable<string>): string | undefined => {
  if (word === '' || word.length > 60) return undefined
  const wanted = word.toLowerCase()
  let best: string | undefined
  let longer: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    const lower = name.toLowerCase()
    const compared = wanted.includes('/') ? lower : lower.slice(lower.lastIndexOf('/') + 1)
    if (wanted.length > 3 && compared.startsWith(wanted)) longer ??= name
    if (Math.abs(compared.length - wanted.length) >= least) continue
    const edits = distance(wanted, compared)
    if (edits < least) {
      least = edits
      best = name
    }
  }
  return best ?? longer
}

/** `: did you mean "x"?`, or nothing. */
export const didYouMean = (word: string, names: Iterable<string>): string => {
  const name = nearest(word, names)
  return name === undefined ? '' : `: did you mean "${name}"?`
}
