// Redacting: labels in the place of personal data, and nothing left to find.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {redact, rules} from '../src/index.js'
import {claimsIn} from '../src/privacy/claims.js'
import {findingsOf} from './helpers.js'

const nobody = {names: [], contacts: []}
const examples = rules.filter(({pack}) => pack === 'privacy').flatMap((rule) => rule.examples.filter(({config}) => !config).map(({text}) => text))

test('redact takes a text', () => {
  expect(() => redact(5 as unknown as string)).toThrow(new TypeError('redact(text): the text must be a string'))
  for (const options of [null, 5, {contacts: ['a']}, {company: null}, {company: 'a'}, {company: {contacts: 'a'}}, {company: {names: [5]}}]) expect(() => redact('Hi', options as never)).toThrow(/^redact\(text, \{company\}\): the company is as in a config/)
})

describe('redact', () => {
  test('puts stable labels in place of the values', () => {
    expect(redact('Paid by 4000 0566 5566 5556, receipt to marta.kowal@gmail.com.')).toBe('Paid by [card number], receipt to [e-mail address].')
  })

  test("leaves the company's own", () => {
    const text = 'We sent it to marta@kowal-mill.example.'
    expect(redact(text)).toBe('We sent it to [e-mail address].')
    expect(redact(text, {company: {contacts: ['kowal-mill.example']}})).toBe(text)
  })

  test("takes out the company's own references", () => {
    for (const pattern of [/ZZ~\d+/, 'ZZ~\\d+']) expect(redact('It is ZZ~4417 now.', {company: {patterns: {'job number': pattern}}})).toBe('It is [job number] now.')
  })

  test.each(examples)('twice is once, and nothing is left: %s', async (text) => {
    const once = redact(text)
    expect(redact(once)).toBe(once)
    expect(claimsIn({value: once}, nobody)).toEqual([])
    const labelled = (await findingsOf({text: once, channel: 'x'})).filter(({rule, excerpt}) => rule.startsWith('privacy/') && excerpt.startsWith('['))
    expect(labelled).toEqual([])
  })

  test('twice is once, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...examples), fc.string({maxLength: 20})), {maxLength: 8}), (parts) => {
        const once = redact(parts.join(' '))
        expect(redact(once)).toBe(once)
      }),
      {numRuns: 60}
    )
  })
})

describe('nothing leaks', () => {
  test('no finding carries the value it is about', async () => {
    for (const rule of rules.filter(({pack}) => pack === 'privacy')) {
      for (const {text, flags, customer, channel} of rule.examples) {
        const findings = await findingsOf({text, channel: channel ?? 'x', ...(customer ? {customer} : {})})
        for (const finding of findings.filter(({rule: id, excerpt}) => id.startsWith('privacy/') && excerpt.startsWith('['))) {
          const {message, excerpt, suggestions} = finding
          for (const value of flags) expect(`${message} ${excerpt} ${suggestions.join(' ')}`.includes(value), `${rule.id}: ${finding.rule}`).toBe(false)
        }
      }
    }
  })
})
