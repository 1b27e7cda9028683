// Short lists of names in one text, between spaces, in which one is found with nothing built.

/** How many names begin before a place. */
const countTo = (names: string, to: number): number => {
  let count = 0
  for (let at = names.indexOf(' '); at < to; at = names.indexOf(' ', at + 1)) count++
  return count
}

/** Which of the names it is; -1 for none of them. */
export const indexOfName = (names: string, name: string): number => {
  const at = name === '' || name.includes(' ') ? -1 : names.indexOf(` ${name} `)
  return at < 0 ? -1 : countTo(names, at)
}

/** Which of the names are the beginning of a word, of three letters or more, with a `*` behind it. */
export const prefixesOf = (names: string, word: string): readonly number[] => {
  const head = ` ${word.slice(0, 3)}`
  let found = noNames
  for (let at = names.indexOf(head); at >= 0; at = names.indexOf(head, at + 1)) {
    const end = names.indexOf(' ', at + 1) - 1
    if (names[end] === '*' && word.startsWith(names.slice(at + 1, end))) found = [...found, countTo(names, at)]
  }
  return found
}
const noNames: readonly number[] = []
