import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Reply} from '../../src/rule.js'
import {sign, signsIn} from '../../src/matching/signs.js'
import {isWord} from '../../src/spelling/words.js'
import {indexAt} from '../../src/tokens/at.js'
import {socialKinds} from '../../src/tokens/kinds.js'

const glued = lazily(() => /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})|(?<=[\p{L}]{2}),(?=\p{L}{2})|(?<=[\p{L}\d)])\s+\.(?=\p{Lu})|(?<=\p{Ll})"(?=\p{Ll})|(?<=[\p{L}\d)]) +,(?=\p{L})/gu)
const parted = lazily(() => /(?<=[\p{L})])[ \u00A0]+[,.!?;](?=\s|$)/gu)
/** What every such place holds: most replies are passed over at once. */
const hint = sign(/\S[.!?][^\s\da-z]|\S[,"][^\s\d]|\s[.,]\S|[\u200B-\u200D\u2060\uFEFF]| {2}|[ \u00A0][,.!?;](?:\s|$)/)
const hintOfGlued = /\S[.!?][^\s\da-z]|\S[,"][^\s\d]|\s[.,]\S/
const hintOfParted = /[ \u00A0][,.!?;](?:\s|$)/

/** Two spaces between two words of a sentence; behind a full stop they are a habit. */
const wide = lazily(() => /(?<=[\p{L}\d,;]) {2}(?=[\p{L}\d])/gu)

/** An invisible character between two letters. */
const invisible = lazily(() => /(?<=[A-Za-z])[\u200B-\u200D\u2060\uFEFF]+(?=[A-Za-z])/g)
const hintOfInvisible = /[\u200B-\u200D\u2060\uFEFF]/

/** What a gap before a full stop keeps clean: a link, an address. */
const inside = ({tokens}: Reply, at: number): boolean => {
  const index = indexAt(tokens, at - 1)
  return [tokens[index], tokens[index + 1]].some((token) => token !== undefined && socialKinds.has(token.kind) && token.start <= at && token.end >= at)
}

/** `your account.It has`: a domain of two letters that is a word with a capital begins the next sentence. */
const joins = (value: string, at: number): boolean => /^\.(?:It|In|Is|My|Me|Am|To|So|No|At|Be|Do|Us|As)(?= [a-z])/.test(value.slice(at, at + 6)) && !/[./@:]\S*$/.test(value.slice(Math.max(0, at - 60), at))

/** A word without accents that English has; also a name. */
const isEnglish = (word: string): boolean => !/[\u00C0-\u024F]/.test(word) && (isWord(word) || /^[A-Z]/.test(word))

/** The whole words around a place, so that the excerpt can be read. */
const widen = (value: string, start: number, end: number): [number, number] => {
  const before = /[\p{L}\d'’]*\s*$/u.exec(value.slice(Math.max(0, start - 30), start))?.[0].length ?? 0
  const after = /^[\p{L}'’]*/u.exec(value.slice(end, end + 30))?.[0].length ?? 0
  return [start - before, end + after]
}

export default defineRule({
  title: 'Space missing or astray at punctuation',
  severity: 'warning',
  message: 'Put the space behind the punctuation, not before it.',
  rationale: 'No space behind a full stop runs two sentences together. A space before a comma, or before every mark, is only noted: it is certain to be put right, and few readers mind it.',
  examples: [
    {text: 'Hello Priya , the parts are here.', flags: ['Priya ,']},
    {text: 'Thanks for the photo.We will look into it.', flags: ['photo.We']},
    {text: 'It is with  the depot.  Please wait.', flags: ['with  the']},
    {text: 'It is with the depot .Please wait.', flags: ['depot .Please']},
    {text: 'It is in the ket\u200Btle.', flags: ['ket\u200Btle']},
    {text: 'You can read more at https://shop.example/help . Thank you! :)', flags: []}
  ],
  *check(reply) {
    const {value} = reply
    if (!signsIn(value).has(hint)) return
    let quotes = 0
    let counted = 0
    if (hintOfGlued.test(value)) for (const match of value.matchAll(glued())) {
      const at = match.index
      if (inside(reply, at) && !joins(value, at)) continue
      const quote = match[0] === '"'
      for (; counted < at; counted++) if (value.charAt(counted) === '"') quotes += 1
      if (quote && (quotes & 1) === 1) continue
      const [start, end] = widen(value, at, at + match[0].length)
      const fixed = value.slice(start, at) + (quote ? ' "' : `${match[0].trim()} `) + value.slice(at + match[0].length, end)
      yield {start, end, message: `Put a space: “${fixed}”.`, suggestions: [fixed]}
    }
    if (hintOfInvisible.test(value)) for (const {0: text, index} of value.matchAll(invisible())) {
      const [start, end] = widen(value, index, index + text.length)
      const joined = value.slice(start, index) + value.slice(index + text.length, end)
      yield {start, end, message: 'An invisible character splits this word. Delete it.', suggestions: [joined], certain: true}
    }
    if (value.includes('  ')) for (const {index} of value.matchAll(wide())) {
      const [start, end] = widen(value, index, index + 2)
      yield {start, end, message: 'One space is enough here.', suggestions: [`${value.slice(start, index)} ${value.slice(index + 2, end)}`], certain: true, confidence: 'low'}
    }
    if (!hintOfParted.test(value)) return
    const gaps = [...value.matchAll(parted())].filter(({0: text, index}) => !inside(reply, index) && !(text.endsWith('.') && value.charAt(index + text.length) === '.'))
    for (const {0: text, index} of gaps) {
      const [start] = widen(value, index, index)
      const fixed = value.slice(start, index) + text.trim()
      // A comma behind a name that a template filled in, or every mark so: a house's habit.
      // French sets its marks off.
      const french = /[?!]$/.test(text) && !isEnglish(fixed.slice(0, -1))
      const slip = !french && gaps.length === 1 && (text.endsWith('?') || (text.endsWith('!') && /^[a-z]/.test(fixed)))
      yield {start, end: index + text.length, message: `No space before the punctuation: “${fixed}”.`, suggestions: [fixed], certain: !french, ...(slip ? {} : {confidence: 'low' as const})}
    }
  }
})
