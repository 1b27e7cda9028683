// Where the emoji of a text stand, each whole: flags, keycaps, and pictures with their skin tones and what is joined to them.
// By code points: Unicode's property costs a process half a millisecond, and is asked only about what is rare.
import {isCommonEmoji} from '../channels/alone.js'

const joiner = 0x200d
const variation = 0xfe0f

const isRegion = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f
const isKey = (code: number): boolean => (code >= 48 && code <= 57) || code === 35 || code === 42

/** What is no picture and common: punctuation such as an ellipsis, and letters beyond ASCII. */
const isNone = (code: number): boolean => code < 0x203c && code !== 0xa9 && code !== 0xae

const isPicture = (code: number): boolean => isCommonEmoji(code) || (!isNone(code) && /\p{Extended_Pictographic}/u.test(String.fromCodePoint(code)))

const sizeOf = (code: number): number => (code > 0xffff ? 2 : 1)

/** Zero at the end: V8 is not to be asked for what is outside a text, or makes its fast code anew. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.codePointAt(at)! : 0)

/** The end of a picture with its variation selector or skin tone; `at` where there is none. */
const pictureEnd = (text: string, at: number): number => {
  const code = codeAt(text, at)
  if (!isPicture(code)) return at
  const end = at + sizeOf(code)
  const next = codeAt(text, end)
  return next === variation || isSkinTone(next) ? end + sizeOf(next) : end
}

const joinedEnd = (text: string, at: number): number => {
  let end = pictureEnd(text, at)
  if (end === at) return at
  while (codeAt(text, end) === joiner) {
    const next = pictureEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  while (isTag(codeAt(text, end))) end += 2
  return end
}

/** The end of the emoji that begins at a place; the place itself where none does. */
const emojiEnd = (text: string, at: number): number => {
  const code = text.codePointAt(at)!
  if (isKey(code)) {
    const close = codeAt(text, at + 1) === variation ? at + 2 : at + 1
    return codeAt(text, close) === 0x20e3 ? close + 1 : at
  }
  if (isRegion(code)) return isRegion(codeAt(text, at + 2)) ? at + 4 : at
  return joinedEnd(text, at)
}

/** From here on a character may be an emoji; U+20E3 closes a keycap. */
const mayBeEmoji = /[\u203C-\u3299\uD83C-\uD83E]/

/** The places of the emoji of a text, in order, in UTF-16 units, ends exclusive. */
export const findEmoji = (text: string): {start: number; end: number}[] => {
  const found: {start: number; end: number}[] = []
  if (!mayBeEmoji.test(text)) return found
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    // Letters and spaces begin none.
    if (code < 0x80 && (code > 57 || code <= 32)) {
      at++
      continue
    }
    const end = emojiEnd(text, at)
    if (end > at) found.push({start: at, end})
    at = end > at ? end : at + sizeOf(text.codePointAt(at)!)
  }
  return found
}
