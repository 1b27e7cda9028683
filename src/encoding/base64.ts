// Base64 to bytes, anywhere; the bundled command line has src/cli/base64.ts in this module's place.

/** What is asked of a long text of ASCII; the command line has some in files, of which it reads what it needs. */
export interface Ascii {
  indexOf(mark: string): number
  slice(start: number, end: number): Ascii
  substring(start: number, end: number): string
  toString(): string
}

const copy = (binary: string, bytes: Uint8Array, at: number): void => {
  for (let i = 0; i < binary.length; i++) bytes[at + i] = binary.charCodeAt(i)
}

/** The bytes, which begin at a multiple of four. */
export const bytesOf = (base64: Ascii): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64.toString())
  const bytes = new Uint8Array(binary.length)
  copy(binary, bytes, 0)
  return bytes
}

/** The characters as bytes. */
export const charactersOf = (text: Ascii): Uint8Array<ArrayBuffer> => {
  const written = text.toString()
  const bytes = new Uint8Array(written.length)
  copy(written, bytes, 0)
  return bytes
}

/** Room for so many bytes, which begin at a multiple of four; all are 0. */
export const roomFor = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length)

/** Writes the bytes of the base64 from `start` to before `end` where they belong in `room`: the whole begins there. Both are multiples of four. */
export const decodeInto = (room: Uint8Array, base64: Ascii, start: number, end: number): void =>
  copy(atob(base64.substring(start, end)), room, (start / 4) * 3)

/** Writes the characters from `start` to before `end` where they belong in `room`: the whole begins there. */
export const copyInto = (room: Uint8Array, text: Ascii, start: number, end: number): void => copy(text.substring(start, end), room, start)

/** The text whose UTF-8 they are. */
export const textOf = (base64: Ascii): string => new TextDecoder().decode(bytesOf(base64))
