import {readFileSync} from 'node:fs'
import {beforeAll, expect, test} from 'vitest'
import {findingsOf} from './helpers.js'
import {suggest} from '../src/spelling/suggest.js'
import {isWord, readyWords} from '../src/spelling/words.js'

beforeAll(readyWords)

/** The words of a list, without its comments and brackets. */
const wordsOf = (list: string): string[] =>
  readFileSync(new URL(`../src/spelling/vocabulary/${list}.txt`, import.meta.url), 'utf8').replace(/^#.*$/gm, '').split(/[\s[\]]+/).filter(Boolean)

const trades = wordsOf('trades')

test('every word of the trades is known', () => {
  expect(trades.filter((word) => !isWord(word))).toEqual([])
})

test('no word of the trades stands twice', () => {
  expect(trades.filter((word, at) => trades.indexOf(word) !== at)).toEqual([])
})

test('no word has two guards, of which one would be silent', () => {
  const source = readFileSync(new URL('../src/spelling/guards.ts', import.meta.url), 'utf8')
  const guarded = [...source.matchAll(/^ {2}\[(['"])(.+?)\1, \(/gm)].map(([, , word]) => word)
  expect(guarded.length).toBeGreaterThan(50)
  expect(guarded.filter((word, at) => guarded.indexOf(word) !== at)).toEqual([])
})

test.each([
  'The halogen lightbulb and the downlights are in stock.',
  'Your varifocals are at the optician, with the prescriber’s note on naproxen.',
  'We left the stairgate and the babygro with your grandads.',
  'A strimmer, a lopper and two polytunnels are on the van.',
  'The ganache, the polenta and a negroni are on the menu.',
  'Your timesheet shows the wetsuit hire and the campervan.',
  'The splashback and the soffits are cut to size.'
])('%s', async (text) => {
  expect((await findingsOf(text)).filter(({rule}) => rule.startsWith('spelling/'))).toEqual([])
})

/** What may never be suggested, in the forms that it has. */
const never = new Set(wordsOf('unsuggested').flatMap((word) => [word, `${word}s`, `${word}es`, `${word}'s`]))
const offends = (text: string): boolean => text.toLowerCase().split(' ').some((part) => never.has(part))

test('a hundred slurs and more, and words of faith, race and sex, are never suggested for a word of the trades', () => {
  expect(never.size).toBeGreaterThan(400)
  const some = trades.filter((_, at) => at % 40 === 0)
  expect(some.flatMap((word) => suggest(word).map(({text}) => text)).filter(offends)).toEqual([])
})

test.each(['muslums', 'negroe', 'bimboo', 'christain', 'lesbain', 'gypsys', 'jewesh', 'prosttute', 'suicde', 'nigers', 'whoer', 'sexx', 'sexychange', 'diepast'])('nor for %s', (word) => {
  expect(suggest(word).map(({text}) => text).filter(offends)).toEqual([])
})

test('what is far from a word and rare is not suggested; a slip of a long rare word is', () => {
  expect(suggest('encabertz')).toEqual([])
  expect(suggest('fibromyalga').map(({text}) => text)).toContain('fibromyalgia')
  expect(suggest('mozarela').map(({text}) => text)).toContain('mozzarella')
})

test('a possessive is known by its noun, and suggested where there is no plural', () => {
  for (const word of ['kettle’s', 'strimmer’s', 'absurdness’s', 'Women’s']) expect(isWord(word)).toBe(true)
  expect(suggest('womens').map(({text}) => text)).toContain('women\'s')
  expect(suggest('childs').map(({text}) => text)).toContain('child\'s')
})
