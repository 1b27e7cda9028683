import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseText} from '../src/reply.js'
import type {Text, TokenKind} from '../src/rule.js'

const kinds = (text: string): Record<string, TokenKind> =>
  Object.fromEntries(parseText(text).tokens.filter(({kind}) => kind !== 'space' && kind !== 'punctuation').map((token) => [token.text, token.kind]))

describe('social tokens', () => {
  test.each<[string, string, TokenKind]>([
    ['@acme_help Hi', '@acme_help', 'handle'],
    ['See u/acme for more', 'u/acme', 'handle'],
    ['Tag it #acmeHelps today', '#acmeHelps', 'hashtag'],
    ['Look at https://acme.example/a?b=c. Then call', 'https://acme.example/a?b=c', 'link'],
    ['Look at acme.co.uk/help today', 'acme.co.uk/help', 'link'],
    ['Look at www.acme.com, please', 'www.acme.com', 'link'],
    ['Write to first.last+tag@mail.acme.com today', 'first.last+tag@mail.acme.com', 'email'],
    ['Well done 👩‍👩‍👧‍👦!', '👩‍👩‍👧‍👦', 'emoji'],
    ['Well done👍🏽', '👍🏽', 'emoji'],
    ['Press 2️⃣ now', '2️⃣', 'emoji'],
    ['Flying 🇬🇧 today', '🇬🇧', 'emoji'],
    ['Have fun :-) today', ':-)', 'emoticon'],
    ['Have fun <3 today', '<3', 'emoticon'],
    ['Hi {{ first_name }}, hello', '{{ first_name }}', 'placeholder'],
    ['Hi [Customer Name], hello', '[Customer Name]', 'placeholder'],
    ['Hi %{name}, hello', '%{name}', 'placeholder'],
    ['Hi *|FNAME|*, hello', '*|FNAME|*', 'placeholder'],
    ['Your order ABC-1234-X left', 'ABC-1234-X', 'code'],
    ['Your ticket #448812 is open', '#448812', 'code'],
    ['Your part K9X44 is here', 'K9X44', 'code'],
    ['Install v3.2.1 today', 'v3.2.1', 'version'],
    ['It costs £1,250.50 today', '£1,250.50', 'money'],
    ['It costs 20 € today', '20 €', 'money'],
    ['Save 4.9% today', '4.9%', 'percentage'],
    ['Come on 12/05/2024 then', '12/05/2024', 'date'],
    ['Come at 9:30 am today', '9:30 am', 'time'],
    ['Come at 9am today', '9am', 'time'],
    ['Take 5kg of it', '5kg', 'measure'],
    ['Read our FAQs today', 'FAQs', 'initialism'],
    ['Get the iPhone today', 'iPhone', 'camel'],
    ['The 3rd time', '3rd', 'number'],
    ['Hi Becky, hello', 'Becky', 'name'],
    ['@someone Siobhán, hello', 'Siobhán', 'name'],
    ['All done now. ^JB', '^JB', 'sign-off'],
    ['All done now -Becky', '-Becky', 'sign-off'],
    ['All done now *ACJ', '*ACJ', 'sign-off'],
    ['All done now /RB', '/RB', 'sign-off'],
    ['And then we will see (1/3)', '(1/3)', 'thread-mark']
  ])('%s', (text, token, kind) => {
    expect(kinds(text)[token]).toBe(kind)
  })

  test.each(['The 24-hour line', 'It is well-known', 'Send and/or post', 'The end.Next one'])('%s holds none', (text) => {
    expect(Object.values(kinds(text)).every((kind) => kind === 'word')).toBe(true)
  })

  test('a number that ends a sentence ends it; the number of a list does not', () => {
    expect(parseText('It is on page 2. Please look. Then read line 14. They are short.').sentences).toHaveLength(4)
    expect(parseText('Please look at page 2. If you are hurt, dial 999.').tokens.at(-2)).toMatchObject({kind: 'number', text: '999'})
    expect(parseText('1. Open the app').sentences).toHaveLength(1)
  })

  test('a full stop before a lower-case word is a token of its own', () => {
    expect(parseText('Sorry about that. please wait').tokens.map(({text}) => text)).toContain('.')
  })
})

/** What must hold of every text. */
const whole = ({value, tokens, sentences}: Text): void => {
  let at = 0
  for (const token of tokens) {
    expect(token.start).toBe(at)
    expect(token.text).toBe(value.slice(token.start, token.end))
    at = token.end
  }
  expect(at).toBe(value.length)
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.end).toBeGreaterThanOrEqual(sentence.start)
    for (const token of tokens.slice(sentence.first, sentence.last + 1)) expect(token.sentence).toBe(index)
  }
}

describe('words in disguise', () => {
  test.each([
    ['zero-width characters', 'so k\u200bi\u200bnd', 'kind'],
    ['a soft hyphen', 'so k\u00adind', 'kind'],
    ['letters of another script', 'so k\u0456n\u0501', 'kind'],
    ['full-width letters', 'so ｋｉｎｄ', 'kind'],
    ['mathematical letters', 'so 𝐤𝐢𝐧𝐝', 'kind']
  ])('%s are read as they look', (_, text, norm) => {
    const word = parseText(text).tokens.at(-1)!
    expect([word.text, word.norm, word.kind, word.start]).toEqual([text.slice(3), norm, 'word', 3])
  })

  test.each(['привет', 'καλημέρα', 'naïve', 'ﬁ', 'Ümit'])('%s is what it is', (word) => expect(parseText(word).tokens.map(({norm}) => norm)).toEqual([word.toLowerCase()]))
})

describe('the layout', () => {
  const bits = fc.constantFrom('Hi', 'Becky', ' ', '  ', '\n', '\r\n', '. ', ', ', '!', '@acme', '#tag', 'https://acme.example/x', '👩‍👩‍👧', ':)', '{{name}}', '\ud83d', '\u200d', 'k\u200bin', 'k\u0456n', '𝐤', '9am', '£5', '’', '(', ')', 'end.Next', '1/2', '^JB', 'ﬁ', 'שלום', '\u0000', 'x'.repeat(50))

  test('covers any text, token by token', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (value) => whole(parseText(value))), {numRuns: 500})
    fc.assert(fc.property(fc.array(bits, {maxLength: 40}), (parts) => whole(parseText(parts.join('')))), {numRuns: 1000})
  })

  test('covers a text that is parsed in pieces, and places its tree', () => {
    const value = 'Hello there, Sam.\nSee https://acme.example/x for more. '.repeat(400)
    const text = parseText(value)
    whole(text)
    const last = text.tree.children.at(-1)!.position!
    expect(last.end.offset).toBe(value.length)
    expect(last.end.line).toBe(401)
  })
})

describe('a small word that the parser takes for a short form', () => {
  test.each<[string, string[]]>([
    ['We have put the lamp in. The bulb is with it.', ['We have put the lamp in.', 'The bulb is with it.']],
    ['Let it dry in the sun. Then oil it & go in. Doors shut at six.', ['Let it dry in the sun.', 'Then oil it & go in.', 'Doors shut at six.']],
    ['The shelf is 12 in. Wide ones are 14 in. long.', ['The shelf is 12 in. Wide ones are 14 in. long.']]
  ])('ends a sentence, and a measure does not: %s', (text, sentences) => {
    expect(parseText(text).sentences.map(({start, end}) => text.slice(start, end))).toEqual(sentences)
  })

  test('and no character is lost', () => {
    const words = fc.constantFrom('in. ', 'sun. ', 'We ', 'sat. ', 'go ', '5 ', 'In. ', 'in.\n', '\n\n', 'pro. ')
    fc.assert(
      fc.property(fc.array(words, {maxLength: 12}), (all) => {
        expect(parseText(all.join('')).tokens.map(({text}) => text).join('')).toBe(all.join(''))
      })
    )
  })
})
