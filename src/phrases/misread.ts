// What in a phrase reads otherwise than it works: refused, with what to write instead.
import {openingOf, spanOf} from './encode.js'
import {sequence, type Node, type One} from './nodes.js'

/** A part of a phrase, and where it stands in it. */
export interface Part {
  node: Node
  from: number
  to: number
}

interface Wrong {
  message: string
  offset: number
}

const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

// Letters and words

const invisible = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\uFE0F]/u

/** A character that stands for nothing. */
export const aboutLetter = (text: string, at: number): string => {
  const letter = String.fromCodePoint(text.codePointAt(at)!)
  if (invisible.test(letter)) return `an invisible character stands here (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}): type the words anew`
  if (text.startsWith('://', at)) return 'a link is <link>'
  if (letter === '#') return '# means nothing in a phrase: write its word without #, or <hashtag> for any'
  if (/(?![™®©])\p{Extended_Pictographic}/u.test(letter)) return 'an emoji is <emoji>'
  return /[,.;:'’"“”–—-]/.test(letter) ? 'punctuation is not matched: leave it out' : `${letter} means nothing in a phrase: leave it out`
}

/** What a word has beside its letters that no word of a text has. */
export const aboutSymbol = (word: string): Wrong | undefined => {
  const at = (pattern: RegExp, message: string): Wrong | undefined => {
    const offset = word.search(pattern)
    return offset < 0 ? undefined : {offset, message}
  }
  if (word === '&' || word === '+' || word === '%') return undefined
  return at(/^[-–‑‐.'’/&+]+$|^[-–‑‐/]|[-–‑‐/]$|(?<!\.)\.\.(?!\.)/, 'punctuation is not matched: leave it out') ??
    at(/(?<=\p{L})\$$/u, 'a space is missing before $: soon $') ??
    at(/(?<!\d)[£$€%](?!\d)/, 'a number is missing: £5, 5%; any sum is <money>, any percentage <percentage>')
}

// Parts that touch each other

/** Whether a part ends where the next one begins without a space between: `refund(s)`, `humou?r`. */
export const isGlued = (node: Node, text: string, at: number): boolean => {
  const next = text[at]
  if (next === undefined || /[\s|)]/.test(next) || node.type === 'gap' || node.type === 'start' || node.type === 'end' || node.type === 'pause') return false
  // A space may stand inside the brackets, `(very )?good`; a gap and a possessive need none.
  return !/\s\)\??$/.test(text.slice(0, at)) && !/^(?:\(\s|\.\.\.|…|['’]s\b)/.test(text.slice(at))
}

export const aboutGlued = (text: string, at: number): string => {
  const next = String.fromCodePoint(text.codePointAt(at)!)
  if (next === '!' && !/[\p{L}({@<=]/u.test(text[at + 1] ?? '')) return 'punctuation is not matched: leave it out'
  if (next === '@') return 'a space is missing before @; an e-mail address is <email>'
  if ('!=^$<{_'.includes(next)) return `a space is missing before ${next}`
  if (!/[\p{L}\p{N}(]/u.test(next)) return aboutLetter(text, at)
  return 'a space is missing; all forms of a word are {refund}, two spellings (color|colour), all words that begin so guarant*'
}

// Parts that follow each other

/** Whether a word may be in both sets. What a class holds is not known beforehand. */
const meet = (a: One, b: One): boolean => {
  if (a.classes.length > 0 || b.classes.length > 0) return true
  const [mine, others] = [a, b].map(({words, exact}) => [...words, ...exact.map((word) => word.toLowerCase())]) as [string[], string[]]
  const begins = (words: readonly string[], prefixes: readonly string[]): boolean => prefixes.some((prefix) => words.some((word) => word.startsWith(prefix)))
  return mine.some((word) => others.includes(word)) || begins([...mine, ...a.prefixes], b.prefixes) || begins([...others, ...b.prefixes], a.prefixes)
}

const partsOf = (node: Node): readonly Node[] => (node.type === 'sequence' ? node.parts : [node])

/** Whether there may be words that both trees begin with. */
const mayBeginAlike = (a: Node, b: Node): boolean => {
  const [first, ...mine] = partsOf(a)
  const [second, ...others] = partsOf(b)
  if (first === undefined || second === undefined) return true
  if (first.type === 'one' && second.type === 'one') return meet(first, second) && mayBeginAlike(sequence(mine), sequence(others))
  const [one, other] = [openingOf(a), openingOf(b)]
  return one === undefined || other === undefined || meet(one, other)
}

/** A part that nothing fits in its place: a mark of the sentence's start or end inside a phrase, a word excluded where another must stand. */
export const aboutSequence = (parts: readonly Part[], text: string): Wrong | undefined => {
  for (const [index, {node, from, to}] of parts.entries()) {
    const before = parts.slice(0, index)
    const after = parts.slice(index + 1).filter((part) => part.node.type !== 'not' && part.node.type !== 'pause')
    if (node.type === 'start' && before.some((part) => spanOf(part.node).least > 0)) return {message: '^ is the start of a sentence: no word of the phrase stands before it', offset: from}
    if (node.type === 'end' && after.some((part) => spanOf(part.node).least > 0)) return {message: '$ is the end of a sentence: no word of the phrase stands behind it', offset: from}
    if (node.type !== 'not' || after.length === 0 || mayBeginAlike(node.part, sequence(after.map((part) => part.node)))) continue
    const not = quoted(text.slice(from + 1, to))
    const next = quoted(text.slice(after[0]!.from, after[0]!.to))
    const instead = before.length === 0 ? `what must not stand before a phrase goes to unless: {before: [${not}]}` : `leave it out, or to exclude both together write !(${not} ${next})`
    return {message: `!${not} excludes nothing here, where ${next} must stand: ${instead}`, offset: from}
  }
  return undefined
}
