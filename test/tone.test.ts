// Tone: what the examples in the rules cannot say. Conversations, neighbours of swear words, the absences and their triggers.
import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {findingsOf, flagged} from './helpers.js'

const rulesOf = async (text: string, customer?: string, channel = 'live-chat'): Promise<string[]> =>
  (await findingsOf({text, channel, ...(customer === undefined ? {} : {customer})})).filter(({category, severity}) => category === 'tone' && severity !== 'info').map(({rule}) => rule)

describe('swearing', () => {
  test.each(['f**k', 'f*ck', 'fu*king', 'sh1t', 'sh!t', 'b*llocks', 'a$$hole', 'W*NKER', '@rsehole', 'bullsh*t', 'f-ing', 'c**t'])('%s is found behind its mask', async (word) => {
    expect(await flagged('tone/profane', `Well, ${word} it.`)).toHaveLength(1)
  })
  test.each(['Scunthorpe', 'Penistone', 'Cockermouth', 'Lightwater', 'a shih tzu', 'shiitake', 'assassin', 'class', 'Hancock', 'Dickens', 'a Titcomb', 'Shag Rock', 'cocktail', 'analysis', 'therapist', 'the Essex coast', '5*4*3', 'A*', 'C*', 'size 12*14', 'PS5', 'B1', 'a 4* hotel', 'H1 results'])(
    '%s is left alone',
    async (word) => {
      expect(await flagged('tone/profane', `It is near ${word}, I think.`)).toEqual([])
    }
  )
  test('a word that the customer’s product is called is left alone', async () => {
    expect(await flagged('tone/profane', {text: 'We stock Bastard Ale all year.', customer: 'do you have bastard ale'})).toEqual([])
  })
  test('the house may allow a word', async () => {
    expect(await flagged('tone/profane', 'That is bollocks.', {rules: {'tone/profane': {allow: ['bollocks']}}})).toEqual([])
  })
})

describe('shouting', () => {
  test('abbreviations, codes, months and keys are no shouting', async () => {
    for (const text of ['The FAQ is on GOV.UK.', 'Your code is AB12 CD34.', 'SAT 8 JUNE at GATE B', 'Press RESET and hold OK.', 'Reply STOP to end, HELP for help.', 'NASA and UNESCO both said so.'])
      expect(await flagged('tone/shouting', text), text).toEqual([])
  })
  test('a cheer with the customer is no shouting', async () => {
    expect(await flagged('tone/shouting', 'See you there, LETS GO PANTHERS')).toEqual([])
  })
})

describe('absences speak only when the customer’s message calls for it', () => {
  const cold = 'Tickets are valid for twelve months.'
  test('a neutral question gets no such finding', async () => {
    expect(await rulesOf(cold, 'how long are tickets valid')).toEqual([])
  })
  test('no message, no finding, and the report says so', async () => {
    const report = await (await createLinter()).lint({text: cold})
    expect(report.skipped.map(({rule}) => rule)).toEqual(expect.arrayContaining(['tone/no-empathy', 'tone/brusque', 'tone/no-next-step']))
  })
  test.each([
    'we queued for three hours and were turned away, the children were in tears',
    'you lost our booking and nobody told us',
    'my nan waited all day and no one came',
    'third time this week the lift has been out and I use a wheelchair',
    'you ruined our anniversary',
    'I have been charged twice and now I cannot pay my rent'
  ])('%s', async (customer) => {
    expect(await rulesOf(cold, customer)).not.toEqual([])
    expect(await rulesOf(`I’m so sorry, that is not how it should have gone. I’ve moved you to Saturday at no charge.`, customer)).toEqual([])
  })
  test('a safety instruction may come first', async () => {
    expect(await rulesOf('Please leave the house and ring 0800 111 999 now.', 'I can smell gas and nobody has come for hours')).toEqual([])
  })
  test('a happy message needs no acknowledgement', async () => {
    expect(await rulesOf(cold, 'best day ever, thank you all, we missed the rain too')).toEqual([])
  })
})

describe('the same words meant well', () => {
  test.each([
    ['You should have the refund by Friday.', 'when is my refund'],
    ['You must have been so worried. He’s safe and with Jo.', 'where is my dog, your walker lost him'],
    ['There’s nothing you need to do, it renews by itself.', 'do I have to do anything'],
    ['No worries at all, these mix-ups are easily sorted. I’ve switched it.', 'sorry, I ordered the wrong size'],
    ['It comes with a lifetime guarantee.', 'is it guaranteed'],
    ['I can’t promise Saturday, but I’ll know by noon.', 'will it be here saturday'],
    ['Well spotted, the price was wrong! It’s £4.', 'the price on the shelf is different from the till'],
    ['Congratulations on the new job!', 'I got the job!'],
    ['The ladies’ changing room is by the pool.', 'where do I change'],
    ['If it isn’t right, bring it back and we’ll swap it.', 'what if it doesn’t fit']
  ])('%s', async (text, customer) => {
    expect(await rulesOf(text, customer)).toEqual([])
  })
})

describe('in a conversation', () => {
  const turn = (from: 'customer' | 'company', text: string) => ({from, text})
  const ruined = turn('customer', 'You lost our cake and ruined the party, we waited all day')
  const rules = async (text: string, customer: readonly ReturnType<typeof turn>[]): Promise<string[]> =>
    (await findingsOf({text, channel: 'live-chat', customer})).filter(({rule}) => /no-empathy|no-next-step|cold-reply|brusque/.test(rule)).map(({rule}) => rule)
  const bare = 'Refunds take five days.'

  test('what was acknowledged in an earlier turn need not be said again', async () => {
    expect(await rules(bare, [ruined])).not.toEqual([])
    expect(await rules(bare, [ruined, turn('company', 'I’m so sorry, that is awful.'), ruined])).toEqual([])
    expect(await rules(bare, [ruined, turn('company', 'Cakes are baked at nine.'), ruined])).not.toEqual([])
  })
  test('nor a step that was already promised', async () => {
    const sorry = 'Oh no, I am so sorry to read this.'
    expect(await rules(sorry, [ruined])).toEqual(['tone/no-next-step'])
    expect(await rules(sorry, [ruined, turn('company', 'I’ve booked a driver for four.'), ruined])).toEqual([])
    expect(await rules(sorry, [ruined, turn('company', 'Oh dear.'), ruined])).toEqual(['tone/no-next-step'])
  })
  test('a later part of a reply lacks nothing that stands in the one before', async () => {
    expect(await rules(`${bare} 1/2`, [ruined])).not.toEqual([])
    expect(await rules(`${bare} 2/2`, [ruined])).toEqual([])
  })
})
