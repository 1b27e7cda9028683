import {defineRule} from '../../src/rule.js'

interface Options {
  /** The most parts that the house sends; 0: any number. */
  most: number
}

interface Mark {
  start: number
  end: number
  part: number
  of: number
}

/** A mark alone at the start or the end of a line: `1/3`, `(2/3)`, with the agent's initials after it. */
const mark = /(?<=^[ \t]*(?:@\w+[ \t]+)*)\(?(\d{1,2})\/(\d{1,2})\)?(?=[ \t:]|$)|(?<=[ \t.!?…)])(\(?)(\d{1,2})\/(\d{1,2})\)?(?=[ \t]*(?:[\^*~/-][ \t]?\p{L}{1,20})?[ \t]*$)/gmu

/** `on 9/8` at the end of a line is a date: a mark after a word must be in brackets, follow the end of a sentence, or have company. */
const standsAlone = (text: string, start: number): boolean => text[start] === '(' || /(?:^|[\n.!?…)])\s*$/.test(text.slice(Math.max(0, start - 4), start)) || start === 0

const marksOf = (text: string): Mark[] =>
  [...text.matchAll(mark)]
    .map((match) => ({start: match.index, end: match.index + match[0].length, part: Number(match[1] ?? match[4]), of: Number(match[2] ?? match[5])}))
    .filter(({start, part, of}) => of > 1 && of < 26 && part > 0 && standsAlone(text, start))

export default defineRule<Options>({
  title: 'Parts that do not add up',
  severity: 'warning',
  rationale: 'A reader of part 3/3 who never saw 2/3 has half an answer; and a long thread belongs in a private message.',
  options: {most: 0},
  examples: [
    {text: 'We are on it. 1/3\nThe engineer is booked. 3/3', flags: ['3/3']},
    {text: 'We are on it. (1/2)\nThe engineer is booked. (2/3)', flags: ['(2/3)']},
    {text: 'The engineer is booked. (3/2)', flags: ['(3/2)']},
    {text: 'We are on it. 1/4', flags: ['1/4'], config: {rules: {'length/thread': {most: 3}}}},
    {text: 'We are on it. 1/2\nThe engineer is booked. 2/2 ^AB', flags: []},
    {text: 'We are on it. 2/3 ^AB', flags: []},
    {text: 'Call us 24/7, or visit us on 9/8', flags: []}
  ],
  *check(reply, {most}) {
    if (!reply.value.includes('/')) return
    const marks = marksOf(reply.value)
    const first = marks[0]
    if (!first) return
    if (most > 0 && first.of > most) {
      yield {start: first.start, end: first.end, message: `This thread has ${first.of} parts; the house sends ${most} at most. Shorten it or take it to a private message.`}
      return
    }
    let expected = first.part
    for (const {start, end, part, of} of marks) {
      const wrong = part > of ? `Part ${part} of ${of}: there is no such part.` : of !== first.of ? `The parts disagree: ${first.of} or ${of} in all.` : part !== expected ? `Part ${expected} of ${of} should stand here.` : ''
      if (wrong !== '') {
        yield {start, end, message: `${wrong} Number the parts again.`}
        return
      }
      expected++
    }
  }
})
