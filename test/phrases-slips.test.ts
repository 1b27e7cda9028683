// Phrases read a word that is surely misspelt as what is meant.
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {asWritten, idiomOf} from '../src/phrases/idiom.js'
import {compilePhrase} from '../src/phrases/phrase.js'
import {wordsOf} from '../src/phrases/words.js'
import {parseText} from '../src/reply.js'
import type {Settings} from '../src/rule.js'
import {meantIn} from '../src/spelling/meant.js'
import {readyWords} from '../src/spelling/words.js'
import {findingsOf, flagged} from './helpers.js'

const settings = (words: string[] = [], names: string[] = []): Settings => ({
  region: undefined, company: {names, contacts: [], signOff: []}, words, voice: {}, departments: {}, packs: []
})
const house = settings()
const found = (phrase: string, value: string, where = house): string[] => {
  const text = parseText(value)
  return compilePhrase(phrase).find(text, idiomOf(where)).map(({start, end}) => value.slice(start, end))
}

beforeAll(readyWords)

describe('what is surely meant', () => {
  test.each([['recieve', 'receive'], ['goverment', 'government'], ['garanteed', 'guaranteed'], ['duaghter', 'daughter'], ['sucide', 'suicide'], ['nevr', 'never'], ['alot', 'a lot'], ['dosent', "doesn't"], ["could'nt", "couldn't"]])('%s: %s', (word, meant) => {
    expect(meantIn(house)(word)).toBe(meant)
  })

  test.each([
    ['a word', 'their'], ['another region’s', 'colour'], ['short', 'teh'.slice(0, 2)], ['as near to two', 'fomr'], ['far off', 'zorbiful'], ['what English makes as it goes', 'unrefundable'], ['only small', 'facebook'], ['no letters', 'x4y'], ['not English', 'bonjour']
  ])('nothing by what is %s: %s', (_, word) => {
    expect(meantIn(house)(word)).toBeUndefined()
  })

  test.each([['hurrt', 'hurt'], ['diie', 'die'], ['kil', 'kill'], ['fier', 'fire'], ['lawer', 'lawyer'], ['cort', 'court']])('of two that are near, what somebody may need help by: %s', (word, meant) => {
    expect(meantIn(house)(word)).toBe(meant)
  })

  test('a word of the company’s is meant as it stands', () => {
    expect(meantIn(settings(['garantee']))('garantee')).toBeUndefined()
    expect(meantIn(settings([], ['Goverment']))('goverment')).toBeUndefined()
  })
})

describe('a phrase', () => {
  test.each([
    ['{recommend} this', 'I recomend this one.', 'recomend this'],
    ['guarant* (return|profit)', 'It is a garanteed retrun.', 'garanteed retrun'],
    ['you {can} not lose', 'You cant loose, well: you cann’t lose.', 'you cann’t lose'],
    ['thank you', 'Thankyou for that.', 'Thankyou'],
    ['{recommend} this', 'I RECOMEND THIS', 'RECOMEND THIS'],
    ['{sue} you', 'THEN WE WILL SUEE YOU', 'nothing'],
    ['they had gone', 'When we came, theyd gone.', 'theyd gone'],
    ['risk free', 'It is rissk-free.', 'nothing']
  ])('%s in %s', (phrase, text, words) => {
    expect(found(phrase, text)).toEqual(words === 'nothing' ? [] : [words])
  })

  test.each([
    ['want to (die|rest)', 'I just want too rest.', 'want too rest'],
    ['want to (die|rest)', 'I wnat too die', 'wnat too die'],
    ['want to rest', 'i wan to rest', 'wan to rest'],
    ['passed away', 'my gran past away', 'past away'],
    ['not breathe', 'he cant breath', 'cant breath'],
    ['too many (tablets|pills)', 'ive taken to many tablets', 'to many tablets'],
    ['too many (people|pills)', 'It was sent to many people.', 'nothing'],
    ['want to much', 'The wan light. Too late!', 'nothing'],
    ['passed the', 'We went past the shop.', 'nothing']
  ])('reads %s in %s, as it sounds', (phrase, text, words) => {
    expect(found(phrase, text)).toEqual(words === 'nothing' ? [] : [words])
  })

  test.each([
    ['your (pin|code)', "What's you're pin?", "you're pin"],
    ['your (pin|code)', 'Tell me you’re code.', 'you’re code'],
    ['you are entitled', 'Your entitled to a grant.', 'Your entitled'],
    ['you are entitled', 'I think your entitled to it.', 'your entitled'],
    ['your code', 'The page says you’re code-free now.', 'nothing'],
    ['you are', 'Your entitled friends are here, and your fully guaranteed lamp and your covered porch are safe.', 'nothing'],
    ['your', 'Hello, you’re number two in the queue, and you’re in good hands.', 'nothing']
  ])('reads %s in %s, whoever owns it', (phrase, text, words) => {
    expect(found(phrase, text)).toEqual(words === 'nothing' ? [] : [words])
  })

  test('that names a misspelling finds it, and hides it from no other', () => {
    expect(found('recieve', 'We recieve it.')).toEqual(['recieve'])
    const both = compilePhrase(['recieve !it', 'receive it'])
    expect(both.find(parseText('We recieve it.'), idiomOf(house))).toEqual([{start: 3, end: 13}])
  })

  test('does not read a name as a word', () => {
    expect(found('heroin', 'Ask for Heroyn at the desk, and then Heron.')).toEqual([])
  })

  test('finds in each house what is meant there, though the sentence comes again', () => {
    const value = 'Our garantee is ten years.'
    const phrase = compilePhrase('guarantee')
    for (let time = 0; time < 4; time++) {
      expect(phrase.find(parseText(value), idiomOf(house))).toHaveLength(1)
      expect(phrase.find(parseText(value), idiomOf(settings(['garantee'])))).toHaveLength(0)
    }
  })

  test('reads a text without slips as it is written', () => {
    const words = fc.constantFrom('we', 'cannot', 'Refund', 'you', '£5', "it's", 'Zylka', 'the', 'colour', 'u', 'e-mail', ',', '.', '😊', 'iPhone', 'HDMI', 'wifi')
    fc.assert(
      fc.property(fc.array(words, {maxLength: 20}), (parts) => {
        const text = parseText(parts.join(' '))
        expect({...wordsOf(text, idiomOf(house))}).toEqual({...wordsOf(text, asWritten)})
      }),
      {numRuns: 300}
    )
  })
})

describe('a draft', () => {
  test('is told of advice that a slip hid, at its own place', async () => {
    expect(await flagged('finance-uk/guaranteed-return', 'Our bond pays a garanteed return.')).toEqual(['garanteed return'])
    expect(await flagged('spelling/misspelt', 'Our bond pays a garanteed return.')).toEqual(['garanteed'])
    expect(await flagged('privacy/asks-secrets', "What's you're passcode?")).toHaveLength(1)
    expect(await flagged('gov-uk/eligibility', 'Your entitled to a council tax reduction.')).toHaveLength(1)
  })

  test('is told of what a customer’s slip hid', async () => {
    const findings = await findingsOf({text: 'Hello!', customer: 'ur heater cauhgt fire'})
    expect(findings.map(({rule}) => rule)).toContain('escalation/safety-incident')
  })

  test.each(['i wnat to end my life', 'i want too kill mself', 'im going to hrut myself tonite'])('is told of a danger that a customer’s slips hid: %s', async (customer) => {
    expect((await findingsOf({text: 'Your table is booked.', customer})).map(({rule}) => rule)).toContain('escalation/self-harm')
  })

  test.each(['i want too many of them', 'put it in my cort please', 'can you lawer it by a shelf', 'pils or stout?', 'how many kil is the bag', 'i want to diy my shed'])('is told of no danger for any other slip: %s', async (customer) => {
    expect((await findingsOf({text: 'Your table is booked.', customer})).filter(({rule}) => rule.startsWith('escalation/'))).toEqual([])
  })

  test('is let be where the word that is misspelt excuses it', async () => {
    expect(await flagged('privacy/asks-in-public', 'We would nevr want your passport number in a comment.')).toEqual([])
  })
})
