// List files: YAML text -> word lists, or problems with their places.
import {isMap, isScalar, type Node} from 'yaml'
import {listReader} from './lists.js'
import {oneOf} from './nodes.js'
import {parsePhrase, PhraseError, type ListReader} from './parse.js'
import {Source, type Placed} from './source.js'
import type {Lists, Problem} from './types.js'

/**
 * Reads word lists. Their phrases are checked; the lists that they name are checked where a rule uses them, or against
 * `knownLists` when given.
 */
export const readLists = (path: string, yamlText: string, knownLists?: Lists): {lists: Lists; problems: Problem[]} => {
  const source = new Source(path, yamlText)
  const root = source.document.contents as Node | null
  const lists: Record<string, string[]> = {}
  const placed: Placed[] = []
  if (root !== null && !isMap(root)) source.of(root, 'a list file holds names, each with its phrases: medicine: [aspirin, cough syrup]')
  for (const {key, value} of isMap(root) ? root.items : []) {
    const name = isScalar(key) ? String(key.value) : ''
    if (!/^[a-z][\w-]*$/.test(name)) {
      const better = name.toLowerCase().replace(/[^\w-]+/g, '-')
      source.of(key as Node, `the name of a list is made of small letters, digits and hyphens: ${/^[a-z]/.test(better) ? better : 'my-words'}`)
    }
    const texts = source.texts({key: key as Node, value: value as Node | null}, `the list ${name}`)
    if (texts.length === 0 && source.problems.length === 0) source.of(key as Node, `the list ${name} is empty`)
    lists[name] = texts.map(({text}) => text)
    placed.push(...texts)
  }
  const reader: ListReader = knownLists ? listReader({...knownLists, ...lists}) : () => oneOf(['word'])
  for (const {text, place} of placed) {
    try {
      parsePhrase(text, reader)
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      source.at(place(error.offset), error.message)
    }
  }
  return {lists, problems: source.problems}
}
