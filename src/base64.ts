// Base64 to bytes, anywhere; the bundled command line has src/cli/base64.ts in this module's place.

/** The bytes, which begin at a multiple of four. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The text whose UTF-8 they are. */
export const textOf = (base64: string): string => new TextDecoder().decode(bytesOf(base64))
