// The compiled phrases as a file: read in one go, where a module of the same size would have to be scanned and parsed.
import type {CompiledPhrases} from '../phrases/types.js'

type Encoding = 'latin1' | 'utf8' | 'utf16le'

/** What stands before the texts: for each how many bytes it has and what they are, and the fields that are no texts. */
interface Head {
  texts: readonly {name: string; size: number; encoding: Encoding}[]
  rest: Readonly<Record<string, unknown>>
}

/** Lists of numbers are read at every start and kept in the form that needs no decoding; texts in the shortest one. */
const encodingOf = (text: string): Encoding =>
  !/[^\0-ÿ]/.test(text) ? 'latin1' : Buffer.byteLength(text) < text.length * 1.2 ? 'utf8' : 'utf16le'

/** The length of the head in four bytes, the head as JSON, then every text in an encoding that holds it. */
export const toBytes = (compiled: CompiledPhrases): Uint8Array => {
  const fields = Object.entries(compiled)
  const texts = fields.filter((field): field is [string, string] => typeof field[1] === 'string')
  const head: Head = {
    texts: texts.map(([name, text]) => ({name, size: Buffer.byteLength(text, encodingOf(text)), encoding: encodingOf(text)})),
    rest: Object.fromEntries(fields.filter(([, value]) => typeof value !== 'string')),
  }
  const json = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(json.length)
  return Buffer.concat([size, json, ...texts.map(([, text]) => Buffer.from(text, encodingOf(text)))])
}

/** The phrases that `toBytes` wrote; a text is decoded when it is first asked for. */
export const fromBytes = (bytes: Uint8Array): CompiledPhrases => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 4 + buffer.readUInt32LE(0)
  const {texts, rest} = JSON.parse(buffer.toString('utf8', 4, at)) as Head
  const compiled = {...rest}
  for (const {name, size, encoding} of texts) {
    const from = at
    const to = at + size
    const get = (): string => {
      const value = buffer.toString(encoding, from, to)
      Object.defineProperty(compiled, name, {value, enumerable: true})
      return value
    }
    Object.defineProperty(compiled, name, {get, enumerable: true, configurable: true})
    at = to
  }
  return compiled as unknown as CompiledPhrases
}
