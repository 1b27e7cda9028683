// JSON in pieces is JSON.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fieldByField, indented, listPieces} from '../src/reporters/json-pieces.js'

test('a list in pieces is what JSON.stringify makes of it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (list) => {
      expect([...listPieces(list, 0)].join('')).toBe(JSON.stringify(list, undefined, 2))
      expect(`{\n  "a": {\n    "b": ${[...listPieces(list, 2)].join('')}\n  }\n}`).toBe(JSON.stringify({a: {b: list}}, undefined, 2))
    })
  )
})

test('a value some levels down', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(`{\n  "a": {\n    "b": ${indented(value, 2)}\n  }\n}`).toBe(JSON.stringify({a: {b: value}}, undefined, 2))
    })
  )
})

test('objects that share values of their fields', () => {
  const shared = fc.tuple(fc.jsonValue(), fc.jsonValue()).chain((values) => fc.array(fc.dictionary(fc.constantFrom('a', 'b', '"c'), fc.constantFrom(...values, undefined))))
  fc.assert(
    fc.property(shared, (list) => {
      expect([...listPieces(list, 0, fieldByField())].join('')).toBe(JSON.stringify(list, undefined, 2))
      expect(`{\n  "a": ${[...listPieces(list, 1, fieldByField())].join('')}\n}`).toBe(JSON.stringify({a: list}, undefined, 2))
    })
  )
})
