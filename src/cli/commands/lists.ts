// The word lists that phrases may name: the built-in ones and the company's own.
import {builtInLists} from '../../index.js'
import {nearest} from '../../nearest.js'
import {harmless} from '../../reporters/screen.js'
import {several} from '../../reporters/summary.js'
import type {Lists} from '../../phrases/types.js'
import {UsageError} from '../io.js'
import {ownLists} from '../own-lists.js'
import {table} from './table.js'

/** Of the config found from the working folder upwards, over the built-in ones of the same name. */
export const listsInForce = async (config: string | false | undefined, cwd: string): Promise<Lists> => ({...(await builtInLists()), ...(await ownLists(config, cwd, cwd))})

const beginning = (phrases: readonly string[], room: number): string => {
  const shown: string[] = []
  for (const phrase of phrases) {
    if ([...shown, phrase].join(', ').length > room) break
    shown.push(phrase)
  }
  if (shown.length === 0) shown.push(`${phrases[0]!.slice(0, room)}${phrases[0]!.length > room ? '…' : ''}`)
  return `${shown.join(', ')}${shown.length < phrases.length ? `, … (${several(phrases.length, 'phrase')})` : ''}`
}

/** Every list with what it begins with. */
export const listsTable = (lists: Lists, columns: number): string =>
  table(Object.keys(lists).sort().map((name) => [`@${name}`, harmless(beginning(lists[name]!, 60))]), columns)

/** All that a list holds, a phrase a line. */
export const listPage = (name: string, lists: Lists): string => {
  const phrases = Object.hasOwn(lists, name) ? lists[name]! : undefined
  if (phrases) return `@${name}\n${phrases.map((phrase) => `  ${harmless(phrase)}\n`).join('')}`
  const near = nearest(name, Object.keys(lists))
  throw new UsageError(`there is no list "@${harmless(name).slice(0, 60)}"${near === undefined ? '; `reply-lint rules --lists` shows them' : `: did you mean "@${near}"?`}`)
}
