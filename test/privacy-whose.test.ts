// Whose it is: the company's own is left alone, a customer's is found beside the same words.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {claimsIn} from '../src/privacy/claims.js'
import {redact} from '../src/index.js'

const found = (value: string, contacts: readonly string[] = []): string[] => claimsIn({value}, {names: [], contacts}).map(({start, end}) => value.slice(start, end))

describe('a contact that is a domain', () => {
  const contacts = ['kowalmill.example']
  test.each(['marta@kowalmill.example', 'marta@post.kowalmill.example', 'Marta.K@KOWALMILL.example'])('covers %s', (value) => expect(found(`We sent it to ${value}.`, contacts)).toEqual([]))
  test.each(['marta@notkowalmill.example', 'marta@kowalmill.example.evil.test', 'marta@not-kowalmill.example'])('not %s', (value) => expect(found(`We sent it to ${value}.`, contacts)).toEqual([value]))
  test('not a link that only names it', () => {
    const link = 'https://evil.test/reset?token=a81kd02kfj33&next=kowalmill.example'
    expect(found(`Open ${link} now.`, contacts)).toEqual([link])
  })
})

test.each([
  ['We have registered your NRIC S1234567D with the bank.', 'S1234567D'],
  ['You registered with NRIC S1234567D last year.', 'S1234567D'],
  ['Our records show the NRIC you gave, S1234567D, is right.', 'S1234567D'],
  ['Your registered account number 55120934 is closed.', '55120934'],
  ['The mobile we have registered is 07700 900482.', '07700 900482']
])('registered for a customer: %s', (text, value) => expect(found(text)).toContain(value))

test.each(['Kowal Mill Ltd, registered company number 01234567.', 'Registered charity number 1098214, VAT number GB123456782.', 'We are registered in England, company number 09912834.'])('registered for the company: %s', (text) => expect(found(text)).toEqual([]))

test.each(['Your reference is 4000056655665556.', 'The barcode reads 4000056655665556.', 'Loyalty number 5200828282828210 is active.'])('a card number by another name: %s', (text) => {
  expect(claimsIn({value: text}, {names: [], contacts: []}).map(({kind}) => kind)).toEqual(['card'])
})

test.each(['12-', '07-', '12/03/', '1-', 'a1-', '12–', '1/', '07 ', 'a1.', '**1 ', '_1', '[1', '{1}', '4 x ', 'we call ', 'Hi Ann Lee, '])('a long run of %s is read in one go', (piece) => {
  expect(typeof redact(piece.repeat(Math.ceil(50_000 / piece.length)))).toBe('string')
}, 20_000)

test.each(['It went to\n22 Harbour Avenue\nExeter EX4 4QJ', 'It went to 22 Harbour Avenue\r\nExeter\r\nEX4 4QJ today.'])('an address over lines: %j', (text) => {
  const [first] = claimsIn({value: text}, {names: [], contacts: []})
  expect(first?.kind).toBe('address')
  expect(text.slice(first?.start, first?.end)).toMatch(/^22 Harbour Avenue\r?\nExeter\s+EX4 4QJ$/)
})

test('an address at the end of a sentence, before one that begins like the rest of it', () => {
  expect(found('Ring Leah on 07700 900318, 22 Harbour Avenue. Call Dave on 07700 900555.')).toEqual(['07700 900318', '22 Harbour Avenue', '07700 900555'])
})

test('an account to pay into is left alone, whatever its numbers; the same that money went to is found', () => {
  const digits = (count: number): fc.Arbitrary<string> => fc.array(fc.integer({min: 0, max: 9}), {minLength: count, maxLength: count}).map((all) => all.join(''))
  const sortCode = fc.tuple(fc.integer({min: 10, max: 99}), fc.integer({min: 10, max: 99}), fc.integer({min: 10, max: 99})).map((pairs) => pairs.join('-'))
  fc.assert(
    fc.property(sortCode, digits(8), (sort, account) => {
      expect(found(`Please pay the deposit to Mill Lane Lets, sort code ${sort}, account ${account}.`)).toEqual([])
      expect(found(`We sent your deposit to sort code ${sort}, account ${account}.`)).toEqual([sort, account])
    })
  )
})
