// The compiled phrases as a file: read in one go, where a module of the same size would have to be scanned and parsed.
import type {CompiledPhrases} from '../phrases/types.js'

/** What stands before the texts: how many UTF-16 units each has, by its name, and the fields that are no texts. */
interface Head {
  lengths: Readonly<Record<string, number>>
  rest: Readonly<Record<string, unknown>>
}

/** The length of the head in four bytes, the head as JSON, then every text in UTF-16. */
export const toBytes = (compiled: CompiledPhrases): Uint8Array => {
  const texts = Object.entries(compiled).filter(([, value]) => typeof value === 'string') as [string, string][]
  const rest = Object.fromEntries(Object.entries(compiled).filter(([, value]) => typeof value !== 'string'))
  const head: Head = {lengths: Object.fromEntries(texts.map(([name, text]) => [name, text.length])), rest}
  const json = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(json.length)
  return Buffer.concat([size, json, ...texts.map(([, text]) => Buffer.from(text, 'utf16le'))])
}

/** The phrases that `toBytes` wrote. */
export const fromBytes = (bytes: Uint8Array): CompiledPhrases => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 4 + buffer.readUInt32LE(0)
  const {lengths, rest} = JSON.parse(buffer.toString('utf8', 4, at)) as Head
  const texts: Record<string, string> = {}
  for (const [name, length] of Object.entries(lengths)) {
    texts[name] = buffer.toString('utf16le', at, at + 2 * length)
    at += 2 * length
  }
  return {...rest, ...texts} as unknown as CompiledPhrases
}
