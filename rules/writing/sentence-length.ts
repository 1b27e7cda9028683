import {defineRule} from '../../src/rule.js'

const counted: ReadonlySet<string> = new Set(['word', 'camel', 'initialism', 'name', 'number', 'measure', 'money', 'percentage', 'date', 'time'])

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
  *check({tokens, sentences}, {words}) {
    for (const {start, end, first, last} of sentences) {
      let count = 0
      for (let i = first; i <= last; i++) if (counted.has(tokens[i]?.kind ?? '')) count++
      if (count > words) yield {start, end, message: `This sentence has ${count} words. Two short ones are read faster, on a phone above all.`}
    }
  }
})
