// The tables of misspellings.ts and slips.ts, each as one text without comments.
import {readFileSync} from 'node:fs'

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** By the first letter, a `/` before each: `/alot: a lot, aswell: as well, /b`. */
export const readMisspellings = (file: string): string => {
  const byLetter = new Map<string, string>()
  for (const [pair] of linesOf(file).join(' ').matchAll(/[^, ][^,]*,/g)) byLetter.set(pair.charAt(0), `${byLetter.get(pair.charAt(0)) ?? ''}${pair} `)
  return `${[...byLetter.values()].map((pairs) => `/${pairs}`).join('')}/`
}

/**
 * The lines of a word beside each other, a `/` before each. What stands before the places of the lines of `!` and `?` is a list.
 *
 * @throws when a line is neither a list nor a slip, or names a list that there is not
 */
export const readSlips = (file: string): string => {
  const lines = linesOf(file)
  for (const line of lines) if (!/^@[a-z]+( [a-z'-]+)+$|^(?:[a-z']+|[!?]) [a-z' ]+:( [^ ;_/]+)*? _( [^ ;_/]+)*(;( [^ ;_/]+)* _( [^ ;_/]+)*)*$/.test(line)) throw new Error(`slips.txt: “${line}” is no slip`)
  const named = new Set(lines.filter((line) => line.startsWith('@')).map((line) => line.slice(0, line.indexOf(' '))))
  for (const [name] of lines.join('\n').matchAll(/@[a-z]+/g)) if (!named.has(name)) throw new Error(`slips.txt: there is no list ${name}`)
  for (const which of ['!', '?']) {
    const places = lines.filter((line) => line.startsWith(which)).join('\n')
    lines.push(`@${which} ${[...new Set([...places.matchAll(/(\S+) _/g)].flatMap(([, left]) => left!.split('|')))].join(' ')}`)
  }
  const wordOf = (line: string): string => line.slice(0, line.indexOf(' '))
  return `/${lines.toSorted((a, b) => (wordOf(a) < wordOf(b) ? -1 : wordOf(a) > wordOf(b) ? 1 : 0)).join('/')}/`
}
