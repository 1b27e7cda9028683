// Stands in for src/encoding/base64.ts in the bundled command line: Node's own decoder takes a millisecond for a megabyte.
import type {Ascii} from '../encoding/base64.js'
import {Literal} from './literal.js'

const decoded = (base64: Ascii): Buffer => Buffer.from(base64.toString(), 'base64')

/** The bytes, which begin at a multiple of four: a short buffer shares its memory with others and may begin anywhere. */
export const bytesOf = (base64: Ascii): Uint8Array => {
  const bytes = decoded(base64)
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
}

/** The characters as bytes: as the file has them. */
export const charactersOf = (text: Ascii): Uint8Array => (text instanceof Literal ? text.bytes() : Buffer.from(text.toString(), 'latin1'))

/** Room for so many bytes, which begin at a multiple of four; all are 0, and cost nothing before they are written. */
export const roomFor = (length: number): Uint8Array => Buffer.from(new ArrayBuffer(length))

/** Writes the bytes of the base64 from `start` to before `end` where they belong in `room`: the whole begins there. Both are multiples of four. */
export const decodeInto = (room: Uint8Array, base64: Ascii, start: number, end: number): void =>
  void (room as Buffer).write(base64.substring(start, end), (start / 4) * 3, 'base64')

/** Writes the characters from `start` to before `end` where they belong in `room`: the whole begins there. */
export const copyInto = (room: Uint8Array, text: Ascii, start: number, end: number): void =>
  text instanceof Literal ? text.copyInto(room, start, end) : void (room as Buffer).write(text.substring(start, end), start, 'latin1')

/** The text whose UTF-8 they are. A TextDecoder costs a millisecond before its first letter. */
export const textOf = (base64: Ascii): string => decoded(base64).toString('utf8')
