// Data as one ASCII text: a module can hold it as a literal, which is read faster than an object is built, and the command line
// can read it from that module's file. Each field is decoded when it is first asked for.
import {bytesOf, charactersOf, textOf, type Ascii} from './base64.js'
import {inflated} from './inflate.js'

// `name:kind:length,...~` and then for each field so many characters: base64 of bytes, of little-endian numbers of two bytes or of UTF-8
// text; text that is plain but for a few characters, where that takes less, JSON as such, and lines of it; deflated text; bytes that are
// all characters which a literal has as they are.
type Kind = 'bytes' | 'numbers' | 'text' | 'plain' | 'json' | 'lines' | 'deflated' | 'characters'

const kindOf = (value: Uint8Array | Uint16Array | string): Kind =>
  value instanceof Uint16Array ? 'numbers' : value instanceof Uint8Array ? 'bytes' : 'text'

/** Begins what a literal cannot have as it is, by the code of its unit. */
const escape = '`'
/** Stands for a quotation mark, of which JSON is full. */
const quote = '^'

const plainOf = (text: string): string =>
  text.replace(/[\\`^]|[^ -~]/g, (unit) => `${escape}${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('"', quote)

const fromPlain = (written: string): string => {
  // Not by `replaceAll`, which leaves a hundred bytes behind for each mark: a short run would have to collect them.
  const text = written.split(quote).join('"')
  if (!text.includes(escape)) return text
  const [first, ...rest] = text.split(escape)
  return [first, ...rest.map((each) => String.fromCharCode(parseInt(each.slice(0, 4), 16)) + each.slice(4))].join('')
}

/** Ends a line: no code of a unit follows. */
const lineEnd = `${escape}~`

/** Texts of which each is decoded when it is asked for. */
export class Lines {
  private constructor(private readonly written: readonly string[]) {}

  static of(texts: readonly string[]): Lines {
    return new Lines(texts.map(plainOf))
  }

  static read(written: string): Lines {
    return new Lines(written.split(lineEnd))
  }

  at(index: number): string {
    return fromPlain(this.written[index]!)
  }

  toString(): string {
    return this.written.join(lineEnd)
  }
}

const isPlain = (bytes: Uint8Array): boolean => bytes.length > 0 && bytes.every((byte) => byte > 0x22 && byte < 0x7f && byte !== 0x5c)

const write = (value: Uint8Array | Uint16Array | string): Uint8Array => {
  if (value instanceof Uint8Array) return value
  return value instanceof Uint16Array ? new Uint8Array(value.buffer) : new TextEncoder().encode(value)
}

const base64Of = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const read = (kind: Kind, written: Ascii): unknown => {
  if (kind === 'plain') return fromPlain(written.toString())
  if (kind === 'json') return JSON.parse(fromPlain(written.toString()))
  if (kind === 'lines') return Lines.read(written.toString())
  if (kind === 'deflated') return inflated(bytesOf(written))
  if (kind === 'bytes') return bytesOf(written)
  if (kind === 'characters') return charactersOf(written)
  if (kind === 'numbers') {
    const bytes = bytesOf(written)
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
  }
  return textOf(written)
}

/**
 * @param seldom long texts that are seldom asked for: they are deflated, and take longer to read
 * @param deflate to raw DEFLATE, where there are such texts
 */
export const toArchive = (data: object, seldom: readonly string[] = [], deflate?: (text: string) => Uint8Array): string => {
  const fields = Object.entries<unknown>(data as Record<string, unknown>).map(([name, value]) => {
    if (deflate && seldom.includes(name)) return {name, kind: 'deflated', written: base64Of(deflate(value as string))}
    if (value instanceof Uint8Array && isPlain(value)) return {name, kind: 'characters', written: new TextDecoder().decode(value)}
    if (value instanceof Lines) return {name, kind: 'lines', written: String(value)}
    if (!(value instanceof Uint8Array || value instanceof Uint16Array || typeof value === 'string')) return {name, kind: 'json', written: plainOf(JSON.stringify(value))}
    const written = base64Of(write(value))
    const plain = typeof value === 'string' ? plainOf(value) : undefined
    return plain !== undefined && plain.length < written.length ? {name, kind: 'plain', written: plain} : {name, kind: kindOf(value), written}
  })
  return `${fields.map(({name, kind, written}) => `${name}:${kind}:${written.length}`).join()}~${fields.map(({written}) => written).join('')}`
}

/** The data that `toArchive` wrote; bytes and numbers begin at a multiple of four. */
export const fromArchive = <Data>(text: Ascii): Data => {
  const data = {}
  let next = text.indexOf('~')
  const head = text.slice(0, next++).toString()
  for (const field of head.split(',')) {
    const [name = '', kind = '', length = ''] = field.split(':')
    const start = next
    const end = (next += Number(length))
    const get = (): unknown => {
      const value = read(kind as Kind, text.slice(start, end))
      Object.defineProperty(data, name, {value, enumerable: true})
      return value
    }
    Object.defineProperty(data, name, {get, enumerable: true, configurable: true})
  }
  return data as Data
}
