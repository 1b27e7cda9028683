// Whom to tell: departments, the sentence that says what to do, children, conversations, and that every alert has a department.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {childWords, readsAsChild} from '../src/customer/child.js'
import {contacts, unanswered} from '../src/customer/conversation.js'
import {departmentsOf} from '../src/departments.js'
import {createLinter, rules, type Draft, type Finding, type Report, type Turn} from '../src/index.js'
import {nextStep} from '../src/next-step.js'
import {findingsOf} from './helpers.js'

const report = async (draft: Draft) => {
  const linter = await createLinter()
  return {report: await linter.lint(draft), departments: linter.settings.departments}
}

describe('departments', () => {
  test('every alert of every rule is a department that has a time', () => {
    const known = departmentsOf()
    for (const rule of rules) for (const name of rule.alert ?? []) expect(known[name]?.within, `${rule.id}: ${name}`).toBeTruthy()
  })

  test('a company says who they are; what it leaves out stays', () => {
    const departments = departmentsOf({legal: {contact: 'legal@acme.example'}, 'lost-property': {within: 'a week'}})
    expect(departments['legal']).toEqual({contact: 'legal@acme.example', within: 'the same day'})
    expect(departments['lost-property']).toEqual({within: 'a week'})
    expect(departments['fraud']).toEqual({within: 'minutes'})
  })
})

describe('the sentence that says what to do', () => {
  const customer = 'I have been cutting myself again and nobody knows'

  test('names the department, its time and what to add', async () => {
    const {report: bad, departments} = await report({text: 'Your refund takes five days.', customer})
    expect(bad.verdict).toBe('escalate')
    expect(nextStep(bad, departments, 'Your refund takes five days.')).toMatch(/^Escalate to safeguarding \(within minutes\)\. Add to the reply: .*crisis line/)
  })

  test('lets a safe answer go', async () => {
    const text = 'I’m so glad you told me. Are you safe right now? Please call 999, or Samaritans on 116 123. Our duty lead will call you in ten minutes.'
    const {report: good, departments} = await report({text, customer})
    expect(good.verdict).toBe('escalate')
    expect(nextStep(good, departments, text)).toBe('Escalate to safeguarding (within minutes); the reply gives the safe answer and can go.')
  })

  test('is one sentence for every verdict', () => {
    const length = {count: 5, limit: null, unit: 'utf16', left: null} as const
    const base = {alert: [], length, findings: [], skipped: []}
    expect(nextStep({...base, verdict: 'send'}, {}, 'Hi')).toBe('Send.')
    for (const blank of ['', ' \n']) expect(nextStep({...base, verdict: 'send'}, {}, blank)).toBe('Nothing to send: the draft is empty.')
    expect(nextStep({...base, verdict: 'edit'}, {}, 'Hi')).toBe('Edit before you send.')
    expect(nextStep({...base, verdict: 'escalate', alert: ['a', 'b']}, {a: {within: 'minutes', contact: '+1'}}, 'Hi')).toBe(
      'Escalate to a (within minutes, +1) and b; the reply gives the safe answer and can go.'
    )
  })

  const reportOf = (message: string, action: 'edit' | 'take-offline'): Report => {
    const finding: Finding = {rule: 'a/b', category: 'writing', severity: 'error', message, in: 'reply', start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2, excerpt: 'H', suggestions: [], action, url: ''}
    return {verdict: action, alert: [], length: {count: 2, limit: null, unit: 'utf16', left: null}, findings: [finding], skipped: []}
  }

  test.each([
    ['Did you mean “has”?', ': did you mean “has”?'],
    ['Whose name is right?', ': whose name is right?'],
    ['Acknowledge it here, then: “Could you call us?”', ': acknowledge it here, then: “Could you call us?”'],
    ['Write “has”.', ': write “has”.'],
    ['Write “has”', ': write “has”.']
  ])('%s ends once', (message, end) => {
    expect(nextStep(reportOf(message, 'edit'), {}, 'Hi')).toBe(`Edit before you send${end}`)
    expect(nextStep(reportOf(message, 'take-offline'), {}, 'Hi')).toBe(`Take it offline${end}`)
  })

  test('ends once, whatever a message ends with', () => {
    const ends = fc.array(fc.constantFrom('.', '?', '!', '…', '”', '"', ' ', 'a'), {maxLength: 6}).map((marks) => `Write${marks.join('')}`)
    fc.assert(fc.property(ends, (message) => {
      const said = nextStep(reportOf(message, 'edit'), {}, 'Hi')
      expect(said).toMatch(/[.?!…][”"]?$/)
      expect(said).not.toMatch(/[.?!…][”"]?\.$/)
    }))
  })
})

describe('a child writes', () => {
  test.each([
    'im 9 and i love ur show',
    'I’m eleven, can I enter?',
    'hi im a 13 year old girl from leeds',
    'i go to oakfield primary school and im in year 5',
    'pls dont tell my mum i wrote',
    'my mum wont let me watch it',
    'i turn 10 on friday!!',
    'im in year 2',
    'Im in 6th grade'
  ])('%s', (text) => expect(readsAsChild(text)).toBe(true))

  test.each([
    'I’m 12 weeks pregnant',
    'I am 14th in the queue',
    'im 10 minutes away',
    'I’m 9 months into my contract',
    'My 8 year old loves it',
    'I am 5 ft 4, which size?',
    'Im 17 miles from the shop',
    'I’m 16 stone, will it hold me?',
    'We are bringing year 4 on Tuesday',
    'I’m 7-0 up against your team',
    'My daughter is 12 and wants the blue one',
    'I\'m 6\'3" and my knees touch the seat',
    'i’m 6’ tall'
  ])('not: %s', (text) => expect(readsAsChild(text)).toBe(false))

  test('the place is inside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({min: 1, max: 120}), (around, age) => {
        const text = `${around} im ${age} ${around}`
        const found = childWords(text)
        if (found) expect(found.start >= 0 && found.start < found.end && found.end <= text.length).toBe(true)
      })
    )
  })

  test('nothing says take it offline', async () => {
    const {report: answer} = await report({text: 'Please DM us your full name and address.', customer: 'im 9 and my parcel is lost', channel: 'x'})
    expect(answer.verdict).toBe('escalate')
    expect(answer.findings.filter(({action}) => action === 'take-offline')).toEqual([])
  })
})

describe('a conversation', () => {
  const turn = (from: Turn['from'], day: number, hour = 9): Turn => ({from, text: 'Hello', at: `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`})

  test('turns of one sitting are one contact', () => {
    expect(contacts([turn('customer', 1), turn('company', 1), turn('customer', 1, 10)], 12)).toBe(1)
    expect(contacts([turn('customer', 1), turn('company', 1), turn('customer', 3), turn('customer', 5)], 12)).toBe(3)
  })

  test('a turn that nobody answered', () => {
    expect(unanswered([turn('customer', 1), turn('customer', 3)], 12)).toEqual(turn('customer', 1))
    expect(unanswered([turn('customer', 1), turn('company', 2), turn('customer', 3)], 12)).toBeUndefined()
    expect(unanswered([turn('customer', 1), turn('customer', 1, 10)], 12)).toBeUndefined()
  })

  test('turns without times are a chat: neither', () => {
    const chat: Turn[] = [{from: 'customer', text: 'a'}, {from: 'customer', text: 'b'}, {from: 'company', text: 'c'}, {from: 'customer', text: 'd'}]
    expect(contacts(chat, 12)).toBe(1)
    expect(unanswered(chat, 12)).toBeUndefined()
  })
})

test('a danger to life silences tone', async () => {
  const text = 'Please be advised that our records show nothing. Unfortunately this is our policy.'
  const {report: grave} = await report({text, customer: 'the heater caught fire in the nursery'})
  expect(grave.findings.some(({category}) => category === 'tone')).toBe(false)
  expect(grave.alert).toEqual(['product-safety', 'legal'])
})

describe('what was said before the last message', () => {
  const said = (...turns: string[]): Turn[] =>
    turns.map((text) => (text.startsWith('us: ') ? {from: 'company', text: text.slice(4)} : {from: 'customer', text}))
  const safe = 'us: I’m so glad you told me. Are you safe right now? Please call 999, or Samaritans on 116 123. Our duty lead will call you in ten minutes.'
  const rulesOf = async (text: string, customer: Turn[]): Promise<Record<string, string>> => {
    const {findings} = (await report({text, customer, channel: 'chat'})).report
    return Object.fromEntries(findings.map(({rule, severity}) => [rule, severity]))
  }

  test.each([
    [said('I want to end my life', 'can you cancel the order')],
    [said('I want to end my life', 'us: Let me look.', 'ok')],
    [said('I want to end my life', 'us: Which order is it?', '4411', 'us: Thanks, one moment.', 'sure')],
    [said('I want to end my life', '')]
  ])('a danger to life is not past before it was answered: %j', async (customer) => {
    expect(await rulesOf('All cancelled, enjoy your day!', customer)).toMatchObject({'escalation/self-harm': 'error'})
  })

  test('an incident, too', async () => {
    const customer = said('the fan heater burst into flames in the bedroom', 'us: Which model is it?', 'HX90')
    expect(await rulesOf('Thanks! A new one is on its way.', customer)).toMatchObject({'escalation/safety-incident': 'error'})
  })

  test('once answered safely it is silent, and the answer may come in two turns', async () => {
    expect(await rulesOf('You’re welcome, Ana.', said('I want to end my life', safe, 'thank you'))).not.toHaveProperty(['escalation/self-harm'])
    const half = said('I want to end my life', 'us: I’m so glad you told me. Are you safe right now?', 'yes for now')
    expect(await rulesOf('Please call 999, or Samaritans on 116 123. Our duty lead will call you in ten minutes.', half)).toMatchObject({'escalation/self-harm': 'info'})
  })

  test('fraud is past when a reply answered it safely, and not before', async () => {
    const fraud = 'somebody has scammed me, there are payments on my card that I did not make'
    expect(await rulesOf('Thanks, your new card is on its way.', said(fraud, 'any news on my card?'))).toHaveProperty(['escalation/fraud'])
    expect(await rulesOf('It opens at nine.', said(fraud, 'us: We are on it.', 'when do you open?'))).toHaveProperty(['escalation/fraud'])
    const safe = 'us: I have frozen your card and our fraud team will ring you within the hour.'
    expect(await rulesOf('It opens at nine.', said(fraud, safe, 'when do you open?'))).not.toHaveProperty(['escalation/fraud'])
  })
})

test('one delay that an earlier turn and the times tell of is one finding', async () => {
  const customer: readonly Turn[] = [
    {from: 'customer', text: 'The desk is late, third e-mail now and nobody answers', at: '2026-03-02T09:00:00Z'},
    {from: 'customer', text: 'Hello?', at: '2026-03-06T09:00:00Z'}
  ]
  const found = await findingsOf({text: 'It comes on Friday.', customer})
  expect(found.filter(({rule}) => /returning|repeat-complaint/.test(rule)).map(({rule}) => rule)).toEqual(['escalation/returning'])
})
