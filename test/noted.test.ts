import {describe, expect, test} from 'vitest'
import {noted} from '../src/memo/noted.js'
import {parseText} from '../src/reply.js'

describe('notes', () => {
  const count = () => {
    let made = 0
    return noted((key: {readonly value: string}) => ({of: key.value, made: ++made}))
  }

  test('are made once for a text and for any other object, by each function for itself', () => {
    const [one, other] = [count(), count()]
    const text = parseText('The banjo is tuned.')
    const plain = {value: 'a'}
    for (const key of [text, plain, text, plain]) {
      expect(one(key)).toBe(one(key))
      expect(one(key)).not.toBe(other(key))
    }
    expect([one(text).made, one(plain).made]).toEqual([1, 2])
  })

  test('belong to one text, and to nothing that was made from it', () => {
    const note = count()
    const text = parseText('The banjo is tuned.')
    note(text)
    expect(note({...text, value: 'b'}).of).toBe('b')
    expect(note(Object.assign(Object.create(text) as typeof text, {value: 'c'})).of).toBe('c')
    expect(Object.keys(text).sort()).toEqual(Object.keys(parseText('')).sort())
    expect(parseText('The banjo is tuned.')).toEqual(text)
  })
})
