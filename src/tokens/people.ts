// Who is spoken to and who speaks: the agent's sign-off, the mark of a thread, the name after a greeting and at the end.
import {wordSet} from '../matching/word-set.js'
import type {Token} from '../rule.js'
import {isCapitalised, letter} from './letters.js'
import type {Span} from './spans.js'

const name = `[A-Z\\u00C0-\\u00DE\\u0100-\\u024F](?:[A-Za-z.'’]|${letter}){0,24}`
const links = String.raw`(?:\s*[\u203C-\u3299\uD83C-\uD83E\uDC00-\uDFFF\uFE0F]|\s*https?:\/\/\S+\s)*(?:\s*https?:\/\/\S+)?`
/** What may stand behind a sign-off: links, emoji, a thread mark among them. */
const behind = String.raw`${links}(?:\s*\(?\d{1,2}\/\d{1,2}\)?${links})?\s*$`
const closing = new RegExp(String.raw`(?:^|[\s.!?,;:)])((?:[\^*~/–—-]|\/\/)\s?(?:${name}(?:[ -]${name})?|[a-z]{2}))${behind}`)
/** What every sign-off begins with: a mark that stands free, and a name or two letters behind it; no address has it. */
const sign = /(?:^|[\s.!?,;:)])(?:[\^*~/–—-]|\/\/)\s?(?:[A-Z\u00C0-\u024F]|[a-z]{2}(?![A-Za-z]))|[-–]\s[a-z]/
/** `with you- anita`: a name in small letters behind a dash. */
const smallName = /\S\s?[-–]\s([a-z]{3,20})\s*$/
const threadMark = /(?:^|\s)(\(?\d{1,2}\/\d{1,2}\)?)(?:\s*[\^*~/-]\s?[A-Za-z]{1,20})?\s*$|^(?:@\w+\s+)*(\(?\d{1,2}\/\d{1,2}\)?)(?=\s)/

/** Sign-offs stand in the last words: a long draft is not searched. */
const tailLength = 200

/** Spans of kind `sign-off` and `thread-mark`; `signOff` are the company's own forms. */
export const findMarks = (value: string, signOff: readonly RegExp[]): Span[] => {
  const spans: Span[] = []
  const from = Math.max(0, value.length - tailLength)
  const tail = value.slice(from)
  const end = sign.test(tail) ? (closing.exec(tail) ?? smallName.exec(tail)) : null
  const signed = end ?? firstMatch(signOff, tail)
  if (signed) {
    const text = signed[1] ?? signed[0]
    const start = from + signed.index + signed[0].lastIndexOf(text)
    spans.push({kind: 'sign-off', start, end: start + text.trimEnd().length})
  }
  const mark = /\d\/\d/.test(tail) || /\d\/\d/.test(value.slice(0, tailLength)) ? threadMark.exec(from === 0 ? value : `${value.slice(0, tailLength)}\n${tail}`) : null
  const text = mark?.[1] ?? mark?.[2]
  if (mark && text !== undefined) {
    const start = mark[2] === undefined ? from + tail.lastIndexOf(text) : value.indexOf(text)
    spans.push({kind: 'thread-mark', start, end: start + text.length})
  }
  return spans
}

const firstMatch = (expressions: readonly RegExp[], text: string): RegExpExecArray | undefined => {
  for (const expression of expressions) {
    const match = new RegExp(expression.source, expression.flags.replace(/[gy]/g, '')).exec(text)
    if (match) return match
  }
  return undefined
}

const greetings = wordSet("hi hello hey heya hiya dear howdy greetings morning afternoon evening thanks thank thx sorry apologies welcome cheers namaste hola g'day good kia hallo")
/** What may stand between a greeting and the name. */
const between = wordSet("there again so much for that you morning afternoon evening day ora very dear mr mrs ms miss dr prof")
/** Capitalised words that follow a greeting and are no name. */
const notNames = wordSet(
  "oh ah uh aw hmm oops yikes wow well ok okay absolutely unfortunately certainly thankyou firstly apologies we we're we've we'll i i'm i'll i've i'd it it's its this that that's the there there's thanks thank please you you're you've your our ours sorry for to and if can could as at in on all so what how when where why who yes no let let's just are is do did have has my great good happy glad everyone everybody all team folks guys customer customers user users sir madam here here's a an us they their not but with from by or feel hope any many more both anyone somebody someone ladies gents friend friends monday tuesday wednesday thursday friday saturday sunday mr mrs ms miss dr prof dm"
)
const closings = wordSet('regards wishes sincerely faithfully truly cheers thanks thank best warmly love')

/** Marks the names of people among the words: after a greeting, set off at the start, and below or behind a closing. */
export const markNames = (tokens: Token[]): void => {
  const at = afterGreeting(tokens)
  for (let i = at, found = 0; i < tokens.length && found < 3; i++) {
    const token = tokens[i]!
    if (token.kind === 'space' || token.norm === '.' && found === 0) continue
    if (!isName(token)) break
    token.kind = 'name'
    found++
  }
  markClosing(tokens)
}

const isName = ({kind, text, norm}: Token): boolean => (kind === 'word' || kind === 'camel' || kind === 'initialism') && isCapitalised(text) && !notNames.has(norm)

/** The index of the first token behind a greeting, or the number of tokens where there is none. */
const afterGreeting = (tokens: readonly Token[]): number => {
  let i = 0
  let handles = 0
  for (; i < tokens.length && i < 12; i++) {
    const {kind, norm} = tokens[i]!
    if (kind === 'handle') handles++
    else if (kind !== 'space' && !(kind === 'punctuation' && norm !== '.')) break
  }
  const first = tokens[i]
  if (first === undefined) return tokens.length
  if (greetings.has(first.norm)) {
    for (i++; i < tokens.length; i++) {
      const {kind, norm} = tokens[i]!
      if (kind !== 'space' && norm !== ',' && !between.has(norm)) break
    }
    return i
  }
  // `@handle Becky, we ...`: a name right at the start, set off by a comma.
  const next = tokens[i + 1]?.norm
  return isName(first) && (next === ',' || (next === '!' && handles > 0)) ? i : tokens.length
}

/** `Regards,` and a name below it; `Thanks, Tom` as the last words. */
const markClosing = (tokens: Token[]): void => {
  const names: Token[] = []
  let i = tokens.length - 1
  let below = false
  for (; i >= 0 && names.length < 4; i--) {
    const token = tokens[i]!
    if (token.kind === 'space') below = below || (names.length > 0 && token.text.includes('\n'))
    else if (isName(token) && !below) names.push(token)
    else if (token.kind !== 'emoji' && token.norm !== '.' && token.norm !== ',' && token.norm !== '!') break
    else if (names.length > 0 && token.norm === '.') return
  }
  if (names.length > 0 && names.length < 4 && closings.has(tokens[i]?.norm ?? '')) for (const token of names) token.kind = 'name'
}
