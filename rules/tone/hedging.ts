import {defineRule} from '../../src/rule.js'

interface Options {
  /** Hedges that a reply may have. */
  most: number
}

const hedge =
  /\b(?:maybe|perhaps|possibly|probably|presumably|apparently|supposedly|hopefully|somewhat|roughly|kind of|sort of|i (?:think|guess|suppose|believe|reckon|imagine|assume)|might|should (?:hopefully|probably|in theory)|as far as i know|i'm not (?:entirely |totally )?sure|not (?:100% )?certain|or something|in theory|more or less|i would say|if i remember)\b/giu

export default defineRule<Options>({
  title: 'Sounds unsure of the facts',
  severity: 'info',
  optIn: true,
  message: 'You can check this. Look it up and say it plainly, or say when you will know.',
  rationale: 'Stacked hedges read as “I haven’t looked”; one honest “I’ll find out by three” reads as competence.',
  source: 'GOV.UK content design',
  options: {most: 2},
  examples: [
    {text: 'I think it might possibly be £20, maybe.', flags: ['I think']},
    {text: 'It might rain on Sunday.', flags: []}
  ],
  *check(reply, {most}) {
    const found = [...reply.value.replaceAll('’', "'").matchAll(hedge)]
    const first = found[0]
    if (first && found.length > most) yield {start: first.index, end: first.index + first[0].length, message: `There are ${found.length} hedges here. Look it up and say it plainly, or say when you will know.`}
  }
})
