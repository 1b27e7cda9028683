// A sentence that the rule finds hard without asking the plugin is one that the plugin finds hard.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import retextReadability from 'retext-readability'
import readability from '../rules/writing/readability.js'
import {createLinter} from '../src/index.js'
import {parseReply} from '../src/reply.js'
import {fromRetext} from '../src/retext.js'

const plugin = fromRetext(retextReadability, {age: 16, threshold: 4 / 7, minWords: 16}, (_message, start, end) => ({start, end}))

const word = fc.constantFrom(
  'the', 'of', 'we', 'will', 'and', 'your', 'a', 'to', 'is', 'parcel', 'kettle', 'engineer', 'account', 'delivery', 'Philadelphia', 'Alexandria', 'respectfully', 'documentation',
  'organisation', 'consideration', 'reimbursement', 'notwithstanding', 'transaction', 'accordingly', 'it’s', 'strengths', 'scratched', 'throughout'
)
const sentence = fc.array(word, {minLength: 14, maxLength: 34}).map((words) => `We ${words.join(' ')}.`)

test('what the rule finds hard, the plugin finds hard', async () => {
  const linter = await createLinter()
  let found = 0
  fc.assert(
    fc.property(fc.array(sentence, {minLength: 1, maxLength: 3}), (sentences) => {
      const reply = parseReply({text: sentences.join(' ')}, linter.channel('email'), linter.settings)
      const places = [...readability.check(reply, {})].map(({start, end}) => `${start}-${end}`)
      found += places.length
      expect([...plugin(reply)].map(({start, end}) => `${start}-${end}`)).toEqual(expect.arrayContaining(places))
    }),
    {numRuns: 300}
  )
  expect(found).toBeGreaterThan(50)
})
