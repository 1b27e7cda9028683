import {describe, expect, test} from 'vitest'
import {fit} from '../src/channels/fit/index.js'
import {createLinter} from '../src/index.js'

test('the parts which fit has made pass the check', async () => {
  const linter = await createLinter()
  const {parts} = fit('We have found the parcel and it comes tomorrow. '.repeat(12), linter.channel('x'))
  for (const between of ['\n\n', '\n']) {
    const {report} = linter.lintSync(parts!.join(between))
    expect(report.findings.filter(({category}) => category === 'length')).toEqual([])
    expect(report.length.left).toBeGreaterThanOrEqual(0)
  }
})

describe('findings of length', () => {
  test('of different rules all speak', async () => {
    const linter = await createLinter({channels: {x: {limit: 20, most: {emoji: 0}}}})
    const found = linter.lintSync('The router is **fixed now** 🎉 and so it works').report.findings.map(({rule}) => rule)
    expect(found).toEqual(expect.arrayContaining(['length/limit', 'length/markup', 'length/too-many']))
  })

  test('of too many things are one', async () => {
    const linter = await createLinter({channels: {x: {most: {emoji: 1}}}})
    expect(linter.lintSync('Sent 🎉 today 🎉🎉 and 🎉').report.findings.filter(({rule}) => rule === 'length/too-many')).toHaveLength(1)
  })

  test('promise for SMS what changing all saves, once', async () => {
    const linter = await createLinter({channel: 'sms'})
    const of = (text: string) => linter.lintSync(text).report.findings.filter(({rule}) => rule === 'length/sms-parts')
    const all = of('We’ve booked it and we’ll call you on Tuesday at nine. It’s Zoë or Noël who comes, with all the papers.')
    expect(all.filter(({message}) => message.includes('in place of'))).toHaveLength(1)
    expect(all.filter(({fixable}) => fixable)).toHaveLength(3)
    const left = of("We've booked it and we'll call you on Tuesday at nine. It's Zoë or Noël who comes, with all the papers.")
    expect(left).toMatchObject([{excerpt: 'ë', suggestions: ['e'], message: expect.stringContaining('all 2') as string}])
  })
})

test('the header, the finding and the report count alike', async () => {
  const linter = await createLinter({channels: {x: {limit: 20}}})
  const {length, findings} = linter.lintSync('Your parcel is on its way\n\n').report
  expect(length.count).toBe(27)
  expect(findings.find(({rule}) => rule === 'length/limit')?.message).toContain('7 over: 27 characters')
  expect(fit('Your parcel is on its way\n\n', linter.channel('x')).before.count).toBe(27)
})
