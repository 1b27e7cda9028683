import {describe, expect, test} from 'vitest'
import {compilePhrase} from '../src/phrases/phrase.js'
import type {Lists} from '../src/phrases/types.js'
import {parseText} from '../src/reply.js'

/** What a phrase flags in a text. */
const flags = (phrase: string | string[], text: string, lists?: Lists): string[] =>
  compilePhrase(phrase, lists).find(parseText(text)).map(({start, end}) => text.slice(start, end))

describe('a phrase', () => {
  test.each([
    ['word', 'refund', 'Your Refund is here', ['Refund']],
    ['words in order', 'refund policy', 'our refund   policy', ['refund   policy']],
    ['not over the end of a sentence', 'refund policy', 'We refund. Policy matters.', []],
    ['inflected', '{lose} money', 'She lost money by losing money.', ['lost money', 'losing money']],
    ['alternatives', '(guaranteed|sure fire) profit', 'A sure-fire profit, a guaranteed profit', ['sure-fire profit', 'guaranteed profit']],
    ['optional word', 'fully? refunded', 'fully refunded or refunded', ['fully refunded', 'refunded']],
    ['word beginning', 'guarant*', 'guaranteed guarantor grant', ['guaranteed', 'guarantor']],
    ['any word', 'a _ deal', 'a great deal, a deal', ['a great deal']],
    ['gap', 'we ... refund', 'we will gladly refund', ['we will gladly refund']],
    ['gap too long', 'we ... refund', 'we will very very gladly refund', []],
    ['longer gap', 'we ...8 refund', 'we will very very gladly refund', ['we will very very gladly refund']],
    ['what is passed over inside it, and not behind it', 'thank you', 'Thank 🎉 you 🎉 🎉 Sam', ['Thank 🎉 you']],
    ['a gap at its end, without what is passed over behind it', 'thank ...', 'Oh, thank 🎉 you 🎉 Sam 🎉.', ['thank 🎉 you 🎉 Sam']],
    ['list', 'take @medicine', 'Take some? No: take cod liver oil.', ['take cod liver oil']],
    ['class', 'save <percentage>', 'save 20% or save 20 percent or save five per cent', ['save 20%', 'save 20 percent', 'save five per cent']],
    ['time', 'by <time>', 'By 9am, by 9 AM, by 10:30 PM, by 17.00, by 5P.M.', ['By 9am', 'by 9 AM', 'by 10:30 PM', 'by 17.00', 'by 5P.M.']],
    ['money', '<money> back', 'Get £50 back, 20 pounds back', ['£50 back', '20 pounds back']],
    ['start', '^ sorry', 'Sorry to hear. We are sorry.', ['Sorry']],
    ['a pause', 'no ,', 'No, sorry. No problem with that. Oh no', ['No', 'no']],
    ['a gap that ends at a strong break', 'leave ... out', 'Leave it out; leave it - we go out.', ['Leave it out']],
    ['end', 'soon $', 'soon we do it soon.', ['soon']],
    ['near', 'cure NEAR/5 cancer', 'Does it cure any cancer? A cancer that no pill will cure.', ['cure any cancer', 'cancer that no pill will cure']],
    ['exact', '=AIDS', 'AIDS aids', ['AIDS']],
    ['not followed', 'risk !free', 'risk free risk here', ['risk']],
    ['contraction in the text', 'can not lose', 'You can’t lose, you cannot lose, cant lose', ['can’t lose', 'cannot lose', 'cant lose']],
    ['contraction in the phrase', 'you’re covered', 'you are covered; youre covered', ['you are covered', 'youre covered']],
    ['either reading', 'it’s been', 'It has been fun', ['It has been']],
    ['hyphens', 'risk-free', 'risk free, risk-free, risk‑free', ['risk free', 'risk-free', 'risk‑free']],
    ['possessive', 'bank guarantees', 'The bank’s guarantees', ['bank’s guarantees']],
    ['is after a noun', 'fund is safe', 'The fund’s safe', ['fund’s safe']],
    ['emoji passed over', 'so sorry about', 'so sorry 😢 about that', ['so sorry 😢 about']],
    ['longest wins', 'sorry', 'sorry', ['sorry']],
  ] as const)('%s: %s', (_, phrase, text, expected) => {
    expect(flags(phrase, text, {medicine: ['aspirin', 'cod liver oil']})).toEqual([...expected])
  })

  test.each(['never !to', 'never !to ... sell', 'never !to _', 'never !to (to lend|sell)', 'never !(to sell) to', 'never !=AIDS aids', 'never !<name> Sam', 'never !sell* seller', '(^|and)? so', 'so (now|$)', '(the )?shop', "(shop|bank)'s fault", 'say...8 so'])(
    'what may exclude or end something is no mistake: %s', (phrase) => {
      expect(() => flags(phrase, 'so')).not.toThrow()
    })

  // As people write them, and as a text has them.
  test.each([
    '24/7', 'covid-19', 'AB-12', '9-5', '12/05/2031', '10:30', '10.30', '9am', '9 am', '9 a.m.', '9a.m.', '5%', '5 %', '1,000', '£1,000', '18+', 'Acme+', 'a + b', 'R&D', "rock 'n' roll",
    "'til", 'cafe\u0301', 'ＢＩＧ', 'U.K.', 'node.js', '10%-off', 'x-ray', 'half-price', "o'clock"
  ])('finds what it says, however that is told apart: %s', (phrase) => {
    expect(flags(phrase, `Look ${phrase} here.`)).toHaveLength(1)
  })

  test('a time and a percentage are the same with a space and without', () => {
    expect(flags(['by 9am', 'up to 5 %'], 'By 9 a.m. or by 9 AM it is up to 5% or up to 5 %')).toEqual(['By 9 a.m.', 'by 9 AM', 'up to 5%', 'up to 5 %'])
  })

  test('the longest match wins where several overlap', () => {
    expect(flags(['you can not lose', 'lose money', 'not lose money at all'], 'you can’t lose money at all')).toEqual(['can’t lose money at all'])
  })
})
