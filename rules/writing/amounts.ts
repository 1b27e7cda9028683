import {lazily} from '../../src/memo/lazily.js'
import {matchesIn} from '../../src/matching/matches.js'
import {defineRule} from '../../src/rule.js'

/** With a point for the pence: without one a comma may stand for it. In India the groups before the last have two digits. */
const grouped = lazily(() => /[£$€₹] ?\d{1,9}(?:,\d{1,9}){1,4}(?=\.\d\d(?![\d.,]\d|\d))/g)
const hint = /\d,\d+\.\d/

export default defineRule({
  title: 'Amount with its comma in the wrong place',
  severity: 'error',
  message: 'A comma has three digits behind it. Check the amount.',
  rationale: 'A reader cannot tell whether £1,20.00 is a hundred and twenty or twelve hundred, and pays the wrong one.',
  examples: [
    {text: 'The total is £4,50.00, of which $1,2500.00 is VAT.', flags: ['£4,50', '$1,2500']},
    {text: 'The total is £4,500.00, or €4,50, or ₹4,50,000.00 in all: £3.50, £4,000,000.50 and £1,500.', flags: []}
  ],
  *check({value}) {
    if (!hint.test(value)) return
    for (const {0: text, index} of matchesIn(value, grouped())) if (text.length - text.lastIndexOf(',') !== 4) yield {start: index, end: index + text.length}
  }
})
