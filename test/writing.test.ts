import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {createLinter, type Linter} from '../src/index.js'
import {findingsOf, flagged} from './helpers.js'

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

describe('slang, dialect and rare words', () => {
  test.each([
    'Och aye, your new kettle is a braw one, and the lid is stoor-proof the noo.',
    'brb, the kettle crew are on it',
    'Thanks a mil! The craic in the tea shop was mighty.',
    'The nitrile gloves and the granita are back on the shelf.',
    'A bientôt, and enjoy the crémeux of pears!'
  ])('%s', (text) => expect(words(text).filter(({severity}) => severity !== 'info')).toEqual([]))

  test('do not hide a plain slip', async () => {
    expect(await flagged('spelling/misspelt', 'Aye, we recieved the wee kettle and will delivr it.')).toEqual(['recieved', 'delivr'])
  })
})

test('a well-known name one slip away is one that was misspelt', async () => {
  expect(await flagged('spelling/misspelt', 'The kettle shop in Birmingam posts to Machester; ask for Erikson.')).toEqual(['Birmingam', 'Machester'])
})

test('one place has one finding, whatever may be wrong with it', () => {
  expect(words('We cant find it and it wont boil.').map(({rule, excerpt}) => [rule, excerpt])).toEqual([['writing/apostrophe', 'cant'], ['writing/apostrophe', 'wont']])
})

test('of a draft of nonsense the first fifty words are told, and how many more there are', () => {
  const nonsense = Array.from({length: 80}, (_, i) => `the qwx${String.fromCharCode(97 + (i % 26))}oz${String.fromCharCode(97 + Math.floor(i / 26))}rk is here and will go to you`).join('. ')
  const found = words(nonsense).filter(({rule}) => rule === 'spelling/misspelt' || rule === 'spelling/unknown-word')
  expect(found.at(-1)?.message).toBe('30 more words are in no dictionary, from here on. Is the draft English?')
  expect(found).toHaveLength(51)
})

describe('real words in the wrong place', () => {
  test.each([
    ['The kettle lost it’s lid.', 'it’s'],
    ['Its on the shelf by the door.', 'Its'],
    ['The kettle is on there way to you.', 'there'],
    ['We past your note to the cook.', 'past'],
    ['The rule effects your next bill.', 'effects'],
    ['Shops are closed do to snow.', 'do'],
    ['That is far to much tea.', 'to'],
    ['This is you’re order.', 'you’re'],
    ['Ask the cook, who’s cake you ate.', 'who’s'],
    ['Thank you for been so kind.', 'been']
  ])('%s', async (text, wrong) => expect(await flagged('spelling/wrong-word', text)).toEqual([wrong]))

  test.each([
    'It’s in stock, and it’s on its way.',
    'On your right is the shop; it is your right to cancel.',
    'Side effects the leaflet names are rare. Walk past your old shop.',
    'What you do to the kettle is up to you. It is due to snow.',
    'Who’s the cook, and who’s here? There are two of us, and they’re there.',
    'It would have been better. Where have you been?'
  ])('%s', async (text) => expect(await flagged('spelling/wrong-word', text)).toEqual([]))
})

test.each([
  ['The lamp has ran hot, and she has came in.', ['run', 'come']],
  ['It has became dark, and I have took it.', ['become', 'taken']]
])('the participle is offered: %s', async (text, right) => {
  expect((await findingsOf(text)).filter(({rule}) => rule === 'writing/participles').map(({suggestions}) => suggestions?.[0])).toEqual(right)
})

test('filler text is no misspelling', async () => {
  expect((await findingsOf('Hi Ann, lorem ipsum, the kettle is here.')).filter(({rule}) => rule.startsWith('spelling/'))).toEqual([])
})

test('words of the customer are not reported', async () => {
  expect(await flagged('spelling/misspelt', {text: 'The snarfle is in stock.', customer: 'where is my snarfle?'})).toEqual([])
  const customer = 'is the speedi kettel from Recieve Ltd in, and the tomtoc sleeve? My son Alot wants the oodie'
  expect(await flagged('spelling/misspelt', {text: 'The speedi and the Recieve one are here, Alot, and so are the oodie and the tomtoc.', customer})).toEqual([])
})

test.each([
  ['The adress is right, and the pasword was sent.', 'my pasword went to the wrong adress', ['adress', 'pasword']],
  ['Definately.', 'DEFINATELY MINE', ['Definately']],
  ['We have two batterys and a seperate delivry.', 'two batterys, seperate delivry', ['batterys', 'seperate', 'delivry']]
])('a plain slip of the customer’s is one in the reply too: %s', async (text, customer, words) => {
  expect(await flagged('spelling/misspelt', {text, customer})).toEqual(words)
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

test('a date of the calendar is left alone, however it is written; the same under another weekday is not', () => {
  const written = (date: Date, weekday: string, british: boolean): string => {
    const month = date.toLocaleString('en-GB', {month: 'long', timeZone: 'UTC'})
    return british ? `See you on ${weekday} ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}.` : `See you on ${weekday}, ${month} ${date.getUTCDate()}, ${date.getUTCFullYear()}.`
  }
  const weekday = (date: Date, off = 0): string => new Date(date.getTime() + off * 86_400_000).toLocaleString('en-GB', {weekday: 'long', timeZone: 'UTC'})
  const wrong = (text: string) => words(text).filter(({rule}) => rule === 'writing/calendar').length
  fc.assert(
    fc.property(fc.date({min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true}), fc.boolean(), fc.integer({min: 1, max: 6}), (date, british, off) => {
      expect(wrong(written(date, weekday(date), british))).toBe(0)
      expect(wrong(written(date, weekday(date, off), british))).toBe(1)
    }),
    {numRuns: 60}
  )
})

test('an before a consonant is half of an and where that goes far better', () => {
  const meant = (text: string) => words(text).find(({rule}) => rule === 'writing/indefinite-article')?.suggestions?.[0]
  expect(['Thanks for waiting an sharing the photo.', 'Try an reset it.', 'We will send an replacement.', 'There is an fault on the line.'].map(meant)).toEqual(['and', 'and', 'a', 'a'])
})
