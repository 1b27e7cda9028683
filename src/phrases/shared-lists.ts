// Which of the built-in lists a company's own rules may name: those that several packs share, and those of words, as `medicine`. What
// is the grammar of one pack alone stays in it: it changes with the pack's rules.
import {readLists} from './read.js'
import type {RuleFile} from './files.js'
import type {Lists} from './types.js'

/** A gap, any word, a word that must not stand there, words near each other, an end of the sentence. */
const grammar = /\.\.\.|(?<!\w)_|[!^$]|\bNEAR\b/

/** The lists that phrases name. */
export const namedIn = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => [...phrase.matchAll(/@([\w-]+)/g)].map(([, name]) => name!))

/** @param files the one in no pack's folder holds what several packs share */
export const sharedLists = (files: readonly RuleFile[], lists: Lists): Lists => {
  const shared = files.filter(({path}) => /^[^/]+\/lists\.yml$/.test(path)).flatMap(({path, text}) => Object.keys(readLists(path, text).lists))
  const offered = new Set([...shared, ...Object.keys(lists).filter((name) => !lists[name]!.some((phrase) => grammar.test(phrase)))])
  for (const name of offered) for (const needed of namedIn(lists[name]!)) offered.add(needed)
  return Object.fromEntries(Object.entries(lists).filter(([name]) => offered.has(name)))
}
