// Whether a grapheme is an emoji of Unicode's list for general interchange (RGI, UTS 51).
import {lazily} from '../lazily.js'

const zwj = '\u200D'
const variation = /\uFE0F/g
const keycap = /^[0-9#*]\uFE0F?\u20E3$/
/** More UTF-16 units than any emoji has: flags of regions have 14, families with skin tones 15 to 19. */
const longest = 40

/** Compiled on first use: the sequences of Unicode's list take about a millisecond. */
const sequences = lazily(() => ({
  rgi: new RegExp('^\\p{RGI_Emoji}$', 'v'),
  presentation: /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}/u,
  // Emoji 16 and 17, which a runtime with older tables does not know: Sark, ballet dancers, bunny ears and wrestlers by skin tone.
  newer:
    /^(?:\u{1F1E8}\u{1F1F6}|\u{1F9D1}[\u{1F3FB}-\u{1F3FF}]?\u200D\u{1FA70}|[\u{1F46F}\u{1F93C}][\u{1F3FB}-\u{1F3FF}](?:\u200D[\u2640\u2642]\uFE0F?)?|[\u{1F468}\u{1F469}\u{1F9D1}][\u{1F3FB}-\u{1F3FF}]\u200D[\u{1F430}\u{1FAEF}]\u200D[\u{1F468}\u{1F469}\u{1F9D1}][\u{1F3FB}-\u{1F3FF}]|[\u{1F6C8}\u{1F6D8}\u{1FA8A}\u{1FA8E}\u{1FABE}\u{1FAC6}\u{1FAC8}\u{1FACD}\u{1FADC}\u{1FADF}\u{1FAE9}\u{1FAEA}\u{1FAEF}]|[\u{1FAC8}\u{1FAEF}][\u{1F3FB}-\u{1F3FF}])$/u
}))

/** The fully qualified form: U+FE0F after every part of the sequence that is text by default and has no skin tone. */
const qualified = (grapheme: string, presentation: RegExp): string =>
  grapheme
    .replace(variation, '')
    .split(zwj)
    .map((part) => (part.length <= 2 && [...part].length === 1 && !presentation.test(part) ? part + '\uFE0F' : part))
    .join(zwj)

/**
 * True for every emoji of Unicode's list, whole, also where its U+FE0F are missing inside a sequence; false for a lone text-style
 * character (`☺`, `™`, `©`, `1`) that becomes an emoji only with U+FE0F.
 */
export const isEmoji = (grapheme: string): boolean => {
  const single = grapheme.length === (grapheme.codePointAt(0)! > 0xffff ? 2 : 1)
  if (grapheme.length > longest || (single && grapheme <= '\u00FF')) return false
  const {rgi, presentation, newer} = sequences()
  if (single) return presentation.test(grapheme) || newer.test(grapheme)
  if (keycap.test(grapheme) || rgi.test(grapheme) || newer.test(grapheme)) return true
  const bare = grapheme.replace(variation, '')
  if (bare.length === grapheme.length && !grapheme.includes(zwj)) return false
  return rgi.test(bare) || rgi.test(qualified(grapheme, presentation)) || newer.test(bare)
}
