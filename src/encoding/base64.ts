// Base64 to bytes, anywhere; the bundled command line has src/cli/base64.ts in this module's place.

/** What is asked of a long text of ASCII; the command line has some in files, of which it reads what it needs. */
export interface Ascii {
  indexOf(mark: string): number
  slice(start: number, end: number): Ascii
  substring(start: number, end: number): string
  toString(): string
}

/** The bytes, which begin at a multiple of four. */
export const bytesOf = (base64: Ascii): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64.toString())
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The characters as bytes. */
export const charactersOf = (text: Ascii): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text.toString())

/** The text whose UTF-8 they are. */
export const textOf = (base64: Ascii): string => new TextDecoder().decode(bytesOf(base64))
