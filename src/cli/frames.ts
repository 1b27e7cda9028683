// Patterns of the library that few drafts need. The command line runs a module of nothing else from its file, when it is first asked for
// them: the package does not have the text twice, nor a start read it.
import {readFileSync} from 'node:fs'
import {Script} from 'node:vm'

/** @param path of a module without imports, from the folder of the bundle, which is a CommonJS script; @returns what it exports, one function */
export const framesIn = (path: string): ((...given: unknown[]) => unknown) => {
  const file = `${__dirname}/${path}`
  const text = readFileSync(file, 'utf8')
  const name = /\bexport const (\w+)/.exec(text)?.[1]
  if (name === undefined) throw new Error(`${file} exports no constant`)
  return new Script(`(() => {${text.replace('export const', 'const')}\nreturn ${name}})()`, {filename: file}).runInThisContext() as (...given: unknown[]) => unknown
}
