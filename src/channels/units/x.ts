import {isEmoji} from '../emoji.js'
import {aloneLength} from '../alone.js'
import {findLinks} from '../links.js'
import type {Total, Visit, Walk} from '../units.js'
import {eachGrapheme} from './graphemes.js'

/** What X charges for a code point: 1 in these ranges, 2 elsewhere (twitter-text config v3.json). */
const weight = (code: number): number =>
  code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037) ? 1 : 2

/** Code points are counted after NFC. Composition never crosses a grapheme's edge, so it is done one grapheme at a time. */
const sum = (grapheme: string, weigh: (code: number) => number): number => {
  const composed = grapheme.normalize('NFC')
  let total = 0
  for (let at = 0; at < composed.length; at++) {
    const code = composed.codePointAt(at)!
    if (code > 0xffff) at++
    total += weigh(code)
  }
  return total
}

type Cost = (grapheme: string) => number

/** A stretch without links: `cost` tells what a grapheme costs that is not one character of ASCII. */
const plain = (text: string, visit: Visit, cost: Cost, from: number, to: number): void =>
  eachGrapheme(
    text,
    (start, end) => {
      const code = text.charCodeAt(start)
      const single = code < 0x80 && (end === start + 1 || code === 13)
      visit(start, end, single ? 1 : cost(text.slice(start, end)))
    },
    from,
    to
  )

/** Links cost what the channel says, what is between them what `cost` says of each grapheme. */
const withLinks = (text: string, visit: Visit, linkLength: number, cost: Cost): void => {
  let at = 0
  for (const {start, end} of findLinks(text)) {
    plain(text, visit, cost, at, start)
    visit(start, end, linkLength)
    at = end
  }
  plain(text, visit, cost, at, text.length)
}

/** What a stretch of text costs that has such characters and plain emoji only, CR LF as one; undefined where it has others. */
const simpleCost = (text: string, from: number, to: number): number | undefined => {
  let cost = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 && code !== 13) {
      cost++
      continue
    }
    const length = aloneLength(text, at)
    if (length === 0) return undefined
    cost += length === 2 ? 2 : code === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10 ? 0 : weight(code)
    at += length - 1
  }
  return cost
}

/** An emoji of one code point weighs 2 by its range already. */
const hasMany = (grapheme: string): boolean => grapheme.length > (grapheme.codePointAt(0)! > 0xffff ? 2 : 1)

const xCost: Cost = (grapheme) => (hasMany(grapheme) && isEmoji(grapheme) ? 2 : sum(grapheme, weight))

/** X: any link 23, any emoji 2 however complex, else 1 or 2 by code point (docs.x.com, counting characters). */
export const x: Walk = (text, visit, {linkLength = 23}) => withLinks(text, visit, linkLength, xCost)

/** As the walk, which is taken only where characters may join. */
export const xTotal: Total = (text, {linkLength = 23}, from) => {
  let total = 0
  const visit: Visit = (start, _, cost) => (total += start < from ? 0 : cost)
  const stretch = (start: number, end: number): void => {
    const simple = end <= from ? 0 : simpleCost(text, Math.max(start, from), end)
    if (simple === undefined) plain(text, visit, xCost, start, end)
    else total += simple
  }
  let at = 0
  for (const {start, end} of findLinks(text)) {
    stretch(at, start)
    visit(start, end, linkLength)
    at = end
  }
  stretch(at, text.length)
  return total
}

/** Twitter before 2017: code points after NFC, any link 23 (twitter-text config v1.json). */
export const tweetClassic: Walk = (text, visit, {linkLength = 23}) => withLinks(text, visit, linkLength, (grapheme) => sum(grapheme, () => 1))
