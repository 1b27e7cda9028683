import {defineRule} from '../../src/rule.js'
import {bySentence} from '../../src/tokens/recurring.js'

const counted: ReadonlySet<string> = new Set(['word', 'camel', 'initialism', 'name', 'number', 'measure', 'money', 'percentage', 'date', 'time'])

const wordsIn = bySentence(({tokens}, {first, last}): number => {
  let count = 0
  for (let i = first; i <= last; i++) if (counted.has(tokens[i]!.kind)) count++
  return count
})

export default defineRule<{words: number}>({
  title: 'Long sentence',
  severity: 'info',
  message: 'This sentence is long. Two short ones are read faster, on a phone above all.',
  rationale: 'After some thirty words a reader has forgotten how the sentence began. Links, handles and codes are not counted.',
  options: {words: 35},
  examples: [
    {
      text: 'We have looked at the order and at the note that the driver left at the door of the house next to yours on Monday morning and we can see that the box was handed to somebody there whose name we do not know.',
      flags: ['We have looked at the order and at the note that the driver left at the door of the house next to yours on Monday morning and we can see that the box was handed to somebody there whose name we do not know.']
    },
    {text: 'We have looked at the order. The box is next door.', flags: []}
  ],
  *check(reply, {words}) {
    for (const [index, {start, end}] of reply.sentences.entries()) {
      const count = wordsIn(reply, index)
      if (count > words) yield {start, end, message: `This sentence has ${count} words. Two short ones are read faster, on a phone above all.`}
    }
  }
})
