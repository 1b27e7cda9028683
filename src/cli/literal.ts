// The text that a module of the library holds as its one literal, read from the module's file: the command line need not run a
// module of a megabyte, nor the package have the text twice.
import {readFileSync} from 'node:fs'

/** @param path from the folder of the bundle, which is a CommonJS script */
export const literalIn = (path: string): string => {
  const text = readFileSync(`${__dirname}/${path}`, 'latin1')
  const start = text.indexOf('"') + 1
  if (start === 0) throw new Error(`${path} has no literal in double quotes`)
  return text.slice(start, text.lastIndexOf('"'))
}
