import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {fitting} from '../src/spelling/fitting.js'
import {suggest} from '../src/spelling/suggest.js'
import {classes, classFit, edge, encodeClasses} from '../src/spelling/word-classes.js'
import {isWord, readyWords, wordClasses} from '../src/spelling/words.js'

beforeAll(readyWords)

const letters = fc.string({unit: fc.constantFrom(...'abcdeinorstu'), minLength: 3, maxLength: 9})
const beside = fc.constantFrom('', 'the', 'you', 'we', 'very', 'to', 'for', 'self-serve', 'zz')

describe('the classes of words', () => {
  test('say of any two what was found, to half a digit', () => {
    const classed = fc.uniqueArray(fc.record({word: letters, before: fc.nat(classes - 1), behind: fc.nat(classes - 1)}), {selector: ({word}) => word, minLength: 1, maxLength: 40})
    const fits = fc.array(fc.integer({min: -60, max: 70}).map((tenths) => tenths / 10), {minLength: classes * classes, maxLength: classes * classes})
    fc.assert(
      fc.property(classed, fits, (words, found) => {
        const sections = encodeClasses({before: new Map(words.map(({word, before}) => [word, before])), behind: new Map(words.map(({word, behind}) => [word, behind])), fits: found})
        for (const first of words) for (const second of words) expect(Math.abs(classFit(sections, first.word, second.word) - found[first.before * classes + second.behind]!)).toBeLessThan(0.08)
      }),
      {numRuns: 20}
    )
  })

  test.each([['we', 'are', 'is'], ['is', 'very', 'are'], ['of', 'the', 'off'], [edge, 'we', 'us']])('%s %s is likelier than %s there', (first, second, other) =>
    expect(classFit(wordClasses(), first, second)).toBeGreaterThan(classFit(wordClasses(), first, other)))
})

describe('what fits', () => {
  test('is at most three known words, each once, no surer than the nearest, and nothing where nothing is near', () => {
    fc.assert(
      fc.property(letters, beside, beside, (word, before, after) => {
        const around = {before, after}
        const found = suggest(word, undefined, around)
        const texts = fitting(word, undefined, around, found)
        expect(texts.length).toBeLessThanOrEqual(3)
        expect(new Set(texts.map(({text}) => text)).size).toBe(texts.length)
        expect(texts.length === 0).toBe(found.length === 0)
        for (const {text, score} of texts) {
          expect(text.split(' ').every((part) => isWord(part))).toBe(true)
          if (texts !== found) expect(score).toBe(found[0]!.score)
        }
      })
    )
  })

  test('leaves what is known or a plain slip away as it is', () => {
    for (const word of ['recieve', 'shoudl', 'teh']) {
      const found = suggest(word)
      expect(fitting(word, undefined, {before: 'qq', after: 'zz'}, found)).toBe(found)
    }
  })

  test.each([
    ['The lid shud fit now.', 'shud', 'should'],
    ['Please try agen on Monday.', 'agen', 'again'],
    ['Please tell us the acount number.', 'acount', 'account']
  ])('%s', async (text, wrong, right) => {
    const {report} = (await createLinter({})).lintSync({text, channel: 'email'})
    const finding = report.findings.find(({start, end}) => text.slice(start, end) === wrong)
    expect(finding?.suggestions?.[0]).toBe(right)
  })
})
