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

/** The text whose UTF-8 they are. A TextDecoder costs a millisecond before its first letter. */
export const textOf = (base64: Ascii): string => decoded(base64).toString('utf8')
