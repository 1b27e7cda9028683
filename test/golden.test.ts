// Promise 6, no silent weakening: what 300 drafts of our own are told is kept in a file, and every difference is shown in review.
// `npm run golden` writes it anew. The drafts were written to measure the rules, so what the rules still get wrong is kept too.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createLinter, type Draft} from '../src/index.js'

test('300 drafts are told what they were told before', async () => {
  const linter = await createLinter()
  const drafts = readFileSync('test/golden/drafts.ndjson', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Draft & {id: string})
  expect(drafts).toHaveLength(300)
  const lines = drafts.map((draft) => {
    const {verdict, alert, findings} = linter.lintSync(draft).report
    const said = findings.map(({in: side, start, end, severity, rule, handled}) => `  ${side} ${start}-${end} ${severity}${handled ? ' handled' : ''} ${rule}`)
    return [`${draft.id} ${[verdict, ...alert].join(' ')}`, ...said].join('\n')
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/reports.txt')
})
