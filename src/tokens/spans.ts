// Finds the social tokens of a care reply: what a parser of English would tear apart and a speller would report.
// Cold start counts: no pattern here asks for a Unicode property unless the text has a character that needs it.
import {codeAt} from '../text/code-at.js'
import {hasAny} from '../matching/contains.js'
import {Recent} from '../memo/come-again.js'
import {matchesIn} from '../matching/matches.js'
import {ownCopy} from '../memo/own-copy.js'
import {isPartOfWord} from '../matching/words.js'
import type {TokenKind} from '../rule.js'
import {findEmoji} from './emoji.js'
import {letter} from './letters.js'

export interface Span {
  kind: TokenKind
  start: number
  end: number
}

/** A run without white space that is more than an ordinary word with ordinary punctuation, in which there is nothing to look for. */
const strange = /(?<!\S)(?!["'“‘(]*[A-Za-z]+(?:['’][A-Za-z]+)?(?:-[A-Za-z]+)*[.,!?;:)"'”’]*(?!\S))\S+/g

/** Top-level domains that people write without a scheme. */
const tlds = new Set(
  'com org net edu gov mil int info biz io ai app dev me tv ly gl gd be co uk us ie au ca in sg nz za de fr es it nl pl se fi eu ch at dk no pt jp cn br mx online site shop store tech xyz cloud help support link page example test'.split(' ')
)

// What the characters of a run may be part of.
const at = 1
const dot = 2
const slash = 4
const hash = 8
const percent = 16
const currency = 32
const digit = 64
const capital = 128
const small = 256
const hyphen = 512
const colon = 1_024
const face = 2_048
/** What is none of these and no ASCII, a letter maybe; `_`. */
const other = 4_096
/** What may be the end of a time behind the run: `am`, `pm`. */
const unit = 8_192
/** A slash behind the letter of a forum or of its user: `r/`, `u/`. */
const forum = 16_384
const marks: Readonly<Record<string, number>> = {
  '@': at, '.': dot, '/': slash | forum, '#': hash, '＃': hash, '%': percent, '-': hyphen, ':': colon | face, '$': currency, '£': currency, '€': currency, '¥': currency, '₹': currency,
  ';': face, '=': face, '<': face, '^': face, '¯': face, '8': digit | face, D: capital | face
}

/** Of a mark behind another sign, what it cannot be there: no face begins behind a letter, a digit or an eye, but for the D of xD. */
const notBehind = (sign: string, mark: string): number => {
  if (mark === '/') return sign === 'r' || sign === 'u' ? 0 : forum
  const opens = mark === 'D' ? sign === 'x' || sign === 'X' : !isPartOfWord(sign.charCodeAt(0)) && sign !== ':' && sign !== ';'
  return opens ? 0 : face
}

const seenIn = (text: string, start: number, end: number): number => {
  let seen = 0
  for (let i = start; i < end; i++) {
    const code = codeAt(text, i)
    const mark = marks[text[i]!]
    if (mark === undefined) seen |= code >= 97 && code <= 122 ? small : code >= 48 && code <= 57 ? digit : code >= 65 && code <= 90 ? capital : code > 0x7f || code === 95 ? other : 0
    else seen |= i > start ? mark & ~notBehind(text[i - 1]!, text[i]!) : mark
  }
  return seen
}

/**
 * The alternatives are tried in this order at each place; the name of the group is the kind. Most runs have what one or two of them need:
 * only those are tried.
 */
const social: readonly (readonly [needs: (seen: number) => boolean, pattern: string])[] = [
  [(seen) => (seen & at) !== 0 && (seen & dot) !== 0, String.raw`(?<email>(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[A-Za-z]{2,24})`],
  [(seen) => (seen & dot) !== 0 || (seen & slash) !== 0, String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\w@.-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,5}[A-Za-z]{2,24}(?![\w@-])(?:[/?#][^\s<>"“”]*)?)`],
  [(seen) => (seen & (at | forum)) !== 0, String.raw`(?<handle>(?<![\w@])@\w{1,50}(?:@[\w.-]+\w)?|(?<![\w/])[ur]\/\w{2,30})`],
  [(seen) => (seen & hash) !== 0 && (seen & (capital | small | other)) !== 0, String.raw`(?<hashtag>(?<![\w&])[#＃](?:\d{0,20}[A-Za-z_]|\d{0,20}${letter})(?:\w|${letter})*)`],
  [(seen) => (seen & digit) !== 0 && (seen & percent) !== 0, String.raw`(?<percentage>(?<![\d.,])\d{1,9}(?:[.,]\d{1,4})?\s?%)`],
  [(seen) => (seen & digit) !== 0 && (seen & (currency | capital)) !== 0, String.raw`(?<money>(?:[A-Z]{2,3})?[$£€¥₹]\s?\d{1,12}(?:[.,]\d{1,12}){0,4}(?:\s?(?:k|m|bn|million|billion)\b)?|(?<![\w.,])\d{1,12}(?:[.,]\d{1,12}){0,4}\s?(?:[€£$¥₹]|(?:USD|GBP|EUR|INR|AUD|CAD|SGD|NZD)\b))`],
  [(seen) => (seen & digit) !== 0 && (seen & (dot | slash | hyphen)) !== 0, String.raw`(?<date>(?<![\w/.-])(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?![\w/-]))`],
  [(seen) => (seen & digit) !== 0 && (seen & (dot | colon | small | capital | unit)) !== 0, String.raw`(?<time>(?<![\w:.])(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[AaPp]\.?[Mm]\b\.?)?|\d{1,2}\s?(?:[AaPp]\.?[Mm]\b\.?))(?![\w:]))`],
  [(seen) => (seen & digit) !== 0 && (seen & (dot | small)) !== 0, String.raw`(?<version>(?<![\w.])(?:v\d{1,6}(?:\.\d{1,6}){0,4}|\d{1,6}(?:\.\d{1,6}){2,4})(?![\w]))`],
  [(seen) => (seen & face) !== 0, String.raw`(?<emoticon>(?<![\w:;])(?:[:;=8][-'^o]?[)(DPpOo3/\\|*\]]+(?!\w)|<\/?3+|\(:|\(;|[xX]D(?!\w)|\^_\^|¯\\_\(ツ\)_\/¯))`],
  [(seen) => (seen & digit) !== 0 && (seen & (hyphen | hash)) !== 0, String.raw`(?<code>(?<![\w-])(?=[A-Z-]{0,20}\d)[A-Z0-9]{1,30}(?:-[A-Z0-9]{1,30}){1,6}(?![\w-])|(?<!\w)#(?=[A-Za-z-]{0,20}\d)[A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,30}){0,6}(?![\w-]))`]
]

/** Every syntax that help desks fill in. In square brackets only capitals and what is asked for by name: `[Enter]` is a key. */
const placeholder = new RegExp(
  [
    String.raw`\{\{\{?[^{}\n]{0,200}\}?\}\}`,
    String.raw`\{%[^{}\n]{0,200}%\}`,
    String.raw`[$%#]\{[^{}\n]{1,80}\}`,
    String.raw`\{!?[A-Za-z_$][\w.$ :'"-]{0,60}\}`,
    String.raw`\{[^{}\n|]{1,60}(?:\|[^{}\n|]{0,60}){1,8}\}`,
    String.raw`\{\d{1,2}\}`,
    String.raw`\*\|[A-Za-z_:]{2,40}\|\*`,
    String.raw`\[\[[^\]\n]{1,80}\]\]`,
    String.raw`\[(?:[A-Z][A-Z0-9 _-]{1,40}|[a-z]+_[a-z_]{1,40}|(?:[Yy]our|[Cc]ustomer|[Aa]gent|[Ii]nsert|[Cc]ompany|[Ff]irst|[Ll]ast|[Oo]rder|[Pp]roduct|[Ff]ull|[Uu]ser|[Cc]lient|[Nn]ame)(?:[ _-][A-Za-z'’ _-]{1,60}|['’]s [A-Za-z _-]{1,40}|[A-Z][A-Za-z]{1,40})?|(?:phone|email|[Dd]ate|[Tt]ime|[Aa]mount|[Ll]ink|[Rr]eason|address|price|refund|tracking|ticket|case|account|reference|item)(?: (?:number|name|address|amount|date|time|link|ID|id|here|code))?)\]`,
    String.raw`<(?:[A-Za-z]+_[A-Za-z_]+|[Ff]irst ?[Nn]ame|[Ll]ast ?[Nn]ame|[Nn]ame|NAME|(?:[Cc]ustomer|[Aa]gent|[Yy]our|[Oo]rder|[Cc]ompany) [A-Za-z ]{2,30}|[Ii]nsert[^<>\n]{0,40}|attribute key=[^<>\n]{1,200})>`,
    String.raw`<%[^%<>\n]{1,80}%>`,
    String.raw`%%[A-Za-z_.]{2,40}%%`,
    String.raw`\(\((?:[a-z]{2,12}[ _])?(?:name|date|number|amount|link|reference|address|time|email)\)\)`,
    String.raw`%(?:[A-Z][A-Z_]{2,40}|[a-z]{1,20}(?:_[a-z]{1,20}){1,4}|cursor)%`,
    String.raw`#[A-Za-z_]{0,20}(?:[Nn]ame|NAME|[Nn]umber)#`,
    String.raw`(?<![\w_])__[A-Z]{2,20}(?:_[A-Z]{1,20}){0,4}__(?![\w_])`,
    // `$JaneDoe` is where somebody is paid.
    String.raw`(?<![\w$])\$(?:[a-z]{1,20}(?:_[a-z]{1,20}){1,4}|(?:[Ff]irst|[Ll]ast|[Ff]ull|[Cc]ustomer|[Aa]gent|[Uu]ser|[Oo]rder|[Tt]icket|[Cc]ase)(?:Name|Number|I[Dd]|Date|Link))(?!\w)`,
    String.raw`(?<![\w@])@@[A-Za-z_.]{2,40}@@(?![\w@])`,
    // One of its braces was lost.
    String.raw`\{\{\s?[A-Za-z_][\w.]{1,60}\}?`
  ].join('|'),
  'g'
)

/** Trailing punctuation belongs to the sentence and not to the link. */
const trailing = /[.,!?;:'"”’)\]}*]+$/

/** The social tokens of a text, in order, never overlapping. */
export const findSpans = (value: string): Span[] => {
  const sure: Span[] = []
  if (hasAny(value, '{[<%*_') || value.includes('((') || ((value.includes('$') || value.includes('@@') || value.indexOf('#') !== value.lastIndexOf('#')) && /\$[A-Za-z]|@@|#[A-Za-z_]{0,20}(?:[Nn]ame|NAME|[Nn]umber)#/.test(value))) for (const match of matchesIn(value, placeholder)) sure.push({kind: 'placeholder', start: match.index, end: match.index + match[0].length})
  for (const place of findEmoji(value)) sure.push({kind: 'emoji', ...place})
  sure.sort((a, b) => a.start - b.start)
  const spans: Span[] = []
  for (const {index, 0: run} of matchesIn(value, strange)) scanRun(value, index, index + run.length, spans)
  return join(sure, spans)
}

/** Both lists are in order; a place that the first one holds is not given twice. */
const join = (sure: readonly Span[], others: readonly Span[]): Span[] => {
  if (sure.length === 0) return others as Span[]
  const all: Span[] = []
  let next = 0
  for (const span of sure) {
    while (next < others.length && others[next]!.end <= span.start) all.push(others[next++]!)
    while (next < others.length && others[next]!.start < span.end) next++
    if (all.length === 0 || all[all.length - 1]!.end <= span.start) all.push(span)
  }
  return [...all, ...others.slice(next)]
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The longest run that is searched whole; nobody writes a longer one by hand. */
const longestRun = 2_000

const scanRun = (value: string, start: number, end: number, spans: Span[]): void => {
  for (let from = start; from < end; from += longestRun) {
    const to = Math.min(end, from + longestRun)
    // A unit such as `pm` may follow a space.
    const piece = value.slice(from, isDigit(value.charCodeAt(to - 1)) ? Math.min(value.length, to + 5) : to)
    for (const span of spansIn(piece, to - from)) {
      const last = spans[spans.length - 1]
      if (last === undefined || last.end <= from + span.start) spans.push({kind: span.kind, start: from + span.start, end: from + span.end})
    }
  }
}

/** What stands in short runs that were met: prices, handles, addresses come again. A run ends where the white space of its piece begins. */
const met = new Recent<string, readonly Span[]>(1_000)
const longestMet = 40

const spansIn = (piece: string, length: number): readonly Span[] => {
  const known = met.get(piece)
  if (known !== undefined) return known
  const found = findIn(piece, length)
  if (piece.length <= longestMet) met.set(ownCopy(piece), found)
  return found
}

/** The social tokens that begin in the first `length` units of a piece, their places counted from its start. */
const findIn = (piece: string, length: number): readonly Span[] => {
  const pattern = patternFor(piece, length)
  if (pattern === undefined) return none
  const found: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(piece); match !== null; match = pattern.exec(piece)) {
    const {index: start, 0: text, groups} = match
    // What begins behind the run belongs to the next one.
    if (start >= length) break
    const kind = kindOf(groups!)
    const size = kind === 'link' ? linkLength(text) : text.length
    if (size > 0) found.push({kind, start, end: start + size})
    pattern.lastIndex = start + Math.max(1, size)
  }
  return found
}
const none: readonly Span[] = []

/** By which alternatives they have. Who reads a few texts makes the few that these need; of who reads many, each further run is searched with all of them. */
const made = new Map<number, RegExp>()
const fewMade = 8
const all = (1 << social.length) - 1

/** What is to be looked for in a run, `length` units of a piece; undefined where nothing is. */
const patternFor = (piece: string, length: number): RegExp | undefined => {
  const behind = length < piece.length ? seenIn(piece, length, piece.length) : 0
  const seen = seenIn(piece, 0, length) | (behind & (currency | percent | capital)) | ('apAP'.includes(piece[length + 1] ?? ' ') ? unit : 0)
  let chosen = 0
  for (let i = 0; i < social.length; i++) if (social[i]![0](seen)) chosen |= 1 << i
  if (chosen === 0) return undefined
  return made.get(chosen) ?? make(made.size < fewMade ? chosen : all)
}

const make = (chosen: number): RegExp => {
  const known = made.get(chosen)
  if (known !== undefined) return known
  const pattern = new RegExp(social.filter((_, i) => (chosen & (1 << i)) !== 0).map(([, source]) => source).join('|'), 'g')
  made.set(chosen, pattern)
  return pattern
}

/** How much of what looks like a link is one; 0 where its last label is no top-level domain. */
const linkLength = (text: string): number => {
  if (!text.startsWith('http:') && !text.startsWith('https:') && !text.startsWith('www.')) {
    const host = /^[A-Za-z0-9.-]+/.exec(text)![0]
    if (!tlds.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase())) return 0
  }
  const tail = trailing.exec(text)
  if (tail === null) return text.length
  // A closing bracket stays when it was opened inside the link.
  return tail[0].startsWith(')') && text.slice(0, tail.index).includes('(') ? tail.index + 1 : tail.index
}

const kindOf = (groups: Record<string, string | undefined>): TokenKind => {
  for (const kind in groups) if (groups[kind] !== undefined) return kind as TokenKind
  return 'symbol'
}

const endingNumber = /(?<=[a-z] )\d{1,3}(?=\.(?:\s*$|\s+["“(^–—-]?\s?[A-Z]))/g

/** Numbers of up to three digits that end a sentence (`on page 2. Please`) or a text: the parser takes them for the numbers of a list. */
export const findEndingNumbers = (value: string): Span[] =>
  !/\d\.(?:\s|$)/.test(value) ? [] : matchesIn(value, endingNumber).map(({0: text, index}) => ({kind: 'number' as const, start: index, end: index + text.length}))
