import {lazily} from '../../src/memo/lazily.js'
import {matchesIn} from '../../src/matching/matches.js'
import {defineRule, type Hit} from '../../src/rule.js'

/** With a point for the pence: without one a comma may stand for it. In India the groups before the last have two digits. */
const grouped = lazily(() => /[£$€₹] ?\d{1,9}(?:,\d{1,9}){1,4}(?=\.\d\d(?![\d.,]\d|\d))/g)
/** `Save £20: was £99, now £89`. */
const saved = lazily(() => /\bsave \W(\d[\d.]*)[:!,.]? was \W(\d[\d.]*),? now \W(\d+(?:\.\d\d)?)(?![.,]?\d)/gi)
const hintOfSaving = /save \W\d/i
const hint = /\d,\d+\.\d/

function* untrue(value: string): Generator<Hit> {
  for (const {0: text, 1: less = '', 2: was = '', 3: now = '', index} of matchesIn(value, saved()))
    if (Math.abs(parseFloat(was) - parseFloat(now) - parseFloat(less)) > 0.001) yield {start: index, end: index + text.length, message: 'The two prices do not differ by what is saved.'}
}

export default defineRule({
  title: 'Amount with its comma in the wrong place',
  severity: 'error',
  message: 'A comma has three digits behind it. Check the amount.',
  rationale: 'A reader cannot tell whether £1,20.00 is a hundred and twenty or twelve hundred, and pays the wrong one.',
  examples: [
    {text: 'The total is £4,50.00, of which $1,2500.00 is VAT.', flags: ['£4,50', '$1,2500']},
    {text: 'Save £20: was £99, now £89. Save $5! Was $40, now $30.', flags: ['Save £20: was £99, now £89', 'Save $5! Was $40, now $30']},
    {text: 'Save £10: was £99, now £89. Save £2.50: was £5, now £2.50. Save up to £50. It was £50, now £45. Save £5 a year. Was £12, now £11.', flags: []},
    {text: 'The total is £4,500.00, or €4,50, or ₹4,50,000.00 in all: £3.50, £4,000,000.50 and £1,500.', flags: []}
  ],
  *check({value}) {
    if (hintOfSaving.test(value)) yield* untrue(value)
    if (!hint.test(value)) return
    for (const {0: text, index} of matchesIn(value, grouped())) if (text.length - text.lastIndexOf(',') !== 4) yield {start: index, end: index + text.length}
  }
})
