import {beforeAll, expect, test} from 'vitest'
import {createLinter, type Linter} from '../src/index.js'
import {parseReply} from '../src/reply.js'
import {makeLearner} from '../src/spelling/learn.js'
import {resolveChannel} from '../src/channels/index.js'

let linter: Linter
beforeAll(async () => {
  linter = await createLinter()
})

const learn = (...texts: string[]) => {
  const learner = makeLearner()
  for (const text of texts) learner.read(parseReply({text}, resolveChannel('x'), linter.settings))
  return learner.words(2)
}

test('what recurs and no dictionary has is learned, as it is written most often', () => {
  expect(learn('Your Zorbify plan is on.', 'The Zorbify plan is off.', 'A zorbify plan.', 'Grmblx once.')).toEqual([{word: 'Zorbify', count: 3}])
})

test('a slip of a common word is never learned, however often it is made', () => {
  expect(learn('We recieved it.', 'We recieved it.', 'It was delayd.', 'It was delayd.', 'It was delayd.')).toEqual([])
})

test('words that are known, names of people and links are not learned', () => {
  expect(learn('Hi Zarqoon, see https://shop.example/zq ^ZQ', 'Hi Zarqoon, see https://shop.example/zq ^ZQ')).toEqual([])
})
