import {threadMarks} from '../../src/channels/thread.js'
import {defineRule} from '../../src/rule.js'

interface Options {
  /** The most parts that the house sends; 0: any number. */
  most: number
}

export default defineRule<Options>({
  title: 'Parts that do not add up',
  severity: 'warning',
  rationale: 'A reader of part 3/3 who never saw 2/3 has half an answer; and a long thread belongs in a private message.',
  options: {most: 0},
  examples: [
    {text: 'We are on it. 1/3\nThe engineer is booked. 3/3', flags: ['3/3']},
    {text: 'We are on it. (1/2)\nThe engineer is booked. (2/3)', flags: ['(2/3)']},
    {text: 'The engineer is booked. (3/2)', flags: ['(3/2)']},
    {text: 'We are on it. 1/3\n\nThe engineer is booked. 2/3', flags: ['2/3']},
    {text: '[1/2] We are on it.\n[2/3] The engineer is booked.', flags: ['[2/3]']},
    {text: '1/ We are on it.\n2/ The engineer is booked.\n4/ Call us if not.', flags: ['4/']},
    {text: 'We are on it. (1 of 3)\nThe engineer is booked. (3 of 3)', flags: ['(3 of 3)']},
    {text: 'We are on it. 1/4', flags: ['1/4'], config: {rules: {'length/thread': {most: 3}}}},
    {text: 'We are on it. 1/2\nThe engineer is booked. 2/2 ^AB', flags: []},
    {text: 'We are on it. 2/3 ^AB', flags: []},
    {text: '1/ We are on it.\n2/ The engineer is booked.\n3/3 Call us if not.', flags: []},
    {text: '24/7 help is here\nand 1/2 price too', flags: []},
    {text: 'Call us 24/7, or visit us on 9/8', flags: []}
  ],
  *check(reply, {most}) {
    const marks = threadMarks(reply.value)
    const first = marks[0]
    const of = marks.find((mark) => mark.of !== undefined)?.of
    if (!first) return
    if (most > 0 && of !== undefined && of > most) {
      yield {start: first.start, end: first.end, message: `This thread has ${of} parts; the house sends ${most} at most. Shorten it or take it to a private message.`}
      return
    }
    const inAll = of === undefined ? '' : ` of ${of}`
    let expected = first.part
    for (const {start, end, part, of: total} of marks) {
      const wrong =
        total !== undefined && part > total ? `Part ${part} of ${total}: there is no such part.`
        : total !== undefined && total !== of ? `The parts disagree: ${of} or ${total} in all.`
        : part !== expected ? `Part ${expected}${inAll} should stand here.`
        : ''
      if (wrong !== '') {
        yield {start, end, message: `${wrong} Number the parts again.`}
        return
      }
      expected++
    }
    const last = marks.at(-1)!
    // One part of a thread may be sent by itself.
    if (marks.length > 1 && of !== undefined && last.part < of)
      yield {start: last.start, end: last.end, message: `Part ${last.part + 1} of ${of} is missing. Add it, or number the parts again.`}
  }
})
