// The word list's bytes. This door works anywhere, a browser included: the bytes are a base64 string in a module of their own,
// fetched when a linter is made. The bundled command line reads a file instead (src/cli/words-file.ts, put in this module's
// place by build.mjs): half the bytes and no decoding.

/** The bytes that dawg.ts reads. */
export const loadWords = async (): Promise<Uint8Array> => {
  const {words} = await import('./words.generated.js')
  const binary = atob(words)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
