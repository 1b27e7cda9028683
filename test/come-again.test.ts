// What is kept for later is what was put there, and never grows beyond its bounds.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Recent} from '../src/memo/come-again.js'

test('what was kept last under a key is what is found there, if anything; what was kept a moment ago is', () => {
  fc.assert(
    fc.property(fc.integer({min: 20, max: 60}), fc.array(fc.record({key: fc.nat(200), value: fc.option(fc.string(), {nil: undefined})}), {maxLength: 500}), (most, steps) => {
      const recent = new Recent<number, string>(most)
      const all = new Map<number, string>()
      for (const {key, value} of steps) {
        if (value !== undefined) {
          recent.set(key, value)
          all.set(key, value)
          expect(recent.get(key)).toBe(value)
        }
        expect([undefined, all.get(key)]).toContain(recent.get(key))
      }
    })
  )
})

test('keeps what is asked for again and again, and no more than twice so many', () => {
  const most = 40
  const recent = new Recent<number, object>(most)
  const dear = {}
  recent.set(0, dear)
  for (let key = 1; key < 1_000; key++) {
    recent.set(key, {})
    expect(recent.get(0)).toBe(dear)
  }
  const kept = Array.from({length: 1_000}, (_, key) => recent.get(key)).filter((each) => each !== undefined)
  expect(kept.length).toBeLessThanOrEqual(2 * most)
  recent.clear()
  expect(recent.get(0)).toBeUndefined()
})
