// A company's word list in a file.
import {readFileSync} from 'node:fs'
import {isUtf8} from 'node:buffer'

/**
 * Without a byte-order mark.
 * @throws Error for bytes of another encoding, of which what is not ASCII would be lost in silence
 */
export const utf8 = (bytes: Buffer, name = ''): string => {
  if (!isUtf8(bytes)) throw new Error(`${name}is not UTF-8: save it as UTF-8`)
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

/**
 * One word a line, plain or in Hunspell form (`*no`, `goPay/bank`); `#` starts a comment, and the count that a .dic file
 * begins with is skipped.
 * @throws Error with one line for the user
 */
export const readWordList = (file: string): string[] => {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT' ? 'there is no such word list' : `the word list cannot be read (${code ?? 'unknown'})`, {cause: error})
  }
  const lines = utf8(bytes, 'the word list ').split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*/, '').trim())
  return lines.filter((line, i) => line !== '' && !(i === 0 && /^\d+$/.test(line)))
}
