// The word list's bytes. This door works anywhere, a browser included: the bytes are a base64 string in a module of their own,
// packed with gzip, fetched when a linter is made. The bundled command line reads a file instead (src/cli/words-file.ts, put in
// this module's place by build.mjs): more bytes and no decoding.

const unpack = async (packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const {readable, writable} = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  const written = writer.write(packed).then(() => writer.close())
  const reader = readable.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    size += part.value.length
  }
  await written
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The bytes that dawg.ts reads. */
export const loadWords = async (): Promise<Uint8Array> => {
  const {words} = await import('./words.generated.js')
  const binary = atob(words)
  const packed = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) packed[i] = binary.charCodeAt(i)
  return unpack(packed)
}
