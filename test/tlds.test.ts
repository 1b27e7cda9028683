import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {isTld} from '../src/channels/tlds.js'

const names = /`([^`]+)`/.exec(readFileSync('src/channels/tlds.ts', 'utf8'))![1]!.trim().split(/\s+/)

test('the list is in order, and each of it is found', () => {
  expect(names.length).toBeGreaterThan(1_400)
  expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(names.filter((name) => !isTld(name))).toEqual([])
})

test('nothing else is', () => {
  for (const name of ['', ' ', 'aa', 'comm', 'co ', ' com', 'zzz', '한국인', `${names[0]} ${names[1]}`, ...names.map((name) => `${name}-`)]) expect(isTld(name)).toBe(false)
  expect(isTld('xn--anything')).toBe(true)
})
