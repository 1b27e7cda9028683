// Keys that a file says twice, of which a parser of JSON takes the last and tells nobody.
import {shown} from './problem.js'

export const twice = (key: string): string => `the key${shown(key)} is there twice`

/** The same of the key at an offset of a YAML file. */
export const twiceAt = (yaml: string, offset: number): string => twice(/^["']?([^:\n]*?)["']?\s*:/.exec(yaml.slice(offset))?.[1] ?? '')

/** Strings, those before a colon apart, and the beginnings and ends of objects. */
const parts = /("[^"\\]*(?:\\.[^"\\]*)*")(?=\s*:)|"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g

/**
 * @param json valid
 * @returns where each such key stands, a UTF-16 offset, and the keys that lead to it, itself the last
 */
export function* doubledKeys(json: string): Generator<{offset: number; path: readonly string[]}> {
  const open: {keys: Set<string>; last: string}[] = []
  for (const {0: part, 1: literal, index: offset} of json.matchAll(parts)) {
    if (part === '{') open.push({keys: new Set(), last: ''})
    else if (part === '}') open.pop()
    const object = open.at(-1)
    if (literal === undefined || !object) continue
    object.last = JSON.parse(literal) as string
    if (object.keys.has(object.last)) yield {offset, path: open.map(({last}) => last)}
    object.keys.add(object.last)
  }
}
