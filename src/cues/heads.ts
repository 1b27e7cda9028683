// The heads of the words that a pattern can begin with, read from the pattern itself.

/** So many letters of a word are its head. */
export const most = 8

/** Splits a pattern at the bars that stand outside every group. */
const branches = (pattern: string): string[] => {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      found.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return [...found, pattern.slice(from)]
}

/** The length of the group that a pattern opens with, its closing bracket included. */
const groupLength = (pattern: string): number => {
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++
    else if (pattern[at] === ')' && --depth === 0) return at + 1
  }
  return pattern.length
}

const isLetter = (character: string): boolean => (character >= 'a' && character <= 'z') || (character > '\x7f' && /\p{L}/u.test(character))

/** How many letters a text begins with. */
const lettersOf = (text: string): number => {
  let count = 0
  while (count < text.length && isLetter(text[count]!)) count++
  return count
}

/** What one branch can begin with; `read` is what has been read of it. */
const beginnings = (branch: string, read = ''): string[] => {
  const letters = lettersOf(branch)
  if (read.length + letters > most) return [(read + branch).slice(0, most)]
  const next = branch[letters]
  // A letter that a question mark follows may be missing.
  const sure = next === '?' ? letters - 1 : letters
  const head = read + branch.slice(0, sure)
  if (head.length >= most || next === undefined) return head.length >= most ? [head.slice(0, most)] : ended(head)
  const rest = branch.slice(sure)
  if (next === '?') return [...beginnings(rest.slice(2), head), ...beginnings(rest.slice(2), head + rest[0])]
  if (next === '[') {
    const close = rest.indexOf(']')
    return rest[1] === '^' ? ended(head) : Array.from(rest.slice(1, close)).flatMap((one) => (isLetter(one) ? beginnings(rest.slice(close + 1).replace(/^[+*]/, ''), head + one) : ended(head)))
  }
  if (next === '(') {
    const length = groupLength(rest)
    const after = rest.slice(length).replace(/^[?*]/, '')
    const inner = rest.startsWith('(?:') ? rest.slice(3, length - 1) : undefined
    const within = inner === undefined ? [] : branches(inner).flatMap((one) => beginnings(one + after, head))
    return inner === undefined || rest[length] === '?' || rest[length] === '*' ? [...within, ...beginnings(after, head)] : within
  }
  // A hyphen or a space that may be missing.
  if ((next === ' ' || next === '-') && rest[1] === '?') return [...ended(head), ...beginnings(rest.slice(2), head)]
  return ended(head)
}
const ended = (head: string): string[] => (head === '' ? [] : [head])

/**
 * The heads of the words that a pattern of alternatives, `a|b(?:c|d)|(?:e )?f`, can begin with.
 * It understands groups, question marks and plain classes; `\\w` only behind the eighth letter.
 */
export const cueHeads = (pattern: string): readonly string[] => {
  const lower = pattern.toLowerCase()
  const heads = new Set<string>()
  for (const branch of lower.includes('(') ? branches(lower) : lower.split('|')) {
    // Nearly every one is a word, or a word whose last letter may be missing.
    if (!plain.test(branch)) for (const head of beginnings(branch)) heads.add(head)
    else if (branch.endsWith('?')) heads.add(branch.slice(0, Math.min(branch.length - 2, most))).add(branch.slice(0, Math.min(branch.length - 1, most)))
    else heads.add(branch.slice(0, most))
  }
  return [...heads]
}
const plain = /^[a-z]{2,}\??$/
