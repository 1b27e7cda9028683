// What the YAML parser has against a file, said to somebody who writes rules or settings and does not know YAML.
import type {YAMLError} from 'yaml'

/** A comment; what stands in quotes, or behind the last of them to the end of the line: those are opened and not closed; texts over several lines are rare in rules. */
const quoted = /(?<=^|[ \t])(#).*|(?<=^|[ \t[{,])(?:"(?:\\.|[^"\\\n])*("|$)|'(?:''|[^'\n])*('(?!')|$))/gm

const openQuote = (text: string): number | undefined => {
  for (const {index, 1: comment = '', 2: double = '', 3: single = ''} of text.matchAll(quoted)) if (comment + double + single === '') return index
  return undefined
}

const noField = 'this line is no field: a field is a name, a colon and a space: title: ...'

const badIndent = 'this line begins too far to the left or to the right: what stands side by side begins under each other'

const lineAt = (text: string, offset: number): {from: number; line: string} => {
  const from = text.lastIndexOf('\n', Math.max(0, Math.min(offset, text.length) - 1)) + 1
  return {from, line: text.slice(from).split('\n', 1)[0]!}
}

const indentOf = (line: string): number => line.search(/\S|$/)

interface Said {
  offset: number
  /** Without a word of the file, which may be private. */
  message: string
  /** How the place is to be written instead. */
  instead?: string
}

/** The place and the words for an error. */
export const plainly = ({code, message, pos: [offset]}: YAMLError, text: string): Said => {
  const [, opened] = /^Flow (sequence|map)/.exec(message) ?? []
  if (opened !== undefined) return {offset, message: opened === 'map' ? 'a { before this is not closed by a }' : 'a [ before this is not closed by a ]'}
  if (/^Unexpected \S+ at node end/.test(message)) return {offset, message: 'a text with more behind it needs quotes'}
  if (message.startsWith('Implicit map keys')) return {offset, message: noField}
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const {from, line} = lineAt(text, offset)
      const found = /^(\s*(?:-\s+)?[\w-]+:\s+)(.*:(?:\s.*|$))$/.exec(line)
      if (found) return {offset: from + found[1]!.length, message: 'a text with a colon needs quotes', instead: `"${found[2]!.replaceAll('"', '').trim()}"`}
      // What is moved in below a field that has its value reads as more of that value.
      const next = from + line.length + (/^(?:\r?\n[ \t]*(?:#.*)?)+(?=\S)/.exec(text.slice(from + line.length))?.[0].length ?? 0)
      const below = lineAt(text, next)
      if (below.from > from && /^\s*[^\s:]+:\s+\S/.test(line) && indentOf(below.line) > indentOf(line)) return {offset: next, message: badIndent}
      if (/^\s*-(?:\s|$)/.test(line)) return {offset: from + indentOf(line), message: badIndent}
      return {offset, message: noField}
    }
    case 'TAB_AS_INDENT': return {offset, message: 'a line is moved in with spaces, not with a tab'}
    case 'MULTIPLE_DOCS': return {offset, message: 'a file holds one rule: put what follows the line --- in a file of its own'}
    case 'DUPLICATE_KEY': return {offset, message: 'this field is there twice: a file holds one rule, and a rule has each field once'}
    case 'BAD_INDENT': return {offset, message: badIndent}
    case 'BAD_SCALAR_START': return {offset, message: `a text that starts with ${message.at(-1)} needs quotes`}
    case 'BAD_DQ_ESCAPE': return {offset, message: 'a \\ means itself in single quotes only: put the text in them'}
  }
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    const opened = openQuote(text)
    if (opened !== undefined) return {offset: opened, message: 'these quotes are not closed'}
  }
  return {offset, message: message.replace(/(?::|\n)[^]*/, '')}
}
