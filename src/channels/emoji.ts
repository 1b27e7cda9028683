// Whether a grapheme is an emoji of Unicode's list for general interchange (RGI, UTS 51).
import {lazily} from '../memo/lazily.js'

const zwj = '\u200D'
const variation = /\uFE0F/g
const keycap = /^[0-9#*]\uFE0F?\u20E3$/
/** More UTF-16 units than any emoji has: flags of regions have 14, families with skin tones 15 to 19. */
const longest = 40

// Each is compiled on first use, for Unicode's list as a whole takes longer than all else that a short run does: of what most emoji are,
// a heart with its U+FE0F, a hand and a skin tone, a flag, the parts of the list that are short tell.
const one = lazily(() => /^(?![0-9#*]|\p{Regional_Indicator})\p{Emoji}$/u)
const presentation = lazily(() => /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}/u)
const flagOrTone = lazily(() => new RegExp('^(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}|\\p{RGI_Emoji_Flag_Sequence}|\\p{RGI_Emoji_Tag_Sequence})$', 'v'))
const joined = lazily(() => new RegExp('^\\p{RGI_Emoji_ZWJ_Sequence}$', 'v'))
// Emoji 16 and 17, which a runtime with older tables does not know: Sark, ballet dancers, bunny ears and wrestlers by skin tone.
const newer = lazily(
  () =>
    /^(?:\u{1F1E8}\u{1F1F6}|\u{1F9D1}[\u{1F3FB}-\u{1F3FF}]?\u200D\u{1FA70}|[\u{1F46F}\u{1F93C}][\u{1F3FB}-\u{1F3FF}](?:\u200D[\u2640\u2642]\uFE0F?)?|[\u{1F468}\u{1F469}\u{1F9D1}][\u{1F3FB}-\u{1F3FF}]\u200D[\u{1F430}\u{1FAEF}]\u200D[\u{1F468}\u{1F469}\u{1F9D1}][\u{1F3FB}-\u{1F3FF}]|[\u{1F6C8}\u{1F6D8}\u{1FA8A}\u{1FA8E}\u{1FABE}\u{1FAC6}\u{1FAC8}\u{1FACD}\u{1FADC}\u{1FADF}\u{1FAE9}\u{1FAEA}\u{1FAEF}]|[\u{1FAC8}\u{1FAEF}][\u{1F3FB}-\u{1F3FF}])$/u
)

/** The fully qualified form: U+FE0F after every part of the sequence that is text by default and has no skin tone. */
const qualified = (grapheme: string): string =>
  grapheme
    .replace(variation, '')
    .split(zwj)
    .map((part) => (part.length <= 2 && [...part].length === 1 && !presentation().test(part) ? part + '\uFE0F' : part))
    .join(zwj)

/**
 * True for every emoji of Unicode's list, whole, also where its U+FE0F are missing inside a sequence; false for a lone text-style
 * character (`☺`, `™`, `©`, `1`) that becomes an emoji only with U+FE0F.
 */
export const isEmoji = (grapheme: string): boolean => {
  if (grapheme.length > longest || (isSingle(grapheme) && grapheme <= '\u00FF')) return false
  if (isSingle(grapheme)) return presentation().test(grapheme) || newer().test(grapheme)
  const bare = grapheme.replace(variation, '')
  if (grapheme.includes(zwj)) return joined().test(grapheme) || joined().test(qualified(grapheme)) || joined().test(bare) || newer().test(grapheme) || newer().test(bare)
  return (isSingle(bare) ? one() : flagOrTone()).test(bare) || keycap.test(grapheme) || newer().test(bare)
}

/** Whether it is one code point. */
const isSingle = (text: string): boolean => text.length === (text.codePointAt(0)! > 0xffff ? 2 : 1)
