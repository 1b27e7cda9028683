import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {list} from '../src/channels/tlds.list.js'
import {isTld} from '../src/channels/tlds.js'

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/)
const inAscii = wordsOf(list.toString())
const others = wordsOf(/`([^`]+)`/.exec(readFileSync('src/channels/tlds.ts', 'utf8'))![1]!)
const names = [...inAscii, ...others]

test('the lists are in order, and each of it is found', () => {
  expect(names.length).toBeGreaterThan(1_400)
  for (const words of [inAscii, others]) expect(words).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(names.filter((name) => !isTld(name))).toEqual([])
})

test('nothing else is', () => {
  for (const name of ['', ' ', 'aa', 'comm', 'co ', ' com', 'zzz', '한국인', `${names[0]} ${names[1]}`, ...names.map((name) => `${name}-`)]) expect(isTld(name)).toBe(false)
  expect(isTld('xn--anything')).toBe(true)
})
