// Check digits: a number that is right is found without any word about it; with one digit changed it is nobody's.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bsn, codiceFiscale, dni, hetu, iban, ibanLength, luhn, nhs, nir, nric, pesel, pps, routing, tfn, verhoeff, vin} from '../src/privacy/checks.js'
import {claimsIn} from '../src/privacy/claims.js'

const nobody = {names: [], contacts: []}

const valid: readonly (readonly [string, (value: string) => boolean, string])[] = [
  ['card (Luhn)', luhn, '4000056655665556'],
  ['a number with nines (Luhn)', luhn, '79927398713'],
  ['IBAN', iban, 'GB33BUKB20201555555555'],
  ['IBAN', iban, 'NO9386011117947'],
  ['IBAN of the first country of the list', iban, 'AD1200012030200359100100'],
  ['routing number', routing, '011401533'],
  ['NHS number', nhs, '9434765919'],
  ['Aadhaar (Verhoeff)', verhoeff, '234567890124'],
  ['tax file number', tfn, '123456782'],
  ['NRIC', nric, 'S1234567D'],
  ['NRIC of this century', nric, 'T1234567J'],
  ['FIN', nric, 'F1234567N'],
  ['FIN of this century', nric, 'G1234567X'],
  ['FIN of 2022', nric, 'M1234567K'],
  ['DNI', dni, '12345678Z'],
  ['NIE', dni, 'X1234567L'],
  ['PPS number', pps, '1234567T'],
  ['PPS number of two letters', pps, '1234567FA'],
  ['PPS number of a wife in its old form', pps, '1234567TW'],
  ['codice fiscale', codiceFiscale, 'RSSMRA85T10A562S'],
  ['PESEL', pesel, '44051401359'],
  ['BSN', bsn, '111222333'],
  ['henkilötunnus', hetu, '131052-308T'],
  ['NIR', nir, '255081416802538'],
  ['VIN', vin, '1M8GDM9AXKP042788'],
  ['VIN with a digit to check it', vin, '11111111111111111']
]

/** Each digit or letter in turn replaced by its neighbour. */
const mutations = (value: string): string[] =>
  Array.from(value).flatMap((character, i) => {
    const other = /\d/.test(character) ? String((Number(character) + 1) % 10) : /[A-Z]/.test(character) ? (character === 'A' ? 'B' : 'A') : character
    return other === character ? [] : [value.slice(0, i) + other + value.slice(i + 1)]
  })

describe.each(valid)('%s', (_, check, value) => {
  test('accepts the right number', () => expect(check(value)).toBe(true))
  test('refuses the wrong check digit', () => expect(check(mutations(value).at(-1)!)).toBe(false))
  test('refuses most single slips', () => {
    const slips = mutations(value)
    expect(slips.filter((slip) => check(slip)).length).toBeLessThan(slips.length / 4)
  })
})

const numberOf = (length: number): fc.Arbitrary<string> => fc.string({unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length})
const ten = [...'0123456789']

describe('laws', () => {
  // what the schemes were made for
  test.each([['Luhn', luhn], ['Verhoeff', verhoeff], ['PESEL', pesel]] as const)('%s: one last digit of ten completes a number, and any one slip is seen', (_, check) => {
    fc.assert(
      fc.property(numberOf(10), fc.nat(10), fc.integer({min: 1, max: 9}), (body, at, by) => {
        const whole = ten.map((digit) => body + digit).filter((value) => check(value))
        expect(whole).toHaveLength(1)
        const slipped = whole[0]!.slice(0, at) + String((Number(whole[0]![at]) + by) % 10) + whole[0]!.slice(at + 1)
        expect(check(slipped)).toBe(false)
      })
    )
  })

  test('Verhoeff sees two neighbours that changed places', () => {
    fc.assert(
      fc.property(numberOf(11), fc.nat(10), (body, at) => {
        const value = ten.map((digit) => body + digit).find((each) => verhoeff(each))!
        fc.pre(value[at] !== value[at + 1])
        expect(verhoeff(value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2))).toBe(false)
      })
    )
  })

  test('an IBAN is as long as its country has it, whatever its check digits say', () => {
    const withDigits = (country: string, body: string): string | undefined =>
      Array.from({length: 97}, (_, i) => `${country}${String(i + 2).padStart(2, '0')}${body}`).find((value) => BigInt([...(value.slice(4) + value.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('')) % 97n === 1n)
    fc.assert(
      fc.property(numberOf(18), fc.constantFrom(-1, 0, 1), (digits, more) => {
        expect(iban(withDigits('DE', digits.padEnd(18 + more, '7').slice(0, 18 + more))!)).toBe(more === 0)
      })
    )
    expect([ibanLength('AD'), ibanLength('YE'), ibanLength('US'), ibanLength('24'), ibanLength('4A')]).toEqual([24, 30, undefined, undefined, undefined])
  })

  test('a letter in the midst makes no DNI', () => expect([...'ABCDEFGHJKLMNPQRSTVWXYZ'].filter((letter) => dni(`1X234567${letter}`))).toEqual([]))
})

test('a routing number begins with a district of the Federal Reserve', () => {
  const withPrefix = (prefix: string): string => Array.from({length: 100}, (_, i) => `${prefix}50000${String(i).padStart(2, '0')}`).find((value) => (3 * (Number(value[0]) + Number(value[3]) + Number(value[6])) + 7 * (Number(value[1]) + Number(value[4]) + Number(value[7])) + Number(value[2]) + Number(value[5]) + Number(value[8])) % 10 === 0)!
  expect(['00', '09', '10', '12', '21', '29', '30', '32', '61', '69', '70', '72', '80'].filter((prefix) => !routing(withPrefix(prefix)))).toEqual([])
  expect(['13', '19', '20', '33', '39', '40', '60', '73', '79', '81', '90'].filter((prefix) => routing(withPrefix(prefix)))).toEqual([])
})

// In a sentence that does not say what they are.
const alone = ['4000 0566 5566 5556', 'GB33 BUKB 2020 1555 5555 55', '2345 6789 0124', 'S1234567D', '12345678Z', '1234567T', 'RSSMRA85T10A562S', '131052-308T', '2 55 08 14 168 025 38', '1M8GDM9AXKP042788', '44051401359']

describe.each(alone)('%s, with no word about it', (value) => {
  test('is found', () => {
    const text = `Thanks, it says ${value} here.`
    expect(claimsIn({value: text}, nobody).map(({start, end}) => text.slice(start, end))).toEqual([value])
  })
  test('is nothing with a wrong check digit', () => {
    const at = value.search(/\d\D*$/)
    for (const wrong of ['1', '2', '3'].map((step) => value.slice(0, at) + String((Number(value[at]) + Number(step)) % 10) + value.slice(at + 1))) {
      expect(claimsIn({value: `Thanks, it says ${wrong} here.`}, nobody).filter(({kind}) => kind !== 'phone' && kind !== 'national-id')).toEqual([])
    }
  })
})
