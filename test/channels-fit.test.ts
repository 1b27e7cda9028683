import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fit} from '../src/channels/fit/index.js'
import {replyLength, resolveChannel} from '../src/channels/index.js'

const x = resolveChannel('x')
const cutTo = (limit: number, text: string, channel = x): string => fit(text, channel, {limit}).text

describe('cuts', () => {
  test('a draft that fits is left alone', () => {
    expect(fit('In order to help, call us.', x)).toMatchObject({text: 'In order to help, call us.', cuts: [], fits: true})
    expect(fit('In order to help, call us. '.repeat(99), resolveChannel('email'))).toMatchObject({cuts: [], fits: true})
  })

  test.each([
    ['In order to help, call us.', 'To help, call us.'],
    ['Please be advised that your order is late.', 'Your order is late.'],
    ['Your order is in the process of being packed.', 'Your order is being packed.'],
    ['We are not able to say at this moment in time.', 'We cannot say now.'],
    ['Thank you for waiting. It is on its way. Thanks again!', 'Thank you for waiting. It is on its way.'],
    ['It  is   here.', 'It is here.'],
    ['Good afternoon Kim, it is here.', 'Hi Kim, it is here.'],
    ['Thank you so much indeed for the picture.', 'Thanks for the picture.'],
    ['Please don’t hesitate to call.', 'Please call.']
  ])('%j can be %j', (text, shorter) => expect(cutTo(shorter.length, text)).toBe(shorter))

  test('says what each saves, certain ones first, and makes no more than are needed', () => {
    const {cuts, text, before, after} = fit('In order to help we are, at this moment in time, very busy.', x, {limit: 45})
    expect(cuts.map(({from, saves, certain, applied}) => [from, saves, certain, applied])).toEqual([
      ['at this moment in time', 19, true, true],
      ['In order to', 9, true, false],
      ['very b', 5, false, false]
    ])
    expect(text).toBe('In order to help we are, now, very busy.')
    expect(before.count - after.count).toBe(19)
  })

  test.each(['{{in order to}} go', '“in order to” go', 'https://in.example.com/prior-to/x go', 'It is.', 'She was not very happy.', 'Thank you very much'])(
    'nothing certain is cut in %j',
    (text) => expect(fit(text, x, {limit: 1}).cuts.filter(({certain, from}) => certain && !from.startsWith('Thank'))).toEqual([])
  )

  test('for SMS the characters outside its alphabet go first', () => {
    const long = `${'We’ll call you. '.repeat(6)}Bye`
    expect(fit(long, resolveChannel('sms'))).toMatchObject({fits: true, text: long.replaceAll('’', "'"), after: {parts: 1, encoding: 'GSM-7'}})
  })
})

describe('a text of any length', () => {
  test('is counted again for so few cuts that it takes no longer than a short one with many', () => {
    const sentence = 'You will have it by noon, and we are glad of it. '
    const counted = [200, 2_000, 10_000].map((times) => fit(sentence.repeat(times), resolveChannel('email'), {limit: 100}).cuts.length * sentence.length * times)
    expect(Math.max(...counted)).toBeLessThan(2_500_000)
  })

  test('is not split where the parts would be more than the channel sends', () => {
    const {fits, parts} = fit('You see it at noon. '.repeat(2_000), resolveChannel('sms'))
    expect([fits, parts]).toEqual([false, undefined])
  })
})

describe('parts', () => {
  test('are cut at the ends of sentences and numbered', () => {
    expect(fit('The router restarts twice. Then the light is green. Call us if it is not.', x, {limit: 32}).parts).toEqual([
      'The router restarts twice. 1/3',
      'Then the light is green. 2/3',
      'Call us if it is not. 3/3'
    ])
  })

  test('are as few as there can be, and about as long as one another', () => {
    const first = 'We have looked at your account and the payment was taken twice on Monday.'
    const second = 'The second one goes back to your card within five working days, and you need do nothing.'
    const third = 'Your next bill is not changed by it.'
    expect(fit(`Hello,\n\n${first} ${second} ${third}`, x, {limit: 140}).parts).toEqual([`Hello,\n\n${first} 1/2`, `${second} ${third} 2/2`])
    for (const limit of [60, 80, 100, 140]) {
      const lengths = fit(`Hello,\n\n${first} ${second} ${third} Sorry!`, x, {limit}).parts!.map((part) => part.length)
      expect(Math.min(...lengths)).toBeGreaterThan(20)
    }
  })

  test.each([['Hi Sam! The router left the depot this morning and should be with you on Friday.', 30], ['Good morning. Your parcel left the depot this morning and will be with you on Friday, all being well.', 50]])(
    'are no greeting by itself: %j in %i',
    (text, limit) => expect(fit(text, x, {limit}).parts![0]!.length).toBeGreaterThan(limit / 2 + 2)
  )

  test('end with a sentence or a clause where they can', () => {
    const text = 'When the light is green again, which can take up to ten minutes after the restart, call us and we will look at the line together.'
    expect(fit(text, x, {limit: 90}).parts).toEqual([
      'When the light is green again, which can take up to ten minutes after the restart, 1/2',
      'call us and we will look at the line together. 2/2'
    ])
  })

  test('of a text without an end are made in time', () => {
    expect(fit('We are sorry that it is late. '.repeat(5000), x).parts?.length).toBeGreaterThan(400)
  })

  test('are none where a link is longer than one, or where the channel takes one reply', () => {
    expect(fit(`See https://example.com/${'a'.repeat(90)}`, resolveChannel('tiktok-comment'), {limit: 60})).toMatchObject({fits: false})
    expect(fit('We are sorry. '.repeat(60), resolveChannel('google-play-reply'))).toMatchObject({fits: false})
  })

  const word = fc.constantFrom('parcel', 'is', 'late.', 'We', 'call', 'you!', '{{first name}}', 'https://a.example.com/b', '£12.50', '日本', '👩‍👩‍👧‍👦', 'Thanks.', 'in order to', '\n')
  const text = fc.array(word, {minLength: 1, maxLength: 120}).map((words) => words.join(' ').trim())
  const channel = fc.constantFrom('x', 'threads', 'bluesky', 'instagram-dm', 'mastodon', 'tiktok-comment').map((id) => resolveChannel(id))

  test('each fit, and lose no link, amount or placeholder', () => {
    fc.assert(
      fc.property(text, channel, (draft, to) => {
        const {parts, text: cut, fits} = fit(draft, to, {limit: 70})
        expect(fits).toBe(true)
        for (const part of parts ?? [cut]) expect(replyLength(part, to, 70).left).toBeGreaterThanOrEqual(0)
        const kept = (value: string): string[] => value.match(/\{\{first name\}\}|https:\S+|£[\d.]+|日本|👩‍👩‍👧‍👦/gu) ?? []
        expect(kept((parts ?? [cut]).join(' '))).toEqual(kept(draft))
      }),
      {numRuns: 60}
    )
  })
})
