import {isEmoji} from '../emoji.js'
import {findLinks} from '../links.js'
import type {Visit, Walk} from '../units.js'
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

/** Links cost what the channel says, what is between them what `cost` says of each grapheme. */
const withLinks = (text: string, visit: Visit, linkLength: number, cost: (grapheme: string) => number): void => {
  const plain = (from: number, to: number) =>
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
  let at = 0
  for (const {start, end} of findLinks(text)) {
    plain(at, start)
    visit(start, end, linkLength)
    at = end
  }
  plain(at, text.length)
}

/** An emoji of one code point weighs 2 by its range already. */
const hasMany = (grapheme: string): boolean => grapheme.length > (grapheme.codePointAt(0)! > 0xffff ? 2 : 1)

/** X: any link 23, any emoji 2 however complex, else 1 or 2 by code point (docs.x.com, counting characters). */
export const x: Walk = (text, visit, {linkLength = 23}) =>
  withLinks(text, visit, linkLength, (grapheme) => (hasMany(grapheme) && isEmoji(grapheme) ? 2 : sum(grapheme, weight)))

/** Twitter before 2017: code points after NFC, any link 23 (twitter-text config v1.json). */
export const tweetClassic: Walk = (text, visit, {linkLength = 23}) => withLinks(text, visit, linkLength, (grapheme) => sum(grapheme, () => 1))
