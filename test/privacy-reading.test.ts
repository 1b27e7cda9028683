// However personal data is written, it is the same data: what is found plainly is found in disguise, in the same place.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/index.js'
import {claimsIn} from '../src/privacy/claims.js'
import {readingCopy} from '../src/privacy/copy.js'
import {kinds, type Kind} from '../src/privacy/kinds.js'

const nobody = {names: [], contacts: []}
const found = (value: string): string[] => claimsIn({value}, nobody).map(({start, end}) => value.slice(start, end))

/** Every example that a rule of the pack flags, with the words flagged. */
const positives = rules
  .filter(({id, pack}) => pack === 'privacy' && id.slice('privacy/'.length) in kinds)
  .flatMap((rule) => rule.examples.filter(({flags, config}) => flags.length === 1 && !config).map(({text, flags}) => [rule.id, text, flags[0]!] as const))

const spread = (value: string, mark: string): string => `${value.slice(0, 2)}${mark}${value.slice(2)}`
const wide = (value: string): string => value.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

const disguises: Readonly<Record<string, (value: string) => string>> = {
  'a zero-width space inside': (value) => spread(value, '\u200b'),
  'a zero-width joiner inside': (value) => spread(value, '\u200d'),
  'a soft hyphen inside': (value) => spread(value, '\u00ad'),
  'a direction mark inside': (value) => spread(value, '\u202d'),
  'full-width digits': wide,
  'Arabic-Indic digits': (value) => value.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  'mathematical digits': (value) => value.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  'non-breaking spaces': (value) => value.replaceAll(' ', '\u00a0'),
  'thin spaces': (value) => value.replaceAll(' ', '\u2009'),
  'en dashes': (value) => value.replaceAll('-', '–'),
  'non-breaking hyphens': (value) => value.replaceAll('-', '\u2011'),
  'Cyrillic look-alikes': (value) => value.replace(/[aeopcxAEOPCXTHMK]/g, (letter) => 'аеорсхАЕОРСХТНМК'['aeopcxAEOPCXTHMK'.indexOf(letter)]!)
}

describe.each(Object.entries(disguises))('%s', (_, disguise) => {
  test.each(positives)('%s: %s', (_id, text, value) => {
    const hidden = disguise(value)
    expect(found(text.replace(value, () => hidden))).toContain(hidden)
  })
})

describe('around it', () => {
  test.each(positives)('an emoji before, %s: %s', (_, text, value) => {
    expect(found(text.replace(value, () => `😀 ${value}`))).toContain(value)
    expect(found(`😀👍🏽 ${text}`)).toContain(value)
  })

  test.each(positives.filter(([, , value]) => /\d[ -]\d/.test(value)))('broken over a line, %s: %s', (_, text, value) => {
    const broken = value.replace(/(?<=\d) (?=\d)/, '\n')
    expect(found(text.replace(value, () => broken)).join(' ')).toContain(broken)
  })
})

describe('the reading copy', () => {
  test('leads back to the original, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (value) => {
        const copy = readingCopy(value)
        let last = 0
        for (let index = 0; index < copy.text.length; index++) {
          expect(copy.from(index)).toBeGreaterThanOrEqual(last)
          expect(copy.to(index)).toBeGreaterThan(copy.from(index))
          last = copy.from(index)
        }
        expect(last).toBeLessThanOrEqual(value.length)
      })
    )
  })

  test('is the text itself when there is nothing to make plain', () => {
    expect(readingCopy('Hello there, 12 of them.').text).toBe('Hello there, 12 of them.')
  })
})

test('one rule a kind, one kind a rule', () => {
  const others = ['asks-here', 'asks-in-public', 'asks-secrets', 'asks-secrets-anyway', 'asks-secrets-next', 'confirms-relationship', 'customer-posted-data', 'another-persons', 'lets-another-in', 'tells-of-colleague']
  const own = rules.filter(({pack}) => pack === 'privacy').map(({id}) => id.slice('privacy/'.length)).filter((name) => !others.includes(name))
  expect(own.toSorted()).toEqual(Object.keys(kinds).toSorted())
  for (const name of own) expect(rules.find(({id}) => id === `privacy/${name}`)?.message?.length ?? 0, name).toBeGreaterThan(0)
})

test('places do not overlap, whatever the text', () => {
  const pieces = positives.flatMap(([, text, value]) => [text, value])
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 12})), {maxLength: 12}), (parts) => {
      const value = parts.join(' ')
      const claims = claimsIn({value}, nobody)
      claims.forEach(({start, end, kind}, i) => {
        expect(end).toBeGreaterThan(start)
        expect(Object.keys(kinds)).toContain(kind satisfies Kind)
        if (i > 0) expect(start).toBeGreaterThanOrEqual(claims[i - 1]!.end)
      })
    }),
    {numRuns: 60}
  )
})

test('a hundred thousand characters made to be looked at twice', () => {
  for (const piece of ['4111-1111-1111-1112 ', ' at john dot ', '12 High ', 'Flat 3, High House, ', 'a.b@', '1\n', 'Anna Smith ', '2001:db8:', 'password is ', '\u200b1 ', 'your mum has a severe chronic ', '12-34-56 12345678 ', 'the account of the ']) {
    const claims = claimsIn({value: piece.repeat(Math.ceil(100_000 / piece.length))}, nobody)
    expect(claims.length).toBeLessThan(30_000)
  }
}, 20_000)
