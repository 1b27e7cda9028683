// Word lists: what `@medicine` stands for.
import {anyOf} from './nodes.js'
import type {Node} from './nodes.js'
import {didYouMean} from './nearest.js'
import type {ListReader} from './parse.js'
import {parsePhrase, PhraseError} from './parse.js'
import type {Lists} from './types.js'

/** Reads lists on first use, each once. Throws a PhraseError for an unknown list, and for one that holds itself. */
export const listReader = (lists: Lists): ListReader => {
  const known = new Map<string, Node>()
  const open: string[] = []
  const read: ListReader = (name, offset) => {
    const node = known.get(name)
    if (node) return node
    if (!Object.hasOwn(lists, name)) {
      const names = Object.keys(lists)
      throw new PhraseError(`there is no list @${name}${didYouMean(name, names, (near) => `@${near}`)}`, offset)
    }
    if (open.includes(name)) throw new PhraseError(`the list @${name} holds itself: ${[...open, name].map((one) => `@${one}`).join(' → ')}`, offset)
    open.push(name)
    try {
      const made = anyOf(lists[name]!.map((phrase) => parseEntry(phrase, name, read, offset)))
      known.set(name, made)
      return made
    } finally {
      open.pop()
    }
  }
  return read
}

const parseEntry = (phrase: string, name: string, read: ListReader, offset: number): Node => {
  try {
    return parsePhrase(phrase, read)
  } catch (error) {
    if (error instanceof PhraseError && !error.message.includes('holds itself')) {
      throw new PhraseError(`in the list @${name}, “${phrase.length > 60 ? `${phrase.slice(0, 59)}…` : phrase}”: ${error.message}`, offset)
    }
    throw error
  }
}
