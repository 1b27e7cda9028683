import {lazily} from '../../src/memo/lazily.js'
import {defineRule} from '../../src/rule.js'
import {sign, signsIn} from '../../src/matching/signs.js'
import {isShortForm} from '../../src/text/short-forms.js'

const doubled = lazily(() => /(?<=[\p{L}\d)])(?:,\.(?!\.)|\.,|,,+|(?<!\.)\.\.(?!\.)|\?\.(?!\.)|;;|::|;,|,;)(?=\s|$)/gu)
const abbreviated = lazily(() => /\b(?:\p{L}\.\p{L}|\p{Lu})$/u)
const word = lazily(() => /\p{L}+$/u)
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
    {text: 'Well... we have cups, plates, etc., in stock! Really?!', flags: []},
    {text: 'We are open on Sat., not Sun.; Acme Ltd., Hull, has it, at 3% p.a., fixed.', flags: []}
  ],
  *check({value}) {
    if (!signsIn(value).has(hint)) return
    for (const match of value.matchAll(doubled())) {
      const before = value.slice(Math.max(0, match.index - 30), match.index)
      if (match[0] === '.,' && (abbreviated().test(before) || isShortForm(word().exec(before)?.[0] ?? ''))) continue
      const name = match.index < 40 && match[0].includes(',')
      yield {start: match.index, end: match.index + match[0].length, suggestions: [name ? ',' : kept(match[0])]}
    }
  }
})
