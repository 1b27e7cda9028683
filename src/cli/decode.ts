// Bytes -> text, or why not.
import {isUtf8} from 'node:buffer'

/** In bytes. The longest that any channel takes is a hundredth of it: what is larger is no draft but a mistake. */
export const largest = 2 * 1024 * 1024
export const tooLarge = `is larger than ${largest / 1024 / 1024} MB: that is no draft`
/** In bytes: an export of canned responses, of which ten thousand are a few megabytes. */
export const largestExport = 32 * 1024 * 1024

export type Decoded = {text: string} | {error: string}

const rtf = 'is RTF: save it as plain text, in UTF-8'
const binary = 'is a binary file, not a draft'

/** Reads UTF-8; a byte-order mark counts for nothing. A text of another encoding is refused, not guessed. */
export const decode = (bytes: Uint8Array, most = largest): Decoded => {
  if (bytes.length > most) return {error: most === largest ? tooLarge : `is larger than ${most / 1024 / 1024} MB: export it in parts`}
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return {error: 'is UTF-16: save it as UTF-8'}
  if (!isUtf8(bytes)) return {error: bytes.includes(0) ? binary : 'is not UTF-8: save it as UTF-8'}
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.byteLength - mark).toString('utf8')
  return text.includes('\0') ? {error: binary} : text.startsWith('{\\rtf') ? {error: rtf} : {text}
}

/** The draft of a text file: the line break that ends the file is the editor's and is not sent. */
export const withoutLastBreak = (text: string): string => (text.endsWith('\n') ? text.slice(0, text.endsWith('\r\n') ? -2 : -1) : text)
