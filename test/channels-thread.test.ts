import {describe, expect, test} from 'vitest'
import {fit} from '../src/channels/fit/index.js'
import {replyLength, resolveChannel} from '../src/channels/index.js'
import {threadMarks, threadParts} from '../src/channels/thread.js'
import {createLinter} from '../src/index.js'

const partsOf = (text: string): string[] | undefined => threadParts(text)?.map(({start, end}) => text.slice(start, end))

test.each<[string, string[] | undefined]>([
  ['One is here. 1/2\n\nTwo is here. 2/2 ^AB', ['One is here. 1/2', 'Two is here. 2/2 ^AB']],
  ['1/2 One is here.\nMore of it.\n2/2 Two is here.', ['1/2 One is here.\nMore of it.', '2/2 Two is here.']],
  ['One, 1/2\n\ntwo 2/2', ['One, 1/2', 'two 2/2']],
  ['Hi Kim,\r\n\r\nOne. (1 of 2)\r\nTwo. (2 of 2)\r\n', ['Hi Kim,\r\n\r\nOne. (1 of 2)', 'Two. (2 of 2)']],
  ['Part 1 of 2: one.\nPart 2 of 2: two.', ['Part 1 of 2: one.', 'Part 2 of 2: two.']],
  ['Here it is. 1/3', undefined],
  ['1/2 cup of milk\n1/2 cup of water', undefined],
  ['1/ Turn it off.\n2/ Turn it on.', undefined],
  ['Open 24/7.\nCome on 9/8 or on 10/8', undefined]
])('the parts of %j', (text, parts) => expect(partsOf(text)).toEqual(parts))

test('marks are found in linear time', () => {
  for (const text of ['@a '.repeat(200_000), '1/'.repeat(300_000), ' '.repeat(500_000), '1/2\n'.repeat(100_000)]) threadMarks(text)
})

describe('a draft in numbered parts', () => {
  const text = 'The parcel is packed. 1/2\n\nIt is on its way. 2/2'

  test('is as long as its longest part, where it can be sent in parts', () => {
    expect(replyLength(text, resolveChannel('x')).count).toBe(25)
    expect(replyLength(text, resolveChannel('google-play-reply')).count).toBe(text.length)
    expect(replyLength(text, resolveChannel('email')).count).toBe(text.length)
  })

  test('which fit has made passes the check', async () => {
    const linter = await createLinter()
    const {parts} = fit('We have found the parcel and it comes tomorrow. '.repeat(12), linter.channel('x'))
    for (const between of ['\n\n', '\n']) {
      const {report} = linter.lintSync(parts!.join(between))
      expect(report.findings.filter(({category}) => category === 'length')).toEqual([])
      expect(report.length.left).toBeGreaterThanOrEqual(0)
    }
  })
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
