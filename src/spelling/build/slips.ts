// The table of slips.ts as one text without comments, the lines of a word beside each other, a `/` before each.
import {readFileSync} from 'node:fs'

/** @throws when a line is neither a list nor a slip, or names a list that there is not */
export const readSlips = (file: string): string => {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  for (const line of lines) if (!/^@[a-z]+( [a-z'-]+)+$|^[a-z']+ [a-z' ]+:( [^ ;_/]+)*? _( [^ ;_/]+)*(;( [^ ;_/]+)* _( [^ ;_/]+)*)*$/.test(line)) throw new Error(`slips.txt: “${line}” is no slip`)
  const named = new Set(lines.filter((line) => line.startsWith('@')).map((line) => line.slice(0, line.indexOf(' '))))
  for (const [name] of lines.join('\n').matchAll(/@[a-z]+/g)) if (!named.has(name)) throw new Error(`slips.txt: there is no list ${name}`)
  const wordOf = (line: string): string => line.slice(0, line.indexOf(' '))
  return `/${lines.toSorted((a, b) => (wordOf(a) < wordOf(b) ? -1 : wordOf(a) > wordOf(b) ? 1 : 0)).join('/')}/`
}
