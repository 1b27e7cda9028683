// A pattern of money is only made for a text with a word that it cannot do without: no word is asked for that it can do without.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {moneyFrames} from '../src/privacy/recognisers/money.frames.js'

const lines = ['found', 'left-alone'].flatMap((name) => readFileSync(`test/fixtures/privacy/${name}.txt`, 'utf8').replaceAll(/\[\[|\]\]/g, '').split('\n'))

test.each(moneyFrames().map(([words, pattern]) => [words, pattern] as const))('%s', (words, pattern) => {
  const needed = words.replace('#', '').split('|')
  for (const line of lines) if (line.search(pattern()) >= 0) expect(needed.some((word) => line.toLowerCase().includes(word)), line).toBe(true)
})
