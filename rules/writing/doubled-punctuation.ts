import {lazily} from '../../src/memo/lazily.js'
import {defineRule} from '../../src/rule.js'
import {sign, signsIn} from '../../src/matching/signs.js'

const doubled = lazily(() => /(?<=[\p{L}\d)])(?:,\.(?!\.)|\.,|,,+|(?<!\.)\.\.(?!\.)|\?\.(?!\.)|;;|::|;,|,;)(?=\s|$)/gu)
const abbreviated = lazily(() => /\b(?:etc|inc|ltd|co|e\.g|i\.e|[ap]\.m|\p{Lu})$/u)
/** What every such place holds. */
const hint = sign(/[,.?;:][,.;:]/)

/** Of two marks the stronger one stays. */
const kept = (marks: string): string => (marks.includes('?') ? '?' : marks.includes('.') ? '.' : marks.includes(':') ? ':' : marks.includes(';') ? ';' : ',')

export default defineRule({
  title: 'Two marks where one was meant',
  severity: 'warning',
  message: 'Keep one of the two marks.',
  rationale: 'Two stops or commas in a row are a slip of the finger or of a template.',
  examples: [
    {text: 'Hi Sam,. we have your form.', flags: [',.']},
    {text: 'Thanks, we have it.. It goes out today.', flags: ['..']},
    {text: 'Well... we have cups, plates, etc., in stock! Really?!', flags: []}
  ],
  *check({value}) {
    if (!signsIn(value).has(hint)) return
    for (const match of value.matchAll(doubled())) {
      if (match[0] === '.,' && abbreviated().test(value.slice(0, match.index))) continue
      const name = match.index < 40 && match[0].includes(',')
      yield {start: match.index, end: match.index + match[0].length, suggestions: [name ? ',' : kept(match[0])]}
    }
  }
})
