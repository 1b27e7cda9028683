// Data as one ASCII text: a module can hold it as a literal, which is read faster than an object is built, and the command line
// can read it from that module's file. Each field is decoded when it is first asked for.
import {bytesOf, textOf, type Ascii} from './base64.js'

// `name:kind:length,...~` and then for each field so many characters of base64: of bytes, of little-endian numbers of two bytes, of
// UTF-8 text or of JSON.
type Kind = 'bytes' | 'numbers' | 'text' | 'json'

const kindOf = (value: unknown): Kind =>
  value instanceof Uint16Array ? 'numbers' : value instanceof Uint8Array ? 'bytes' : typeof value === 'string' ? 'text' : 'json'

const write = (value: unknown): Uint8Array => {
  if (value instanceof Uint8Array) return value
  return value instanceof Uint16Array ? new Uint8Array(value.buffer) : new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
}

const base64Of = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const read = (kind: Kind, base64: Ascii): unknown => {
  if (kind === 'bytes') return bytesOf(base64)
  if (kind === 'numbers') {
    const bytes = bytesOf(base64)
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
  }
  return kind === 'text' ? textOf(base64) : JSON.parse(textOf(base64))
}

export const toArchive = (data: object): string => {
  const fields = Object.entries(data).map(([name, value]) => ({name, kind: kindOf(value), base64: base64Of(write(value))}))
  return `${fields.map(({name, kind, base64}) => `${name}:${kind}:${base64.length}`).join()}~${fields.map(({base64}) => base64).join('')}`
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
