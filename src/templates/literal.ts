// Places where a braced or bracketed word is meant as it is written: code, and words that the customer is to type.
import {noted} from '../memo/noted.js'
import type {Reply, Text} from '../rule.js'
import {indexAt} from '../tokens/at.js'

const speaksOfBrackets = /\b(?:braces|(?:curly |square |angle )?brackets|placeholders?|literally|replac(?:e|ing)|mail merge|your template|the field (?:is )?called|syntax|formula|spreadsheet|csv)\b/i
/** What is pressed stands in square brackets as it is read on the screen. */
const pressed = /\b(?:click|press|tap|select|choose|open|hit|go to)\b[^.!?\n]{0,40}$/i
/** `Text HELP <name> to 12345`: what the customer puts in is his. */
const typed = /\b(?:type|typing|text|sms|dial|send|reply with|format|syntax|command)\b[^.!?\n]{0,40}$/i

/** How far code reaches, and how far off a sentence still speaks of a place. */
const reach = 2000
const near = 300

/** Whether a place stands in code marked by backticks. */
export const inCode = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - reach), start)
  return before.includes('`') && ((before.match(/`+/g)?.length ?? 0) & 1) === 1
}

/** Whether the customer asks about what stands there, as it is written. */
export const isAskedAbout = ({customer, value}: Reply, start: number, end: number): boolean => customer !== undefined && asks(customer, value.slice(start, end).toLowerCase())

/** What was looked for in the customer's message: a reply may hold the same a thousand times. */
const lookedFor = noted(({value}: Text) => ({lower: value.toLowerCase(), found: new Map<string, boolean>()}))

const asks = (customer: Text, what: string): boolean => {
  const {lower, found} = lookedFor(customer)
  let is = found.get(what)
  if (is === undefined) found.set(what, (is = lower.includes(what)))
  return is
}

/** Whether a place is spoken of, rather than left over. */
export const isMentioned = (reply: Reply, start: number, end: number): boolean => {
  if (inCode(reply.value, start) || isAskedAbout(reply, start, end)) return true
  const sentence = reply.sentences[indexAt(reply.sentences, start)]
  if (!sentence || start < sentence.start) return false
  const from = Math.max(sentence.start, start - near)
  if (speaksOfBrackets.test(reply.value.slice(from, Math.min(sentence.end, end + near)))) return true
  const open = reply.value.charAt(start)
  const twice = reply.value.charAt(start + 1) === open
  if (open === '[' && pressed.test(reply.value.slice(from, start)) && !/^\[(?:[Ii]nsert|[Yy]our)/.test(reply.value.slice(start, start + 8))) return true
  return !twice && (open === '<' || open === '{' || open === '[') && end - start < 30 && typed.test(reply.value.slice(from, start))
}
