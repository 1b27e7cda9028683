// In what circumstances words stand: denied, on a condition, asked, quoted, said by somebody else, or parted by a mark.
import {hasAny} from '../matching/contains.js'
import {noted} from '../memo/noted.js'
import type {Text} from '../rule.js'
import {indexAt} from '../tokens/at.js'
import type {Context} from './types.js'
import type {Words} from './words.js'
import {wordSet} from '../matching/word-set.js'

const negators = wordSet('not no never none nobody nothing neither nor without hardly unable refuse refuses declined avoid instead nowhere')
const conditions = wordSet('if unless whether provided providing assuming supposing')
/** A clause begins with these. */
const turns = wordSet('but however although though whereas yet because while until')
/** A clause begins with these when a subject follows. */
const links = wordSet('and so as since then')
const subjects = wordSet('you we i it they he she this that there your our my their these those everyone everything')
/** `not only`, `do not worry`: nothing is denied. */
const idleAfter = wordSet('only just merely simply worry hesitate forget panic doubt problem problems worries matter wonder mention question')
/** Words between commas that belong to no clause: `we can't, unfortunately, promise`. */
const asides = wordSet('unfortunately sadly regrettably however honestly legally alas of course at present afraid im i am though please sorry')

const isTurn = (words: Words, at: number): boolean => {
  const word = words.words[at]!
  return turns.has(word) || (links.has(word) && words.words[at - 1] !== 'long' && subjects.has(words.words[at + 1] ?? ''))
}

/** A comma parts clauses, but not the members of an enumeration: `we can't promise, confirm or guarantee`. */
const commaParts = (words: Words, at: number): boolean => {
  const end = Math.min(words.last[at]!, at + 6)
  for (let index = at; index < end; index++) {
    const word = words.words[index]!
    if (word === 'or' || word === 'nor') return index > at && subjects.has(words.words[index + 1] ?? '')
    if (subjects.has(word) || turns.has(word)) return true
  }
  return true
}

const isAside = (words: Words, from: number, to: number): boolean => {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) if (!asides.has(words.words[at]!)) return false
  return true
}

/** The first word of the clause in which the word stands. */
const clauseStart = (words: Words, from: number): number => {
  const first = words.first[from]!
  let at = from
  while (at > first) {
    if (isTurn(words, at) && at < from) return at
    const kind = words.breaks[at]!
    if (kind === 2) return at
    if (kind === 1 && commaParts(words, at)) {
      let before = at - 1
      while (before > first && words.breaks[before] === 0) before -= 1
      if (!isAside(words, before, at)) return at
      at = before
    }
    at -= 1
  }
  return first
}

const negates = (words: Words, at: number): boolean => {
  const word = words.words[at]!
  if (!negators.has(word)) return false
  const next = words.words[at + 1] ?? ''
  if (idleAfter.has(next)) return false
  const before = at > words.first[at]! ? words.words[at - 1]! : ''
  if (before === 'why') return false
  // `cannot wait`, `can't thank you enough`
  if (before === 'can' && (next === 'wait' || words.words.slice(at, words.last[at]).includes('enough'))) return false
  // `no need to worry`
  if (next === 'need' && idleAfter.has(words.words[at + 3] ?? '')) return false
  // `nothing but the best`
  return !(word === 'nothing' && next === 'but')
}

const verbs = wordSet('is are was were be do does did can could will would has have')

/** `guaranteed growth is not something we offer`, `guaranteed growth does not exist`. */
const isDeniedAfter = (words: Words, last: number): boolean => {
  const word = words.words[last] ?? ''
  return verbs.has(word) && words.breaks[last] === 0 && last + 1 < words.last[last]! && words.breaks[last + 1] === 0 && negates(words, last + 1)
}

/** Whether a negator stands before the words in their clause, among them where the phrase has none of its own, or with the verb after them. */
const isNegated = (words: Words, first: number, last: number, negative: boolean): boolean => {
  for (let at = clauseStart(words, first); at < (negative ? first : last); at++) if (negates(words, at)) return true
  return last < words.last[first]! && isDeniedAfter(words, last)
}

const isConditional = (words: Words, first: number): boolean => {
  for (let at = clauseStart(words, first); at < first; at++) {
    const word = words.words[at]!
    if (conditions.has(word)) return true
    const before = words.words[at - 1]
    if ((word === 'case' && before === 'in') || (word === 'event' && before === 'the') || (word === 'long' && before === 'as')) return true
    if ((word === 'should' || word === 'had' || word === 'were') && at === clauseStart(words, at) && subjects.has(words.words[at + 1] ?? '')) return true
  }
  return false
}

/** Whether the sentence ends in a question mark. A full stop before small letters ends a sentence here: `our fault. dm us?` asks one thing. */
const isAsked = (text: Text, words: Words, first: number): boolean => {
  const from = words.token[first]!
  const sentence = text.sentences[text.tokens[from]!.sentence]
  if (!sentence) return false
  for (let at = sentence.last; at >= sentence.first; at--) {
    const token = text.tokens[at]!
    if (token.text.includes('?')) return (token.kind === 'punctuation' || token.kind === 'symbol') && !stopsBetween(text, from, at)
    if (token.kind === 'word' || token.kind === 'number') return false
  }
  return false
}

const stopsBetween = (text: Text, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (/^[.!]+$/.test(text.tokens[at]!.text) && text.tokens[at + 1]!.kind === 'space') return true
  return false
}

const openings = '“«„"'
const closings = '”»“"'

/** The spans inside double quotation marks, in order; found once a text. */
const quotationsOf = noted(({value}: Text): readonly {start: number; end: number}[] => {
  const found: {start: number; end: number}[] = []
  if (!hasAny(value, openings)) return found
  for (let at = 0; at < value.length; at++) {
    const mark = openings.indexOf(value[at]!)
    if (mark < 0) continue
    const to = value.indexOf(closings[mark]!, at + 1)
    if (to < 0) break
    found.push({start: at, end: to})
    at = to
  }
  return found
})

/** Whether the place is inside double quotation marks. */
const isQuoted = (text: Text, start: number, end: number): boolean => {
  const quotations = quotationsOf(text)
  const quotation = quotations[indexAt(quotations, start)]
  return quotation !== undefined && quotation.start < start && end <= quotation.end
}

const sayers = wordSet('you they he she people customers some someone friend friends website site page advert article who')
const sayings = wordSet('say says said saying mention mentions mentioned claim claims claimed wrote write told heard read asked ask asking believe think thought feel felt suggested')
const reports = wordSet('reportedly apparently allegedly supposedly rumour rumours rumor rumors according')

/** Whether the words are reported as another's, or as what nobody can say. */
const isHearsay = (words: Words, first: number): boolean => {
  for (let at = words.first[first]!; at < first; at++) {
    const word = words.words[at]!
    if (reports.has(word)) return true
    if (sayings.has(word)) {
      const before = words.words.slice(Math.max(words.first[first]!, at - 3), at)
      if (before.some((one) => sayers.has(one) || one === 'been')) return true
      // `I can't say whether`, `we couldn't tell you if`
      if (before.includes('not')) return true
    }
    if (word === 'whether' && words.words.slice(words.first[first], at).includes('not')) return true
  }
  return false
}

/** With a comma behind them, these still belong to what follows: `sorry, we unable to`. */
const openers = wordSet('sorry but so because sadly unfortunately and hi hello dear hey')

/** Only a part of a compound is among the words: `see-through`. */
const cuts = ({token}: Words, {tokens}: Text, at: number): boolean => token[at] === token[at - 1] && /[-/]/.test(tokens[token[at]!]!.norm)

/** Whether a mark parts the words, or they end inside a compound: then what looks like a slip is two things said side by side. */
const isParted = (text: Text, words: Words, first: number, last: number): boolean => {
  if (cuts(words, text, first) || (last < words.words.length && cuts(words, text, last))) return true
  if (openers.has(words.words[first]!)) return false
  for (let at = first + 1; at < last; at++) if (words.breaks[at] !== 0 && words.words[at] !== 'and') return true
  return false
}

/**
 * Whether the words from `first` to before `last` stand in a context.
 *
 * @param negative the phrase holds a negation itself, so that one among its words denies nothing
 */
export const standsIn = (context: Context, text: Text, words: Words, first: number, last: number, negative: boolean): boolean => {
  switch (context) {
    case 'negated': return isNegated(words, first, last, negative)
    case 'conditional': return isConditional(words, first)
    case 'question': return isAsked(text, words, first)
    case 'quoted': return isQuoted(text, words.start[first]!, words.end[last - 1]!)
    case 'hearsay': return isHearsay(words, first)
    case 'parted': return isParted(text, words, first, last)
  }
}
