import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {ParseEnglish} from 'parse-english'
import {expect, test} from 'vitest'
import {isAbbreviation, isPrefix} from '../src/text/abbreviations.js'
import {kindOfCharacter} from '../src/text/characters.js'

const parser = new ParseEnglish()

/** Whether a word and its full stop end no sentence for the parser. */
const goesOn = (word: string): boolean => parser.tokenizeParagraph(`A ${word}. B`).children.length === 1
const known = (word: string): boolean => isAbbreviation(word) || isPrefix(word)

const words = readFileSync('src/text/abbreviations.ts', 'utf8').match(/(?<=[' ])[\p{L}]+(?= )/gu)!
const letters = [...'abcdefghijklmnopqrstuvwxyz']

test('words before a full stop go on where the parser has them go on', () => {
  const short = letters.flatMap((a) => [a, ...letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)])])
  const near = words.flatMap((word) => [word, word.toUpperCase(), word.toLowerCase(), `${word}s`, word.slice(0, -1), word[0]!.toUpperCase() + word.slice(1)])
  const wrong = [...new Set([...short, ...short.map((word) => word[0]!.toUpperCase() + word.slice(1)), ...near, '1', '12', '123', '1234', 'é', 'QUÉ'])].filter((word) => word !== '' && known(word) !== goesOn(word))
  expect(wrong).toEqual([])
})

test('any word goes on where it does for the parser', () => {
  fc.assert(fc.property(fc.string({unit: fc.constantFrom(...letters, 'S', 'M', '1', 'K'), minLength: 1, maxLength: 6}), (word) => known(word) === goesOn(word)), {numRuns: 500})
})

test('a character is of the kind that the parser gives it', () => {
  const wrong = Array.from({length: 0x2100}, (_, code) => code).filter((code) => kindOfCharacter(code) !== parser.tokenize(String.fromCharCode(code))[0]!.type)
  expect(wrong).toEqual([])
})
