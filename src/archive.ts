// Data as one ASCII text: a module can hold it as a literal, which is read faster than an object is built, and the command line
// can read it from that module's file. Each field is decoded when it is first asked for.
import {bytesOf, charactersOf, textOf, type Ascii} from './base64.js'
import {Blocks} from './blocks.js'
import {restore, shorten} from './shorter.js'

// `name:kind:length,...~` and then for each field so many characters of base64: of bytes, of bytes that are decoded by blocks, of
// little-endian numbers of two bytes, of UTF-8 text or of JSON; or of text made shorter; or of text as JSON has it, where that takes less;
// or bytes as they are, which are all characters that a literal has as they are.
type Kind = 'bytes' | 'blocks' | 'numbers' | 'text' | 'plain' | 'json' | 'short' | 'characters'

const kindOf = (value: unknown): Kind =>
  value instanceof Blocks ? 'blocks' : value instanceof Uint16Array ? 'numbers' : value instanceof Uint8Array ? 'bytes' : typeof value === 'string' ? 'text' : 'json'

/** Stands for a backslash, which a literal would double. */
const escape = '`'

const plainOf = (text: string): string =>
  text.replace(/["\\`]|[^ -~]/g, (unit) => `${escape}u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const isPlain = (value: unknown): value is Uint8Array => value instanceof Uint8Array && value.length > 0 && value.every((byte) => byte > 0x22 && byte < 0x7f && byte !== 0x5c)

const write = (value: unknown): Uint8Array => {
  if (value instanceof Uint8Array) return value
  if (value instanceof Blocks) return value.whole()
  return value instanceof Uint16Array ? new Uint8Array(value.buffer) : new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
}

const base64Of = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const plainText = (written: string): string => (written.includes(escape) ? (JSON.parse(`"${written.replaceAll(escape, '\\')}"`) as string) : written)

const read = (kind: Kind, written: Ascii, length: number): unknown => {
  if (kind === 'plain') return plainText(written.toString())
  if (kind === 'blocks') return Blocks.from(written, length)
  if (kind === 'short') return restore(written.toString())
  if (kind === 'bytes') return bytesOf(written)
  if (kind === 'characters') return charactersOf(written)
  if (kind === 'numbers') {
    const bytes = bytesOf(written)
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
  }
  return kind === 'text' ? textOf(written) : JSON.parse(textOf(written))
}

/** @param seldom long texts that are seldom asked for: they are made shorter, and take longer to read */
export const toArchive = (data: object, seldom: readonly string[] = []): string => {
  const fields = Object.entries(data).map(([name, value]) => {
    if (seldom.includes(name)) return {name, kind: 'short', written: shorten(value as string)}
    if (isPlain(value)) return {name, kind: 'characters', written: new TextDecoder().decode(value)}
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
      const value = read(kind as Kind, text.slice(start, end), end - start)
      Object.defineProperty(data, name, {value, enumerable: true})
      return value
    }
    Object.defineProperty(data, name, {get, enumerable: true, configurable: true})
  }
  return data as Data
}
