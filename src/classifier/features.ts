// What the classifier reads of a text: its words and pairs of neighbouring words, as hashes. Where they stand and how often does not count.
import {remembered} from '../memo/remembered.js'
import type {Reply, Text, Token} from '../rule.js'

/** A feature: 32 bits of hash, so that the table need not hold the words. */
export type Feature = number

const offset = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const hash = (text: string): Feature => {
  let value = offset
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), prime)
  return value | 0
}

const pair = (first: Feature, second: Feature): Feature => Math.imul(Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second, 0x297a2d39) | 0

const endings = ['ing', 'edly', 'ed', 'ly', 'ies', 'es', "'s", 's']

/** The word without its ending, so that its forms count as one. */
const stem = (word: string): string => {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** The feature of a word in small letters. */
export const featureOfWord = remembered((word) => hash(stem(word)))
const kindHash = remembered((kind) => hash(`<${kind}>`))
const opening = hash('^')
const closing = hash('$')
const capitals = hash('<capitals>')

/** What a token says; numbers, links and names say only that they are there. */
const said = ({kind, norm}: Token): Feature => {
  switch (kind) {
    case 'word':
    case 'initialism':
    case 'camel':
    case 'emoji':
    case 'emoticon':
    case 'punctuation':
    case 'symbol': return featureOfWord(norm)
    default: return kindHash(kind)
  }
}

const isShouted = ({kind, text}: Token): boolean => (kind === 'word' || kind === 'initialism') && text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()

/** Adds the features of the tokens from `first` to `last`. */
export const addFeatures = ({tokens}: Text, first: number, last: number, features: Set<Feature>): void => {
  let before = opening
  let sentence = tokens[first]?.sentence
  features.add(opening)
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (token.kind === 'space') continue
    if (token.sentence !== sentence) {
      sentence = token.sentence
      features.add(pair(before, closing))
      before = opening
    }
    const now = said(token)
    features.add(now)
    features.add(pair(before, now))
    if (isShouted(token)) features.add(capitals)
    before = now
  }
  features.add(pair(before, closing))
}

/** The features of a text, each once. */
export const featuresOf = (text: Text): Set<Feature> => {
  const features = new Set<Feature>()
  addFeatures(text, 0, text.tokens.length - 1, features)
  return features
}

/** Who can read a draft. */
export const settingOf = ({isPublic}: Reply): Set<Feature> => new Set([hash(isPublic ? '<public>' : '<private>')])

/** The features of a draft and of its setting, and how long it is. */
export const replyFeatures = (reply: Reply): Set<Feature> => {
  const features = settingOf(reply)
  addFeatures(reply, 0, reply.tokens.length - 1, features)
  features.add(hash(`<length ${Math.min(6, Math.floor(Math.log2(features.size + 1)))}>`))
  return features
}
