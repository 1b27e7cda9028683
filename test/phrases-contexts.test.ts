// In what circumstances words stand: each line has the word `guaranteed`, and says whether it stands so.
import {describe, expect, test} from 'vitest'
import {standsIn} from '../src/phrases/contexts.js'
import type {Context} from '../src/phrases/types.js'
import {asWritten} from '../src/phrases/idiom.js'
import {wordsOf} from '../src/phrases/words.js'
import {parseText} from '../src/reply.js'

const stands = (context: Context, value: string, first = 'guaranteed', negative = false): boolean => {
  const text = parseText(value)
  const words = wordsOf(text, asWritten)
  const at = words.words.indexOf(first)
  const last = words.words.indexOf('guaranteed')
  expect([at, last], value).not.toContain(-1)
  return standsIn(context, text, words, at, last + 1, negative)
}

describe('denied', () => {
  test.each([
    'We never call it guaranteed.', 'We can’t promise, endorse nor call it guaranteed.', 'We don’t advise, or you get guaranteed.', 'We can’t, of course at present, call it guaranteed.', 'Tell me why. Not guaranteed.',
    'We do not wait for guaranteed slots.', 'Enough said. We can’t call it guaranteed.', 'No time to worry guaranteed.', 'No need to call it guaranteed.', 'Guaranteed is never but a word.', 'Guaranteed does not exist.', 'We don’t see any long so you are guaranteed.',
    'Unable to say so, guaranteed or not.', 'They refuse guaranteed slots.'
  ])('%s', (value) => expect(stands('negated', value)).toBe(true))

  test.each([
    'We can’t say, a b c d e f or guaranteed.', 'We don’t advise, endorse or you get guaranteed.', 'We can’t promise, you get one or guaranteed.', 'We can’t, of course at present unfortunately, call it guaranteed.', 'We never do: it is guaranteed.', 'We never do (it is guaranteed).',
    'We can’t, now of course, call it guaranteed.', 'Why not get it guaranteed.', 'We cannot wait for your guaranteed slot.', 'Guaranteed is nothing but a word.', 'What is guaranteed is. Not all is.', 'Guaranteed is, not for nothing, our word.', 'It is guaranteed. Isn’t it great.',
    'We don’t ask because it is guaranteed.', 'We don’t ask so you are guaranteed.', 'It is guaranteed and never late.', 'It was not late. It is guaranteed.', 'Do not hesitate it is guaranteed.', 'It is not just guaranteed.', 'Guaranteed, is not.'
  ])('not: %s', (value) => expect(stands('negated', value)).toBe(false))

  test('a clause that begins with the words themselves goes back no less far', () => expect(stands('negated', 'We never say although guaranteed.', 'although')).toBe(true))
  test('a negation among the words counts unless it is the phrase’s own', () => {
    expect(stands('negated', 'It can not be guaranteed.', 'can')).toBe(true)
    expect(stands('negated', 'It can not be guaranteed.', 'can', true)).toBe(false)
  })
})

describe('on a condition', () => {
  test.each(['If guaranteed it goes.', 'In the event it is guaranteed.', 'In case it is guaranteed.', 'As long as it is guaranteed.', 'Had you asked for guaranteed delivery.', 'Were you to ask for guaranteed delivery.', 'Should you want guaranteed delivery.', 'It goes whether guaranteed or late.', 'Provided it is guaranteed.'])(
    '%s', (value) => expect(stands('conditional', value)).toBe(true)
  )
  test.each([
    'The case is guaranteed.', 'In time it is guaranteed.', 'An event is guaranteed.', 'The thing is guaranteed.', 'As soon it is guaranteed.', 'Long before it was guaranteed.', 'They had you guaranteed.', 'We think should you guaranteed.', 'Should guaranteed.', 'Maybe you are guaranteed.',
    'Had guaranteed you.', 'It was if. It is guaranteed.', 'If so, you are guaranteed.'
  ])('not: %s', (value) => expect(stands('conditional', value)).toBe(false))
  test('words that are one themselves stand on none', () => expect(stands('conditional', 'We say if guaranteed.', 'if')).toBe(false))
})

describe('asked', () => {
  test.each(['Is it guaranteed?', 'Is it guaranteed e.g. by you?', 'Is it guaranteed?!', 'Is it guaranteed? 🙂', 'Is it (guaranteed)?', 'is it guaranteed v1.2 now?'])('%s', (value) => expect(stands('question', value)).toBe(true))
  test.each(['It is guaranteed https://a.example/?q=1', 'was it so? it is guaranteed today', 'was it so? it is guaranteed 24', 'it was guaranteed!! ok so?', 'it was guaranteed. ok so?', 'It is guaranteed.', 'It is guaranteed', 'It is guaranteed. Is it?'])('not: %s', (value) =>
    expect(stands('question', value)).toBe(false)
  )
})

describe('in quotation marks', () => {
  test.each(['It is «guaranteed» there.', 'It is „guaranteed“ there.', 'It is "guaranteed" there.', 'It is “guaranteed” there.', 'The “good” and “guaranteed” one.', 'The “guaranteed” and “good” one.', '“So it is guaranteed”'])('%s', (value) => expect(stands('quoted', value)).toBe(true))
  test.each(['It is “guaranteed there.', 'It is “good” guaranteed there.', 'It is guaranteed “there”.', 'It is "good" guaranteed "there".', 'You said it is guaranteed.', 'guaranteed'])('not: %s', (value) => expect(stands('quoted', value)).toBe(false))
  test('the words whole', () => expect(stands('quoted', 'It “is so” guaranteed.', 'so')).toBe(false))
})

describe('another’s words', () => {
  test.each(['You said it is guaranteed.', 'You have also said it is guaranteed.', 'It has been said it is guaranteed.', 'We can’t say it is guaranteed.', 'It is not clear whether it is guaranteed.', 'Apparently it is guaranteed.', 'The website says guaranteed.', 'Some people claim it is guaranteed.'])('%s', (value) =>
    expect(stands('hearsay', value)).toBe(true)
  )
  test.each(['You are guaranteed.', 'You and all the rest said guaranteed.', 'We said it is guaranteed.', 'We would say it is guaranteed.', 'We know whether it is guaranteed.', 'It is not clear that it is guaranteed.', 'You said so. It is guaranteed.', 'It is guaranteed, you said.', 'It is not so. We know whether it is guaranteed.'])('not: %s', (value) =>
    expect(stands('hearsay', value)).toBe(false)
  )
  test('words that say so themselves are their own', () => {
    expect(stands('hearsay', 'We were told guaranteed.', 'told')).toBe(false)
    expect(stands('hearsay', 'You claim guaranteed.', 'claim')).toBe(false)
  })
})

describe('parted', () => {
  test.each(['Thank you, it is guaranteed.', 'Thank you: guaranteed.', 'Thank you for a guaranteed-return plan.'])('%s', (value) => expect(stands('parted', value, 'thank')).toBe(true))
  test.each(['Thank you for a guaranteed return, Sam.', 'Thank you, and guaranteed.', 'Thanks, a well-known guaranteed return.'])('not: %s', (value) => expect(stands('parted', value, value.startsWith('Thanks') ? 'a' : 'thank')).toBe(false))
  test('what opens a sentence and has a comma behind it belongs to what follows', () => expect(stands('parted', 'Sorry, not guaranteed.', 'sorry')).toBe(false))
})
