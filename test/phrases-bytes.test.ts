import {expect, test} from 'vitest'
import {phrases} from '../rules/compiled-phrases.js'
import {fromBytes, toBytes} from '../src/cli/phrases-bytes.js'

test('the phrases of the command line are those of the library', () => {
  expect(fromBytes(toBytes(phrases))).toEqual(phrases)
})
