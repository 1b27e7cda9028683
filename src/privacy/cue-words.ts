// Which cue words a text has, by their first eight letters: one look at each word spares a text without them every long pattern.

const wordOf = /\p{L}+/gu

const most = 8

/** The first eight letters of each word of a text, in small letters. */
export const headsOf = (text: string): ReadonlySet<string> => {
  const heads = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(wordOf)) heads.add(word.slice(0, most))
  return heads
}

/** Splits a pattern at the bars that stand outside every group. */
const branches = (pattern: string): string[] => {
  const found = ['']
  let depth = 0
  for (const character of pattern) {
    if (character === '(') depth++
    else if (character === ')') depth--
    if (character === '|' && depth === 0) found.push('')
    else found[found.length - 1] += character
  }
  return found
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

const literal = /^\p{L}*/u

/** What one branch can begin with; `read` is what has been read of it. */
const beginnings = (branch: string, read = ''): string[] => {
  const letters = literal.exec(branch)?.[0] ?? ''
  const next = branch[letters.length]
  // A letter that a question mark follows may be missing.
  const sure = next === '?' ? letters.slice(0, -1) : letters
  const head = read + sure
  if (head.length >= most) return [head.slice(0, most)]
  const rest = branch.slice(sure.length)
  if (next === '?') return [...beginnings(rest.slice(2), head), ...beginnings(rest.slice(2), head + rest.slice(0, 1))]
  if (next === '[') {
    const close = rest.indexOf(']')
    return rest[1] === '^' ? ended(head) : Array.from(rest.slice(1, close)).flatMap((one) => (/\p{L}/u.test(one) ? beginnings(rest.slice(close + 1).replace(/^[+*]/, ''), head + one) : ended(head)))
  }
  if (next === '(') {
    const length = groupLength(rest)
    const after = rest.slice(length).replace(/^[?*]/, '')
    const inner = /^\(\?:(.*)\)$/.exec(rest.slice(0, length))?.[1]
    const within = inner === undefined ? [] : branches(inner).flatMap((one) => beginnings(one + after, head))
    return inner === undefined || /^[?*]/.test(rest.slice(length)) ? [...within, ...beginnings(after, head)] : within
  }
  // A hyphen or a space that may be missing.
  if (/^[ -]\?/.test(rest)) return [...ended(head), ...beginnings(rest.slice(2), head)]
  return ended(head)
}
const ended = (head: string): string[] => (head === '' ? [] : [head])

/**
 * The heads of the words that a pattern of alternatives, `a|b(?:c|d)|(?:e )?f`, can begin with.
 * It understands groups, question marks and plain classes; `\\w` only behind the eighth letter.
 */
export const cueHeads = (pattern: string): readonly string[] => [...new Set(branches(pattern.toLowerCase()).flatMap((branch) => beginnings(branch)))]
