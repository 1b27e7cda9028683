// Laws that hold for any text and any phrase.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readPhrase} from '../src/phrases/compile.js'
import {occurrencesOf} from '../src/phrases/concordance.js'
import {inflect} from '../src/phrases/inflect.js'
import {listReader} from '../src/phrases/lists.js'
import {Matcher} from '../src/phrases/matcher.js'
import {PhraseError} from '../src/phrases/parse.js'
import {compilePhrase} from '../src/phrases/phrase.js'
import {flag} from '../src/phrases/table.js'
import {TableWriter} from '../src/phrases/table-writer.js'
import {asWritten} from '../src/phrases/idiom.js'
import {wordsOf} from '../src/phrases/words.js'
import {parseText} from '../src/reply.js'

const lists = {word: ['rain', 'hail storm', '{freeze}']}
const wide = '(a|b c|d e f)? ...12 (x|y|z w)? (p|q r) ...8 end'

/** A matcher for some phrases, looked for at once. */
const matcherOf = (...phrases: string[]): Matcher => {
  const writer = new TableWriter()
  const reader = listReader(lists)
  writer.group(phrases.map((phrase) => readPhrase(phrase, reader)), flag.reply)
  return new Matcher(writer.write())
}

const words = fc.constantFrom('a', 'b', 'x', 'rain', 'hail storm', 'froze', 'end', 'can’t', 'it’s', 'risk-free', '5%', '£3', '😀', '"', ',', '.', '?', '—', '\n', '@sam', '#tag', '{{n}}', 'e.g.', 'U.K.', 'bank’s')
const sentences = fc.array(words, {maxLength: 60}).map((parts) => parts.join(' '))
const anyText = fc.oneof(sentences, fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: 'grapheme', maxLength: 200}))
const atoms = fc.constantFrom('a', 'b', 'x?', '{freeze}', '(a|b x)', '(end|rain storm)?', '@word', '<percentage>', '<emoji>', '_', '...', '...8', '!a b', '^', '$', 'NEAR/3', 'guar*', '=END', 'can’t')
const anyPhrase = fc.array(atoms, {minLength: 1, maxLength: 7}).map((parts) => parts.join(' '))

describe('laws', () => {
  test('any phrase either is refused with its place or runs on any text, and finds whole words in it, in order', () => {
    fc.assert(fc.property(anyPhrase, anyText, (phrase, value) => {
      const finder = compilePhrase(phrase, lists)
      const text = parseText(value)
      let found
      try {
        found = finder.find(text)
      } catch (error) {
        expect(error).toBeInstanceOf(PhraseError)
        expect((error as PhraseError).offset).toBeLessThanOrEqual(phrase.length)
        return
      }
      const stream = wordsOf(text, asWritten)
      let last = 0
      for (const {start, end} of found) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(stream.start).toContain(start)
        expect(stream.end).toContain(end)
        last = end
      }
      expect(last).toBeLessThanOrEqual(value.length)
    }), {numRuns: 400})
  })

  test('the reading stream lies in the text, in order', () => {
    fc.assert(fc.property(anyText, (value) => {
      const {words: read, start, end, first, last} = wordsOf(parseText(value), asWritten)
      for (const list of [start, end, first, last]) expect(list).toHaveLength(read.length)
      read.forEach((_, index) => {
        expect(end[index]!).toBeGreaterThan(start[index]!)
        expect(end[index]!).toBeLessThanOrEqual(value.length)
        expect(start[index]!).toBeGreaterThanOrEqual(start[index - 1] ?? 0)
        expect(first[index]!).toBeLessThanOrEqual(index)
        expect(last[index]!).toBeGreaterThan(index)
      })
    }), {numRuns: 200})
  })

  test('the work grows with the length of the text and no faster', () => {
    const work = (times: number): number => {
      const matcher = matcherOf(wide, 'end ...13 end ...13 end', '(a|a a|a a a|a a a a) (a|a a|a a a) (a|a a|a a a) end')
      matcher.matches(parseText('a p a a a a a end x y end a a q r end '.repeat(times)), 'reply', asWritten)
      return matcher.steps
    }
    const once = work(20)
    expect(once).toBeGreaterThan(0)
    expect(work(80)).toBeLessThan(once * 4 * 1.2)
    expect(work(160)).toBeLessThan(once * 8 * 1.2)
  })

  test('phrases whose words are not there cost nothing', () => {
    const matcher = matcherOf(...Array.from({length: 500}, (_, index) => `we will (q${index}a|q${index}b) you`))
    matcher.matches(parseText('We will call you, and we will write to you.'), 'reply', asWritten)
    expect(matcher.steps).toBe(0)
  })

  test('a sentence that was read before gives what it gave', () => {
    fc.assert(fc.property(fc.array(anyPhrase, {minLength: 1, maxLength: 4}), fc.array(sentences, {minLength: 2, maxLength: 4}), (phrases, texts) => {
      let used
      try {
        used = matcherOf(...phrases)
      } catch {
        return
      }
      for (const value of [...texts, texts.join('. '), ...texts]) {
        const found = matcherOf(...phrases).matches(parseText(value), 'reply', asWritten)
        expect(used.matches(parseText(value), 'reply', asWritten)).toEqual(found)
      }
    }), {numRuns: 60})
  })

  test('an inflected word is among its forms, and each form is found', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...'abdefilnoprstuy'), minLength: 2, maxLength: 8}), (word) => {
      const forms = inflect(word)
      expect(forms[0]).toBe(word)
      expect(new Set(forms).size).toBe(forms.length)
    }))
  })
})

describe('inflections', () => {
  test.each([
    ['lose', 'loses lost losing'], ['stop', 'stops stopped stopping'], ['cancel', 'cancelled canceled cancelling canceling'], ['try', 'tries tried trying'],
    ['agree', 'agrees agreed agreeing'], ['die', 'dies died dying'], ['fix', 'fixes fixed fixing'], ['promise', 'promises promised promising'],
    ['refer', 'referred referring refers'], ['child', 'children'], ['policy', 'policies'], ['be', 'am is are was were been being'], ['can', 'could'],
    ['will', 'would'], ['do', 'does did done doing'], ['outsell', 'outsold outsells outselling'], ['go', 'goes went gone going'], ['quit', 'quits quitting'],
    ['safe', 'safer safest'], ['good', 'better best'], ['easy', 'easier easiest'], ['dye', 'dyed'], ['veto', 'vetoes vetoed'], ['panic', 'panicked'],
  ])('%s: %s', (word, forms) => {
    expect(inflect(word)).toEqual(expect.arrayContaining(forms.split(' ')))
  })

  test.each([['stop', 'stoped'], ['lose', 'losed'], ['play', 'plaied'], ['fix', 'fixxed'], ['be', 'bes'], ['fight', 'fighted'], ['off', 'offer']])('%s: never %s', (word, form) => {
    expect(inflect(word)).not.toContain(form)
  })
})

describe('a phrase in its context', () => {
  test('cuts at spaces and shows the covered text', () => {
    const text = parseText('First line.\nPlease write to sam today and you will lose money on it, said nobody at all.')
    const shown = text.value.replace('sam', '•••')
    expect(occurrencesOf(compilePhrase('{lose} money'), text, asWritten, shown, 24)).toEqual([
      {line: 2, column: 40, before: '…••• today and you will ', found: 'lose money', after: ' on it, said nobody at…'},
    ])
  })
})
