// The fields that a canned response asks for, and the names that it makes itself.
import {findSpans} from '../tokens/spans.js'
import {type Placeholder, readPlaceholder} from './placeholder.js'

export interface Field extends Placeholder {
  start: number
  end: number
}

/** Names of a template's own making (`assign`, `for … in`), and those that its language gives inside a loop. */
const localsOf = (text: string): ReadonlySet<string> =>
  new Set(['this', 'forloop', 'loop', 'item', ...Array.from(text.matchAll(/\{%-?\s*(?:assign|set|capture|increment)\s+(\w+)|\bfor\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b|\bas\s+\|(\w+)(?:\s+(\w+))?\|/g)).flatMap((match) => match.slice(1).filter((name) => name !== undefined))])

/** The fields of a text in braces, in order; what an agent is to fill in by hand (`[DATE]`, `<name>`) is none. */
export const fieldsIn = (text: string): Field[] => {
  if (!/[{%#*$]/.test(text)) return []
  const locals = localsOf(text)
  return findSpans(text).flatMap(({kind, start, end}) => {
    const field = kind === 'placeholder' ? readPlaceholder(text.slice(start, end)) : undefined
    if (!field || field.kind !== 'field' || /^[[<]/.test(field.syntax) || locals.has(field.name.replace(/[.[].*$/, ''))) return []
    return [{...field, start, end}]
  })
}
