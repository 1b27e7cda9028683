import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {unifiedDiff} from '../src/diff.js'
import {fix, fixOnce} from '../src/fix.js'
import {createLinter, type Finding, type Linter} from '../src/index.js'

let linter: Linter
beforeAll(async () => {
  linter = await createLinter()
})
const check = (text: string): readonly Finding[] => linter.lintSync(text).report.findings

describe('fixing', () => {
  test('does what is certain and leaves the rest', () => {
    const {text, applied} = fix('Thankyou for the the photo , i will look. The dipsatch is late.', check)
    expect(text).toBe('Thank you for the photo, I will look. The dipsatch is late.')
    expect(applied).toBe(4)
  })

  test('changes nothing in a draft that is right', () => {
    expect(fix('Thank you for the photo. We will look into it today.', check).applied).toBe(0)
  })

  test('takes the first of two fixes that overlap', () => {
    const finding = (start: number, end: number, to: string) => ({fixable: true, in: 'reply', start, end, suggestions: [to]}) as unknown as Finding
    expect(fixOnce('abcdef', [finding(2, 5, 'X'), finding(1, 3, 'Y')]).text).toBe('aYdef')
  })

  const piece = fc.constantFrom('Thankyou ', 'recieved', 'the the ', 'i ', "it´s ", ' ,', ' .', 'Hi Sam', ', ', '. ', '\n', 'alot ', 'Whatsapp ', '👍🏽', 'https://shop.example ', 'at at at ', '\uD83D', 'so so ', 'We ', "lets's ")

  test('twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), (pieces) => {
        const once = fix(pieces.join(''), check).text
        expect(fix(once, check)).toEqual({text: once, applied: 0})
      }),
      {numRuns: 150}
    )
  })
})

describe('the diff', () => {
  test('shows the changed lines and their neighbours', () => {
    expect(unifiedDiff('a.txt', '1\n2\n3\nfour\n5\n6\n7', '1\n2\n3\n4\n5\n6\n7')).toBe('--- a.txt\n+++ a.txt\n@@ -2,5 +2,5 @@\n 2\n 3\n-four\n+4\n 5\n 6\n')
  })
  test('is empty where nothing changed', () => expect(unifiedDiff('a.txt', 'x', 'x')).toBe(''))
})
