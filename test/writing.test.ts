import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {createLinter, type Linter} from '../src/index.js'
import {flagged} from './helpers.js'

let linter: Linter
beforeAll(async () => {
  linter = await createLinter()
})
const words = (text: string) => linter.lintSync(text).report.findings.filter(({category}) => category === 'spelling' || category === 'writing')

describe('what is never reported', () => {
  test.each([
    '@kettle_fan Hi Oluwaseun, DM us at u/shop or help@shop.example 👍🏽 :-) #teapots ^JB',
    'Hi {{first_name}}, order AB-1234 v3.2.1 is at shop.example/track?id=1. -Becky',
    'Thanks, Siobhán! It costs £3.50, 20% off until 9am on 3 May. *ACJ',
    'Der Techniker kommt morgen früh zwischen acht und zwölf zu Ihnen.',
    'Ваш заказ уже в пути. طلبك في الطريق. ご注文は発送済みです。',
    'Bye bye, and thank you so so much! 2/2'
  ])('%s', (text) => expect(words(text).filter(({severity}) => severity !== 'info')).toEqual([]))
})

test('words of the customer are not reported', async () => {
  expect(await flagged('spelling/misspelt', {text: 'The snarfle is in stock.', customer: 'where is my snarfle?'})).toEqual([])
})

test('a region has its own spelling', async () => {
  expect(await flagged('spelling/misspelt', 'Your favorite colour', {region: 'uk'})).toEqual(['favorite'])
  expect(await flagged('spelling/misspelt', 'Your favorite colour', {region: 'us'})).toEqual(['colour'])
})

describe('bad input', () => {
  test.each([
    ['a word of ten thousand letters', 'a'.repeat(10_000)],
    ['a misspelling with no end', 'recieve'.repeat(2_000)],
    ['text without spaces', 'Wehavereceivedyourparcelandwillsendityousoon.'.repeat(100)],
    ['zalgo', 'H̸̡̪̯ͨ͊̽̅̾̎ȩ̬̩̾͛ͪ̈́̀́͘ ̶̧̨̱̹̭̯ͧ̾ͬC̷̙̲̝͖ͭ̏ͥͮ͟Oͮ͏̮̪̝͍M̲̖͊̒ͪͩͬ̚̚͜Ȇ̴̟̟͙̞ͩ͌͝S̨̥̫͎̭ͯ̿̔̀ͅ'],
    ['lone surrogates', 'teh \uD83D parcel \uDE00 recieved'],
    ['right to left', '\u202Eteh parcel\u202C recieved']
  ])('%s', (_, text) => expect(() => words(text)).not.toThrow())

  const piece = fc.constantFrom('teh ', 'recieved', ' ,', '.We', 'i ', '\n', '@a ', 'https:https://x.io ', '👨‍👩‍👧 ', 'é', '\u0301', '\uD83D', 'его ', 'the the ', 'a hour ', 'Hi Sam, ', 'your welcome ', '´s ', '   ', '"x"', 'LETS ', 'please backup ')

  test('every finding is inside the text, and its excerpt is the text there', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('')
        for (const {start, end, excerpt} of words(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(excerpt).toBe(text.slice(start, end))
        }
      }),
      {numRuns: 200}
    )
  })
})
