// Numbers in words, as they are read out on the phone: "double four, nine hundred, oh seven" reads as 44 900 07.
import {signsIn, soughtSign} from '../matching/signs.js'
import type {ReadingCopy} from './copy.js'

const units: Readonly<Record<string, string>> = {
  zero: '0', oh: '0', nought: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
  ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19'
}
const tens: Readonly<Record<string, string>> = {twenty: '2', thirty: '3', forty: '4', fifty: '5', sixty: '6', seventy: '7', eighty: '8', ninety: '9'}
const times: Readonly<Record<string, number>> = {double: 2, triple: 3, treble: 3}

const digit = 'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine'
const numeral = `(?:(?:double|triple|treble)[ -])?(?:${digit}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?: hundred)?`
const digits = digit.split('|')
const isBetween = (character: string | undefined): boolean => character === ' ' || character === ',' || character === '-'

/** Whether a digit or a multiple of one begins at a place. */
const goesOn = (text: string, at: number): boolean => {
  for (const word of digits) if (text.startsWith(word, at)) return true
  for (const word in times) if (text.startsWith(word, at)) return true
  return false
}
// Two in a row stand in every run.
const two = soughtSign((lower) => {
  for (const word of digits)
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length
      if (isBetween(lower[end]) && goesOn(lower, isBetween(lower[end + 1]) ? end + 2 : end + 1)) return at
    }
  return -1
})
let runs: RegExp | undefined

/** The digits of one word of a run. */
const digitsOf = (word: string, next: string | undefined): string => (tens[word] === undefined ? (units[word] ?? '') : next !== undefined && units[next]?.length === 1 && next !== 'oh' ? tens[word] : `${tens[word]}0`)

/** The same copy with every run of four numerals or more in digits; a comma between them parts groups. */
export const withDigits = (copy: ReadingCopy): ReadingCopy => {
  const {text} = copy
  if (!signsIn(text).has(two)) return copy
  runs ??= new RegExp(`\\b${numeral}(?:(?:[ -]|,? (?:and |then )?)${numeral}){3,}(?![A-Za-z])`, 'gi')
  let read = ''
  const from: number[] = []
  const to: number[] = []
  const put = (characters: string, start: number, end: number): void => {
    read += characters
    for (let i = 0; i < characters.length; i++) {
      from.push(start)
      to.push(end)
    }
  }
  let at = 0
  for (const {0: run, index} of text.matchAll(runs)) {
    for (; at < index; at++) put(text[at]!, at, at)
    const words = [...run.toLowerCase().matchAll(/[a-z]+|,/g)]
    let repeat = 1
    for (const [i, {0: word, index: place}] of words.entries()) {
      const [start, end] = [index + place, index + place + word.length - 1]
      if (word === ',') put(' ', start, end)
      else if (word === 'hundred') put('00', start, end)
      else if (times[word] !== undefined) repeat = times[word]
      else {
        put(digitsOf(word, words[i + 1]?.[0]).repeat(repeat), start, end)
        repeat = 1
      }
    }
    at = index + run.length
  }
  if (at === 0) return copy
  for (; at < text.length; at++) put(text[at]!, at, at)
  return {text: read, from: (index) => copy.from(from[index] ?? text.length), to: (index) => copy.to(to[index] ?? text.length)}
}
