// A YAML file with the place of everything in it, and the problems found there. The only module that loads the YAML parser.
import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Scalar, type YAMLMap, type YAMLSeq} from 'yaml'
import {unlessTooDeep} from '../yaml-depth.js'
import {didYouMean} from './nearest.js'
import type {Problem} from './types.js'
import {plainly} from './yaml-errors.js'

/** A field of a map: its value, and where its name stands. */
export interface Field {
  value: Node | null
  key: Node
}

/** A text and where each of its characters stands in the file. */
export interface Placed {
  text: string
  /** The offset in the file of the character at `offset` in the text. */
  place: (offset: number) => number
}

const starters: Readonly<Record<string, string>> = {
  '{': 'a phrase that starts with { needs quotes',
  '@': 'a phrase that starts with @ needs quotes',
  '!': 'a phrase that starts with ! needs quotes',
  '*': 'a phrase that starts with * needs quotes',
  '&': 'a phrase that starts with & needs quotes',
  '[': 'a phrase that starts with [ needs quotes',
  '%': 'a phrase that starts with % needs quotes',
  '#': '# begins a comment: a phrase with # needs quotes',
}

export class Source {
  readonly problems: Problem[] = []
  readonly document: Document.Parsed
  private readonly lines = new LineCounter()

  constructor(readonly path: string, readonly text: string) {
    const document = unlessTooDeep(() => parseDocument(text, {lineCounter: this.lines, prettyErrors: false, stringKeys: false}))
    this.document = document ?? parseDocument('')
    if (!document) this.at(0, 'this file is nested too deeply')
    for (const error of this.document.errors) {
      if (error.code !== 'DUPLICATE_KEY' && this.teach(error.pos[0])) continue
      const {offset, message, instead} = plainly(error, text)
      this.at(offset, instead === undefined ? message : `${message}: ${instead}`)
    }
  }

  /** Says what is wrong at an offset, once. */
  at(offset: number, message: string): void {
    const {line, col} = this.lines.linePos(Math.min(offset, this.text.length))
    if (!this.problems.some((problem) => problem.line === line && problem.column === col && problem.message === message)) {
      this.problems.push({path: this.path, line: Math.max(1, line), column: Math.max(1, col), message})
    }
  }

  of(node: Node | null | undefined, message: string): undefined {
    this.at(node?.range?.[0] ?? 0, message)
    return undefined
  }

  /** Explains a YAML error by the phrase that brought it about; false when that is not what it is. */
  private teach(offset: number): boolean {
    const from = this.text.lastIndexOf('\n', Math.max(0, Math.min(offset, this.text.length) - 1)) + 1
    const line = this.text.slice(from).split('\n', 1)[0]!
    const found = /^(\s*(?:-\s+|[\w]+:\s+)?)([{@!*&%[])(.*?)\s*$/.exec(line)
    if (!found) return false
    const [, before, letter, rest] = found
    if (letter === '[' && before!.trimEnd().endsWith(':')) {
      const name = before!.trim()
      this.at(from + before!.length, `in a list in brackets a text with any of { } [ ] @ ! & * % , needs quotes; without brackets none does: ${name} | and one on each line below it`)
      return true
    }
    this.at(from + before!.length, `${starters[letter!]}: "${letter}${rest!.replaceAll('"', '')}" (or write phrases: | with one phrase a line)`)
    return true
  }

  /** The fields of a map; those not in `known` are refused. `aliases` are other names that people have for them. */
  fields<Name extends string>(node: Node | null, known: readonly Name[], what: string, aliases: Readonly<Record<string, Name>> = {}): Partial<Record<Name, Field>> | undefined {
    if (!isMap(node)) return this.of(node, `${what} needs fields: ${known.join(', ')}`)
    const fields: Partial<Record<Name, Field>> = {}
    for (const {key, value} of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if ((known as readonly string[]).includes(name)) fields[name as Name] = {key: key as Node, value: value as Node | null}
      else {
        const alias = Object.hasOwn(aliases, name.toLowerCase()) ? aliases[name.toLowerCase()] : undefined
        this.of(key as Node, `${what} has no field ${name}${alias === undefined ? didYouMean(name, known) || `; there are ${known.join(', ')}` : `; did you mean ${alias}?`}`)
      }
    }
    return fields
  }

  /** A text in one piece. */
  string(field: Field | undefined, what: string): string | undefined {
    if (!field) return undefined
    const {value} = field
    if (isScalar(value) && value.value !== null && typeof value.value !== 'boolean') return typeof value.value === 'string' ? value.value.trim() : (value.source ?? String(value.value))
    return this.of(value ?? field.key, `${what} is a text`)
  }

  boolean(field: Field | undefined, what: string): boolean | undefined {
    if (!field) return undefined
    const {value} = field
    if (isScalar(value) && typeof value.value === 'boolean') return value.value
    return this.of(value ?? field.key, `${what} is true or false`)
  }

  /** One of the names. */
  name<Name extends string>(field: Field | undefined, names: readonly Name[], what: string): Name | undefined {
    if (!field) return undefined
    const {value} = field
    const given = isScalar(value) ? String(value.value) : ''
    if ((names as readonly string[]).includes(given)) return given as Name
    return this.of(value ?? field.key, `${what} is one of ${names.join(', ')}${didYouMean(given, names)}`)
  }

  /** Texts: a list, one text, or a block with one a line, in which lines that begin with # are comments. */
  texts(field: Field | undefined, what: string): Placed[] {
    if (!field) return []
    const {value} = field
    if (isSeq(value)) {
      if (value.flow) this.checkCommas(value)
      return value.items.flatMap((item) => this.item(item as Node | null, value, what))
    }
    if (isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED')) return this.linesOf(value)
    return this.item(value, field.key, what)
  }

  /** In brackets a comma parts texts: one after a space was meant for the phrase, where it stands for a pause. */
  private checkCommas(list: YAMLSeq): void {
    for (const item of list.items) {
      const end = isScalar(item) && item.type === 'PLAIN' ? item.range?.[1] : undefined
      const gap = end === undefined ? null : /^[ \t]+,/.exec(this.text.slice(end))
      if (end !== undefined && gap) this.at(end + gap[0].length - 1, 'in brackets a comma parts texts: put a phrase with a comma in quotes')
    }
  }

  private item(node: Node | null, near: Node, what: string): Placed[] {
    const {text} = this
    const start = node?.range?.[0] ?? near.range?.[0] ?? 0
    if (isAlias(node) || (node?.tag && /^!(?!!)/.test(node.tag))) {
      this.at(isAlias(node) ? start : text.lastIndexOf('!', start), starters[isAlias(node) ? '*' : '!']!)
      return []
    }
    if (!isScalar(node)) {
      const letter = text[start] ?? ''
      this.at(start, isMap(node) && letter !== '{' ? `${what}: a text with a colon needs quotes` : (starters[letter] ?? `${what} is a list of texts`))
      return []
    }
    if (node.value === null) {
      this.at(start, `${what}: an item is empty; # begins a comment unless it is in quotes`)
      return []
    }
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
    return [{text: typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)), place: (offset) => start + (quoted ? 1 : 0) + offset}]
  }

  private linesOf(node: Scalar): Placed[] {
    const placed: Placed[] = []
    const end = node.range![1]
    let from = this.text.indexOf('\n', node.range![0]) + 1
    while (from > 0 && from < end) {
      const to = this.text.indexOf('\n', from)
      const line = this.text.slice(from, to < 0 ? end : Math.min(to, end))
      const text = line.trim()
      const start = from + line.length - line.trimStart().length
      if (text !== '' && !text.startsWith('#')) placed.push({text, place: (offset) => start + offset})
      from = to + 1
    }
    return placed
  }

  /** A map as a plain value. */
  map(node: YAMLMap): Record<string, unknown> | undefined {
    try {
      return node.toJS(this.document) as Record<string, unknown>
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error
      return this.of(node, 'there are too many aliases (*name)') // few of them can stand for a great deal
    }
  }

  /** The items of a list of maps. */
  items(field: Field | undefined, what: string, like: string): readonly (Node | null)[] {
    if (!field) return []
    if (isSeq(field.value)) return field.value.items as (Node | null)[]
    this.of(field.value ?? field.key, `${what} is a list, of which each item begins with a hyphen: - ${like}`)
    return []
  }
}
