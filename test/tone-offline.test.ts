// Moving a conversation to a private place: when, how, and when not.
import {expect, test} from 'vitest'
import type {Turn} from '../src/index.js'
import {findingsOf, flagged} from './helpers.js'

const offline = async (text: string, customer: string | readonly Turn[], channel = 'x'): Promise<string[]> =>
  (await findingsOf({text, customer, channel})).filter(({rule, severity}) => rule.startsWith('offline/') && severity !== 'info').map(({rule}) => rule)

test.each(['my manager keeps my tips and swears at me', 'I was made redundant and I’m behind with the rent', 'the carer shouted at my dad', 'they stopped my disability benefit', 'my biopsy results are late and I’m scared'])(
  'in public, “%s” is not asked about',
  async (customer) => {
    expect(await offline('I’m sorry. What happened, and when did it start?', customer)).toEqual(['offline/needs-private'])
    expect(await offline('I’m sorry. Please send us a private message and Jo will ring you today. Which number is best there?', customer)).toEqual([])
    expect(await offline('I’m sorry. What happened, and when did it start?', customer, 'live-chat')).toEqual([])
  }
)

test('a public question is answered in public', async () => {
  expect(await offline('Which shop? I’ll look it up.', 'do you have the red tent')).toEqual([])
})

test('a way that leads somewhere is a route', async () => {
  expect(await flagged('offline/route', 'You’ll need to ring the office on 0161 496 0000.')).toEqual([])
  expect(await flagged('offline/route', 'You’ll need to ring the office.')).toEqual(['You’ll need to ring the office'])
})

const turns: readonly Turn[] = [
  {from: 'customer', text: 'The app logs me out'},
  {from: 'company', text: 'Try again.'},
  {from: 'customer', text: 'I did'},
  {from: 'company', text: 'Try once more.'},
  {from: 'customer', text: 'Still the same'}
]

test('the third company turn in public', async () => {
  expect(await flagged('offline/thread-length', {text: 'It works for us.', channel: 'x', customer: turns})).toHaveLength(1)
  expect(await flagged('offline/thread-length', {text: 'I’ve just messaged you.', channel: 'x', customer: turns})).toEqual([])
  expect(await flagged('offline/thread-length', {text: '4pm update: all lines are running.', channel: 'x', customer: turns})).toEqual([])
  expect(await flagged('offline/thread-length', {text: 'It works for us.', channel: 'live-chat', customer: turns})).toEqual([])
  expect(await flagged('offline/thread-length', {text: 'It works for us.', channel: 'x', customer: turns.slice(0, 3)})).toEqual([])
})

test('only a back-and-forth that goes wrong, and its answers are counted', async () => {
  const asks = ['how do i proof it?', 'and how long?', 'ok, lid on?'].flatMap((text): Turn[] => [{from: 'customer', text}, {from: 'company', text: 'Somewhere warm.'}])
  expect(await flagged('offline/thread-length', {text: 'An hour.', channel: 'x', customer: [...asks, {from: 'customer', text: 'and the oven?'}]})).toEqual([])
  const four = ['It isn’t.', 'It still isn’t.', 'Three weeks now!', 'Nothing yet'].flatMap((text): Turn[] => [{from: 'customer', text}, {from: 'company', text: 'It is on its way.'}])
  const found = await findingsOf({text: 'It is.', channel: 'x', customer: [...four, {from: 'customer', text: 'No, it is not'}]})
  expect(found.find(({rule}) => rule === 'offline/thread-length')?.message).toBe('You have answered here 4 times already. Move it to a private channel, and say so kindly.')
})

test('two replies within two minutes', async () => {
  const customer: readonly Turn[] = [
    {from: 'customer', text: 'Hello?'},
    {from: 'company', text: 'It is late.', at: '2026-01-05T10:00:00Z'},
    {from: 'company', text: 'The courier says so.', at: '2026-01-05T10:01:00Z'}
  ]
  expect(await flagged('offline/thread-length', {text: 'Also, it rained.', channel: 'x', customer})).toHaveLength(1)
})
