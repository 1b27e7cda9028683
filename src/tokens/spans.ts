// Finds the social tokens of a care reply: what a parser of English would tear apart and a speller would report.
import type {TokenKind} from '../rule.js'

export interface Span {
  kind: TokenKind
  start: number
  end: number
}

/** A run without white space that is an ordinary word with ordinary punctuation: nothing to look for. */
const plain = /^["'“‘(]*[A-Za-z]+(?:['’][A-Za-z]+)?(?:-[A-Za-z]+)*[.,!?;:)"'”’]*$/

const tld =
  '(?:com|org|net|edu|gov|mil|int|info|biz|io|ai|app|dev|me|tv|ly|gl|gd|be|co|uk|us|ie|au|ca|in|sg|nz|za|de|fr|es|it|nl|pl|se|fi|eu|ch|at|dk|no|pt|jp|cn|br|mx|online|site|shop|store|tech|xyz|cloud|help|support|link|page|example|test)'

/** The alternatives are tried in this order at each place; the name of the group is the kind. */
const social = new RegExp(
  [
    String.raw`(?<email>(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[A-Za-z]{2,24})`,
    String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\w@.-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,5}${tld}(?![\w.-]*@)(?:\b(?![-@])(?:[/?#][^\s<>"“”]*)?))`,
    String.raw`(?<handle>(?<![\w@])@\w{1,50}(?:@[\w.-]+\w)?|(?<![\w/])[ur]\/\w{2,30})`,
    String.raw`(?<hashtag>(?<![\w&])[#＃][\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<percentage>(?<![\d.,])\d{1,9}(?:[.,]\d{1,4})?\s?%)`,
    String.raw`(?<money>(?:[A-Z]{2,3})?[$£€¥₹]\s?\d{1,12}(?:[.,]\d{1,12}){0,4}(?:\s?(?:k|m|bn|million|billion)\b)?|(?<![\w.,])\d{1,12}(?:[.,]\d{1,12}){0,4}\s?(?:[€£$¥₹]|(?:USD|GBP|EUR|INR|AUD|CAD|SGD|NZD)\b))`,
    String.raw`(?<date>(?<![\w/.-])(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?![\w/-]))`,
    String.raw`(?<time>(?<![\w:.])(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?|\d{1,2}\s?(?:[ap]\.?m\b\.?))(?![\w:]))`,
    String.raw`(?<version>(?<![\w.])(?:v\d{1,6}(?:\.\d{1,6}){0,4}|\d{1,6}(?:\.\d{1,6}){2,4})(?![\w]))`,
    String.raw`(?<emoticon>(?<![\w:;])(?:[:;=8][-'^o]?[)(DPpOo3/\\|*\]]+(?!\w)|<\/?3+|\(:|\(;|[xX]D(?!\w)|\^_\^|¯\\_\(ツ\)_\/¯))`,
    String.raw`(?<emoji>\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*[\u{E0020}-\u{E007F}]*)`,
    String.raw`(?<code>(?<![\w-])(?=[A-Z-]{0,20}\d)[A-Z0-9]{1,30}(?:-[A-Z0-9]{1,30}){1,6}(?![\w-])|(?<!\w)#(?=[A-Za-z-]{0,20}\d)[A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,30}){0,6}(?![\w-]))`
  ].join('|'),
  'gu'
)

const placeholder =
  /\{\{\{?[^{}\n]{0,200}\}?\}\}|\{%[^{}\n]{0,200}%\}|[$%#]\{[^{}\n]{1,80}\}|\{!?[A-Za-z_$][\w.$ |:'"-]{0,60}\}|\{\d{1,2}\}|\*\|[A-Z_:]{2,40}\|\*|\[\[[^\]\n]{1,80}\]\]|\[(?:[A-Z][A-Z _-]{1,40}|(?:[Yy]our|[Cc]ustomer|[Aa]gent|[Ii]nsert|[Cc]ompany|[Ff]irst|[Ll]ast|[Oo]rder|[Pp]roduct)[ _-]?[A-Za-z _-]{0,40})\]|<(?:[a-z]+_[a-z_]+|first ?name|last ?name|name|insert[^<>\n]{0,40})>|%[A-Z][A-Z_]{2,40}%/gi

/** Trailing punctuation belongs to the sentence and not to the link. */
const trailing = /[.,!?;:'"”’)\]}*]+$/

const trimLink = (text: string): number => {
  const end = trailing.exec(text)
  if (end === null) return text.length
  const tail = end[0]
  // A closing bracket stays when it was opened inside the link.
  if (tail.startsWith(')') && text.slice(0, end.index).includes('(')) return end.index + 1
  return end.index
}

/** The social tokens of a text, in order, never overlapping. */
export const findSpans = (value: string): Span[] => {
  const spans: Span[] = []
  if (/[{[<%*]/.test(value))
    for (const match of value.matchAll(placeholder))
      spans.push({kind: 'placeholder', start: match.index, end: match.index + match[0].length})
  const placeholders = spans.length
  const run = /\S+/g
  for (let found = run.exec(value); found !== null; found = run.exec(value)) {
    if (plain.test(found[0])) continue
    scanRun(value, found.index, found.index + found[0].length, spans, placeholders)
  }
  if (placeholders > 0) spans.sort((a, b) => a.start - b.start)
  return spans
}

/** The longest run that is searched whole; nobody writes a longer one by hand. */
const longestRun = 2_000

const scanRun = (value: string, start: number, end: number, spans: Span[], placeholders: number): void => {
  for (let from = start; from < end; from += longestRun) {
    const to = Math.min(end, from + longestRun)
    // One character more of context before, so that look-behind sees what the run touches; a unit such as `pm` may follow a space.
    const piece = value.slice(from, /\d$/.test(value.slice(from, to)) ? Math.min(value.length, to + 3) : to)
    social.lastIndex = 0
    for (let match = social.exec(piece); match !== null; match = social.exec(piece)) {
      const kind = kindOf(match.groups!)
      const length = kind === 'link' ? trimLink(match[0]) : match[0].length
      const place: Span = {kind, start: from + match.index, end: from + match.index + length}
      social.lastIndex = match.index + Math.max(1, length)
      let taken = false
      for (let i = 0; i < placeholders && !taken; i++) taken = spans[i]!.start < place.end && place.start < spans[i]!.end
      const last = spans.length > placeholders ? spans[spans.length - 1]! : undefined
      if (!taken && (last === undefined || last.end <= place.start)) spans.push(place)
    }
  }
}

const kindOf = (groups: Record<string, string | undefined>): TokenKind => {
  for (const kind in groups) if (groups[kind] !== undefined) return kind as TokenKind
  return 'symbol'
}
