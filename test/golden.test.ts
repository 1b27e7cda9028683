// Promise 6, no silent weakening: what 300 drafts of our own are told is kept in a file, and every difference is shown in review.
// `npm run golden` writes it anew. The drafts were written to measure the rules, so what the rules still get wrong is kept too.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Config} from '../src/config/types.js'
import {createLinter, rules, type Draft, type Linter, type Report} from '../src/index.js'

/** What a draft is told: the verdict and whom to tell, and each finding with its place. */
const told = (id: string, {verdict, alert, findings}: Report): string =>
  [`${id} ${[verdict, ...alert].join(' ')}`, ...findings.map(({in: side, start, end, severity, rule, handled}) => `  ${side} ${start}-${end} ${severity}${handled ? ' handled' : ''} ${rule}`)].join('\n')

test('300 drafts are told what they were told before', async () => {
  const linter = await createLinter()
  const drafts = readFileSync('test/golden/drafts.ndjson', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Draft & {id: string})
  expect(drafts).toHaveLength(300)
  const lines = drafts.map((draft) => told(draft.id, linter.lintSync(draft).report))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/reports.txt')
})

// The drafts are what agents write; that no rule is left out is seen here.
test('every rule speaks: the whole report of each one’s first example that is wrong', async () => {
  const linters = new Map<string, Promise<Linter>>()
  const lines: string[] = []
  const silent: string[] = []
  for (const rule of rules) {
    if (rule.compare) continue
    const reports: Report[] = []
    // where another of its pack speaks in its place in all of them, it is asked alone
    for (const others of ['on', 'off'] as const) {
      const pack = others === 'off' ? Object.fromEntries(rules.filter((one) => one.pack === rule.pack).map((one) => [one.id, 'off' as const])) : {}
      for (const {text, customer, channel, config} of rule.examples.filter((example) => example.flags.length > 0)) {
        const settings: Config = {...config, packs: [rule.pack], rules: {...pack, [rule.id]: 'on', ...(config?.['rules'] as object | undefined)}}
        const key = JSON.stringify(settings)
        if (!linters.has(key)) linters.set(key, createLinter(settings))
        const linter = await linters.get(key)!
        for (const template of [false, true]) reports.push(linter.lintSync({text, template, ...(customer ? {customer} : {}), ...(channel ? {channel} : {})}).report)
      }
      if (reports.some(({findings}) => findings.some((finding) => finding.rule === rule.id))) break
    }
    const report = reports.find(({findings}) => findings.some((finding) => finding.rule === rule.id))
    if (report) lines.push(told(rule.id, report))
    else silent.push(rule.id)
  }
  expect(silent).toEqual([])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/rules.txt')
})
