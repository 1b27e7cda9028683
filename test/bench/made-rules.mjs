// Rules of phrases, made here, for measuring how time grows with their number, and what of the sources compiles and runs them, which the
// package has in one piece. To be run at the top of the repository.
import {fromSources} from '../../src/build/from-sources.mjs'

const names = {compile: 'src/phrases/compile.ts', 'phrase-rules': 'src/phrases/index.ts', reply: 'src/reply.ts', archive: 'src/encoding/archive.ts', door: 'src/index.ts'}
export const {compilePhrases, createLinter, phraseRules, parseReply, fromArchive} = await fromSources(names, /^(?!\/|\.\.?\/|src\/)/)

/** A small seeded generator, so that every run measures the same. */
const generator = (seed) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 2 ** 32
}
const random = generator(1)
const pick = (list) => list[Math.floor(random() * list.length)]

const common = 'we you your our the a is are will can not this that it to for with and of on in please sorry order account day money time help back'.split(' ')
const letters = 'bcdfghjklmnprstvw'
/** No word ends like an inflected form, which a phrase's braces refuse. */
const last = 'bckmptvw'
const rare = Array.from({length: 6000}, () => Array.from({length: 2 + Math.floor(random() * 2)}, () => pick(letters) + pick('aeiou')).join('') + pick(last))

/** Phrases as rules have them: some common words, a rarer one or two, alternatives, gaps, inflections. */
const makePhrase = () => {
  const word = () => (random() < 0.5 ? pick(common) : pick(rare))
  switch (Math.floor(random() * 5)) {
    case 0: return `${pick(common)} ${pick(rare)}`
    case 1: return `(${word()}|${word()}|${word()}) ${pick(common)}? ${pick(rare)}`
    case 2: return `(${pick(common)}|${pick(common)}) ... {${pick(rare)}}`
    case 3: return `{${pick(rare)}} ...6 (${word()}|${word()} ${word()})`
    default: return `${pick(common)} ${pick(common)} ${pick(rare)} (${pick(rare)}|${pick(rare)})`
  }
}
export const makeReply = () => {
  let text = ''
  while (text.length < 300) text += `${random() < 0.75 ? pick(common) : pick(rare)}${random() < 0.08 ? '. ' : ' '}`
  return text.trim()
}

/** Rules of fifteen phrases each, `count` phrases in all. */
export const rulesOf = (count) =>
  Array.from({length: Math.ceil(count / 15)}, (_, rule) => ({
    id: `bench/rule-${rule}`, pack: 'bench', title: 'x', severity: 'info', rationale: 'x', examples: [],
    phrases: Array.from({length: Math.min(15, count - rule * 15)}, makePhrase)
  }))
