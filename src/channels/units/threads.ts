import {isEmoji} from '../emoji.js'
import type {Walk} from '../units.js'
import {bytes} from './bytes.js'
import {codePoints} from './code-points.js'
import {eachGrapheme} from './graphemes.js'

/** Threads: code points, but an emoji counts as its UTF-8 bytes (developers.facebook.com/documentation/threads). */
export const threads: Walk = (text, visit, channel) =>
  eachGrapheme(text, (start, end) => {
    const grapheme = text.slice(start, end)
    let cost = 0
    const count = grapheme.length > 1 || grapheme > '\u00FF' ? (isEmoji(grapheme) ? bytes : codePoints) : codePoints
    count(grapheme, (_, __, each) => (cost += each), channel)
    visit(start, end, cost)
  })
