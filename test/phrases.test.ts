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

  test('the longest match wins where several overlap', () => {
    expect(flags(['you can not lose', 'lose money', 'not lose money at all'], 'you can’t lose money at all')).toEqual(['can’t lose money at all'])
  })
})
