// The text that a module of the library holds as its one literal, read from the module's file: the command line need not run a
// module of a megabyte, nor the package have the text twice.
import {readFileSync} from 'node:fs'

/** @param path from the folder of the bundle, which is a CommonJS script */
export const literalIn = (path: string): string => {
  const text = readFileSync(`${__dirname}/${path}`, 'latin1')
  return text.slice(text.indexOf('"') + 1, text.lastIndexOf('"'))
}
