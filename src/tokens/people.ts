// Who is spoken to and who speaks: the name after a greeting, the agent's sign-off, the mark of a thread.
import type {Span} from './spans.js'

const greeting =
  /^[\s"“]*(?:(?:@\w+|u\/\w+)[\s,:]*)*(?:(?:hi|hello|hey|heya|hiya|dear|howdy|greetings|morning|afternoon|evening|good (?:morning|afternoon|evening|day)|thanks|thank you|thx|sorry|apologies|oh no|welcome|cheers|namaste|kia ora|g'day|hola)(?: there| again| so much| for that)?,?\s+)((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam)\.?\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,2})(?=\s*(?:[,.!?:;–—-]|\p{Extended_Pictographic}|\n|$|\s))/iu

/** `@handle Becky, we ...`: a name right at the start, set off by a comma. */
const vocative = /^[\s"“]*(?:(?:@\w+|u\/\w+)[\s,:]*)+(\p{Lu}[\p{L}'’-]+)\s*[,!]/u

const closing =
  /(?:^|[\n.!?,;:)\s])((?:[\^*~/–—-]|\/\/)\s?(?:\p{Lu}[\p{L}.'’]{0,24}(?:\s\p{Lu}[\p{L}.'’]{0,24})?|[a-z]{2})|(?:(?:kind |best |warm |many )?regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely|cheers|thanks|thank you),?\s*\n\s*\p{Lu}[\p{L}'’. -]{1,40})\s*(?:(?:https?:\/\/\S+|\p{Extended_Pictographic}️?)\s*)*(?:\(?\d{1,2}\/\d{1,2}\)?)?\s*$/u

const threadMark = /(?:^|\s)(\(?\d{1,2}\/\d{1,2}\)?)(?:\s*[\^*~/-]\s?\p{L}{1,20})?\s*$|^(?:@\w+\s+)*(\(?\d{1,2}\/\d{1,2}\)?)(?=\s)/u

/** Words that a greeting may be followed by and that are no name. */
const notNames = new Set(
  'we we\'re i i\'m i\'ll i\'ve it it\'s this that the there thanks thank please you your our sorry for to and if can could as at in on all so what how when where why yes no let just are is do did have has my great good happy glad everyone all team folks guys customer user sir madam'.split(' ')
)

/** Spans of kind `name`, `sign-off` and `thread-mark`; `signOff` are the company's own forms. */
export const findPeople = (value: string, signOff: readonly RegExp[]): Span[] => {
  const spans: Span[] = []
  // Greetings stand in the first line and sign-offs in the last words: a long draft is not searched.
  const head = value.slice(0, 200)
  const hello = greeting.exec(head) ?? vocative.exec(head)
  if (hello?.[1] !== undefined) {
    let start = hello.index + hello[0].lastIndexOf(hello[1])
    for (const word of hello[1].split(/(\s+)/)) {
      if (/^\p{Lu}/u.test(word) && !notNames.has(word.toLowerCase().replace('’', "'"))) spans.push({kind: 'name', start, end: start + word.length})
      else if (word.trim() !== '') break
      start += word.length
    }
  }
  const from = Math.max(0, value.length - 200)
  const tail = value.slice(from)
  const end = closing.exec(tail) ?? firstMatch(signOff, tail)
  if (end !== undefined && end !== null) {
    const text = end[1] ?? end[0]
    const start = from + end.index + end[0].indexOf(text)
    spans.push({kind: 'sign-off', start, end: start + text.trimEnd().length})
  }
  const mark = threadMark.exec(tail.length === value.length ? value : tail)
  const text = mark?.[1] ?? mark?.[2]
  if (mark && text !== undefined) {
    const start = from + mark.index + mark[0].indexOf(text)
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
