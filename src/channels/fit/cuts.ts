// What can be cut from a text, and never a link, a number, a placeholder, a name or what stands in quotation marks.
import type {Text, TokenKind} from '../../rule.js'
import {wordy} from './wordy.js'

/** A place to shorten: `text` replaces what stands from `start` to `end` (UTF-16 offsets). */
export interface Change {
  start: number
  end: number
  text: string
  /** The meaning stays exactly the same. */
  certain: boolean
}

const open: ReadonlySet<TokenKind> = new Set(['word', 'space', 'punctuation', 'symbol', 'initialism', 'camel', 'emoji', 'emoticon'])

const patterns = new Map<boolean, RegExp>()

/** The phrases of one kind, longest first. Each kind is searched by itself, for `we are` may open `are not able to`. */
const patternOf = (certain: boolean): RegExp => {
  const known = patterns.get(certain)
  if (known) return known
  const phrases = [...wordy()].flatMap(([phrase, row]) => (row.certain === certain ? [phrase] : [])).sort((a, b) => b.length - a.length)
  const words = phrases.map((phrase) => phrase.replace(/ /g, '\\s+').replace(/'/g, "['’]")).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words})(?![\\p{L}\\p{N}'’-])`, 'giu')
  patterns.set(certain, pattern)
  return pattern
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Between quotation marks on one line: words of somebody else, or what is written on a button. */
const quoted = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»/g

/** Contractions need a word after them: `as it is.` stays. */
const needsMore = /^(?:we are|we will|you are|you will|i am|i will|it is|that is)$/

/** `not very`, `a really`, `is actually`: the words before lean on the one that would go. */
const leans = /\b(?:not|n[’']t|so|a|an|how|too|and|or|is|are|was|were|yes|no)\s+$/i

function* wordyChanges(value: string, certain: boolean): Generator<Change> {
  for (const match of value.matchAll(patternOf(certain))) {
    const key = match[0].toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'")
    const {shorter} = wordy().get(key)!
    const start = match.index
    const end = start + match[0].length
    const rest = value.slice(end, end + 40)
    if (needsMore.test(key) && !/^\s\p{L}/u.test(rest)) continue
    const upper = /^\p{Lu}/u.test(match[0]) && !/^i\b/.test(key)
    if (shorter !== '') {
      yield {start, end, text: upper ? capital(shorter) : shorter, certain}
      continue
    }
    if (!certain && leans.test(value.slice(Math.max(0, start - 8), start))) continue
    if (key === 'very' && /^\s+(?:much|best|same|first|last|few|little|well)\b/i.test(rest)) continue
    if (key === 'in the process of' && !/^\s+\p{L}+ing\b/u.test(rest)) continue
    const [gap, letter = ''] = /^[ \t]+([\p{L}\p{N}])/u.exec(rest) ?? []
    if (gap !== undefined) yield {start, end: end + gap.length, text: upper ? letter.toUpperCase() : letter, certain}
  }
}

const greeting = /^((?:\s*@\w+)*\s*)(?:good (?:morning|afternoon|evening|day)|hello there|hi there|hey there|hello|greetings)(?: again)?,?[ \t]+(?=\p{Lu}[\p{L}'’-]+[ \t]*[,!.–-])/iu

/** `Good afternoon Sam, …` becomes `Hi Sam, …`: without any greeting it would be curt. */
function* greetingChanges({value, tokens}: Text): Generator<Change> {
  const match = greeting.exec(value)
  if (!match) return
  const end = match[0].length
  if (tokens.some((token) => token.kind === 'name' && token.start === end)) yield {start: match[1]!.length, end, text: 'Hi ', certain: true}
}

const sentenceOf = (words: string): RegExp => new RegExp(`(?<=^|\\n|[.!?]["”)]?\\s+)(?:${words})[.!]+(?=\\s|$)`, 'gi')
const onlyThanks = sentenceOf('(?:many thanks|thanks|thank you|cheers)(?: again| so much| very much| a lot| once again)?')
const farewell = sentenceOf('(?:have|enjoy) (?:a|an|your|the rest of your) (?:(?:great|good|lovely|nice|wonderful|fantastic) )?(?:day|evening|afternoon|morning|week|weekend|one)(?: ahead)?')
const thanks = /\bthank(?:s| you)\b/gi

/** A sentence that only thanks where another thanks too, and a farewell; the white space on one side goes with it. */
function* sentenceChanges(value: string): Generator<Change> {
  let thanked = [...value.matchAll(thanks)].length
  for (const [pattern, certain] of [[onlyThanks, true], [farewell, false]] as const)
    for (const match of value.matchAll(pattern)) {
      if (certain && --thanked < 1) continue
      const end = match.index + match[0].length
      const gap = /^[ \t]*/.exec(value.slice(end, end + 20))![0].length
      const before = /[ \t]*$/.exec(value.slice(Math.max(0, match.index - 20), match.index))![0].length
      yield {start: gap > 0 ? match.index : match.index - before, end: end + gap, text: '', certain}
    }
}

function* spaceChanges(value: string): Generator<Change> {
  for (const match of value.matchAll(/(?<=\S)[ \t]{2,}(?=\S)|[ \t]+(?=\n)|(?<=\n\n)\n+/g))
    yield {start: match.index, end: match.index + match[0].length, text: /^[ \t]+$/.test(match[0]) && value[match.index + match[0].length] !== '\n' ? ' ' : '', certain: true}
}

/** More than this many changes and nobody reads them. */
const most = 200
/** Of each it is counted what the whole text is without it: a text so long that this is dear is not saved by a few words less. */
const charactersCounted = 2_000_000

/** Everything that can be shortened, in the order of the text; changes may overlap. */
export const changesOf = (text: Text): Change[] => {
  const closed = [
    ...text.tokens.filter((token) => !open.has(token.kind)),
    ...[...text.value.matchAll(quoted)].map((match) => ({start: match.index, end: match.index + match[0].length}))
  ].sort((a, b) => a.start - b.start)
  const found: Change[] = []
  const enough = Math.min(most, Math.ceil(charactersCounted / text.value.length))
  for (const change of [...greetingChanges(text), ...sentenceChanges(text.value), ...spaceChanges(text.value), ...wordyChanges(text.value, true), ...wordyChanges(text.value, false)]) {
    if (found.length === enough) break
    if (!closed.some(({start, end}) => start < change.end && change.start < end)) found.push(change)
  }
  return found.sort((a, b) => a.start - b.start)
}
